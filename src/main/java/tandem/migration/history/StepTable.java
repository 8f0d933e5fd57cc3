package tandem.migration.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The journal of scripts that are not one transaction, {@code tandem.step}: a row per statement and what came
 * of it, never changed. It is written as the user that connects, whatever role a script has taken on.
 */
public final class StepTable {
  private static final String UNDEFINED_TABLE = "42P01";
  private static final String NO_SCHEMA = "3F000";
  private static final String AS_USER = """
      SELECT pg_catalog.set_config('tandem.role', pg_catalog.current_setting('role'), true),
             pg_catalog.set_config('role', 'none', true)""";
  private static final String AS_BEFORE =
      "SELECT pg_catalog.set_config('role', pg_catalog.current_setting('tandem.role'), true)";

  private StepTable() {}

  /** What came of a statement. */
  public enum Outcome {
    /** The script begins; of position 0. */
    OPENED,
    /** It was about to be sent outside of any transaction. */
    BEGUN,
    /** It has run, and what it did is committed with this row. */
    DONE,
    /** PostgreSQL refused it. */
    FAILED,
    /** The script has ended; of position 0. */
    ENDED
  }

  /**
   * A statement of a script, and what came of it.
   *
   * @param position its place in the script, from 1
   * @param statement the fingerprint of its text
   * @param detail what is needed to judge it later, or the SQLSTATE it failed with; else empty
   */
  public record Step(int position, String statement, Outcome outcome, String detail) {}

  /**
   * One run of a script, by its row in the history.
   *
   * @param installedRank the row's rank
   * @param installedOn the row's time as {@code YYYY-MM-DD HH:MI:SS.US}: a rank is given again after a repair
   */
  public record Attempt(HistoryTable history, int installedRank, String installedOn, String script) {

    /** The run that a row in the history stands for. */
    public static Attempt of(Connection connection, HistoryTable history, int rank, String script)
        throws SQLException {
      String query = "SELECT pg_catalog.to_char(\"installed_on\", 'YYYY-MM-DD HH24:MI:SS.US') FROM "
          + history.quoted() + " WHERE \"installed_rank\" = " + rank;
      try (Statement statement = connection.createStatement(); ResultSet row =
          statement.executeQuery(query)) {
        row.next();
        return new Attempt(history, rank, row.getString(1), script);
      }
    }
  }

  /**
   * Makes the table where it is not there.
   *
   * @param connection in autocommit mode; its role is the user's own afterwards
   * @return false where the user may not make it, or neither read nor write it: scripts run without a journal
   */
  public static boolean prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET ROLE none");
      String there = """
          SELECT FROM pg_catalog.pg_class
           WHERE relname = 'step' AND relnamespace =
                 (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = 'tandem')""";
      if (!TandemSchema.holds(statement, there)) {
        TandemSchema.make(statement);
        statement.execute("""
            CREATE TABLE tandem.step (
              id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
              recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
              recorded_by text NOT NULL DEFAULT session_user,
              history text NOT NULL,
              installed_rank integer NOT NULL,
              installed_on text NOT NULL,
              script text NOT NULL,
              position integer NOT NULL,
              statement text NOT NULL,
              outcome text NOT NULL,
              detail text NOT NULL)""");
      }
      return TandemSchema.holds(statement, """
          SELECT WHERE pg_catalog.has_schema_privilege('tandem', 'USAGE')
                   AND pg_catalog.has_table_privilege('tandem.step', 'SELECT')
                   AND pg_catalog.has_table_privilege('tandem.step', 'INSERT')""");
    } catch (SQLException e) {
      if (TandemSchema.NO_RIGHT.equals(e.getSQLState())) {
        return false;
      }
      throw e;
    }
  }

  /**
   * What was noted of a run, in the order it happened; empty where nothing was or the user may not read it.
   *
   * @param connection in autocommit mode: a missing table is an error that ends a transaction; its role is
   *     the user's own afterwards
   */
  public static List<Step> steps(Connection connection, Attempt attempt) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET ROLE none");
    }
    String query = """
        SELECT position, statement, outcome, detail FROM tandem.step
         WHERE history = ? AND installed_rank = ? AND installed_on = ?
         ORDER BY id""";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, attempt.history().quoted());
      statement.setInt(2, attempt.installedRank());
      statement.setString(3, attempt.installedOn());
      List<Step> steps = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          steps.add(new Step(rows.getInt(1), rows.getString(2),
              Outcome.valueOf(rows.getString(3).toUpperCase(Locale.ROOT)), rows.getString(4)));
        }
      }
      return steps;
    } catch (SQLException e) {
      if (List.of(UNDEFINED_TABLE, NO_SCHEMA, TandemSchema.NO_RIGHT).contains(e.getSQLState())) {
        return List.of();
      }
      throw e;
    }
  }

  /**
   * Notes a step in the transaction that is open, so that it stands if and only if what it tells of does.
   *
   * @param connection in a transaction; the role is as it was afterwards
   */
  public static void add(Connection connection, Attempt attempt, Step step) throws SQLException {
    String insert = """
        INSERT INTO tandem.step
          (history, installed_rank, installed_on, script, position, statement, outcome, detail)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    try (Statement role = connection.createStatement();
        PreparedStatement statement = connection.prepareStatement(insert)) {
      role.execute(AS_USER);
      statement.setString(1, attempt.history().quoted());
      statement.setInt(2, attempt.installedRank());
      statement.setString(3, attempt.installedOn());
      statement.setString(4, attempt.script());
      statement.setInt(5, step.position());
      statement.setString(6, step.statement());
      statement.setString(7, step.outcome().name().toLowerCase(Locale.ROOT));
      statement.setString(8, step.detail());
      statement.executeUpdate();
      role.execute(AS_BEFORE);
    }
  }
}
