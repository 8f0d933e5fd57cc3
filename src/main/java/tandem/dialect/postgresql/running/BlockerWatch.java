package tandem.dialect.postgresql.running;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import tandem.dialect.ConnectionSource;
import tandem.dialect.Lookout;
import tandem.dialect.Running.Watch;

/** Who keeps a session waiting, by pg_blocking_pids. */
final class BlockerWatch {
  private static final String HOLDERS = """
      SELECT string_agg(coalesce(format('process %s of %s (%s), %s since %s', a.pid, a.usename,
                 a.application_name, a.state, coalesce(a.xact_start, a.state_change)::timestamp(0)),
                 'a prepared transaction'), ' and ' ORDER BY b.pid)
        FROM unnest(pg_catalog.pg_blocking_pids(?)) b (pid)
        LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = b.pid""";

  private BlockerWatch() {}

  /** Begins to look at who keeps a connection waiting. */
  static Watch over(Connection watched, ConnectionSource source) throws SQLException {
    int pid = watched.unwrap(PGConnection.class).getBackendPID();
    return Lookout.over(source.open(), looking -> holders(looking, pid), "pg_terminate_backend");
  }

  private static String holders(Connection looking, int pid) throws SQLException {
    try (PreparedStatement statement = looking.prepareStatement(HOLDERS)) {
      statement.setInt(1, pid);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : "";
      }
    }
  }
}
