package tandem.dialect.postgresql.running;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import tandem.dialect.Running.Held;

/**
 * Flyway's advisory lock, so that only one of the two runs at a time. It belongs to the session: when the
 * process dies, the server lets it go with the connection.
 */
final class AdvisoryLock implements Held {
  /** What Flyway adds the hash of the table's name to. */
  private static final long FLYWAY = 77431708279161L;

  private final Connection connection;
  private final long key;

  private AdvisoryLock(Connection connection, long key) {
    this.connection = connection;
    this.key = key;
  }

  /**
   * Takes it. It does not stand in line, because a session that waits inside a statement would block a CREATE
   * INDEX CONCURRENTLY of the other.
   */
  static Optional<Held> tryTake(Connection connection, String table) throws SQLException {
    long key = key(table);
    return call(connection, "SELECT pg_try_advisory_lock(?)", key)
        ? Optional.of(new AdvisoryLock(connection, key)) : Optional.empty();
  }

  private static long key(String table) {
    return FLYWAY + table.hashCode();
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
  static String holder(Connection connection, String table) throws SQLException {
    String query = """
        SELECT a.pid, a.usename, a.application_name, a.backend_start::timestamp(0)
          FROM pg_catalog.pg_locks l
          JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
         WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
           AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())
           AND (l.classid::bigint << 32) + l.objid::bigint = ?""";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setLong(1, key(table));
      try (ResultSet result = statement.executeQuery()) {
        return result.next()
            ? "process " + result.getInt(1) + " of " + result.getString(2) + " (" + result.getString(3)
                + "), connected since " + result.getString(4)
            : "";
      }
    }
  }
}
