package tandem.dialect.postgresql.running;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.postgresql.util.PSQLWarning;
import tandem.ddl.script.ScriptStatement;

/** Sends statements, COPY with its data among them. */
final class Sending {
  private Sending() {}

  static void send(Connection connection, ScriptStatement statement, Consumer<String> notices)
      throws SQLException {
    if (statement.copyData().isPresent()) {
      copy(connection, statement);
      return;
    }
    try (Statement sent = connection.createStatement()) {
      // Without this the driver reads {d …} and {fn …} inside a script as JDBC escapes.
      sent.setEscapeProcessing(false);
      sent.execute(statement.text());
      for (SQLWarning warning = sent.getWarnings(); warning != null; warning = warning.getNextWarning()) {
        notices.accept(text(warning));
      }
    }
  }

  static boolean isInTransaction(Connection connection) throws SQLException {
    return connection.unwrap(BaseConnection.class).getTransactionState() != TransactionState.IDLE;
  }

  private static void copy(Connection connection, ScriptStatement statement) throws SQLException {
    try {
      connection.unwrap(PGConnection.class).getCopyAPI()
          .copyIn(statement.text(), new StringReader(statement.copyData().orElseThrow()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(SQLWarning warning) {
    return warning instanceof PSQLWarning said && said.getServerErrorMessage() != null
        ? said.getServerErrorMessage().getSeverity() + ": " + said.getServerErrorMessage().getMessage()
        : warning.getMessage();
  }
}
