package tandem.migration.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Flyway's history table on PostgreSQL: the same definition, the same name, the same lock.
 *
 * @param schema the schema it lies in
 * @param name its name, {@code flyway_schema_history} unless set
 */
public record HistoryTable(String schema, String name) {
  /** What Flyway adds the hash of the table's name to, for its advisory lock. */
  private static final long LOCK = 77431708279161L;

  private static final String UNDEFINED_TABLE = "42P01";
  private static final String UNDEFINED_SCHEMA = "3F000";

  /** The name as Flyway writes it: both parts always in quotes. */
  public String quoted() {
    return quote(schema) + '.' + quote(name);
  }

  /** The key of the advisory lock that Flyway takes while it migrates. */
  public long lockKey() {
    return LOCK + quoted().hashCode();
  }

  /** The statements that make the table, as Flyway makes it. */
  public List<String> createStatements() {
    return List.of(
        """
        CREATE TABLE %s (
            "installed_rank" INT NOT NULL,
            "version" VARCHAR(50),
            "description" VARCHAR(200) NOT NULL,
            "type" VARCHAR(20) NOT NULL,
            "script" VARCHAR(1000) NOT NULL,
            "checksum" INTEGER,
            "installed_by" VARCHAR(100) NOT NULL,
            "installed_on" TIMESTAMP NOT NULL DEFAULT now(),
            "execution_time" INTEGER NOT NULL,
            "success" BOOLEAN NOT NULL
        )""".formatted(quoted()),
        "ALTER TABLE %s ADD CONSTRAINT %s PRIMARY KEY (\"installed_rank\")"
            .formatted(quoted(), quote(name + "_pk")),
        "CREATE INDEX %s ON %s (\"success\")".formatted(quote(name + "_s_idx"), quoted()));
  }

  /**
   * Reads the whole table in one query.
   *
   * @param connection in autocommit mode: a missing table is an error that ends a transaction
   */
  public History read(Connection connection) throws SQLException {
    String query = """
        SELECT "installed_rank", "version", "description", "type", "script", "checksum", "installed_by",
               "installed_on", "execution_time", "success"
          FROM %s
         ORDER BY "installed_rank"
        """.formatted(quoted());
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<HistoryRow> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(row(result));
      }
      return new History(this, true, rows);
    } catch (SQLException e) {
      if (UNDEFINED_TABLE.equals(e.getSQLState()) || UNDEFINED_SCHEMA.equals(e.getSQLState())) {
        return new History(this, false, List.of());
      }
      throw e;
    }
  }

  private static HistoryRow row(ResultSet result) throws SQLException {
    int checksum = result.getInt(6);
    Optional<Integer> known = result.wasNull() ? Optional.empty() : Optional.of(checksum);
    Timestamp installedOn = result.getTimestamp(8);
    return new HistoryRow(
        result.getInt(1), Optional.ofNullable(result.getString(2)), result.getString(3), result.getString(4),
        result.getString(5), known, result.getString(7), installedOn.toLocalDateTime(), result.getInt(9),
        result.getBoolean(10));
  }

  static String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
