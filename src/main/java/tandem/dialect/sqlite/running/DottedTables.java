package tandem.dialect.sqlite.running;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import tandem.ddl.Sql;
import tandem.dialect.Running.Meaning;
import tandem.dialect.Running.OwnTable;
import tandem.dialect.Running.OwnTables;

/** Tables that are called as elsewhere, with a dot in the name: SQLite has no schema {@code tandem}. */
public final class DottedTables implements OwnTables {
  /** What their names begin with. */
  public static final String PREFIX = "tandem.";

  /** What whoever runs migrations needs. */
  static final String WRITABLE =
      "give whoever runs tandem the right to write the database's file and its folder";

  @Override
  public String quoted(OwnTable table) {
    return "\"main\"." + Sql.quoted(PREFIX + table.name());
  }

  /** An update of nothing asks for the right to write, and changes nothing. */
  @Override
  public boolean make(Connection connection, OwnTable table) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(create(table));
      statement.execute("UPDATE " + quoted(table) + " SET \"id\" = \"id\" WHERE FALSE");
      return true;
    } catch (SQLException e) {
      if (SqliteFailures.meaning(e) == Meaning.FORBIDDEN) {
        return false;
      }
      throw e;
    }
  }

  private String create(OwnTable table) {
    return """
        CREATE TABLE IF NOT EXISTS %s (
          "id" INTEGER PRIMARY KEY,
          "recorded_at" TEXT NOT NULL DEFAULT (strftime('%%Y-%%m-%%d %%H:%%M:%%f','now') || '000'),
          "recorded_by" TEXT NOT NULL DEFAULT ''%s)"""
        .formatted(quoted(table), table.definitions(DottedTables::type));
  }

  private static String type(OwnTable.Type type) {
    return switch (type) {
      case TEXT -> "TEXT";
      case INTEGER -> "INTEGER";
      case BOOLEAN -> "BOOLEAN";
    };
  }

  @Override
  public String since() {
    return "\"recorded_at\" >= ?";
  }

  @Override
  public String remedy() {
    return WRITABLE;
  }
}
