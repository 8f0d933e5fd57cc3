package tandem.migration.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import tandem.dialect.ConnectionSource;
import tandem.dialect.Running;
import tandem.dialect.Running.Held;
import tandem.model.TandemException;

/** Flyway's lock, so that only one of the two runs at a time; waited for as long as patience lasts. */
public final class HistoryLock implements AutoCloseable {
  private static final Duration STEP = Duration.ofMillis(100);

  private final Held held;
  private final Connection connection;
  private final HistoryTable table;

  private HistoryLock(Held held, Connection connection, HistoryTable table) {
    this.held = held;
    this.connection = connection;
    this.table = table;
  }

  /**
   * Takes the lock, asking again and again for as long as somebody else has it.
   *
   * @param another opens more connections to the same database
   * @throws TandemException HISTORY-LOCKED when it is not free in time
   */
  public static HistoryLock take(
      Connection connection, ConnectionSource another, HistoryTable table, Duration patience)
      throws SQLException {
    Running running = table.running();
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      Optional<Held> held = running.tryLock(connection, another, table.quoted());
      if (held.isPresent()) {
        return new HistoryLock(held.get(), connection, table);
      }
      if (System.nanoTime() > deadline) {
        throw another(connection, table);
      }
      sleep();
    }
  }

  private static TandemException another(Connection connection, HistoryTable table) throws SQLException {
    String holder = table.running().holder(connection, table.quoted());
    return TandemException.failed("HISTORY-LOCKED", "another run holds the lock on " + table.quoted()
            + (holder.isEmpty() ? "" : ": " + holder))
        .remedy("wait until it has ended; a run that died loses the lock with its connection");
  }

  /** What is wrong where another run turns out to have what this one took for its own. */
  public TandemException lost() throws SQLException {
    return another(connection, table);
  }

  /**
   * The history table has just been made under this lock.
   *
   * @throws TandemException HISTORY-LOCKED where another run has it by now
   */
  public void historyMade() throws SQLException {
    if (!held.historyMade()) {
      throw lost();
    }
  }

  @Override
  public void close() throws SQLException {
    held.close();
  }

  private static void sleep() {
    try {
      Thread.sleep(STEP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw TandemException.failed("INTERRUPTED", "it was interrupted while waiting for another run")
          .cause(e);
    }
  }
}
