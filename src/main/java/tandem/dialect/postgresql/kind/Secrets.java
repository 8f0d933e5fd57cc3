package tandem.dialect.postgresql.kind;

/**
 * What of settings and options is told from the rest within the catalog query, so that its value never leaves the
 * database; {@code docs/decisions/0013-secrets-and-the-databases-name.md}.
 */
public final class Secrets {
  private Secrets() {}

  /**
   * A condition on a name and its value. Not {@code password_required}, {@code passfile} or {@code sslkey}: these
   * are a flag and paths.
   *
   * @param name an expression of the query
   * @param value an expression of the query
   */
  public static String condition(String name, String value) {
    return """
        (%1$s ~* '(pass(word|wd|phrase|code)|pwd|token|credentials?|(api|access|account|private)_?key)$'
          OR %1$s ~* 'secret|^scram_.*_key$' OR %2$s ~* 'passw(or)?d *=|://[^/@]*:[^/@]*@')"""
        .formatted(name, value);
  }
}
