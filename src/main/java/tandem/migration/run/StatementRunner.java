package tandem.migration.run;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import tandem.ddl.script.Redacted;
import tandem.ddl.script.ScriptStatement;
import tandem.migration.Migration;

/** Sends statements and keeps what the server says about them. */
final class StatementRunner {
  private final Connection connection;

  StatementRunner(Connection connection) {
    this.connection = connection;
  }

  /**
   * Runs one statement, with its data if it is a COPY.
   *
   * @throws StatementFailure with the place in the script
   */
  void run(Migration script, ScriptStatement statement, List<String> notices) {
    try {
      if (statement.copyData().isPresent()) {
        copy(statement);
        return;
      }
      try (Statement sent = connection.createStatement()) {
        // Without this the driver reads {d …} and {fn …} inside a script as JDBC escapes.
        sent.setEscapeProcessing(false);
        sent.execute(statement.text());
        for (SQLWarning warning = sent.getWarnings(); warning != null; warning = warning.getNextWarning()) {
          notices.add(text(warning));
        }
      }
    } catch (SQLException e) {
      throw new StatementFailure(script, statement, e);
    }
  }

  /** Whether a transaction is open in the server, whoever has begun it. */
  boolean isInTransaction() throws SQLException {
    return connection.unwrap(BaseConnection.class).getTransactionState() != TransactionState.IDLE;
  }

  private void copy(ScriptStatement statement) throws SQLException {
    try {
      connection.unwrap(PGConnection.class).getCopyAPI()
          .copyIn(statement.text(), new StringReader(statement.copyData().orElseThrow()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(SQLWarning warning) {
    return warning instanceof org.postgresql.util.PSQLWarning said && said.getServerErrorMessage() != null
        ? said.getServerErrorMessage().getSeverity() + ": " + said.getServerErrorMessage().getMessage()
        : warning.getMessage();
  }

  /** What is left of a script of which a statement failed. */
  enum Left {
    /** It was rolled back. */
    NOTHING,
    /** What ran before the statement, and the journal shows what that is. */
    JOURNALED,
    /** What ran before the statement, and nothing shows what that is. */
    UNKNOWN
  }

  /** A statement that failed, and where it stands. */
  static final class StatementFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Migration script;
    private final transient ScriptStatement statement;
    private final transient SQLException reason;
    private final Left left;

    StatementFailure(Migration script, ScriptStatement statement, SQLException reason) {
      this(script, statement, reason, Left.NOTHING);
    }

    private StatementFailure(
        Migration script, ScriptStatement statement, SQLException reason, Left left) {
      super(reason);
      this.script = script;
      this.statement = statement;
      this.reason = reason;
      this.left = left;
    }

    /** The same failure of a script of which this is left. */
    StatementFailure leaving(Left newLeft) {
      return new StatementFailure(script, statement, reason, newLeft);
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

    /** PostgreSQL's SQLSTATE, or empty. */
    String sqlState() {
      return reason.getSQLState() == null ? "" : reason.getSQLState();
    }

    /** The file and the line the server points at, else the one the statement starts on. */
    String where() {
      ServerErrorMessage message = serverMessage();
      int line = statement.lineOf(message == null ? 0 : message.getPosition());
      return script.file() + ":" + line;
    }

    /** PostgreSQL's own words: message, detail, context. */
    String what() {
      ServerErrorMessage message = serverMessage();
      if (message == null) {
        return reason.getMessage();
      }
      StringBuilder what = new StringBuilder(String.valueOf(message.getMessage()));
      if (message.getDetail() != null) {
        what.append(" (").append(message.getDetail()).append(')');
      }
      if (message.getWhere() != null) {
        what.append(", in ").append(message.getWhere().lines().findFirst().orElse(""));
      }
      return what.toString();
    }

    /** PostgreSQL's hint, or empty. */
    String hint() {
      ServerErrorMessage message = serverMessage();
      return message == null || message.getHint() == null ? "" : message.getHint();
    }

    /** The statement as far as it fits on a line, without what looks like a password. */
    String shown() {
      String text = Redacted.of(statement.text());
      String line = text.lines().findFirst().orElse("").strip();
      boolean whole = text.lines().count() < 2 && line.length() <= 100;
      return whole ? line : line.substring(0, Math.min(line.length(), 100)) + " …";
    }

    private ServerErrorMessage serverMessage() {
      return reason instanceof PSQLException e ? e.getServerErrorMessage() : null;
    }
  }
}
