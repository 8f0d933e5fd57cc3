package tandem.shadow;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tandem.dialect.JdbcAddress;
import tandem.dialect.MemoryEngine;
import tandem.model.TandemException;

/** Databases in the memory of this process. There is nothing that all of them share. */
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
        .failed("SHADOW-MEMORY", engine.title() + " does not give us a database in memory: " + e.getMessage())
        .remedy("give tandem more memory, or report the message").cause(e);
  }

  /** In each database that is there now: roles are theirs. */
  @Override
  public synchronized List<String> ensureRoles(Collection<String> names) {
    Set<String> lacking = new LinkedHashSet<>();
    try {
      for (MemoryDatabase database : made) {
        lacking.addAll(ensureRoles(database.keeping(), names));
      }
    } catch (SQLException e) {
      throw refused(e);
    }
    return List.copyOf(lacking);
  }

  /** Whoever has made a database may close it at any moment; then it needs no roles. */
  private List<String> ensureRoles(Connection database, Collection<String> names) throws SQLException {
    try {
      return database.isClosed() ? List.of() : engine.ensureRoles(database, names);
    } catch (SQLException e) {
      if (database.isClosed()) {
        return List.of();
      }
      throw e;
    }
  }

  @Override
  public synchronized void close() {
    made.forEach(MemoryDatabase::close);
    made.clear();
  }
}
