package tandem.dialect.postgresql.running;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import tandem.ddl.Sql;
import tandem.dialect.Running.Meaning;
import tandem.dialect.Running.OwnTable;
import tandem.dialect.Running.OwnTables;

/** Tables in the schema {@code tandem}, written as the user that connects. */
final class PostgreSqlTables implements OwnTables {
  private static final String AS_USER = """
      SELECT pg_catalog.set_config('tandem.role', pg_catalog.current_setting('role'), true),
             pg_catalog.set_config('role', 'none', true)""";
  private static final String AS_BEFORE =
      "SELECT pg_catalog.set_config('role', pg_catalog.current_setting('tandem.role'), true)";

  @Override
  public String quoted(OwnTable table) {
    return "tandem." + table.name();
  }

  /**
   * IF NOT EXISTS asks for the right to create even where there is nothing to do, so that the catalog is
   * looked at before.
   */
  @Override
  public boolean make(Connection connection, OwnTable table) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET ROLE none");
      if (!holds(statement, "SELECT FROM pg_catalog.pg_class WHERE relname = " + Sql.literal(table.name())
          + " AND relnamespace = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = 'tandem')")) {
        if (!holds(statement, "SELECT FROM pg_catalog.pg_namespace WHERE nspname = 'tandem'")) {
          statement.execute("CREATE SCHEMA tandem");
        }
        statement.execute(create(table));
      }
      return holds(statement, """
          SELECT WHERE pg_catalog.has_schema_privilege('tandem', 'USAGE')
                   AND pg_catalog.has_table_privilege('%1$s', 'SELECT')
                   AND pg_catalog.has_table_privilege('%1$s', 'INSERT')""".formatted(quoted(table)));
    } catch (SQLException e) {
      if (Failures.of(e).meaning() == Meaning.FORBIDDEN) {
        return false;
      }
      throw e;
    }
  }

  private String create(OwnTable table) {
    return """
        CREATE TABLE IF NOT EXISTS %s (
          id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
          recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
          recorded_by text NOT NULL DEFAULT session_user%s)"""
        .formatted(quoted(table), table.definitions(PostgreSqlTables::type));
  }

  private static String type(OwnTable.Type type) {
    return switch (type) {
      case TEXT -> "text";
      case INTEGER -> "integer";
      case BOOLEAN -> "boolean";
    };
  }

  @Override
  public void asUser(Connection connection) throws SQLException {
    execute(connection, AS_USER);
  }

  @Override
  public void asBefore(Connection connection) throws SQLException {
    execute(connection, AS_BEFORE);
  }

  /** As this session's time zone has it, like the history's. */
  @Override
  public String since() {
    return "\"recorded_at\"::timestamp >= ?::timestamp";
  }

  @Override
  public String remedy() {
    return "GRANT CREATE ON DATABASE … to the user once, or make schema and table for it";
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** True where a query gives a row. */
  private static boolean holds(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }
}
