package tandem.migration.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.dialect.Running;
import tandem.dialect.Running.Meaning;

/**
 * Flyway's history table: the same definition, the same name, the same lock as Flyway's on this system.
 *
 * @param running how migrations run in the system
 * @param schema the schema it lies in
 * @param name its name, {@code flyway_schema_history} unless set
 */
public record HistoryTable(Running running, String schema, String name) {

  /** The name as Flyway writes it. */
  public String quoted() {
    return running.history().quoted(schema, name);
  }

  /** The statements that make the table, as Flyway makes it. */
  public List<String> createStatements() {
    return running.history().create(schema, name);
  }

  /**
   * Reads the table in one query. A rank below 0 is no row of anything: on some systems Flyway writes one
   * that stands for the table itself.
   *
   * @param connection in autocommit mode: a missing table is an error that ends a transaction
   */
  public History read(Connection connection) throws SQLException {
    String query = """
        SELECT "installed_rank", "version", "description", "type", "script", "checksum", "installed_by",
               "installed_on", "execution_time", "success"
          FROM %s
         WHERE "installed_rank" >= 0
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
      if (running.failure(e).meaning() == Meaning.NO_TABLE) {
        return new History(this, false, List.of());
      }
      throw e;
    }
  }

  private static HistoryRow row(ResultSet result) throws SQLException {
    int checksum = result.getInt(6);
    Optional<Integer> known = result.wasNull() ? Optional.empty() : Optional.of(checksum);
    return new HistoryRow(
        result.getInt(1), Optional.ofNullable(result.getString(2)), result.getString(3), result.getString(4),
        result.getString(5), known, result.getString(7), result.getObject(8, LocalDateTime.class),
        result.getInt(9), result.getBoolean(10));
  }
}
