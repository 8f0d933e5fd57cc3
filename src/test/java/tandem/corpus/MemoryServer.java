package tandem.corpus;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;

/** H2 databases in the memory of this process. */
final class MemoryServer implements ShadowServer {
  private static final AtomicInteger COUNT = new AtomicInteger();

  @Override
  public int major() {
    return 2;
  }

  @Override
  public String version() {
    return "2";
  }

  @Override
  public String place() {
    return "memory";
  }

  @Override
  public ShadowDatabase create() {
    return new Memory("corpus" + COUNT.incrementAndGet());
  }

  @Override
  public ShadowDatabase copyOf(ShadowDatabase template) {
    ShadowDatabase copy = create();
    try (Connection from = template.connect(); Connection to = copy.connect();
        Statement read = from.createStatement(); Statement write = to.createStatement();
        ResultSet script = read.executeQuery("SCRIPT")) {
      List<String> statements = new ArrayList<>();
      while (script.next()) {
        statements.add(script.getString(1));
      }
      for (String statement : statements) {
        write.execute(statement);
      }
      return copy;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
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
  public void close() {}

  private record Memory(String name) implements ShadowDatabase {
    Memory {
      connection(name, ";DB_CLOSE_DELAY=-1");
    }

    private static Connection connection(String name, String settings) {
      try {
        return DriverManager.getConnection("jdbc:h2:mem:" + name + settings, "sa", "");
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public Connection connect() {
      return connection(name, "");
    }

    @Override
    public String jdbcUrl() {
      return "jdbc:h2:mem:" + name;
    }

    @Override
    public String user() {
      return "sa";
    }

    @Override
    public String password() {
      return "";
    }

    @Override
    public void close() {
      try (Connection connection = connect(); Statement statement = connection.createStatement()) {
        statement.execute("SHUTDOWN IMMEDIATELY");
      } catch (SQLException | IllegalStateException e) {
        // It is gone already.
      }
    }
  }
}
