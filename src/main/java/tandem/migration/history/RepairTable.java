package tandem.migration.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;

/**
 * What was changed of a protected database's history, and why, {@code tandem.repair}: a row per row of the
 * history that was made to say something else, never changed. It is written as the user that connects.
 */
public final class RepairTable {
  private RepairTable() {}

  /**
   * Makes the table where it is not there.
   *
   * @param connection in autocommit mode; its role is the user's own afterwards
   * @return false where the user may not make it or write it
   */
  public static boolean prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET ROLE none");
      TandemSchema.make(statement);
      statement.execute("""
          CREATE TABLE IF NOT EXISTS tandem.repair (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
            recorded_by text NOT NULL DEFAULT session_user,
            history text NOT NULL,
            installed_rank integer NOT NULL,
            script text NOT NULL,
            checksum_before integer,
            success_before boolean NOT NULL,
            checksum_after integer NOT NULL,
            reason text NOT NULL)""");
      return TandemSchema.holds(statement,
          "SELECT WHERE pg_catalog.has_table_privilege('tandem.repair', 'INSERT')");
    } catch (SQLException e) {
      if (TandemSchema.NO_RIGHT.equals(e.getSQLState())) {
        return false;
      }
      throw e;
    }
  }

  /**
   * Notes what a row said before, in the transaction that changes it.
   *
   * @param connection in a transaction, as the user that connects
   */
  public static void add(Connection connection, HistoryTable history, HistoryRow row, int checksum,
      String reason) throws SQLException {
    String insert = """
        INSERT INTO tandem.repair
          (history, installed_rank, script, checksum_before, success_before, checksum_after, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?)""";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setString(1, history.quoted());
      statement.setInt(2, row.installedRank());
      statement.setString(3, row.script());
      statement.setObject(4, row.checksum().orElse(null), Types.INTEGER);
      statement.setBoolean(5, row.success());
      statement.setInt(6, checksum);
      statement.setString(7, reason);
      statement.executeUpdate();
    }
  }
}
