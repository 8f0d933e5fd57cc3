package tandem.dialect.h2.running;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import tandem.ddl.Sql;
import tandem.dialect.Running.Meaning;
import tandem.dialect.Running.OwnTable;
import tandem.dialect.Running.OwnTables;

/**
 * Tables in the schema {@code "tandem"}. A session is one user's for good, so that nothing is taken on or
 * off.
 */
final class H2Tables implements OwnTables {
  private static final String SCHEMA = "\"tandem\"";

  @Override
  public String quoted(OwnTable table) {
    return SCHEMA + '.' + Sql.quoted(table.name());
  }

  /**
   * IF NOT EXISTS asks for the right to create even where there is nothing to do, so that it is tried first
   * whether the table can be read and written.
   */
  @Override
  public boolean make(Connection connection, OwnTable table) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try {
        touch(statement, table);
        return true;
      } catch (SQLException e) {
        if (!H2Failures.isMissing(e)) {
          throw e;
        }
      }
      statement.execute("CREATE SCHEMA IF NOT EXISTS " + SCHEMA);
      statement.execute(create(table));
      touch(statement, table);
      return true;
    } catch (SQLException e) {
      if (H2Failures.meaning(e) == Meaning.FORBIDDEN) {
        return false;
      }
      throw e;
    }
  }

  private void touch(Statement statement, OwnTable table) throws SQLException {
    statement.execute("INSERT INTO %1$s (%2$s) SELECT %2$s FROM %1$s WHERE FALSE"
        .formatted(quoted(table), table.names()));
  }

  private String create(OwnTable table) {
    return """
        CREATE TABLE IF NOT EXISTS %s (
          "id" BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
          "recorded_at" TIMESTAMP WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL,
          "recorded_by" VARCHAR DEFAULT CURRENT_USER NOT NULL%s)"""
        .formatted(quoted(table), table.definitions(H2Tables::type));
  }

  private static String type(OwnTable.Type type) {
    return switch (type) {
      case TEXT -> "VARCHAR";
      case INTEGER -> "INTEGER";
      case BOOLEAN -> "BOOLEAN";
    };
  }

  /** As this session's time zone has it, like the history's. */
  @Override
  public String since() {
    return "CAST(\"recorded_at\" AS TIMESTAMP) >= CAST(? AS TIMESTAMP)";
  }

  @Override
  public String remedy() {
    return "GRANT ALTER ANY SCHEMA TO the user once, or make schema and table for it";
  }
}
