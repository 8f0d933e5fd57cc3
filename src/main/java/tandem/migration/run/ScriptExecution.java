package tandem.migration.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tandem.ddl.script.ScriptStatement;
import tandem.migration.Migration;
import tandem.migration.MigrationKind;
import tandem.migration.history.HistoryRow;
import tandem.migration.history.HistoryTable;
import tandem.migration.history.HistoryWriter;
import tandem.migration.run.StatementRunner.StatementFailure;
import tandem.model.TandemException;

/** Runs one script and writes its row: both in one transaction, or with a journal where it is not one. */
final class ScriptExecution {
  private final Session session;
  private final Connection connection;
  private final HistoryTable table;
  private final Callbacks callbacks;
  private final HistoryWriter writer;
  private final StatementRunner statements;
  private final boolean journal;
  private final Consumer<Remark> remarks;
  private final Map<String, Unfinished> unfinished = new HashMap<>();

  /**
   * @param journal whether scripts that are not one transaction keep a journal
   * @param partly scripts that go on, and their rows, which stand as failed
   */
  ScriptExecution(Session session, HistoryTable table, Callbacks callbacks, HistoryWriter writer,
      boolean journal, Map<Migration, HistoryRow> partly, Consumer<Remark> remarks) {
    this.session = session;
    this.connection = session.connection();
    this.table = table;
    this.callbacks = callbacks;
    this.writer = writer;
    this.statements = new StatementRunner(session);
    this.journal = journal;
    this.remarks = remarks;
    partly.forEach((script, row) ->
        unfinished.put(script.script(), new Unfinished(row.installedRank(), false)));
  }

  /** A script whose row stands as failed, and whether this session has begun it. */
  private record Unfinished(int rank, boolean sameSession) {}

  /**
   * Runs a script, or what is left of it.
   *
   * @throws StatementFailure when a statement fails; it says what is left of the script
   */
  ScriptRun run(PreparedScript prepared) throws SQLException {
    int rank = begun(prepared).map(Unfinished::rank).orElse(writer.nextRank());
    return run(prepared, new Entry.Applied(writer, prepared, rank));
  }

  /**
   * Runs a script that undoes another, or what is left of it.
   *
   * @param row of what it undoes
   * @param others rows that are taken back with that
   * @throws StatementFailure when a statement fails; it says what is left of the script
   */
  ScriptRun undo(PreparedScript prepared, HistoryRow row, List<HistoryRow> others) throws SQLException {
    return run(prepared, new Entry.TakenBack(writer, row, others));
  }

  private Optional<Unfinished> begun(PreparedScript prepared) {
    return Optional.ofNullable(unfinished.get(prepared.script().script()));
  }

  private ScriptRun run(PreparedScript prepared, Entry entry) throws SQLException {
    session.restore();
    Started start = Started.now();
    List<String> notices = new ArrayList<>();
    Optional<Unfinished> begun = begun(prepared);
    boolean kept = begun.isPresent()
        || journal && !prepared.isOneTransaction() && Journal.isPossible(session);
    if (prepared.inTransaction() && !kept) {
      inTransaction(prepared, entry, start, notices);
    } else {
      stepwise(prepared, entry, begun, kept, start, notices);
    }
    return new ScriptRun(prepared.script(), prepared.statements().size(), prepared.inTransaction(),
        start.took(), notices);
  }

  private void stepwise(PreparedScript prepared, Entry entry, Optional<Unfinished> begun, boolean kept,
      Started start, List<String> notices) throws SQLException {
    Migration script = prepared.script();
    JournaledExecution execution =
        new JournaledExecution(session, table, callbacks, entry, prepared, notices);
    try {
      if (begun.isPresent()) {
        GoingOn on = execution.settle(begun.get().sameSession());
        remarks.accept(new Remark("MIGRATION-RESUMED", on.told()));
        execution.resume(on, start);
      } else {
        if (journal && !kept) {
          remarks.accept(new Remark("STEPS-UNRECORDED", script.script() + " keeps no journal, because "
              + "the user may not write the schema tandem: cut off half-way, it cannot be resumed"));
        }
        execution.run(kept, start);
      }
    } catch (StatementFailure failure) {
      if (failure.left().isShown()) {
        unfinished.put(script.script(), new Unfinished(entry.rank(), true));
      } else {
        unfinished.remove(script.script());
      }
      throw failure;
    }
  }

  private void inTransaction(PreparedScript prepared, Entry entry, Started start, List<String> notices)
      throws SQLException {
    connection.setAutoCommit(false);
    boolean done = false;
    try {
      send(prepared, entry.way(), notices);
      session.restoreRole();
      entry.whole(start.milliseconds());
      commit(prepared);
      done = true;
      entry.wholeCommitted();
    } finally {
      end(done);
    }
  }

  private void commit(PreparedScript prepared) throws SQLException {
    if (prepared.statements().isEmpty()) {
      connection.commit();
    } else {
      statements.commit(prepared.script(), prepared.statements().getLast());
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

  private void send(PreparedScript prepared, Way way, List<String> notices) throws SQLException {
    callbacks.runInside(way.before());
    for (ScriptStatement statement : prepared.statements()) {
      callbacks.runInside(way.beforeStatement());
      statements.run(prepared.script(), statement, notices);
      callbacks.runInside(way.afterStatement());
    }
    if (prepared.script().kind() == MigrationKind.REPEATABLE) {
      // A versioned script may make what a later one completes; behind the repeatables nothing comes.
      statements.tryOut(prepared);
    }
    callbacks.runInside(way.after());
  }

  /** The failure as a person is told it: place, statement, the server's words, what is there now. */
  static TandemException told(StatementFailure failure, int before, String extra) {
    String stay = switch (before) {
      case 0 -> "";
      case 1 -> "; the 1 script of this run before it stays";
      default -> "; the " + before + " scripts of this run before it stay";
    };
    String hint = failure.hint().isEmpty() ? "" : failure.hint() + " ";
    return TandemException.failed("MIGRATION-FAILED",
            failure.what() + " [" + failure.sqlState() + "] at: " + failure.shown())
        .at(failure.where())
        .remedy(hint + extra + left(failure) + stay)
        .cause(failure.getCause());
  }

  /** What is left of the script, and what to do about it. */
  static String left(StatementFailure failure) {
    return switch (failure.left()) {
      case NOTHING -> "the script was rolled back, nothing of it is there";
      case REPEATABLE ->
          "what ran before this statement is there: correct the script, and it runs from its start again";
      case JOURNALED -> "what ran before this statement is there and noted: correct the script from here on, "
          + "and " + Way.of(failure.script()).command() + " goes on with it";
      case TAKEN_BACK -> "the transaction that it was in was taken back, what ran before that is there and "
          + "noted: correct what stands in its way, the script or the rows, and "
          + Way.of(failure.script()).command() + " goes on with it";
      case UNKNOWN ->
          "what ran before this statement is there, and the script's row stands as failed: finish "
          + "it or take it back by hand, then run tandem repair";
    };
  }
}
