package tandem.dialect.h2.running;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.h2.api.ErrorCode;
import tandem.dialect.ConnectionSource;
import tandem.dialect.Running.Held;
import tandem.dialect.Running.Meaning;

/**
 * A lock on the row of the history table that stands for the table itself, held by a transaction of another
 * connection, since the session that runs scripts commits with each definition. Flyway locks all rows, this
 * one among them, around each script, and so waits; all other rows stay free for who runs. When the process
 * dies, H2 rolls the transaction back.
 */
final class HistoryRowLock implements Held {
  private final Connection connection;
  private final String table;

  private HistoryRowLock(Connection connection, String table) {
    this.connection = connection;
    this.table = table;
  }

  /** Takes it, if another has it not; without a history table there is nothing yet to lock. */
  static Optional<Held> tryTake(ConnectionSource another, String table) throws SQLException {
    HistoryRowLock lock = new HistoryRowLock(another.open(), table);
    boolean held = false;
    try {
      lock.connection.setAutoCommit(false);
      held = lock.take();
    } finally {
      if (!held) {
        lock.connection.close();
      }
    }
    return held ? Optional.of(lock) : Optional.empty();
  }

  @Override
  public boolean historyMade() throws SQLException {
    return take();
  }

  private boolean take() throws SQLException {
    try {
      if (!isThere()) {
        // The table is new or half made, or somebody took out the row that both tools lock.
        index();
        execute("INSERT INTO " + table + ' ' + H2History.FIRST_ROW);
        connection.commit();
        isThere();
      }
      return true;
    } catch (SQLException e) {
      if (e.getErrorCode() == ErrorCode.DUPLICATE_KEY_1) {
        return false;
      }
      return switch (H2Failures.meaning(e)) {
        case NO_TABLE -> true;
        case LOCKED -> false;
        case NOT_THERE, FORBIDDEN, REFUSES_TRANSACTION, WRONG -> throw e;
      };
    }
  }

  /** Who may write rows need not be one who may make an index. */
  private void index() throws SQLException {
    try {
      execute(H2History.index(table));
    } catch (SQLException e) {
      if (H2Failures.meaning(e) != Meaning.FORBIDDEN) {
        throw e;
      }
    }
  }

  private boolean isThere() throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(
        "SELECT 1 FROM " + table + " WHERE \"installed_rank\" = -1 FOR UPDATE NOWAIT")) {
      return row.next();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    try (connection) {
      connection.rollback();
    } catch (SQLException e) {
      if (e.getErrorCode() != ErrorCode.DATABASE_IS_CLOSED && e.getErrorCode() != ErrorCode.OBJECT_CLOSED
          && e.getErrorCode() != ErrorCode.CONNECTION_BROKEN_1) {
        throw e;
      }
    }
  }

  /** Whoever else has written what is not committed: H2 does not say whose a row's lock is. */
  static String holder(Connection connection) throws SQLException {
    return Sessions.words(connection, "CONTAINS_UNCOMMITTED AND SESSION_ID <> SESSION_ID()");
  }
}
