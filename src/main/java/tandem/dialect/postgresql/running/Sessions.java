package tandem.dialect.postgresql.running;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import tandem.ddl.Sql;
import tandem.dialect.Running.SessionFacts;

/** The role, the search path and the lock_timeout of a session. */
final class Sessions {
  private Sessions() {}

  static SessionFacts begin(Connection connection, Optional<String> role) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (role.isPresent()) {
        statement.execute("SET ROLE " + Sql.name(role.get()));
      }
      noticeDeadClients(statement);
      String query = """
          SELECT current_user, current_setting('search_path'), coalesce(current_schema(), 'public'),
                 current_database(), to_char(localtimestamp, 'YYYY-MM-DD HH24:MI:SS')""";
      try (ResultSet result = statement.executeQuery(query)) {
        result.next();
        return new SessionFacts(result.getString(1), result.getString(2), result.getString(3),
            result.getString(4), result.getString(5));
      }
    }
  }

  /**
   * A server notices a client that was killed only when it next reads from it; with this setting (PostgreSQL
   * 14, client_connection_check_interval) also in the middle of a long statement, and lets go of the lock.
   */
  private static void noticeDeadClients(Statement statement) {
    try {
      statement.execute("SET client_connection_check_interval = '2s'");
    } catch (SQLException e) {
      // Not every server's platform can look at a socket's other end; then the lock stays for that statement.
    }
  }

  static void restore(Connection connection, SessionFacts facts, Optional<String> schema,
      Optional<String> lockTimeout) throws SQLException {
    String path = schema.map(name -> withFirst(facts.searchPath(), name)).orElse(facts.searchPath());
    execute(connection, "SET ROLE " + Sql.name(facts.user())
        + "; SELECT pg_catalog.set_config('search_path', " + Sql.literal(path) + ", false)"
        + lockTimeout.map(time -> "; " + limit(time)).orElse(""));
  }

  private static String withFirst(String searchPath, String schema) {
    String quoted = '"' + schema.replace("\"", "\"\"") + '"';
    boolean isFirst = searchPath.equals(schema) || searchPath.startsWith(schema + ",")
        || searchPath.equals(quoted) || searchPath.startsWith(quoted + ",");
    return isFirst ? searchPath : searchPath.isBlank() ? quoted : quoted + "," + searchPath;
  }

  static void restoreRole(Connection connection, SessionFacts facts) throws SQLException {
    execute(connection, "SET ROLE " + Sql.name(facts.user()));
  }

  static void patience(Connection connection, Optional<String> lockTimeout) throws SQLException {
    execute(connection, limit(lockTimeout.orElse("0")));
  }

  private static String limit(String time) {
    return "SET lock_timeout = " + Sql.literal(time);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
