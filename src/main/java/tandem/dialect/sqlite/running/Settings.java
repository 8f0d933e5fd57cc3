package tandem.dialect.sqlite.running;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a connection is set to by pragmas that a script may change and that outlive it. */
final class Settings {
  private static final List<String> PRAGMAS = List.of(
      "foreign_keys", "recursive_triggers", "legacy_alter_table", "ignore_check_constraints", "query_only",
      "trusted_schema", "reverse_unordered_selects", "writable_schema", "busy_timeout");
  private static final String BETWEEN = "; ";

  private Settings() {}

  /** The statements by which they come back. */
  static String of(Connection connection) throws SQLException {
    List<String> statements = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      for (String pragma : PRAGMAS) {
        try (ResultSet row = statement.executeQuery("PRAGMA " + pragma)) {
          row.next();
          statements.add("PRAGMA " + pragma + " = " + row.getInt(1));
        }
      }
    }
    return String.join(BETWEEN, statements);
  }

  /** Brings them back; outside of a transaction, where foreign_keys would stay as it is. */
  static void restore(Connection connection, String statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements.split(BETWEEN)) {
        statement.execute(sql);
      }
    }
  }
}
