package tandem.corpus;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import tandem.ddl.script.Script;
import tandem.ddl.script.ScriptStatement;
import tandem.dialect.ReadScope;
import tandem.model.SchemaModel;
import tandem.shadow.ShadowDatabase;

/**
 * A database of a case with its one connection: a new session would have to learn the catalogs anew for every
 * question.
 */
final class Site implements AutoCloseable {
  private final Ground ground;
  private final ShadowDatabase database;
  private final String script;
  private Connection connection;

  private Site(Ground ground, ShadowDatabase database, String script) {
    this.ground = ground;
    this.database = database;
    this.script = script;
  }

  /** A database that this script has made; closing the site drops it. */
  static Site of(Ground ground, ShadowDatabase database, String script) {
    return new Site(ground, database, script);
  }

  /** A new database with what the script makes. */
  static Site built(Ground ground, String script) throws SQLException {
    Site site = new Site(ground, ground.server().create(), script);
    try {
      site.run(script);
      return site;
    } catch (SQLException | RuntimeException e) {
      site.close();
      throw e;
    }
  }

  /** A new database with all that this one holds; this one's connection is ended. */
  Site copy() throws SQLException {
    disconnect();
    return new Site(ground, ground.server().copyOf(database), script);
  }

  /** The connection, its session as if it were new. */
  Connection connection() throws SQLException {
    if (connection == null) {
      connection = database.connect();
    } else {
      ground.refresh(connection);
    }
    return connection;
  }

  /** Runs a script. */
  void run(String script) throws SQLException {
    // Cut here, not by the driver: its parser does not see that a BEGIN ATOMIC body goes on.
    List<ScriptStatement> statements = Script.split(ground.dialect().syntax(), script);
    if (!statements.isEmpty()) {
      try (Statement statement = connection().createStatement()) {
        for (ScriptStatement one : statements) {
          statement.execute(one.text());
        }
      }
    }
  }

  SchemaModel model() throws SQLException {
    SchemaModel read = ground.dialect().reader().read(connection(), ReadScope.everything());
    return ground.dialect().withPins(read, List.of(script));
  }

  Contents contents() throws SQLException {
    return ground.contents(connection());
  }

  /** What another program than tandem says of the schema. */
  List<String> dump() throws SQLException {
    return ground.dump(database);
  }

  private void disconnect() throws SQLException {
    if (connection != null) {
      connection.close();
      connection = null;
    }
  }

  @Override
  public void close() {
    try {
      disconnect();
    } catch (SQLException e) {
      // The database goes anyhow, and ends what is connected to it.
    } finally {
      database.close();
    }
  }
}
