package tandem.ddl.script;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One token of a script by its place in the text.
 *
 * @param kind what it is
 * @param start offset of its first character, from 0
 * @param end offset behind its last character
 */
public record Token(Kind kind, int start, int end) {
  private static final Pattern ESCAPED =
      Pattern.compile("\\\\(?:\\\\|(\\p{XDigit}{4}|\\+(?:0\\p{XDigit}|10)\\p{XDigit}{4}))");

  /** What a token is, as PostgreSQL's lexer (scan.l) tells them apart. */
  public enum Kind {
    /** A bare word: key word or name; letters, digits, {@code _} and {@code $}. */
    WORD,
    /** A name in double quotes, {@code U&"…"} included, or in what else the syntax quotes names with. */
    QUOTED_NAME,
    /** A string in single quotes with its prefix (E, B, X, N, U&amp;) and continuation lines. */
    STRING,
    /** A string in dollar quotes, tags included. */
    DOLLAR_STRING,
    NUMBER,
    /** A parameter such as {@code $1}. */
    PARAMETER,
    /** An operator of one or more characters, {@code ::}, {@code :=} and {@code =>} included. */
    OPERATOR,
    /** One of {@code ( ) [ ] , ; . :}. */
    PUNCTUATION,
    /** A line or (nested) block comment. */
    COMMENT,
    /** A backslash outside of quotes: the start of a psql command. */
    BACKSLASH
  }

  /** The token as it stands in the script. */
  public String text(String script) {
    return script.substring(start, end);
  }

  /** True for this bare word in any case; {@code word} is upper case. */
  public boolean is(String script, String word) {
    return kind == Kind.WORD
        && end - start == word.length()
        && script.regionMatches(true, start, word, 0, word.length());
  }

  /** True for this punctuation mark. */
  public boolean is(String script, char mark) {
    return kind == Kind.PUNCTUATION && script.charAt(start) == mark;
  }

  /**
   * The name a word or quoted name stands for: folded to lower case, or unquoted; {@link Syntax#name} folds
   * as its system does. In {@code U&"…"} a backslash and four digits, or a plus sign and six, are a
   * character; another UESCAPE is not looked for.
   */
  public String name(String script) {
    String text = text(script);
    if (kind != Kind.QUOTED_NAME) {
      return text.toLowerCase(Locale.ROOT);
    }
    int open = text.startsWith("&", 1) && text.length() > 3 && text.charAt(0) != '"' ? 2 : 0;
    String close = text.substring(text.length() - 1);
    String inner = text.substring(open + 1, text.length() - 1);
    String name = close.equals("]") ? inner : inner.replace(close + close, close);
    return open == 0 ? name : ESCAPED.matcher(name).replaceAll(found ->
        Matcher.quoteReplacement(found.group(1) == null ? "\\"
            : Character.toString(Integer.parseInt(found.group(1).replace("+", ""), 16))));
  }
}
