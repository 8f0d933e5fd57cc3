package tandem.migration.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import tandem.model.TandemException;

/**
 * Flyway's advisory lock, so that only one of the two runs at a time. It belongs to the session: when the
 * process dies, the server lets it go with the connection.
 */
public final class HistoryLock implements AutoCloseable {
  private static final Duration STEP = Duration.ofMillis(100);

  private final Connection connection;
  private final long key;

  private HistoryLock(Connection connection, long key) {
    this.connection = connection;
    this.key = key;
  }

  /**
   * Takes the lock, waiting for whoever has it. It asks again and again instead of standing in line, because
   * a session that waits in line inside a statement would block a CREATE INDEX CONCURRENTLY of the other.
   *
   * @throws TandemException HISTORY-LOCKED when it is not free in time
   */
  public static HistoryLock take(Connection connection, HistoryTable table, Duration patience)
      throws SQLException {
    long key = table.lockKey();
    long deadline = System.nanoTime() + patience.toNanos();
    while (!call(connection, "SELECT pg_try_advisory_lock(?)", key)) {
      if (System.nanoTime() > deadline) {
        throw TandemException.failed("HISTORY-LOCKED",
                "another run holds the lock on " + table.quoted() + holder(connection, key))
            .remedy("wait until it has ended; a run that died loses the lock with its connection");
      }
      sleep();
    }
    return new HistoryLock(connection, key);
  }

  /** What is done while the lock is held. */
  public interface Work<T> {
    /** Does it. */
    T run() throws SQLException;
  }

  /** Does something while the lock is held. */
  public <T> T during(Work<T> work) throws SQLException {
    return work.run();
  }

  @Override
  public void close() throws SQLException {
    if (!connection.isClosed()) {
      call(connection, "SELECT pg_advisory_unlock(?)", key);
    }
  }

  private static boolean call(Connection connection, String sql, long key) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, key);
      try (ResultSet result = statement.executeQuery()) {
        return result.next() && result.getBoolean(1);
      }
    }
  }

  /** Who has it, from pg_locks: a bigint key is split over classid (high) and objid (low), objsubid 1. */
  private static String holder(Connection connection, long key) throws SQLException {
    String query = """
        SELECT a.pid, a.usename, a.application_name, a.backend_start::timestamp(0)
          FROM pg_catalog.pg_locks l
          JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
         WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
           AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())
           AND (l.classid::bigint << 32) + l.objid::bigint = ?""";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setLong(1, key);
      try (ResultSet result = statement.executeQuery()) {
        return result.next()
            ? ": process " + result.getInt(1) + " of " + result.getString(2) + " (" + result.getString(3)
                + "), connected since " + result.getString(4)
            : "";
      }
    }
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
