package tandem.migration.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tandem.migration.CallbackEvent;
import tandem.migration.Migration;
import tandem.migration.run.StatementRunner.StatementFailure;
import tandem.model.TandemException;

/** Runs a folder's SQL callbacks at their events, ordered by description, as Flyway does. */
final class Callbacks {
  private final List<Migration> scripts;
  private final Session session;

  Callbacks(List<Migration> scripts, Session session) {
    this.scripts = scripts;
    this.session = session;
  }

  /** Whether there is any script for the event. */
  boolean has(CallbackEvent event) {
    return scripts.stream().anyMatch(s -> s.name().event().filter(e -> e == event).isPresent());
  }

  /** Runs an event's scripts, each in a transaction of its own unless it refuses one. */
  void run(CallbackEvent event) throws SQLException {
    for (Migration script : of(event)) {
      PreparedScript prepared = session.prepared(script);
      session.restore();
      Connection connection = session.connection();
      connection.setAutoCommit(!prepared.inTransaction());
      try {
        send(prepared);
        if (prepared.inTransaction()) {
          connection.commit();
        }
      } catch (RuntimeException e) {
        if (prepared.inTransaction()) {
          connection.rollback();
        }
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
    session.restore();
  }

  /** Runs the scripts of a failure's event, while the connection stands; the failure stays the one told. */
  TandemException afterError(CallbackEvent event, TandemException error) throws SQLException {
    if (has(event) && !session.connection().isClosed()) {
      try {
        run(event);
      } catch (StatementFailure failure) {
        error.addSuppressed(failure);
      }
    }
    return error;
  }

  /** Runs an event's scripts in the transaction that is open, if one is. */
  void runInside(CallbackEvent event) throws SQLException {
    for (Migration script : of(event)) {
      send(session.prepared(script));
    }
  }

  private void send(PreparedScript prepared) {
    new StatementRunner(session).run(prepared, new ArrayList<>());
  }

  private List<Migration> of(CallbackEvent event) {
    return scripts.stream()
        .filter(s -> s.config().shouldExecute() && s.name().event().filter(e -> e == event).isPresent())
        .toList();
  }
}
