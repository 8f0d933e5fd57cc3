package tandem.dialect.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The results of several queries in their order, fetched ahead: pgjdbc hands out nothing of a round trip
 * before all of it is there, so that one trip for everything would leave this side idle while the server
 * works, and the server idle while rows become objects.
 */
final class Fetched implements AutoCloseable {
  private static final int TRIPS = 2;

  private final ExecutorService fetcher = Executors.newSingleThreadExecutor();
  private final Queue<Future<Statement>> trips = new ArrayDeque<>();
  /** Filled by the fetcher's thread, read when that has ended. */
  private final List<Statement> opened = new ArrayList<>();
  private final int perTrip;
  private Statement current;
  private int handedOut;

  /**
   * Starts to fetch.
   *
   * @param connection used by another thread until the last result has been handed out
   * @param queries without semicolons; each returns rows
   */
  Fetched(Connection connection, List<String> queries) {
    this.perTrip = (queries.size() + TRIPS - 1) / TRIPS;
    for (int from = 0; from < queries.size(); from += perTrip) {
      String sql = String.join(";\n", queries.subList(from, Math.min(from + perTrip, queries.size())));
      trips.add(fetcher.submit(() -> executed(connection, sql)));
    }
    fetcher.shutdown();
  }

  private Statement executed(Connection connection, String sql) throws SQLException {
    Statement statement = connection.createStatement();
    opened.add(statement);
    statement.execute(sql);
    return statement;
  }

  /** The result of the next query; the one before is closed. Waits until it is there. */
  ResultSet next() throws SQLException {
    if (handedOut++ % perTrip == 0) {
      current = await(trips.remove());
    } else {
      current.getMoreResults();
    }
    return current.getResultSet();
  }

  private static Statement await(Future<Statement> trip) throws SQLException {
    try {
      return trip.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted while reading the catalogs", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case SQLException failure -> throw failure;
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  /** Waits for the fetching to end, so that nobody uses the connection any more. */
  @Override
  public void close() throws SQLException {
    fetcher.close();
    for (Statement statement : opened) {
      statement.close();
    }
  }
}
