package tandem.dialect.portable.crawl;

import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What went wrong during a crawl: SchemaCrawler tells it to java.util.logging and goes on, so that what it
 * could not ask would look as if it were not there.
 */
final class Swallowed extends Handler implements AutoCloseable {
  /** Held here: a logger that nobody holds is forgotten with its handlers. */
  private final List<Logger> loggers =
      List.of(Logger.getLogger("schemacrawler"), Logger.getLogger("us.fatehi"));
  private final List<SQLException> failures = new ArrayList<>();

  Swallowed() {
    for (Logger logger : loggers) {
      logger.setUseParentHandlers(false);
      logger.setLevel(Level.WARNING);
      logger.addHandler(this);
    }
  }

  @Override
  public synchronized void publish(LogRecord record) {
    for (Throwable at = record.getThrown(); at != null; at = at.getCause()) {
      if (at instanceof SQLException failure && !(failure instanceof SQLFeatureNotSupportedException)) {
        failures.add(failure);
      }
    }
  }

  /** The first of them, thrown. */
  synchronized void rethrow() throws SQLException {
    if (!failures.isEmpty()) {
      throw failures.getFirst();
    }
  }

  @Override
  public void flush() {
    // Nothing is written.
  }

  @Override
  public void close() {
    loggers.forEach(logger -> logger.removeHandler(this));
  }
}
