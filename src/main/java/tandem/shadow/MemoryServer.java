package tandem.shadow;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import tandem.dialect.JdbcAddress;
import tandem.dialect.MemoryEngine;
import tandem.model.TandemException;

/** Databases in the memory of this process. There are no roles and tablespaces that all of them share. */
final class MemoryServer implements ShadowServer {
  private final MemoryEngine engine;
  private final List<MemoryDatabase> made = new ArrayList<>();

  MemoryServer(MemoryEngine engine) {
    this.engine = engine;
  }

  @Override
  public int major() {
    return Integer.parseInt(version().replaceFirst("\\..*", ""));
  }

  @Override
  public String version() {
    return engine.version();
  }

  @Override
  public String place() {
    return "in memory";
  }

  @Override
  public synchronized ShadowDatabase create() {
    JdbcAddress address = engine.memory("tandem-" + UUID.randomUUID());
    try {
      MemoryDatabase database = new MemoryDatabase(engine, address, engine.connect(address));
      made.add(database);
      return database;
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  @Override
  public ShadowDatabase copyOf(ShadowDatabase template) {
    ShadowDatabase copy = create();
    try (Connection from = template.connect(); Connection to = copy.connect()) {
      engine.copy(from, to);
      return copy;
    } catch (SQLException e) {
      copy.close();
      throw refused(e);
    }
  }

  private TandemException refused(SQLException e) {
    return TandemException
        .failed("SHADOW-MEMORY", engine.title() + " does not make a database in memory: " + e.getMessage())
        .remedy("give tandem more memory, or report the message").cause(e);
  }

  @Override
  public List<String> ensureRoles(Collection<String> names) {
    return List.of();
  }

  @Override
  public List<String> ensureTablespaces(Collection<String> names) {
    return List.of();
  }

  @Override
  public List<String> dropRolesOfScripts() {
    return List.of();
  }

  @Override
  public synchronized void close() {
    made.forEach(MemoryDatabase::close);
    made.clear();
  }
}
