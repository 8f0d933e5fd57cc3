package tandem.dialect.postgresql.kind;

import tandem.ddl.SecretName;

/**
 * What of settings and options is told from the rest within the catalog query, so that no value leaves the
 * database; {@code docs/decisions/0013-secrets-and-the-databases-name.md}.
 */
public final class Secrets {
  private Secrets() {}

  /**
   * A condition on a name and its value.
   *
   * @param name an expression of the query
   * @param value an expression of the query
   */
  public static String condition(String name, String value) {
    return "(%s ~* '%s' OR %s ~* '%s')".formatted(name, SecretName.NAME, value, SecretName.VALUE);
  }
}
