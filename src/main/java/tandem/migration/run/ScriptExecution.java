package tandem.migration.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tandem.ddl.script.ScriptStatement;
import tandem.migration.CallbackEvent;
import tandem.migration.history.HistoryWriter;
import tandem.migration.run.StatementRunner.StatementFailure;
import tandem.model.TandemException;

/** Runs one script and writes its row: both in one transaction, or around a script that refuses one. */
final class ScriptExecution {
  private final Session session;
  private final Connection connection;
  private final Callbacks callbacks;
  private final HistoryWriter writer;
  private final StatementRunner statements;

  ScriptExecution(Session session, Callbacks callbacks, HistoryWriter writer) {
    this.session = session;
    this.connection = session.connection();
    this.callbacks = callbacks;
    this.writer = writer;
    this.statements = new StatementRunner(connection);
  }

  /**
   * Runs a script.
   *
   * @throws StatementFailure when a statement fails; the script's transaction is rolled back then, or its row
   *     stands as failed
   */
  ScriptRun run(PreparedScript prepared) throws SQLException {
    session.restore();
    long start = System.nanoTime();
    List<String> notices = new ArrayList<>();
    if (prepared.inTransaction()) {
      inTransaction(prepared, start, notices);
    } else {
      outside(prepared, start, notices);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return new ScriptRun(prepared.script(), prepared.statements().size(), prepared.inTransaction(), took,
        notices);
  }

  private void inTransaction(PreparedScript prepared, long start, List<String> notices) throws SQLException {
    connection.setAutoCommit(false);
    boolean done = false;
    try {
      send(prepared, notices);
      session.restoreRole();
      writer.script(prepared.script(), prepared.checksum(), milliseconds(start), true);
      commit(prepared);
      done = true;
      writer.committed();
    } finally {
      end(done);
    }
  }

  private void commit(PreparedScript prepared) throws SQLException {
    try {
      connection.commit();
    } catch (SQLException e) {
      if (prepared.statements().isEmpty()) {
        throw e;
      }
      // A deferred constraint is checked here; the last statement is the nearest place there is.
      throw new StatementFailure(prepared.script(), prepared.statements().getLast(), e);
    }
  }

  /** Back to autocommit; a rollback that fails too must not hide why it was needed. */
  private void end(boolean done) throws SQLException {
    if (done) {
      connection.setAutoCommit(true);
      return;
    }
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      if (!connection.isClosed()) {
        throw e;
      }
    }
  }

  private void outside(PreparedScript prepared, long start, List<String> notices) throws SQLException {
    int rank = writer.nextRank();
    writer.script(prepared.script(), prepared.checksum(), 0, false);
    writer.committed();
    send(prepared, notices);
    session.restoreRole();
    writer.succeeded(rank, milliseconds(start));
  }

  private void send(PreparedScript prepared, List<String> notices) throws SQLException {
    callbacks.runInside(CallbackEvent.BEFORE_EACH_MIGRATE);
    for (ScriptStatement statement : prepared.statements()) {
      callbacks.runInside(CallbackEvent.BEFORE_EACH_MIGRATE_STATEMENT);
      statements.run(prepared.script(), statement, notices);
      callbacks.runInside(CallbackEvent.AFTER_EACH_MIGRATE_STATEMENT);
    }
    callbacks.runInside(CallbackEvent.AFTER_EACH_MIGRATE);
  }

  private static int milliseconds(long start) {
    return (int) ((System.nanoTime() - start) / 1_000_000);
  }

  /** The failure as a person is told it: place, statement, PostgreSQL's words, what is there now. */
  static TandemException told(StatementFailure failure, boolean inTransaction, int before, String extra) {
    String left = inTransaction
        ? "the script was rolled back, nothing of it is there"
        : "what ran before this statement is there, and the script's row stands as failed: finish it or "
            + "take it back by hand, then run tandem repair";
    String stay = switch (before) {
      case 0 -> "";
      case 1 -> "; the 1 script of this run before it stays";
      default -> "; the " + before + " scripts of this run before it stay";
    };
    String hint = failure.hint().isEmpty() ? "" : "PostgreSQL's hint: " + failure.hint() + " ";
    return TandemException.failed("MIGRATION-FAILED",
            failure.what() + " [" + failure.sqlState() + "] at: " + failure.shown())
        .at(failure.where())
        .remedy(hint + extra + left + stay)
        .cause(failure.getCause());
  }
}
