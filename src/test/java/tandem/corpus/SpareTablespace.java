package tandem.corpus;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;

/** The tablespace {@code spare} for cases that name one; tablespaces are their server's, not a database's. */
final class SpareTablespace implements AutoCloseable {
  private final ShadowServer server;

  private SpareTablespace(ShadowServer server) {
    this.server = server;
  }

  /** Makes it unless a run that was cut off has left it; manual, "allow_in_place_tablespaces". */
  static SpareTablespace on(ShadowServer server) {
    SpareTablespace spare = new SpareTablespace(server);
    spare.close();
    spare.run("SET allow_in_place_tablespaces = on", "CREATE TABLESPACE spare LOCATION ''");
    return spare;
  }

  private void run(String... statements) {
    try (ShadowDatabase database = server.create();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    run("DROP TABLESPACE IF EXISTS spare");
  }
}
