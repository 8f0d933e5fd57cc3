package tandem.migration.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import tandem.dialect.Running;
import tandem.dialect.Running.OwnTable;
import tandem.dialect.Running.OwnTable.Column;
import tandem.dialect.Running.OwnTable.Type;

/**
 * The journal of scripts that are not one transaction, {@code tandem.step}: a row per statement and what came
 * of it, never changed. It is written as the user that connects, whatever role a script has taken on.
 */
public final class StepTable {
  private static final OwnTable TABLE = new OwnTable("step", List.of(
      new Column("history", Type.TEXT, false),
      new Column("installed_rank", Type.INTEGER, false),
      new Column("installed_on", Type.TEXT, false),
      new Column("script", Type.TEXT, false),
      new Column("position", Type.INTEGER, false),
      new Column("statement", Type.TEXT, false),
      new Column("outcome", Type.TEXT, false),
      new Column("detail", Type.TEXT, false)));

  private final OwnRows rows;

  /** The journal in databases of a system. */
  public StepTable(Running running) {
    this.rows = new OwnRows(running, TABLE);
  }

  /** What came of a statement. */
  public enum Outcome {
    /** The script begins; of position 0. */
    OPENED,
    /** It was about to be sent outside of any transaction. */
    BEGUN,
    /** It has run, and what it did is committed with this row. */
    DONE,
    /** The database refused it. */
    FAILED,
    /** The script has ended; of position 0. */
    ENDED
  }

  /**
   * A statement of a script, and what came of it.
   *
   * @param position its place in the script, from 1
   * @param statement the fingerprint of its text
   * @param detail what is needed to judge it later, or the SQLSTATE, or the like, it failed with; else empty
   */
  public record Step(int position, String statement, Outcome outcome, String detail) {}

  /**
   * One run of a script, by its row in the history.
   *
   * @param installedRank the row's rank
   * @param installedOn the row's time as {@code YYYY-MM-DD HH:MI:SS.ffffff}: a rank is given again after a
   *     repair
   */
  public record Attempt(HistoryTable history, int installedRank, String installedOn, String script) {

    /** The run that a row in the history stands for. */
    public static Attempt of(Connection connection, HistoryTable history, int rank, String script)
        throws SQLException {
      String query =
          "SELECT \"installed_on\" FROM " + history.quoted() + " WHERE \"installed_rank\" = " + rank;
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery(query)) {
        row.next();
        return new Attempt(history, rank, HistoryRow.time(row.getObject(1, LocalDateTime.class)), script);
      }
    }
  }

  /**
   * Makes the table where it is not there.
   *
   * @param connection in autocommit mode; its role is the user's own afterwards
   * @return false where the user may not make it, or neither read nor write it: scripts run without a journal
   */
  public boolean make(Connection connection) throws SQLException {
    return rows.make(connection);
  }

  /**
   * What was noted of a run, in the order it happened; empty where nothing was or the user may not read it.
   *
   * @param connection in autocommit mode; its role is as it was afterwards
   */
  public List<Step> steps(Connection connection, Attempt attempt) throws SQLException {
    return rows.read(connection, """
            "history" = ? AND "installed_rank" = ? AND "installed_on" = ?""",
        List.of(attempt.history().quoted(), attempt.installedRank(), attempt.installedOn()), 0,
        row -> new Step(row.getInt("position"), row.getString("statement"),
            Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)), row.getString("detail")));
  }

  /**
   * Notes a step in the transaction that is open, so that it stands if and only if what it tells of does.
   *
   * @param connection in a transaction; the role is as it was afterwards
   */
  public void add(Connection connection, Attempt attempt, Step step) throws SQLException {
    rows.add(connection, attempt.history().quoted(), attempt.installedRank(), attempt.installedOn(),
        attempt.script(), step.position(), step.statement(), step.outcome().name().toLowerCase(Locale.ROOT),
        step.detail());
  }
}
