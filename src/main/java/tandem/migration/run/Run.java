package tandem.migration.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tandem.ddl.script.StatementHead.Transaction;
import tandem.dialect.ConnectionSource;
import tandem.migration.CallbackEvent;
import tandem.migration.Cut;
import tandem.migration.FlywaySettings;
import tandem.migration.Migration;
import tandem.migration.MigrationKind;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.migration.history.History;
import tandem.migration.history.HistoryComparison;
import tandem.migration.history.HistoryRow;
import tandem.migration.history.HistoryWriter;
import tandem.migration.history.ScriptState;
import tandem.migration.history.ScriptStatus;
import tandem.migration.run.StatementRunner.StatementFailure;
import tandem.model.TandemException;

/** One run from validation to the last callback; the order of steps is Flyway's. */
final class Run {
  private final Session session;
  private final Connection connection;
  private final FlywaySettings settings;
  private final RunListener listener;
  private final RunOptions options;
  private final Callbacks callbacks;
  private final History history;
  private final Set<String> dropped;
  private final List<PreparedScript> due;
  private final HistoryComparison comparison;
  private final LostTexts lostTexts;
  private final Cut cut;
  private final LockRetries retries;
  private final Map<Migration, HistoryRow> partly;
  private final List<HistoryRow> halfUndone = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final List<ScriptRun> done = new ArrayList<>();
  private final List<Migration> recorded = new ArrayList<>();
  private final List<Migration> postponed = new ArrayList<>();
  private final List<String> takenBack = new ArrayList<>();

  Run(Session session, ConnectionSource source, MigrationsFolder folder, PastTexts past,
      RunListener listener, Cut cut, RunOptions options) throws SQLException {
    this.session = session;
    this.connection = session.connection();
    this.settings = folder.settings();
    this.listener = listener;
    this.options = options;
    this.cut = cut;
    this.callbacks = new Callbacks(folder.callbacks(), session);
    this.history = session.table().read(connection);
    this.comparison =
        new HistoryComparison(folder, cut, history, session.placeholders(), options.decisions());
    this.dropped = cut.dropped(settings);
    this.lostTexts = new LostTexts(folder, past, session);
    this.retries = new LockRetries(session, source, options.endurance(), this::remark);
    this.partly = partly(folder);
    this.due = Stream.concat(partly.keySet().stream(), comparison.pending().stream())
        .distinct().sorted(HistoryComparison.order()).map(session::prepared).toList();
  }

  /** Scripts of the cut that failed or were cut off, and whose journal tells where they go on. */
  private Map<Migration, HistoryRow> partly(MigrationsFolder folder) throws SQLException {
    Map<Migration, HistoryRow> partly = new LinkedHashMap<>();
    for (ScriptStatus status : comparison.all()) {
      if (status.state() != ScriptState.PARTLY || status.script().isEmpty()) {
        continue;
      }
      Migration script = status.script().get();
      HistoryRow row = status.row().orElseThrow();
      Optional<Migration> undo = folder.undoOf(script);
      if (undo.isPresent()
          && Journal.of(session, history.table(), row.installedRank(), undo.get()).isOpen()) {
        halfUndone.add(row);
      } else if (cut.holds(script)
          && Journal.of(session, history.table(), row.installedRank(), script).isOpen()) {
        partly.put(script, row);
      }
    }
    return partly;
  }

  private void remark(Remark remark) {
    remarks.add(remark);
    listener.remarked(remark);
  }

  /** What had run when this was made. */
  History history() {
    return history;
  }

  RunReport plan() throws SQLException {
    validate();
    refuseUnknownContent();
    due.stream().filter(this::isThere).map(PreparedScript::script).forEach(recorded::add);
    due.stream().filter(p -> !isThere(p)).forEach(p -> done.add(new ScriptRun(
        p.script(), p.statements().size(), p.inTransaction(), Duration.ZERO, List.of())));
    rowsToTakeBack().forEach(row -> takenBack.add(row.description()));
    for (PreparedScript due : this.due) {
      Migration script = due.script();
      if (partly.containsKey(script)) {
        Halfway.of(session, partly.get(script), script).ifPresent(halfway -> remark(new Remark(
            "MIGRATION-RESUMED", script.script() + " is to be resumed: " + halfway.told())));
      }
    }
    return report();
  }

  RunReport migrate() throws SQLException {
    callbacks.run(CallbackEvent.AFTER_CONNECT);
    validated();
    refuseUnknownContent();
    HistoryWriter writer = writer(session, history);
    if (!history.exists()) {
      makeHistory(writer);
    }
    try {
      callbacks.run(CallbackEvent.BEFORE_MIGRATE);
      apply(new ScriptExecution(session, history.table(), callbacks, writer, options.endurance().journal(),
          partly, this::remark), writer);
      session.restore();
      if (!done.isEmpty()) {
        callbacks.run(CallbackEvent.AFTER_MIGRATE_APPLIED);
      }
      callbacks.run(CallbackEvent.AFTER_MIGRATE);
    } catch (StatementFailure failure) {
      throw afterError(ScriptExecution.told(failure, done.size(), ""));
    } catch (TandemException e) {
      throw afterError(e);
    }
    return report();
  }

  private RunReport report() {
    return new RunReport(done, recorded, postponed, takenBack, remarks);
  }

  private TandemException afterError(TandemException error) throws SQLException {
    return callbacks.afterError(CallbackEvent.AFTER_MIGRATE_ERROR, error);
  }

  private void validated() throws SQLException {
    if (!session.exists(history.table().schema())) {
      validate();
      return;
    }
    callbacks.run(CallbackEvent.BEFORE_VALIDATE);
    try {
      validate();
    } catch (TandemException e) {
      callbacks.run(CallbackEvent.AFTER_VALIDATE_ERROR);
      throw e;
    }
    callbacks.run(CallbackEvent.AFTER_VALIDATE);
  }

  /** Flyway refuses too to take a database for new that holds something. */
  private void refuseUnknownContent() throws SQLException {
    if (!history.exists() && !options.nonEmpty()) {
      List<String> nonEmpty = session.nonEmptySchemas();
      if (!nonEmpty.isEmpty()) {
        session.refuseHistoryOfAnother();
        throw TandemException.refused("HISTORY-ABSENT",
                "the database holds something in " + String.join(", ", nonEmpty)
                    + " and has no history table " + history.table().quoted()
                    + ": nobody can tell what has run here")
            .remedy("tandem baseline marks what is there as applied after comparing it; "
                + "tandem init does it for a new project");
      }
    }
  }

  List<TandemException> problems() {
    return Validation.problems(comparison.all(), partly.values(), halfUndone);
  }

  /** With {@code flyway: true}, what the database refuses in a transaction and Flyway would try in one. */
  private void refuseWhatFlywayCannotRun() {
    for (PreparedScript script : due) {
      script.statements().stream()
          .filter(s -> script.script().config().executeInTransaction().isEmpty()
              && s.head().transaction() == Transaction.REFUSED_UNKNOWN_TO_FLYWAY)
          .findFirst()
          .ifPresent(s -> {
            throw TandemException.failed("SCRIPT-NEEDS-CONFIG",
                    s.head().summary() + " cannot run in a transaction, and Flyway does not know that")
                .at(script.script().file() + ":" + s.line())
                .remedy("write executeInTransaction=false into " + script.script().fileName() + ".conf");
          });
    }
  }

  private void validate() throws SQLException {
    if (options.flyway()) {
      refuseWhatFlywayCannotRun();
    }
    List<ScriptStatus> all = comparison.all().stream()
        .filter(status -> status.row().filter(partly::containsValue).isEmpty()).toList();
    Validation.problems(all, partly.values(), halfUndone).stream().findFirst().ifPresent(problem -> {
      throw problem;
    });
    lostTexts.check(
        due.stream().map(PreparedScript::script).filter(s -> s.kind() == MigrationKind.REPEATABLE).toList(),
        dropped, cut, history, options.lostTexts());
  }

  static HistoryWriter writer(Session session, History history) {
    return new HistoryWriter(session.connection(), history, session.installedBy());
  }

  private void makeHistory(HistoryWriter writer) throws SQLException {
    callbacks.run(CallbackEvent.CREATE_SCHEMA);
    callbacks.run(CallbackEvent.BEFORE_CREATE_SCHEMA);
    session.committed(() -> createHistory(session, writer));
  }

  /** Makes the schemas that are not there, then the table; with Flyway's row about the schemas. */
  static void createHistory(Session session, HistoryWriter writer) throws SQLException {
    List<String> made = new ArrayList<>();
    for (String schema : session.schemas()) {
      if (!session.exists(schema)) {
        session.running().makeSchema(session.connection(), schema);
        made.add(schema);
      }
    }
    try {
      writer.create();
    } catch (SQLException e) {
      refuseHistoryOfAnother(session, e);
      throw e;
    }
    session.historyMade();
    if (!made.isEmpty()) {
      writer.schemasMade(made);
    }
  }

  private static void refuseHistoryOfAnother(Session session, SQLException failure) {
    try {
      session.connection().rollback();
      session.refuseHistoryOfAnother();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  private void apply(ScriptExecution execution, HistoryWriter writer) throws SQLException {
    for (PreparedScript script : due) {
      if (script.script().kind() != MigrationKind.REPEATABLE) {
        if (isThere(script)) {
          record(script, writer);
        } else {
          one(execution, script);
        }
      }
    }
    session.restore();
    callbacks.run(CallbackEvent.AFTER_VERSIONED);
    takeBack(writer);
    for (PreparedScript script : due) {
      if (script.script().kind() == MigrationKind.REPEATABLE && isThere(script)) {
        record(script, writer);
      }
    }
    List<PreparedScript> repeatables = due.stream()
        .filter(p -> p.script().kind() == MigrationKind.REPEATABLE && !isThere(p))
        .toList();
    if (!repeatables.isEmpty()) {
      callbacks.run(CallbackEvent.BEFORE_REPEATABLES);
      untilAllRan(execution, repeatables);
    }
  }

  private boolean isThere(PreparedScript script) {
    return options.decisions().there().contains(script.script().script());
  }

  /** The row of a script whose effect is there already. */
  private void record(PreparedScript script, HistoryWriter writer) throws SQLException {
    session.restoreRole();
    writer.script(script.script(), script.checksum(), 0, true);
    writer.committed();
    recorded.add(script.script());
  }

  private List<HistoryRow> rowsToTakeBack() {
    return dropped.stream().flatMap(description -> history.lastRun(description).stream()).toList();
  }

  private void takeBack(HistoryWriter writer) throws SQLException {
    for (HistoryRow row : rowsToTakeBack()) {
      writer.deletion(row);
      writer.committed();
      takenBack.add(row.description());
    }
  }

  /** Runs repeatables in rounds: what lacks something waits until the others have made it. */
  private void untilAllRan(ScriptExecution execution, List<PreparedScript> repeatables) throws SQLException {
    List<PreparedScript> waiting = repeatables;
    while (!waiting.isEmpty()) {
      List<PreparedScript> next = new ArrayList<>();
      StatementFailure first = null;
      for (PreparedScript script : waiting) {
        try {
          boolean again = postponed.contains(script.script());
          listener.started(script.script());
          ScriptRun run = retries.run(() -> execution.run(script));
          done.add(run);
          listener.finished(run);
          if (again) {
            postponed.remove(script.script());
            postponed.add(script.script());
          }
        } catch (StatementFailure failure) {
          boolean mayWait = failure.isAbsence()
              && (script.inTransaction() || script.isCommitted() && !failure.left().isShown());
          if (!mayWait) {
            throw failed(failure);
          }
          if (options.flyway()) {
            throw failedInFlywaysOrder(failure);
          }
          first = first == null ? failure : first;
          next.add(script);
          if (!postponed.contains(script.script())) {
            postponed.add(script.script());
            listener.postponed(script.script(), failure.what());
          }
        }
      }
      if (next.size() == waiting.size()) {
        throw failed(first);
      }
      waiting = next;
    }
  }

  private void one(ScriptExecution execution, PreparedScript script) throws SQLException {
    listener.started(script.script());
    try {
      ScriptRun run = retries.run(() -> execution.run(script));
      done.add(run);
      listener.finished(run);
    } catch (StatementFailure failure) {
      throw failed(failure);
    }
  }

  private TandemException failed(StatementFailure failure) throws SQLException {
    return afterEachError(ScriptExecution.told(failure, done.size(), ""));
  }

  private TandemException failedInFlywaysOrder(StatementFailure failure) throws SQLException {
    return afterEachError(ScriptExecution.told(failure, done.size(),
        "Repeatables run by description, because config.yml says flyway: true; if another one makes what is "
            + "missing, it must sort before this one. "));
  }

  private TandemException afterEachError(TandemException error) throws SQLException {
    return callbacks.afterError(CallbackEvent.AFTER_EACH_MIGRATE_ERROR, error);
  }
}
