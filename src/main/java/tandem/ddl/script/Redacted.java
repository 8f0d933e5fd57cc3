package tandem.ddl.script;

import java.util.List;
import java.util.regex.Pattern;
import tandem.ddl.SecretName;
import tandem.model.TandemException;

/** SQL that may be shown: what looks like a password is left out. */
public final class Redacted {
  private static final String HIDDEN = "'***'";
  /** Text without any of these has nothing to hide. */
  private static final Pattern SUSPECT = Pattern.compile(
      "pass(w|p|c)|pwd|secret|token|credential|(api|access|account|private)_?key|scram_|://[^/@\\s]*:",
      Pattern.CASE_INSENSITIVE);

  private Redacted() {}

  /**
   * The text without the strings that follow the word PASSWORD (CREATE ROLE) or another {@link SecretName}
   * (options, settings), and without those that hold a connection string with one. Text that cannot be read
   * as SQL is left out whole when there may be one in it.
   */
  public static String of(Syntax syntax, String sql) {
    if (!SUSPECT.matcher(sql).find()) {
      return sql;
    }
    try {
      return replaced(sql, syntax.tokens(sql));
    } catch (TandemException e) {
      return "***";
    }
  }

  private static String replaced(String sql, List<Token> tokens) {
    StringBuilder shown = new StringBuilder();
    int done = 0;
    Token before = null;
    for (Token token : tokens) {
      boolean isString = token.kind() == Token.Kind.STRING || token.kind() == Token.Kind.DOLLAR_STRING;
      boolean afterWord = before != null && SecretName.is(before.text(sql).replace("\"", ""));
      if (isString && (afterWord || SecretName.isIn(token.text(sql)))) {
        shown.append(sql, done, token.start()).append(HIDDEN);
        done = token.end();
      }
      boolean between = token.text(sql).equals("=") || token.is(sql, "TO");
      if (token.kind() != Token.Kind.COMMENT && !between) {
        before = token;
      }
    }
    return shown.append(sql, done, sql.length()).toString();
  }
}
