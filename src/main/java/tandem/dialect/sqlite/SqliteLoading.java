package tandem.dialect.sqlite;

import java.sql.SQLException;
import tandem.dialect.Answer;
import tandem.dialect.Answer.Meaning;
import tandem.dialect.Loading;

/** How SQLite builds a state: the driver runs one statement of a text, and words say what a refusal means. */
final class SqliteLoading implements Loading {
  /** SQLITE_FULL; "Result and Error Codes". */
  private static final int FULL = 13;

  @Override
  public Answer answer(SQLException refusal) {
    String message = String.valueOf(refusal.getMessage());
    return Answer.of(refusal.getErrorCode() == FULL ? Meaning.FULL
        : message.contains(" already exists") || message.contains("there is already ") ? Meaning.DUPLICATE
        : message.contains("no such ") ? Meaning.MISSING : Meaning.REFUSED, refusal);
  }
}
