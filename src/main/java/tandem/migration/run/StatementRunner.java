package tandem.migration.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import tandem.ddl.script.ScriptStatement;
import tandem.dialect.Running;
import tandem.dialect.Running.Failure;
import tandem.dialect.Running.Meaning;
import tandem.migration.Migration;

/** Sends statements and keeps what the server says about them. */
final class StatementRunner {
  private final Connection connection;
  private final Running running;

  StatementRunner(Session session) {
    this.connection = session.connection();
    this.running = session.running();
  }

  /**
   * Runs one statement, with its data if it has any.
   *
   * @throws StatementFailure with the place in the script
   */
  void run(Migration script, ScriptStatement statement, List<String> notices) {
    try {
      running.send(connection, statement, notices::add);
    } catch (SQLException e) {
      throw failure(script, statement, e);
    }
  }

  /** Runs a script's statements in order. */
  void run(PreparedScript prepared, List<String> notices) {
    for (ScriptStatement statement : prepared.statements()) {
      run(prepared.script(), statement, notices);
    }
  }

  /**
   * Uses what a script has made, in a database that else finds out later what cannot be used.
   *
   * @throws StatementFailure with the place of the statement that made it
   */
  void tryOut(PreparedScript prepared) {
    for (ScriptStatement statement : prepared.statements()) {
      try {
        running.tryOut(connection, statement);
      } catch (SQLException e) {
        throw failure(prepared.script(), statement, e);
      }
    }
  }

  /**
   * Ends a transaction. A deferred constraint is checked then.
   *
   * @param statement the last one in it, the nearest place there is
   * @throws StatementFailure with its place
   */
  void commit(Migration script, ScriptStatement statement) {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw failure(script, statement, e);
    }
  }

  private StatementFailure failure(Migration script, ScriptStatement statement, SQLException reason) {
    return new StatementFailure(script, statement, running.failure(reason), reason, Left.NOTHING);
  }

  /** Whether a transaction is open in the server, whoever has begun it. */
  boolean isInTransaction() throws SQLException {
    return running.isInTransaction(connection);
  }

  /** What is left of a script of which a statement failed. */
  enum Left {
    /** It was rolled back. */
    NOTHING,
    /** What ran before the statement; the script is made to run from its start again, and will. */
    REPEATABLE,
    /** What ran before the statement, and the journal shows what that is. */
    JOURNALED,
    /** What ran before the script's own transaction that the statement was in, and the journal shows it. */
    TAKEN_BACK,
    /** What ran before the statement, and nothing shows what that is. */
    UNKNOWN;

    /** True where the script can go on behind what the journal shows. */
    boolean isShown() {
      return this == JOURNALED || this == TAKEN_BACK;
    }
  }

  /** A statement that failed, and where it stands. */
  static final class StatementFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Migration script;
    private final transient ScriptStatement statement;
    private final transient Failure failure;
    private final transient SQLException reason;
    private final Left left;

    private StatementFailure(
        Migration script, ScriptStatement statement, Failure failure, SQLException reason, Left left) {
      super(reason);
      this.script = script;
      this.statement = statement;
      this.failure = failure;
      this.reason = reason;
      this.left = left;
    }

    /** The same failure of a script of which this is left. */
    StatementFailure leaving(Left newLeft) {
      return new StatementFailure(script, statement, failure, reason, newLeft);
    }

    /** What is left of the script. */
    Left left() {
      return left;
    }

    Migration script() {
      return script;
    }

    ScriptStatement statement() {
      return statement;
    }

    /** What it means. */
    Meaning meaning() {
      return failure.meaning();
    }

    /** True where something is not there, perhaps only not yet. */
    boolean isAbsence() {
      return meaning() == Meaning.NO_TABLE || meaning() == Meaning.NOT_THERE;
    }

    /** The SQLSTATE, or what the database system has instead; may be empty. */
    String sqlState() {
      return failure.state();
    }

    /** The file and the line the server points at, else the one the statement starts on. */
    String where() {
      return script.file() + ":" + statement.lineOf(failure.position());
    }

    /** The server's own words: message, detail, context. */
    String what() {
      return failure.what();
    }

    /** Its hint, or empty. */
    String hint() {
      return failure.hint();
    }

    /** The statement as far as it fits on a line, without what looks like a password. */
    String shown() {
      String text = statement.shown();
      String line = text.lines().findFirst().orElse("").strip();
      boolean whole = text.lines().count() < 2 && line.length() <= 100;
      return whole ? line : line.substring(0, Math.min(line.length(), 100)) + " …";
    }
  }
}
