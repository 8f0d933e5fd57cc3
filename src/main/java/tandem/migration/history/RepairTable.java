package tandem.migration.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import tandem.dialect.Running;
import tandem.dialect.Running.OwnTable;
import tandem.dialect.Running.OwnTable.Column;
import tandem.dialect.Running.OwnTable.Type;

/**
 * What was changed of a protected database's history, and why, {@code tandem.repair}: a row per row of the
 * history that was made to say something else, never changed. It is written as the user that connects.
 */
public final class RepairTable {
  private static final OwnTable TABLE = new OwnTable("repair", List.of(
      new Column("history", Type.TEXT, false),
      new Column("installed_rank", Type.INTEGER, false),
      new Column("script", Type.TEXT, false),
      new Column("checksum_before", Type.INTEGER, true),
      new Column("success_before", Type.BOOLEAN, false),
      new Column("checksum_after", Type.INTEGER, false),
      new Column("reason", Type.TEXT, false)));

  private final OwnRows rows;

  /** What was repaired in databases of a system. */
  public RepairTable(Running running) {
    this.rows = new OwnRows(running, TABLE);
  }

  /**
   * Makes the table where it is not there.
   *
   * @param connection in autocommit mode; its role is the user's own afterwards
   * @return false where the user may not make it, or neither read nor write it
   */
  public boolean make(Connection connection) throws SQLException {
    return rows.make(connection);
  }

  /**
   * Notes what a row said before, in the transaction that changes it.
   *
   * @param connection in a transaction; the role is as it was afterwards
   */
  public void add(Connection connection, HistoryTable history, HistoryRow row, int checksum, String reason)
      throws SQLException {
    rows.add(connection, history.quoted(), row.installedRank(), row.script(), row.checksum().orElse(null),
        row.success(), checksum, reason);
  }
}
