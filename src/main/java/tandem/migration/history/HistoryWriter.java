package tandem.migration.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import tandem.ddl.Sql;
import tandem.migration.Migration;
import tandem.migration.MigrationKind;

/** Writes rows as Flyway writes them, ranks counted on from what was read. Not for two threads. */
public final class HistoryWriter {
  private final Connection connection;
  private final HistoryTable table;
  private final String installedBy;
  private int nextRank;

  /**
   * @param history as it was read under the lock
   * @param installedBy what the column installed_by says
   */
  public HistoryWriter(Connection connection, History history, String installedBy) {
    this.connection = connection;
    this.table = history.table();
    this.installedBy = installedBy;
    this.nextRank = history.nextRank();
  }

  /** Makes the table. */
  public void create() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : table.createStatements()) {
        statement.execute(sql);
      }
    }
  }

  /** The row Flyway writes when it has made schemas; it has rank 0. */
  public void schemasMade(List<String> schemas) throws SQLException {
    String names = String.join(",", schemas.stream().map(Sql::quoted).toList());
    insert(0, Optional.empty(), "<< Flyway Schema Creation >>", "SCHEMA", names, Optional.empty(), 0, true);
  }

  /** The row of a script. Its rank is used up only when the transaction it is written in is committed. */
  public void script(Migration migration, int checksum, int milliseconds, boolean success)
      throws SQLException {
    String type = migration.kind() == MigrationKind.BASELINE ? "SQL_BASELINE" : "SQL";
    insert(nextRank, migration.version().map(v -> v.text()), abbreviated(migration.description()), type,
        migration.script(), Optional.of(checksum), milliseconds, success);
  }

  /** A row that takes another back, as Flyway's repair writes it. */
  public void deletion(HistoryRow row) throws SQLException {
    insert(nextRank, row.versionText(), row.description(), "DELETE", row.script(), row.checksum(), 0,
        row.success());
  }

  /** The rank of the row that is next. */
  public int nextRank() {
    return nextRank;
  }

  /** Says that the last row now stands. */
  public void committed() {
    nextRank++;
  }

  /**
   * Turns the failed row of a script that ran outside of a transaction to success.
   *
   * @param checksum of the text at its end, which may have been corrected behind a failure
   */
  public void succeeded(int rank, int checksum, int milliseconds) throws SQLException {
    String update = """
        UPDATE %s SET "success" = true, "checksum" = ?, "execution_time" = ? WHERE "installed_rank" = ?"""
        .formatted(table.quoted());
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      statement.setInt(1, checksum);
      statement.setInt(2, milliseconds);
      statement.setInt(3, rank);
      statement.executeUpdate();
    }
  }

  /** Makes a row stand as failed while what it says is being taken back outside of a transaction, or not. */
  public void stands(HistoryRow row, boolean success) throws SQLException {
    String update = "UPDATE %s SET \"success\" = ? WHERE \"installed_rank\" = ?".formatted(table.quoted());
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      statement.setBoolean(1, success);
      statement.setInt(2, row.installedRank());
      statement.executeUpdate();
    }
  }

  /** Takes the row of a script back that stands as failed; its rank is given again where it was the last. */
  public void takeBack(int rank) throws SQLException {
    forget(rank);
    if (rank == nextRank - 1) {
      nextRank = rank;
    }
  }

  /** Removes a failed row, as Flyway's repair does. */
  public void forget(HistoryRow row) throws SQLException {
    forget(row.installedRank());
  }

  private void forget(int rank) throws SQLException {
    String delete = "DELETE FROM %s WHERE \"installed_rank\" = ? AND NOT \"success\""
        .formatted(table.quoted());
    try (PreparedStatement statement = connection.prepareStatement(delete)) {
      statement.setInt(1, rank);
      statement.executeUpdate();
    }
  }

  /** Makes a row say what the script now is, as Flyway's repair does. */
  public void align(HistoryRow row, Migration migration, int checksum) throws SQLException {
    String update = """
        UPDATE %s SET "description" = ?, "type" = 'SQL', "checksum" = ? WHERE "installed_rank" = ?"""
        .formatted(table.quoted());
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      statement.setString(1, abbreviated(migration.description()));
      statement.setInt(2, checksum);
      statement.setInt(3, row.installedRank());
      statement.executeUpdate();
    }
  }

  /** Makes a row say another version and path of the same script. */
  public void rekey(HistoryRow row, Migration migration) throws SQLException {
    String update = """
        UPDATE %s SET "version" = ?, "script" = ? WHERE "installed_rank" = ?"""
        .formatted(table.quoted());
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      statement.setString(1, migration.version().orElseThrow().text());
      statement.setString(2, migration.script());
      statement.setInt(3, row.installedRank());
      statement.executeUpdate();
    }
  }

  private void insert(int rank, Optional<String> version, String description, String type, String script,
      Optional<Integer> checksum, int milliseconds, boolean success) throws SQLException {
    String insert = """
        INSERT INTO %s ("installed_rank", "version", "description", "type", "script", "checksum",
                        "installed_by", "installed_on", "execution_time", "success")
        VALUES (?, ?, ?, ?, ?, ?, ?, %s, ?, ?)""".formatted(table.quoted(), table.running().history().now());
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setInt(1, rank);
      statement.setString(2, version.orElse(null));
      statement.setString(3, description);
      statement.setString(4, type);
      statement.setString(5, script);
      statement.setObject(6, checksum.orElse(null), Types.INTEGER);
      statement.setString(7, installedBy);
      statement.setInt(8, milliseconds);
      statement.setBoolean(9, success);
      statement.executeUpdate();
    }
  }

  private static String abbreviated(String description) {
    return description.length() <= 200 ? description : description.substring(0, 197) + "...";
  }
}
