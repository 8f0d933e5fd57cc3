package tandem.dialect.postgresql;

import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import tandem.dialect.Answer;
import tandem.dialect.Answer.Lacking;
import tandem.dialect.Answer.Meaning;
import tandem.dialect.Loading;

/** How PostgreSQL builds a state; the manual, "PostgreSQL Error Codes". */
final class PostgreSqlLoading implements Loading {
  private static final String UNDEFINED_OBJECT = "42704";
  private static final String UNDEFINED_SCHEMA = "3F000";
  private static final String DUPLICATE_TABLE = "42P07";

  /** The table; duplicate_function, duplicate_object, duplicate_schema. */
  private static final Set<String> DUPLICATE = Set.of(DUPLICATE_TABLE, "42723", "42710", "42P06");

  private static final Set<String> MISSING =
      Set.of("42P01", "42883", UNDEFINED_OBJECT, UNDEFINED_SCHEMA, "42703", "0A000");

  private static final Pattern LACKING =
      Pattern.compile("(role|tablespace|schema) \"(.*)\" does not exist", Pattern.DOTALL);

  /**
   * With simple queries a batch is one message and one implicit transaction; the manual, "Multiple Statements
   * in a Simple Query". The driver leaves the text alone then, so that positions in errors are the file's.
   */
  @Override
  public Map<String, String> driverSettings() {
    return Map.of("preferQueryMode", "simple");
  }

  /**
   * Bodies are checked when they are called: they may name what comes later. Messages are read here. The
   * driver begins a session in the time zone of this machine, and RESET brings that back.
   */
  @Override
  public String freshSession() {
    return "RESET ALL; SET TimeZone = 'UTC'; SET check_function_bodies = off; SET lc_messages = 'C'";
  }

  @Override
  public boolean allOrNone() {
    return true;
  }

  @Override
  public Answer answer(SQLException refusal) {
    Optional<ServerErrorMessage> server = refusal instanceof PSQLException answer
        ? Optional.ofNullable(answer.getServerErrorMessage()) : Optional.empty();
    String message = server.map(ServerErrorMessage::getMessage).orElse(String.valueOf(refusal.getMessage()));
    String detail = server.map(ServerErrorMessage::getDetail).map(text -> " (" + text + ")").orElse("");
    return new Answer(meaning(state(refusal)), message + detail, server.map(ServerErrorMessage::getHint),
        server.map(ServerErrorMessage::getPosition).orElse(0), lacking(refusal), refusal);
  }

  private static String state(SQLException e) {
    return e.getSQLState() == null ? "" : e.getSQLState();
  }

  private static Meaning meaning(String state) {
    if (state.startsWith("08") || state.startsWith("57P")) {
      return Meaning.GONE;
    }
    if (state.equals("53100")) {
      return Meaning.FULL;
    }
    return DUPLICATE.contains(state) ? Meaning.DUPLICATE
        : MISSING.contains(state) ? Meaning.MISSING : Meaning.REFUSED;
  }

  private static Optional<Lacking> lacking(SQLException e) {
    Matcher matcher = LACKING.matcher(String.valueOf(e.getMessage()));
    if (!Set.of(UNDEFINED_OBJECT, UNDEFINED_SCHEMA).contains(state(e)) || !matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(2);
    return Optional.of(switch (matcher.group(1)) {
      case "role" -> new Lacking.Role(name);
      case "tablespace" -> new Lacking.Tablespace(name);
      default -> new Lacking.Schema(name);
    });
  }

  /** IF NOT EXISTS on a relation. */
  @Override
  public boolean skipped(SQLWarning warning) {
    return DUPLICATE_TABLE.equals(warning.getSQLState());
  }
}
