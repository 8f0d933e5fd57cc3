package tandem.ddl.script;

import java.util.List;
import java.util.Locale;
import tandem.model.TandemException;

/** SQL that may be shown: what looks like a password is left out. */
public final class Redacted {
  private static final String HIDDEN = "'***'";

  private Redacted() {}

  /**
   * The text without the strings that follow the word PASSWORD (CREATE ROLE, user mappings) and without those
   * that hold a connection string with one. Text that cannot be read as SQL is left out whole when it holds
   * the word.
   */
  public static String of(String sql) {
    if (!sql.toLowerCase(Locale.ROOT).contains("passw")) {
      return sql;
    }
    try {
      return replaced(sql, Tokens.of(sql));
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
      boolean afterWord = before != null && isPassword(before.text(sql));
      if (isString && (afterWord || isConnection(token.text(sql)))) {
        shown.append(sql, done, token.start()).append(HIDDEN);
        done = token.end();
      }
      if (token.kind() != Token.Kind.COMMENT && !token.text(sql).equals("=")) {
        before = token;
      }
    }
    return shown.append(sql, done, sql.length()).toString();
  }

  private static boolean isPassword(String word) {
    return word.replace("\"", "").equalsIgnoreCase("password");
  }

  private static boolean isConnection(String string) {
    String lower = string.toLowerCase(Locale.ROOT);
    return lower.contains("password=") || lower.contains("password =") || lower.matches("(?s).*://[^/@]*:[^/@]*@.*");
  }
}
