package tandem.dialect.sqlite.running;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.SQLiteException;
import tandem.dialect.Running.Failure;
import tandem.dialect.Running.Meaning;

/**
 * What SQLite says of a failure: one code for all that is wrong with a statement, so that its words tell the
 * rest (sqlite.org/rescode.html).
 */
public final class SqliteFailures {
  /** {@code [SQLITE_ERROR] SQL error or missing database (no such table: t)}, as the driver writes it. */
  private static final Pattern SAID = Pattern.compile("\\[SQLITE_\\w+]\\s+.*?\\((.*)\\)", Pattern.DOTALL);
  private static final Pattern NO_TABLE = Pattern.compile("no such (table|view)\\b|unknown database\\b");
  private static final Pattern NOT_THERE = Pattern.compile("no such \\w+");
  private static final Pattern NOT_INSIDE = Pattern.compile("within a transaction|inside a transaction");

  private static final int PERM = 3;
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READONLY = 8;
  private static final int CANNOT_OPEN = 14;
  private static final int CONSTRAINT = 19;
  private static final int MISMATCH = 20;
  private static final int AUTH = 23;
  /** SQLITE_READONLY_DBMOVED. */
  private static final int MOVED = 1032;

  private SqliteFailures() {}

  /** What follows from a failure. */
  static Failure of(SQLException reason) {
    return new Failure(meaning(reason), state(reason), words(reason), hint(reason), 0);
  }

  static Meaning meaning(SQLException reason) {
    return switch (reason.getErrorCode() & 0xff) {
      case BUSY, LOCKED -> Meaning.LOCKED;
      // The journal lies beside the database: who may not write there cannot write at all.
      case PERM, READONLY, CANNOT_OPEN, AUTH -> Meaning.FORBIDDEN;
      default -> {
        String words = words(reason);
        yield NO_TABLE.matcher(words).find() ? Meaning.NO_TABLE
            : NOT_INSIDE.matcher(words).find() ? Meaning.REFUSES_TRANSACTION
            : NOT_THERE.matcher(words).find() ? Meaning.NOT_THERE : Meaning.WRONG;
      }
    };
  }

  /** Whether rows do not fit: SQLITE_CONSTRAINT, of which SQLite has no SQLSTATE, or SQLITE_MISMATCH. */
  public static boolean isOfRows(SQLException reason) {
    int code = reason.getErrorCode() & 0xff;
    return code == CONSTRAINT || code == MISMATCH;
  }

  /** SQLite's own words, without the driver's around them. */
  public static String words(SQLException reason) {
    String message = String.valueOf(reason.getMessage());
    Matcher said = SAID.matcher(message);
    return said.matches() ? said.group(1) : message;
  }

  private static String state(SQLException reason) {
    return reason instanceof SQLiteException told ? told.getResultCode().name() : "";
  }

  private static String hint(SQLException reason) {
    boolean moved = reason instanceof SQLiteException told && told.getResultCode().code == MOVED;
    return moved ? "the file was moved or deleted while it was open; put it back, or look at what took it"
        : "";
  }
}
