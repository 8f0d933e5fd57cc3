package tandem.migration.run;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.dialect.ConnectionSource;
import tandem.migration.CallbackEvent;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.history.History;
import tandem.migration.history.HistoryRow;
import tandem.migration.run.StatementRunner.StatementFailure;

/** Runs undo scripts and takes back the row of what each undoes. */
final class UndoRun {
  private final Session session;
  private final RunListener listener;
  private final RunOptions options;
  private final History history;
  private final Callbacks callbacks;
  private final LockRetries retries;
  private final List<ScriptRun> done = new ArrayList<>();

  UndoRun(Session session, ConnectionSource source, MigrationsFolder folder, RunListener listener,
      RunOptions options) throws SQLException {
    this.session = session;
    this.listener = listener;
    this.options = options;
    this.history = session.table().read(session.connection());
    this.callbacks = new Callbacks(folder.callbacks(), session);
    this.retries = new LockRetries(session, source, options.endurance(), listener::remarked);
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
    Map<Migration, HistoryRow> partly = new LinkedHashMap<>();
    for (UndoStep step : steps) {
      Optional<HistoryRow> row = history.standing().stream()
          .filter(one -> one.version().equals(step.script().version())).reduce((first, second) -> second);
      if (row.isPresent()) {
        all.add(new Prepared(session.prepared(step.undo()), row.get()));
        if (isBegun(row.get(), step.undo())) {
          partly.put(step.undo(), row.get());
        }
      }
    }
    ScriptExecution execution = new ScriptExecution(session, history.table(), callbacks,
        Run.writer(session, history), options.endurance().journal(), partly, listener::remarked);
    for (Prepared one : all) {
      undo(execution, one, done.isEmpty() ? texts : List.of());
    }
    return done;
  }

  private boolean isBegun(HistoryRow row, Migration undo) throws SQLException {
    return !row.success() && Journal.of(session, history.table(), row.installedRank(), undo).isOpen();
  }

  private void undo(ScriptExecution execution, Prepared one, List<HistoryRow> others) throws SQLException {
    listener.started(one.undo().script());
    try {
      done.add(retries.run(() -> execution.undo(one.undo(), one.row(), others)));
    } catch (StatementFailure failure) {
      throw callbacks.afterError(CallbackEvent.AFTER_EACH_UNDO_ERROR,
          ScriptExecution.told(failure, done.size(), ""));
    }
    listener.finished(done.getLast());
  }
}
