package tandem.migration.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The schema {@code tandem}, where a database keeps what it knows of itself; never part of a model. */
final class TandemSchema {
  static final String NO_RIGHT = "42501";

  private TandemSchema() {}

  /**
   * Makes it where it is not there: CREATE SCHEMA IF NOT EXISTS asks for the right to create one even where
   * there is nothing to do.
   */
  static void make(Statement statement) throws SQLException {
    if (!holds(statement, "SELECT FROM pg_catalog.pg_namespace WHERE nspname = 'tandem'")) {
      statement.execute("CREATE SCHEMA tandem");
    }
  }

  /** True where a query gives a row. */
  static boolean holds(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }
}
