package tandem.dialect.postgresql.running;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.PGConnection;
import tandem.dialect.ConnectionSource;
import tandem.dialect.Running.Watch;

/**
 * Looks over a second connection at who keeps a session waiting (pg_blocking_pids): once the session has
 * given up, nobody can tell any more.
 */
final class BlockerWatch implements Watch {
  private static final Duration STEP = Duration.ofMillis(100);
  private static final String HOLDERS = """
      SELECT string_agg(coalesce(format('process %s of %s (%s), %s since %s', a.pid, a.usename,
                 a.application_name, a.state, coalesce(a.xact_start, a.state_change)::timestamp(0)),
                 'a prepared transaction'), ' and ' ORDER BY b.pid)
        FROM unnest(pg_catalog.pg_blocking_pids(?)) b (pid)
        LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = b.pid""";

  private final Connection connection;
  private final int pid;
  private final Thread thread;
  private volatile String holders = "";

  private BlockerWatch(Connection connection, int pid) {
    this.connection = connection;
    this.pid = pid;
    this.thread = Thread.ofPlatform().daemon().name("tandem-lock-watch").unstarted(this::watch);
  }

  /** Begins to look at who keeps a connection waiting. */
  static BlockerWatch over(Connection watched, ConnectionSource source) throws SQLException {
    BlockerWatch watch =
        new BlockerWatch(source.open(), watched.unwrap(PGConnection.class).getBackendPID());
    watch.thread.start();
    return watch;
  }

  @Override
  public String holders() {
    return holders;
  }

  @Override
  public String ending() {
    return "pg_terminate_backend";
  }

  private void watch() {
    try (PreparedStatement statement = connection.prepareStatement(HOLDERS)) {
      statement.setInt(1, pid);
      while (!Thread.currentThread().isInterrupted()) {
        try (ResultSet row = statement.executeQuery()) {
          if (row.next() && row.getString(1) != null) {
            holders = row.getString(1);
          }
        }
        Thread.sleep(STEP);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (SQLException e) {
      // Whoever looks on must not end what is looked at; then nobody was seen.
    }
  }

  @Override
  public void close() throws SQLException {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    connection.close();
  }
}
