package tandem.migration.run;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tandem.dialect.ConnectionSource;
import tandem.dialect.Running.Meaning;
import tandem.dialect.Running.Watch;
import tandem.migration.run.StatementRunner.Left;
import tandem.migration.run.StatementRunner.StatementFailure;
import tandem.model.TandemException;

/**
 * Tries again what did not get its lock in time, after growing pauses in which whoever waited behind it goes
 * ahead: a script that is one transaction from its start, another from behind what its journal shows done.
 */
final class LockRetries {
  private final Session session;
  private final ConnectionSource source;
  private final List<Duration> pauses;
  private final Consumer<Remark> remarks;

  LockRetries(Session session, ConnectionSource source, Endurance endurance, Consumer<Remark> remarks) {
    this.session = session;
    this.source = source;
    this.pauses = endurance.pauses();
    this.remarks = remarks;
  }

  /** One try. */
  interface Try {
    /** Runs the script, or what is left of it. */
    ScriptRun run() throws SQLException;
  }

  /**
   * Runs a script until it gets its locks or the pauses are used up.
   *
   * @throws TandemException MIGRATION-LOCKED when they are
   * @throws StatementFailure for any other failure
   */
  ScriptRun run(Try once) throws SQLException {
    try {
      return once.run();
    } catch (StatementFailure failure) {
      if (pauses.isEmpty() || !mayRetry(failure)) {
        throw failure;
      }
      Optional<Watch> watch = session.running().watch(session.connection(), source);
      try (Watch looking = watch.orElse(null)) {
        return again(once, failure, watch);
      }
    }
  }

  private ScriptRun again(Try once, StatementFailure first, Optional<Watch> watch) throws SQLException {
    StatementFailure last = first;
    for (int i = 0; i < pauses.size(); i++) {
      remarks.accept(new Remark("LOCK-RETRIED", last.where() + " did not get its lock"
          + seen(watch) + "; tried again after " + pauses.get(i).toSeconds() + " s ("
          + (i + 1) + " of " + pauses.size() + ")"));
      pause(pauses.get(i));
      try {
        return once.run();
      } catch (StatementFailure failure) {
        if (!mayRetry(failure)) {
          throw failure;
        }
        last = failure;
      }
    }
    String holders = holders(watch);
    throw TandemException.failed("MIGRATION-LOCKED",
            last.what() + " [" + last.sqlState() + "] at: " + last.shown() + "; tried "
                + (pauses.size() + 1) + " times" + (holders.isEmpty()
                    ? ", and nobody was seen to hold the lock" : ", the lock is held by " + holders))
        .at(last.where())
        .remedy("wait until that has ended, or end it"
            + watch.map(Watch::ending).filter(word -> !word.isEmpty()).map(word -> " (" + word + ")")
                .orElse("")
            + ", then run " + Way.of(last.script()).command() + " again; " + ScriptExecution.left(last))
        .cause(last.getCause());
  }

  private static String seen(Optional<Watch> watch) {
    String holders = holders(watch);
    return holders.isEmpty() ? "" : ", held by " + holders;
  }

  private static String holders(Optional<Watch> watch) {
    return watch.map(Watch::holders).orElse("");
  }

  private boolean mayRetry(StatementFailure failure) throws SQLException {
    return failure.meaning() == Meaning.LOCKED && failure.left() != Left.UNKNOWN
        && !session.connection().isClosed();
  }

  private static void pause(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw TandemException.failed("INTERRUPTED", "it was interrupted while waiting for a lock").cause(e);
    }
  }
}
