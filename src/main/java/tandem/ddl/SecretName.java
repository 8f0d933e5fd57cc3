package tandem.ddl;

import java.util.regex.Pattern;

/**
 * Names of options and settings whose values are secrets, and values that hold one; by what they look like,
 * since no database says so. The patterns are read by Java and by PostgreSQL alike, without regard to case.
 */
public final class SecretName {
  /**
   * Found in a name. Not in {@code password_required}, {@code passfile}, {@code sslkey}: a flag and paths.
   */
  public static final String NAME =
      "(pass(word|wd|phrase|code)|pwd|token|credentials?|(api|access|account|private)_?key)$|secret"
          + "|^scram_.*_key$";

  /** Found in a value: a connection string or a URL with a password. */
  public static final String VALUE = "passw(or)?d *=|://[^/@]*:[^/@]*@";

  private static final Pattern NAMES = Pattern.compile(NAME, Pattern.CASE_INSENSITIVE);
  private static final Pattern VALUES = Pattern.compile(VALUE, Pattern.CASE_INSENSITIVE);

  private SecretName() {}

  /** True for the name of a secret. */
  public static boolean is(String name) {
    return NAMES.matcher(name).find();
  }

  /** True for a value that holds a secret whatever it is called. */
  public static boolean isIn(String value) {
    return VALUES.matcher(value).find();
  }
}
