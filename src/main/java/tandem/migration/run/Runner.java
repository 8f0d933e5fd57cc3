package tandem.migration.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import tandem.ddl.script.StatementHead;
import tandem.ddl.script.StatementHead.Transaction;
import tandem.dialect.ConnectionSource;
import tandem.dialect.Running;
import tandem.migration.CallbackEvent;
import tandem.migration.Cut;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.migration.Placeholders;
import tandem.migration.history.History;
import tandem.migration.history.HistoryComparison;
import tandem.migration.history.HistoryLock;
import tandem.migration.history.HistoryRow;
import tandem.migration.history.HistoryWriter;
import tandem.migration.history.ScriptStatus;
import tandem.migration.run.StatementRunner.StatementFailure;
import tandem.model.TandemException;

/** Brings one database forward along a migrations folder. */
public final class Runner {
  private final Running running;
  private final ConnectionSource source;
  private final MigrationsFolder folder;
  private final PastTexts past;
  private final RunListener listener;

  /**
   * @param running how migrations run in the database's system
   * @param source the database, as the user that runs migrations
   * @param folder a sound folder
   * @param past what repeatables said before deployments recorded it
   * @param listener hears of each script
   */
  public Runner(Running running, ConnectionSource source, MigrationsFolder folder, PastTexts past,
      RunListener listener) {
    this.running = running;
    this.source = source;
    this.folder = folder;
    this.past = past;
    this.listener = listener;
  }

  /**
   * Runs what is pending, under Flyway's lock.
   *
   * @throws TandemException MIGRATION-FAILED and the codes of validation with 1; MIGRATION-LATE, LOST-TEXT,
   *     HISTORY-ABSENT with 4
   */
  public RunReport run(Cut cut, RunOptions options) {
    return run(cut, options, history -> true).orElseThrow();
  }

  /**
   * The same, where a decision still holds once the lock is there.
   *
   * @param holds asked under the lock, of the history as it is then, before anything is done
   * @return empty where it does not: nothing was done
   */
  public Optional<RunReport> run(Cut cut, RunOptions options, Predicate<History> holds) {
    return locked(options, session -> {
      Run run = new Run(session, source, folder, past, listener, cut, options);
      return holds.test(run.history()) ? Optional.of(run.migrate()) : Optional.empty();
    });
  }

  /** What {@link #run} would do; takes no lock and writes nothing. */
  public RunReport plan(Cut cut, RunOptions options) {
    return connected(options, session -> new Run(session, source, folder, past, listener, cut, options)
        .plan());
  }

  /**
   * What would stop a run: scripts that failed half-way, changed or missing ones (exit 1), late ones (exit
   * 4). Pending scripts are none of it.
   */
  public List<TandemException> validate(Cut cut, RunOptions options) {
    return connected(options, session -> new Run(session, source, folder, past, listener, cut, options)
        .problems());
  }

  /**
   * How far scripts came that failed or were cut off outside of a transaction.
   *
   * @param partly scripts whose rows stand as failed, with these rows
   * @return of those whose journal tells
   */
  public Map<Migration, Halfway> halfway(Map<Migration, HistoryRow> partly, RunOptions options) {
    return connected(options, session -> {
      Map<Migration, Halfway> told = new LinkedHashMap<>();
      for (Map.Entry<Migration, HistoryRow> one : partly.entrySet()) {
        try {
          Optional<Migration> undo = folder.undoOf(one.getKey());
          Optional<Halfway> down =
              undo.isPresent() ? Halfway.of(session, one.getValue(), undo.get()) : Optional.empty();
          (down.isPresent() ? down : Halfway.of(session, one.getValue(), one.getKey()))
              .ifPresent(halfway -> told.put(one.getKey(), halfway));
        } catch (TandemException e) {
          // The script is another by now; the run that would go on with it says so.
        }
      }
      return told;
    });
  }

  /**
   * Flyway's repair: forgets failed rows, makes rows of changed scripts say what the scripts now are, and
   * takes back rows whose scripts are gone.
   *
   * @param branchWith by a script's path that the folder does not have, the branch that has it: its row stays
   * @param dryRun only say it
   * @return what was done, one sentence each
   */
  public List<String> repair(
      RunOptions options, Function<String, Optional<String>> branchWith, boolean dryRun) {
    Work<List<String>> work = session -> {
      History history = session.table().read(session.connection());
      return new Repair(session, folder, history, branchWith).run(dryRun);
    };
    return dryRun ? connected(options, work) : locked(options, work);
  }

  /**
   * The repair of a history that must lose nothing: rows of these versioned scripts turn to success and say
   * what the scripts now are. What they said before is recorded beside, with the reason.
   *
   * @param isThere asked under the lock; where it says no, nothing is done
   * @return what was done, one sentence each
   * @throws TandemException REPAIR-UNRECORDED, exit 4
   */
  public List<String> mend(
      List<Migration> scripts, String reason, RunOptions options, BooleanSupplier isThere) {
    return locked(options, session -> isThere.getAsBoolean()
        ? new Mending(session).run(scripts, reason) : List.of());
  }

  /** What the database has run, and each script's state. */
  public Position position(Cut cut, RunOptions options) {
    return connected(options, session -> {
      History history = session.table().read(session.connection());
      return new Position(history, new HistoryComparison(
          folder, cut, history, session.placeholders(), options.decisions()).all());
    });
  }

  /**
   * What a database has run.
   *
   * @param history its rows
   * @param scripts rows in order, then what has not run
   */
  public record Position(History history, List<ScriptStatus> scripts) {}

  /**
   * Records scripts as run without running them: their effect is there already. Rows are what a run would
   * have left, with the real checksum and no time; scripts that stand in the history with this text are left
   * alone. Makes the history table where there is none.
   *
   * @param gone repeatables whose rows are taken back: what they made is gone
   * @param isThere asked under the lock; false: nothing is recorded
   * @return those that were recorded, in the order of their rows
   */
  public List<Migration> markApplied(
      List<Migration> scripts, List<Migration> gone, RunOptions options, BooleanSupplier isThere) {
    return locked(options, session -> {
      if (!isThere.getAsBoolean()) {
        return List.of();
      }
      History history = session.table().read(session.connection());
      Placeholders placeholders = session.placeholders();
      HistoryWriter writer = Run.writer(session, history);
      List<Migration> marked = new ArrayList<>();
      session.committed(() -> {
        if (!history.exists()) {
          Run.createHistory(session, writer);
        }
        for (Migration script : scripts) {
          if (!stands(history, script, placeholders.checksum(script))) {
            writer.script(script, placeholders.checksum(script), 0, true);
            writer.committed();
            marked.add(script);
          }
        }
        takeBack(gone, history, writer);
      });
      return marked;
    });
  }

  /**
   * Makes rows say what their scripts are called now: another version, another path, the same text.
   *
   * @param renamed each script as it was, and as it is
   * @return paths of those that ran with another text; their rows are as they were
   */
  public Set<String> rekey(Map<Migration, Migration> renamed, RunOptions options) {
    return locked(options, session -> {
      History history = session.table().read(session.connection());
      Placeholders placeholders = session.placeholders();
      HistoryWriter writer = Run.writer(session, history);
      Set<String> left = new TreeSet<>();
      session.committed(() -> {
        for (HistoryRow row : history.standing()) {
          Optional<Map.Entry<Migration, Migration>> of = renamed.entrySet().stream()
              .filter(entry -> row.version().isPresent() && row.version().equals(entry.getKey().version()))
              .findFirst();
          if (of.isPresent() && row.checksum().filter(ran -> ran == placeholders.checksum(of.get().getKey()))
              .isEmpty()) {
            left.add(row.script());
          } else if (of.isPresent()) {
            writer.rekey(row, of.get().getValue());
          }
        }
      });
      return left;
    });
  }

  /**
   * Runs statements that undo scripts, and takes back the rows of those, in one transaction as far as the
   * statements let it.
   *
   * @param statements in order
   * @param scripts whose rows are taken back
   */
  public void takeOut(List<tandem.ddl.Statement> statements, List<Migration> scripts, RunOptions options) {
    locked(options, session -> {
      Connection connection = session.connection();
      session.restore();
      send(statements, connection);
      connection.setAutoCommit(false);
      session.restoreRole();
      History history = session.table().read(connection);
      HistoryWriter writer = Run.writer(session, history);
      takeBack(scripts, history, writer);
      connection.commit();
      connection.setAutoCommit(true);
      return scripts.size();
    });
  }

  /** What may be one transaction is; the last is open still, for the rows. */
  private void send(List<tandem.ddl.Statement> statements, Connection connection) throws SQLException {
    try (Statement jdbc = connection.createStatement()) {
      for (tandem.ddl.Statement statement : statements) {
        boolean alone = !isTransactional(statement);
        if (alone && !connection.getAutoCommit()) {
          connection.commit();
        }
        connection.setAutoCommit(alone);
        jdbc.execute(statement.sql());
      }
    } catch (SQLException e) {
      if (!connection.isClosed() && !connection.getAutoCommit()) {
        connection.rollback();
      }
      boolean together = statements.stream().allMatch(this::isTransactional);
      throw TandemException.failed("BACKOUT-FAILED", e.getMessage())
          .remedy(together ? "nothing was changed" : "what ran before it is there; look at tandem check")
          .cause(e);
    }
  }

  private boolean isTransactional(tandem.ddl.Statement statement) {
    return statement.transactional()
        && StatementHead.of(running.syntax(), statement.sql()).transaction() != Transaction.COMMITS;
  }

  private static void takeBack(List<Migration> scripts, History history, HistoryWriter writer)
      throws SQLException {
    for (HistoryRow row : history.standing()) {
      if (scripts.stream().anyMatch(script -> isOf(row, script))) {
        writer.deletion(row);
        writer.committed();
      }
    }
  }

  /**
   * Runs undo scripts, each in a transaction with the row that takes its script's back, unless it refuses
   * one. A script without a standing row is passed by.
   *
   * @param steps in the order to run: the newest first
   * @param repeatables whose rows are taken back with the first step, so that the next run brings their texts
   * @return the undo scripts that ran
   * @throws TandemException MIGRATION-FAILED; what was undone before stays undone
   */
  public List<ScriptRun> undo(
      List<UndoStep> steps, Collection<Migration> repeatables, RunOptions options) {
    return locked(options, session ->
        new UndoRun(session, source, folder, listener, options).run(steps, repeatables));
  }

  /** Runs a folder's scripts for an event that is none of a single run's, e.g. {@code beforeUndo}. */
  public void at(CallbackEvent event, RunOptions options) {
    if (folder.callbacks().stream().noneMatch(script -> script.name().event().equals(Optional.of(event)))) {
      return;
    }
    locked(options, session -> {
      try {
        new Callbacks(folder.callbacks(), session).run(event);
        return event;
      } catch (StatementFailure failure) {
        throw ScriptExecution.told(failure, 0, "");
      }
    });
  }

  private static boolean isOf(HistoryRow row, Migration script) {
    return script.version().isPresent() ? row.version().equals(script.version())
        : row.isRepeatable() && row.description().equals(script.description());
  }

  private static boolean stands(History history, Migration script, int checksum) {
    return script.version().isPresent()
        ? history.standing().stream().anyMatch(row -> row.success() && isOf(row, script))
        : history.lastRun(script.description())
            .filter(row -> row.success() && row.checksum().equals(Optional.of(checksum))).isPresent();
  }

  private interface Work<T> {
    T on(Session session) throws SQLException;
  }

  private <T> T locked(RunOptions options, Work<T> work) {
    return connected(options, session -> {
      try (HistoryLock lock =
          HistoryLock.take(session.connection(), source, session.table(), options.patience())) {
        session.holds(lock);
        return work.on(session);
      }
    });
  }

  private <T> T connected(RunOptions options, Work<T> work) {
    try (Connection connection = source.open()) {
      return work.on(Session.begin(connection, running, folder.settings(), options));
    } catch (SQLException e) {
      throw TandemException
          .failed("DATABASE", "the database says: " + e.getMessage().lines().findFirst().orElse("")
              + " [" + e.getSQLState() + "]")
          .remedy("see to it that the server is reachable and the user may do this, then run it again; "
              + "what was not committed is not there")
          .cause(e);
    }
  }
}
