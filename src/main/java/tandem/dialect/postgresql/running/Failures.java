package tandem.dialect.postgresql.running;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import tandem.dialect.Running.Failure;
import tandem.dialect.Running.Meaning;

/** What failures mean; the manual, "PostgreSQL Error Codes". */
final class Failures {
  private Failures() {}

  static Failure of(SQLException reason) {
    String state = reason.getSQLState() == null ? "" : reason.getSQLState();
    ServerErrorMessage said = reason instanceof PSQLException e ? e.getServerErrorMessage() : null;
    return said == null ? new Failure(meaning(state), state, reason.getMessage(), "", 0)
        : new Failure(meaning(state), state, what(said),
            said.getHint() == null ? "" : "PostgreSQL's hint: " + said.getHint(), said.getPosition());
  }

  private static Meaning meaning(String state) {
    return switch (state) {
      // undefined_table, invalid_schema_name
      case "42P01", "3F000" -> Meaning.NO_TABLE;
      // undefined_function, undefined_object, undefined_column
      case "42883", "42704", "42703" -> Meaning.NOT_THERE;
      // insufficient_privilege
      case "42501" -> Meaning.FORBIDDEN;
      // lock_not_available: a lock_timeout that is over, or a NOWAIT
      case "55P03" -> Meaning.LOCKED;
      // active_sql_transaction; invalid_transaction_termination, of a COMMIT in a procedure
      case "25001", "2D000" -> Meaning.REFUSES_TRANSACTION;
      default -> Meaning.WRONG;
    };
  }

  /** Message, detail, context. */
  private static String what(ServerErrorMessage said) {
    StringBuilder what = new StringBuilder(String.valueOf(said.getMessage()));
    if (said.getDetail() != null) {
      what.append(" (").append(said.getDetail()).append(')');
    }
    if (said.getWhere() != null) {
      what.append(", in ").append(said.getWhere().lines().findFirst().orElse(""));
    }
    return what.toString();
  }
}
