package tandem.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Looks over a connection of its own at who keeps a session waiting, again and again: once the session has
 * given up, nobody can tell any more.
 */
public final class Lookout implements Running.Watch {
  private static final Duration STEP = Duration.ofMillis(100);

  private final Connection connection;
  private final Question question;
  private final String ending;
  private final Thread thread;
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile String holders = "";

  private Lookout(Connection connection, Question question, String ending) {
    this.connection = connection;
    this.question = question;
    this.ending = ending;
    this.thread = Thread.ofPlatform().daemon().name("tandem-lookout").unstarted(this::look);
  }

  /** What is asked of the database. */
  @FunctionalInterface
  public interface Question {
    /** Who keeps the session waiting now, in words; empty or null for nobody. */
    String ask(Connection connection) throws SQLException;
  }

  /**
   * Begins to look.
   *
   * @param connection its own; it is closed with it
   * @param ending how whoever holds a lock is ended, for people
   */
  public static Lookout over(Connection connection, Question question, String ending) {
    Lookout lookout = new Lookout(connection, question, ending);
    lookout.thread.start();
    return lookout;
  }

  @Override
  public String holders() {
    return holders;
  }

  @Override
  public String ending() {
    return ending;
  }

  private void look() {
    try {
      do {
        String seen = question.ask(connection);
        if (seen != null && !seen.isEmpty()) {
          holders = seen;
        }
      } while (!end.await(STEP.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (SQLException e) {
      // Whoever looks on must not end what is looked at; then nobody was seen.
    }
  }

  /** It is not interrupted: that closes the file of a database that runs in this process. */
  @Override
  public void close() throws SQLException {
    end.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    connection.close();
  }
}
