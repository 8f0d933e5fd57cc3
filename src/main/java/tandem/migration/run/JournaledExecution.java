package tandem.migration.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import tandem.ddl.script.ScriptStatement;
import tandem.ddl.script.StatementHead.Transaction;
import tandem.ddl.script.TransactionControl;
import tandem.dialect.Running.Meaning;
import tandem.dialect.Witness;
import tandem.migration.MigrationKind;
import tandem.migration.history.HistoryTable;
import tandem.migration.run.StatementRunner.Left;
import tandem.migration.run.StatementRunner.StatementFailure;

/**
 * Runs a script that is not one transaction. Its row stands as failed until it has ended, and a journal says
 * how far it came: a statement that the database takes in a transaction is committed together with its line
 * in the journal, so that the one is there if and only if the other is; of one that it refuses there the
 * journal says that it was begun, and the catalog how it ended.
 */
final class JournaledExecution {
  private final Session session;
  private final Connection connection;
  private final HistoryTable table;
  private final Callbacks callbacks;
  private final Entry entry;
  private final StatementRunner statements;
  private final PreparedScript prepared;
  private final List<String> notices;
  private Journal journal;
  private boolean rowStands;
  private int position;

  JournaledExecution(Session session, HistoryTable table, Callbacks callbacks, Entry entry,
      PreparedScript prepared, List<String> notices) {
    this.session = session;
    this.connection = session.connection();
    this.table = table;
    this.callbacks = callbacks;
    this.entry = entry;
    this.statements = new StatementRunner(session);
    this.prepared = prepared;
    this.notices = notices;
  }

  /**
   * Runs the script from its start.
   *
   * @param kept whether a journal is kept
   * @throws StatementFailure when a statement fails
   */
  void run(boolean kept, Started start) throws SQLException {
    connection.setAutoCommit(false);
    entry.begin();
    journal = kept ? Journal.open(session, table, entry.rank(), prepared.script()) : Journal.none(session);
    if (!rowRides()) {
      connection.commit();
      stands();
    }
    connection.setAutoCommit(!spans());
    go(0, start);
  }

  /**
   * Finds where a script goes on whose row stands as failed, takes away what is half made, and gives the
   * session the settings that the script had made.
   *
   * @param sameSession whether this session began it
   */
  GoingOn settle(boolean sameSession) throws SQLException {
    journal = Journal.of(session, table, entry.rank(), prepared.script());
    rowStands = true;
    GoingOn on = Resumption.of(prepared, journal).settle(new Settling());
    if (!sameSession) {
      on.refuseWhatIsLost();
    }
    for (ScriptStatement setting : on.settings()) {
      send(setting);
    }
    return on;
  }

  /**
   * Goes on behind what is done.
   *
   * @throws StatementFailure when a statement fails
   */
  void resume(GoingOn on, Started start) throws SQLException {
    connection.setAutoCommit(!spans());
    go(on.behind(), start);
  }

  /** Whether statements are one transaction until the script itself ends it, or each its own. */
  private boolean spans() {
    return prepared.inTransaction();
  }

  /** Whether the row is committed with the first statements, so that nothing is there where they fail. */
  private boolean rowRides() {
    return spans() && prepared.statements().stream()
        .noneMatch(one -> one.control() == TransactionControl.ABANDONS);
  }

  private void stands() {
    if (!rowStands) {
      rowStands = true;
      entry.begun();
    }
  }

  private void go(int behind, Started start) throws SQLException {
    try {
      callbacks.runInside(entry.way().before());
      for (position = behind + 1; position <= prepared.statements().size(); position++) {
        callbacks.runInside(entry.way().beforeStatement());
        step(prepared.statements().get(position - 1));
        callbacks.runInside(entry.way().afterStatement());
      }
      callbacks.runInside(entry.way().after());
      end(start);
    } catch (StatementFailure failure) {
      throw failed(failure);
    }
  }

  private void end(Started start) throws SQLException {
    session.restoreRole();
    boolean left = !spans() && statements.isInTransaction();
    if (!left) {
      connection.setAutoCommit(false);
    }
    journal.ended();
    entry.end(start.milliseconds());
    if (left) {
      // The script never ended what it began; what its row says is there has to be.
      execute("COMMIT");
    } else if (spans()) {
      statements.commit(prepared.script(), prepared.statements().getLast());
    } else {
      connection.commit();
    }
    connection.setAutoCommit(true);
    stands();
  }

  private void step(ScriptStatement statement) throws SQLException {
    if (!journal.isKept()) {
      send(statement);
      return;
    }
    boolean open = spans() || statements.isInTransaction();
    switch (statement.control()) {
      case BEGINS, MARKS -> {
        send(statement);
        journal.done(position, statement);
      }
      case RELEASES -> {
        if (open) {
          journal.done(position, statement);
        }
        send(statement);
      }
      case ENDS -> {
        if (open) {
          journal.done(position, statement);
        }
        send(statement);
        stands();
      }
      case ABANDONS -> {
        send(statement);
        session.committed(() -> journal.done(position, statement));
      }
      case NONE -> {
        Transaction transaction = statement.head().transaction();
        if (transaction == Transaction.COMMITS) {
          committing(statement);
        } else if (transaction.isRefused() && !open) {
          alone(statement, session.running().before(connection, statement));
        } else if (open) {
          send(statement);
          journal.done(position, statement);
        } else {
          together(statement);
        }
      }
    }
  }

  /** A statement and its line in the journal: both or neither. */
  private void together(ScriptStatement statement) throws SQLException {
    connection.setAutoCommit(false);
    try {
      send(statement);
      journal.done(position, statement);
      statements.commit(prepared.script(), statement);
      connection.setAutoCommit(true);
    } catch (StatementFailure failure) {
      if (connection.isClosed() || failure.meaning() != Meaning.REFUSES_TRANSACTION) {
        throw failure;
      }
      connection.rollback();
      connection.setAutoCommit(true);
      alone(statement, new Witness.Silent());
    }
  }

  /** A statement that commits on its own, between two lines in the journal. */
  private void alone(ScriptStatement statement, Witness witness) throws SQLException {
    session.committed(() -> journal.begun(position, statement, witness));
    send(statement);
    session.committed(() -> journal.done(position, statement));
  }

  /**
   * A statement that commits what is open, and then itself: it is begun like one that is alone. What commits
   * nothing after all (EXECUTE IMMEDIATE of an UPDATE) stands if and only if its line does.
   */
  private void committing(ScriptStatement statement) throws SQLException {
    Witness witness = session.running().before(connection, statement);
    session.committed(() -> journal.begun(position, statement, witness));
    session.committed(() -> {
      send(statement);
      journal.done(position, statement);
    });
  }

  private void send(ScriptStatement statement) throws SQLException {
    boolean waits = session.running().waitsForEver(statement, prepared.statements());
    session.waiting(waits, () -> statements.run(prepared.script(), statement, notices));
  }

  private StatementFailure failed(StatementFailure failure) throws SQLException {
    boolean takenBack = false;
    if (!connection.isClosed()) {
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
        takenBack = spans();
      } else if (statements.isInTransaction()) {
        execute("ROLLBACK");
        takenBack = true;
      }
    }
    if (!rowStands) {
      return failure.leaving(Left.NOTHING);
    }
    if (prepared.isCommitted() && !connection.isClosed() && mayBeginAgain(failure)) {
      session.restoreRole();
      entry.abandon();
      return failure.leaving(position == 1 ? Left.NOTHING : Left.REPEATABLE);
    }
    if (!journal.isKept()) {
      return failure.leaving(Left.UNKNOWN);
    }
    if (!connection.isClosed() && failure.script() == prepared.script()) {
      session.committed(() -> journal.failed(position, failure.statement(), failure.sqlState()));
    }
    return failure.leaving(takenBack ? Left.TAKEN_BACK : Left.JOURNALED);
  }

  /** Nothing of it is there, since its first statement failed; or it is made to run again and again. */
  private boolean mayBeginAgain(StatementFailure failure) {
    return prepared.script().kind() == MigrationKind.REPEATABLE
        || position == 1 && failure.script() == prepared.script();
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private final class Settling implements Resumption.Settling {
    @Override
    public void send(String sql) throws SQLException {
      execute(sql);
    }

    @Override
    public void ended(int at, ScriptStatement statement) throws SQLException {
      session.committed(() -> journal.done(at, statement));
    }
  }
}
