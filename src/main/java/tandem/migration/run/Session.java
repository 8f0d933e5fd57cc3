package tandem.migration.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tandem.ddl.Sql;
import tandem.migration.FlywaySettings;
import tandem.migration.history.HistoryTable;

/** A connection with the role and search path that each script starts with. */
final class Session {
  private final Connection connection;
  private final FlywaySettings settings;
  private final String role;
  private final String searchPath;
  private final String schema;
  private final String limit;
  private final Map<String, String> builtIns = new TreeMap<>();
  private boolean schemaIsThere;

  private Session(Connection connection, FlywaySettings settings, Facts facts, Optional<String> lockTimeout) {
    this.connection = connection;
    this.limit = lockTimeout.map(time -> "; SET lock_timeout = " + Sql.literal(time)).orElse("");
    this.settings = settings;
    this.role = facts.user();
    this.searchPath = facts.searchPath();
    this.schema = settings.historySchema().orElse(facts.schema());
    builtIns.put("defaultSchema", schema);
    builtIns.put("user", facts.user());
    builtIns.put("database", facts.database());
    builtIns.put("timestamp", facts.timestamp());
    builtIns.put("table", settings.table());
    builtIns.put("workingDirectory", System.getProperty("user.dir"));
    builtIns.put("environment", "default");
  }

  private record Facts(String user, String searchPath, String schema, String database, String timestamp) {}

  /** Takes on the role, and notes what to come back to before each script. */
  static Session begin(Connection connection, FlywaySettings settings, RunOptions options)
      throws SQLException {
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement()) {
      if (options.role().isPresent()) {
        statement.execute("SET ROLE " + Sql.name(options.role().get()));
      }
      noticeDeadClients(statement);
      String query = """
          SELECT current_user, current_setting('search_path'), coalesce(current_schema(), 'public'),
                 current_database(), to_char(localtimestamp, 'YYYY-MM-DD HH24:MI:SS')""";
      try (ResultSet result = statement.executeQuery(query)) {
        result.next();
        return new Session(connection, settings, new Facts(
            result.getString(1), result.getString(2), result.getString(3), result.getString(4),
            result.getString(5)), options.endurance().lockTimeout());
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

  Connection connection() {
    return connection;
  }

  String user() {
    return role;
  }

  HistoryTable table() {
    return new HistoryTable(schema, settings.table());
  }

  /** Flyway's own placeholders, without the leading {@code flyway:}. */
  Map<String, String> builtIns() {
    return builtIns;
  }

  /** The role, the search path and the lock_timeout as they were: scripts may have left others. */
  void restore() throws SQLException {
    if (!schemaIsThere) {
      schemaIsThere = exists(schema);
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET ROLE " + Sql.name(role) + "; SELECT pg_catalog.set_config('search_path', "
          + Sql.literal(schemaIsThere ? withSchemaFirst() : searchPath) + ", false)" + limit);
    }
  }

  /** What is done with the connection. */
  interface Work {
    /** Does it. */
    void run() throws SQLException;
  }

  /** Does something that may wait for locks as long as it takes, where that is said. */
  void waiting(boolean forEver, Work work) throws SQLException {
    if (!forEver || limit.isEmpty()) {
      work.run();
      return;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET lock_timeout = 0");
      work.run();
      statement.execute(limit.substring(2));
    }
  }

  private String withSchemaFirst() {
    String quoted = '"' + schema.replace("\"", "\"\"") + '"';
    boolean isFirst = searchPath.equals(schema) || searchPath.startsWith(schema + ",")
        || searchPath.equals(quoted) || searchPath.startsWith(quoted + ",");
    return isFirst ? searchPath : searchPath.isBlank() ? quoted : quoted + "," + searchPath;
  }

  /** The role as it was, for writing into the history table. */
  void restoreRole() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET ROLE " + Sql.name(role));
    }
  }

  boolean exists(String schemaName) throws SQLException {
    String query = "SELECT EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname = ?)";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, schemaName);
      try (ResultSet result = statement.executeQuery()) {
        return result.next() && result.getBoolean(1);
      }
    }
  }

  /** The schemas Flyway would make or look into: those that are set, else the one unqualified names go to. */
  List<String> schemas() {
    List<String> all = new ArrayList<>(settings.schemas());
    if (!all.contains(schema)) {
      all.addFirst(schema);
    }
    return all;
  }

  /** Those of the schemas that hold something that no extension brought; Flyway's own question. */
  List<String> nonEmptySchemas() throws SQLException {
    String query = """
        SELECT EXISTS (
          SELECT c.oid FROM pg_catalog.pg_class c
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_catalog.pg_depend d ON d.objid = c.oid AND d.deptype = 'e'
           WHERE n.nspname = s.name AND d.objid IS NULL AND c.relkind IN ('r', 'v', 'S', 't', 'm', 'p', 'f')
          UNION ALL
          SELECT t.oid FROM pg_catalog.pg_type t
            JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
            LEFT JOIN pg_catalog.pg_depend d ON d.objid = t.oid AND d.deptype = 'e'
           WHERE n.nspname = s.name AND d.objid IS NULL AND t.typcategory NOT IN ('A', 'C')
          UNION ALL
          SELECT p.oid FROM pg_catalog.pg_proc p
            JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
            LEFT JOIN pg_catalog.pg_depend d ON d.objid = p.oid AND d.deptype = 'e'
           WHERE n.nspname = s.name AND d.objid IS NULL)
          FROM (SELECT ?::text AS name) s""";
    List<String> nonEmpty = new ArrayList<>();
    for (String name : schemas()) {
      try (PreparedStatement statement = connection.prepareStatement(query)) {
        statement.setString(1, name);
        try (ResultSet result = statement.executeQuery()) {
          if (result.next() && result.getBoolean(1)) {
            nonEmpty.add(name);
          }
        }
      }
    }
    return nonEmpty;
  }
}
