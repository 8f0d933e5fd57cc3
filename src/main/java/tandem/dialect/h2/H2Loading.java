package tandem.dialect.h2;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.api.ErrorCode;
import tandem.dialect.Answer;
import tandem.dialect.Answer.Lacking;
import tandem.dialect.Answer.Meaning;
import tandem.dialect.Loading;
import tandem.dialect.h2.running.H2Failures;

/** How H2 builds a state: it commits each statement that defines something. */
final class H2Loading implements Loading {
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

  /** {@code User or role "CLERK" not found}. */
  private static final Pattern ROLE = Pattern.compile("\"(.+)\"");

  @Override
  public String freshSession() {
    return "SET SCHEMA PUBLIC";
  }

  @Override
  public Answer answer(SQLException refusal) {
    return new Answer(meaning(refusal), H2Failures.words(refusal), Optional.empty(),
        H2Failures.position(refusal), lacking(refusal), refusal);
  }

  private static Optional<Lacking> lacking(SQLException refusal) {
    Matcher role = ROLE.matcher(H2Failures.words(refusal));
    return refusal.getErrorCode() == ErrorCode.USER_OR_ROLE_NOT_FOUND_1 && role.find()
        ? Optional.of(new Lacking.Role(role.group(1).replace("\"\"", "\""))) : Optional.empty();
  }

  private static Meaning meaning(SQLException refusal) {
    int code = refusal.getErrorCode();
    return GONE.contains(code) ? Meaning.GONE
        : DUPLICATE.contains(code) ? Meaning.DUPLICATE
        : H2Failures.isMissing(refusal) ? Meaning.MISSING : Meaning.REFUSED;
  }
}
