package tandem.migration.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tandem.migration.Migration;
import tandem.migration.history.History;
import tandem.migration.history.HistoryRow;
import tandem.migration.history.HistoryWriter;
import tandem.migration.run.StatementRunner.Left;
import tandem.migration.run.StatementRunner.StatementFailure;

/**
 * Runs undo scripts and takes back the row of what each undoes, in the script's transaction. Around a script
 * that refuses a transaction the row stands as failed, so that nobody goes on from a half undone one.
 */
final class UndoRun {
  private final Session session;
  private final Connection connection;
  private final RunListener listener;
  private final History history;
  private final HistoryWriter writer;
  private final StatementRunner statements;
  private final List<ScriptRun> done = new ArrayList<>();

  UndoRun(Session session, RunListener listener) throws SQLException {
    this.session = session;
    this.connection = session.connection();
    this.listener = listener;
    this.history = session.table().read(connection);
    this.writer = Run.writer(session, history);
    this.statements = new StatementRunner(session);
  }

  private record Prepared(PreparedScript undo, HistoryRow row) {}

  /**
   * Runs the steps in the order given.
   *
   * @param repeatables whose rows are taken back with the first step: their texts belong to what is undone
   */
  List<ScriptRun> run(List<UndoStep> steps, Collection<Migration> repeatables) throws SQLException {
    List<HistoryRow> texts = repeatables.stream()
        .flatMap(script -> history.lastRun(script.description()).stream()).toList();
    List<Prepared> all = new ArrayList<>();
    for (UndoStep step : steps) {
      Optional<HistoryRow> row = history.standing().stream()
          .filter(one -> one.version().equals(step.script().version())).reduce((first, second) -> second);
      row.ifPresent(one ->
          all.add(new Prepared(session.prepared(step.undo()), one)));
    }
    for (Prepared one : all) {
      List<HistoryRow> rows = new ArrayList<>(List.of(one.row()));
      if (done.isEmpty()) {
        rows.addAll(texts);
      }
      listener.started(one.undo().script());
      try {
        undo(one, rows);
      } catch (StatementFailure failure) {
        Left left = one.undo().inTransaction() ? Left.NOTHING : Left.UNKNOWN;
        throw ScriptExecution.told(failure.leaving(left), done.size(), "");
      }
      listener.finished(done.getLast());
    }
    return done;
  }

  private void undo(Prepared one, List<HistoryRow> rows) throws SQLException {
    session.restore();
    Started start = Started.now();
    List<String> notices = new ArrayList<>();
    boolean together = one.undo().inTransaction();
    if (!together) {
      writer.stands(one.row(), false);
      statements.run(one.undo(), notices);
    }
    connection.setAutoCommit(false);
    boolean committed = false;
    try {
      if (together) {
        statements.run(one.undo(), notices);
      }
      session.restoreRole();
      if (!together) {
        writer.stands(one.row(), true);
      }
      for (HistoryRow row : rows) {
        writer.deletion(row);
        writer.committed();
      }
      connection.commit();
      committed = true;
    } finally {
      if (!committed && !connection.isClosed()) {
        connection.rollback();
      }
      if (!connection.isClosed()) {
        connection.setAutoCommit(true);
      }
    }
    done.add(new ScriptRun(one.undo().script(), one.undo().statements().size(), together,
        start.took(), notices));
  }
}
