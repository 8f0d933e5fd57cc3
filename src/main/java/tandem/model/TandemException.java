package tandem.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What went wrong, told to a person: what, where, why, and what to do, with a stable code that
 * {@code tandem explain CODE} explains.
 *
 * <p>Messages never carry a password: whoever builds one from a database's own text redacts it first.
 */
public final class TandemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What the process ends with; CLI.md's exit codes. Several at once: 2 before 1 before 4 before 3. */
  public enum Exit {
    FAILED(1),
    USAGE(2),
    FINDINGS(3),
    REFUSED(4);

    private final int code;

    Exit(int code) {
      this.code = code;
    }

    /** The process exit code. */
    public int code() {
      return code;
    }
  }

  private final Exit exit;
  private final String code;
  private final String where;
  private final String remedy;

  private TandemException(Exit exit, String code, String what, String where, String remedy, Throwable cause) {
    super(what, cause);
    this.exit = Objects.requireNonNull(exit);
    this.code = Objects.requireNonNull(code);
    this.where = where;
    this.remedy = remedy;
  }

  /** Something did not work: exit 1. */
  public static TandemException failed(String code, String what) {
    return new TandemException(Exit.FAILED, code, what, null, null, null);
  }

  /** Wrong usage or configuration: exit 2. */
  public static TandemException usage(String code, String what) {
    return new TandemException(Exit.USAGE, code, what, null, null, null);
  }

  /** tandem will not do it unless told otherwise: exit 4. */
  public static TandemException refused(String code, String what) {
    return new TandemException(Exit.REFUSED, code, what, null, null, null);
  }

  /** The same, with its place: a file with its line, an object, or an environment. */
  public TandemException at(String place) {
    return copy(place, remedy, getCause());
  }

  /** The same, with this place where it has none. */
  public TandemException orAt(String place) {
    return where == null ? at(place) : this;
  }

  /** The same, with what to do about it. */
  public TandemException remedy(String advice) {
    return copy(where, advice, getCause());
  }

  /** The same, with what caused it; shown with {@code -v} only. */
  public TandemException cause(Throwable cause) {
    return copy(where, remedy, cause);
  }

  private TandemException copy(String newWhere, String newRemedy, Throwable newCause) {
    TandemException copy = new TandemException(exit, code, getMessage(), newWhere, newRemedy, newCause);
    copy.setStackTrace(getStackTrace());
    return copy;
  }

  /** How the process ends. */
  public Exit exit() {
    return exit;
  }

  /** A stable upper-case code with hyphens, e.g. {@code CONFIG-UNKNOWN-KEY}. */
  public String code() {
    return code;
  }

  /** What happened, in a sentence. */
  public String what() {
    return getMessage();
  }

  /** A file with its line, an object or an environment. */
  public Optional<String> where() {
    return Optional.ofNullable(where);
  }

  /** What to do about it. */
  public Optional<String> remedy() {
    return Optional.ofNullable(remedy);
  }
}
