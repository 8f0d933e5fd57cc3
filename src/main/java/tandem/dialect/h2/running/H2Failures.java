package tandem.dialect.h2.running;

import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;
import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcException;
import tandem.dialect.Running.Failure;
import tandem.dialect.Running.Meaning;

/** What H2 says of a failure; the codes are those of {@code org.h2.api.ErrorCode}. */
public final class H2Failures {
  /** What H2 puts where its parser stopped. */
  private static final String STOPPED = "[*]";

  /** How the message writes one character of the statement: a quote, a backslash, one without a glyph. */
  private static final Pattern ESCAPED = Pattern.compile("\"\"|\\\\\\\\|\\\\[0-9a-f]{4}");

  private static final Set<Integer> NO_TABLE = Set.of(
      ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1, ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
      ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1, ErrorCode.VIEW_NOT_FOUND_1,
      ErrorCode.SCHEMA_NOT_FOUND_1);

  private static final Set<Integer> NOT_THERE = Set.of(
      ErrorCode.COLUMN_NOT_FOUND_1, ErrorCode.SEQUENCE_NOT_FOUND_1, ErrorCode.FUNCTION_NOT_FOUND_1,
      ErrorCode.FUNCTION_ALIAS_NOT_FOUND_1, ErrorCode.CONSTRAINT_NOT_FOUND_1, ErrorCode.INDEX_NOT_FOUND_1,
      ErrorCode.TRIGGER_NOT_FOUND_1, ErrorCode.USER_OR_ROLE_NOT_FOUND_1, ErrorCode.CONSTANT_NOT_FOUND_1,
      ErrorCode.DOMAIN_NOT_FOUND_1, ErrorCode.ROLE_NOT_FOUND_1);

  private static final Set<Integer> FORBIDDEN =
      Set.of(ErrorCode.NOT_ENOUGH_RIGHTS_FOR_1, ErrorCode.ADMIN_RIGHTS_REQUIRED);

  private static final Set<Integer> LOCKED = Set.of(
      ErrorCode.LOCK_TIMEOUT_1, ErrorCode.DEADLOCK_1, ErrorCode.CONCURRENT_UPDATE_1);

  private H2Failures() {}

  /** What follows from a failure. */
  static Failure of(SQLException reason) {
    String state = reason.getSQLState() == null ? "" : reason.getSQLState();
    return new Failure(meaning(reason), state, words(reason), "", position(reason));
  }

  static Meaning meaning(SQLException reason) {
    int code = reason.getErrorCode();
    return NO_TABLE.contains(code) ? Meaning.NO_TABLE
        : NOT_THERE.contains(code) ? Meaning.NOT_THERE
        : FORBIDDEN.contains(code) ? Meaning.FORBIDDEN
        : LOCKED.contains(code) ? Meaning.LOCKED : Meaning.WRONG;
  }

  /** Whether something is not there. */
  public static boolean isMissing(SQLException reason) {
    Meaning meaning = meaning(reason);
    return meaning == Meaning.NO_TABLE || meaning == Meaning.NOT_THERE;
  }

  /** Its own words, without the statement behind them. */
  public static String words(SQLException reason) {
    return said(reason).replace(STOPPED, "");
  }

  private static String said(SQLException reason) {
    return reason instanceof JdbcException h2 ? h2.getOriginalMessage() : String.valueOf(reason.getMessage());
  }

  /** Where the parser stopped, in characters from 1; 0 where the message does not show it. */
  public static int position(SQLException reason) {
    String message = said(reason);
    int stopped = message.indexOf(STOPPED);
    int start = message.indexOf('"') + 1;
    if (stopped < start) {
      return 0;
    }
    String before = ESCAPED.matcher(message.substring(start, stopped)).replaceAll(".");
    return before.codePointCount(0, before.length()) + 1;
  }
}
