package tandem.dialect.postgresql.running;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import tandem.dialect.ConnectionSource;
import tandem.model.TandemException;

/**
 * A pooler between tandem and the server, which may give each transaction whatever session is free. A lock
 * of a session keeps nobody out there and stays with the server when its owner is gone; a SET reaches
 * strangers.
 */
final class Pooler {
  /** Where one session is all there is, the question waits for the transaction that has it. */
  private static final int PATIENCE_MILLIS = 5_000;

  private Pooler() {}

  /**
   * Does nothing where the session is the connection's own.
   *
   * @throws TandemException DATABASE-POOLED, exit 4
   */
  static void refuse(Connection connection, ConnectionSource another) throws SQLException {
    int session = session(connection);
    // What the server says on login comes from the pooler instead, where there is one.
    if (session == connection.unwrap(PGConnection.class).getBackendPID()) {
      return;
    }
    try (Connection other = another.open()) {
      other.setAutoCommit(false);
      boolean taken = session(other) == session || !keeps(connection, session);
      other.rollback();
      if (taken) {
        throw TandemException.refused("DATABASE-POOLED",
                "a pooler gives each transaction another session, so that no lock keeps two runs apart")
            .remedy("name the server's own port, or a pool with pool_mode = session");
      }
    }
  }

  private static boolean keeps(Connection connection, int session) throws SQLException {
    int before = connection.getNetworkTimeout();
    try {
      connection.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
      boolean same = session(connection) == session;
      connection.setNetworkTimeout(Runnable::run, before);
      return same;
    } catch (SQLException noSessionIsFree) {
      return false;
    }
  }

  private static int session(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT pg_catalog.pg_backend_pid()")) {
      result.next();
      return result.getInt(1);
    }
  }
}
