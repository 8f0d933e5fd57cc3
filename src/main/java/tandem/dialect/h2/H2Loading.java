package tandem.dialect.h2;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcException;
import tandem.dialect.Answer;
import tandem.dialect.Answer.Meaning;
import tandem.dialect.Loading;

/** How H2 builds a state: it commits each statement that defines something. */
final class H2Loading implements Loading {
  /** What H2 puts where its parser stopped. */
  private static final String STOPPED = "[*]";

  private static final Set<Integer> GONE = Set.of(
      ErrorCode.CONNECTION_BROKEN_1, ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
      ErrorCode.OBJECT_CLOSED);

  private static final Set<Integer> DUPLICATE = Set.of(
      ErrorCode.TABLE_OR_VIEW_ALREADY_EXISTS_1, ErrorCode.INDEX_ALREADY_EXISTS_1,
      ErrorCode.SEQUENCE_ALREADY_EXISTS_1, ErrorCode.VIEW_ALREADY_EXISTS_1,
      ErrorCode.TRIGGER_ALREADY_EXISTS_1, ErrorCode.CONSTRAINT_ALREADY_EXISTS_1,
      ErrorCode.ROLE_ALREADY_EXISTS_1, ErrorCode.FUNCTION_ALIAS_ALREADY_EXISTS_1,
      ErrorCode.SCHEMA_ALREADY_EXISTS_1, ErrorCode.CONSTANT_ALREADY_EXISTS_1,
      ErrorCode.DOMAIN_ALREADY_EXISTS_1, ErrorCode.USER_ALREADY_EXISTS_1);

  private static final Set<Integer> MISSING = Set.of(
      ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1, ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
      ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1, ErrorCode.COLUMN_NOT_FOUND_1,
      ErrorCode.SEQUENCE_NOT_FOUND_1, ErrorCode.VIEW_NOT_FOUND_1, ErrorCode.FUNCTION_NOT_FOUND_1,
      ErrorCode.CONSTRAINT_NOT_FOUND_1, ErrorCode.USER_OR_ROLE_NOT_FOUND_1, ErrorCode.SCHEMA_NOT_FOUND_1,
      ErrorCode.CONSTANT_NOT_FOUND_1, ErrorCode.DOMAIN_NOT_FOUND_1);

  @Override
  public String freshSession() {
    return "SET SCHEMA PUBLIC";
  }

  @Override
  public Answer answer(SQLException refusal) {
    String message = refusal instanceof JdbcException h2 ? h2.getOriginalMessage() : refusal.getMessage();
    return new Answer(meaning(refusal.getErrorCode()), message.replace(STOPPED, ""), Optional.empty(),
        position(message), Optional.empty(), refusal);
  }

  private static Meaning meaning(int code) {
    return GONE.contains(code) ? Meaning.GONE
        : DUPLICATE.contains(code) ? Meaning.DUPLICATE
        : MISSING.contains(code) ? Meaning.MISSING : Meaning.REFUSED;
  }

  /** Where the parser stopped: the message has the statement in quotes, those in it doubled. */
  private static int position(String message) {
    int stopped = message.indexOf(STOPPED);
    int start = message.indexOf('"') + 1;
    return stopped < start ? 0 : message.substring(start, stopped).replace("\"\"", "\"").length() + 1;
  }
}
