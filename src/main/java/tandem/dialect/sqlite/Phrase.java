package tandem.dialect.sqlite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.ddl.Sql;
import tandem.ddl.script.Token;
import tandem.dialect.sqlite.script.SqliteSyntax;

/**
 * A piece of SQL as SQLite keeps it, walked token by token. SQLite has checked it, so that what is not
 * understood here is passed over, never refused.
 */
final class Phrase {
  /** Words behind which a parenthesis is no list of arguments. */
  private static final Set<String> NO_FUNCTION =
      Set.of("and", "or", "not", "in", "when", "then", "else", "case",
      "like", "glob", "between", "is", "exists", "as", "default", "check", "where", "on", "collate");
  private static final Set<String> BEFORE_SOURCE = Set.of(
      "from", "join", "into", "update", "in", "ignore", "replace", "rollback", "abort", "fail");
  private static final Set<String> ENDS_SOURCES = Set.of(
      "select", "where", "group", "order", "having", "limit", "window", "union", "except", "intersect",
          "set");
  private static final Set<String> SCHEMAS = Set.of("main", "\"main\"");
  private static final String PLAIN = "[A-Za-z_][A-Za-z0-9_]*";

  private final String sql;
  private final List<Token> tokens;
  private int at;

  Phrase(String sql) {
    this.sql = quoted(sql);
    this.tokens = SqliteSyntax.SYNTAX.tokens(this.sql).stream()
        .filter(token -> token.kind() != Token.Kind.COMMENT).toList();
  }

  /**
   * The same SQL with names in double quotes that stood in brackets or backticks
   * (sqlite.org/lang_keywords.html).
   */
  static String quoted(String sql) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < sql.length()) {
      char c = sql.charAt(at);
      int end = switch (c) {
        case '\'', '"', '`' -> closing(sql, at, c);
        case '[' -> past(sql, at, "]");
        case '-' -> sql.startsWith("--", at) ? past(sql, at, "\n") : at + 1;
        case '/' -> sql.startsWith("/*", at) ? past(sql, at, "*/") : at + 1;
        default -> at + 1;
      };
      String piece = sql.substring(at, end);
      text.append(switch (c) {
        case '[' -> Sql.quoted(piece.substring(1, piece.length() - 1));
        case '`' -> Sql.quoted(piece.substring(1, piece.length() - 1).replace("``", "`"));
        default -> piece;
      });
      at = end;
    }
    return text.toString();
  }

  private static int closing(String sql, int open, char quote) {
    int at = open + 1;
    while (at < sql.length() && (sql.charAt(at) != quote || at + 1 < sql.length()
        && sql.charAt(at + 1) == quote)) {
      at += sql.charAt(at) == quote ? 2 : 1;
    }
    return Math.min(sql.length(), at + 1);
  }

  private static int past(String sql, int at, String end) {
    int found = sql.indexOf(end, at + 1);
    return found < 0 ? sql.length() : found + end.length();
  }

  boolean isAtEnd() {
    return at >= tokens.size();
  }

  /** True where these words come next. */
  boolean is(String... words) {
    for (int i = 0; i < words.length; i++) {
      if (at + i >= tokens.size() || !tokens.get(at + i).is(sql, words[i])) {
        return false;
      }
    }
    return true;
  }

  boolean is(char mark) {
    return !isAtEnd() && tokens.get(at).is(sql, mark);
  }

  /** Passes over these words where they come next. */
  boolean takes(String... words) {
    boolean next = is(words);
    at += next ? words.length : 0;
    return next;
  }

  boolean takes(char mark) {
    boolean next = is(mark);
    at += next ? 1 : 0;
    return next;
  }

  void skip() {
    at++;
  }

  /** The next token as it stands. */
  String word() {
    return isAtEnd() ? "" : tokens.get(at++).text(sql);
  }

  /** The name that the next token is; SQLite takes a string for one, too. */
  String name() {
    if (isAtEnd()) {
      return "";
    }
    Token token = tokens.get(at++);
    return switch (token.kind()) {
      case QUOTED_NAME -> token.name(sql);
      case STRING -> token.text(sql).substring(1, token.text(sql).length() - 1).replace("''", "'");
      case WORD, DOLLAR_STRING, NUMBER, PARAMETER, OPERATOR, PUNCTUATION, COMMENT,
          BACKSLASH -> token.text(sql);
    };
  }

  /** What follows as it stands. */
  String rest() {
    return isAtEnd() ? "" : sql.substring(tokens.get(at).start()).strip();
  }

  /**
   * The tokens between the parenthesis that comes next and the one that closes it; behind that afterwards.
   */
  List<Token> parenthesized() {
    List<Token> inner = new ArrayList<>();
    int depth = 0;
    while (!isAtEnd()) {
      Token token = tokens.get(at++);
      depth += token.is(sql, '(') ? 1 : token.is(sql, ')') ? -1 : 0;
      if (depth == 0) {
        break;
      }
      inner.add(token);
    }
    return inner.isEmpty() ? inner : inner.subList(1, inner.size());
  }

  /** Tokens cut at the commas outside of parentheses. */
  List<List<Token>> listed(List<Token> list) {
    List<List<Token>> items = new ArrayList<>(List.of(new ArrayList<>()));
    int depth = 0;
    for (Token token : list) {
      depth += token.is(sql, '(') ? 1 : token.is(sql, ')') ? -1 : 0;
      if (depth == 0 && token.is(sql, ',')) {
        items.add(new ArrayList<>());
      } else {
        items.getLast().add(token);
      }
    }
    return items;
  }

  /** A walk over some of the tokens. */
  Phrase of(List<Token> some) {
    return new Phrase(sql, some);
  }

  private Phrase(String sql, List<Token> tokens) {
    this.sql = sql;
    this.tokens = tokens;
  }

  /** All tokens of this walk. */
  List<Token> tokens() {
    return tokens;
  }

  /** All words and quoted names. */
  Set<String> names() {
    return tokens.stream().filter(Phrase::isName).map(token -> of(List.of(token)).name())
        .collect(Collectors.toSet());
  }

  /** All words, quoted names and strings, in lower case; a module takes any of them for a name. */
  Set<String> words() {
    return tokens.stream().filter(token -> isName(token) || token.kind() == Token.Kind.STRING)
        .map(token -> of(List.of(token)).name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /** Tokens with all that stands between them; empty for none. */
  String verbatim(List<Token> some) {
    return some.isEmpty() ? "" : sql.substring(some.getFirst().start(), some.getLast().end());
  }

  private static boolean isName(Token token) {
    return token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.QUOTED_NAME;
  }

  /**
   * The names that stand where a table or view does: behind FROM, JOIN, INTO, UPDATE or IN, or in their
   * lists.
   */
  Set<String> sources() {
    Set<String> sources = new HashSet<>();
    Deque<Boolean> lists = new ArrayDeque<>(List.of(false));
    String before = "";
    for (Token token : tokens) {
      String word = token.text(sql).toLowerCase(Locale.ROOT);
      boolean inList = lists.peek() && (before.equals(",") || before.equals("("));
      if (isName(token) && (inList || BEFORE_SOURCE.contains(before))) {
        sources.add(of(List.of(token)).name());
      }
      if (word.equals("(")) {
        lists.push(lists.peek() && (inList || BEFORE_SOURCE.contains(before)));
      } else if (word.equals(")") && lists.size() > 1) {
        lists.pop();
      } else if (word.equals("from") || word.equals("join")) {
        lists.pop();
        lists.push(true);
      } else if (ENDS_SOURCES.contains(word)) {
        lists.pop();
        lists.push(false);
      }
      // A schema before the name changes nothing: there is one.
      boolean schema = word.equals(".") && SCHEMAS.contains(before);
      before = schema ? "from" : word;
    }
    return sources;
  }

  /** The tokens from here on. */
  List<Token> left() {
    return tokens.subList(Math.min(at, tokens.size()), tokens.size());
  }

  /**
   * Tokens as one text, the same however they were spaced, and whether or not a plain column's name was
   * quoted.
   *
   * @param columns by name in lower case, as SQLite compares names
   */
  String text(List<Token> some, Map<String, String> columns) {
    StringBuilder text = new StringBuilder();
    Token before = null;
    for (Token token : some) {
      if (before != null && isSpaced(before, token)) {
        text.append(' ');
      }
      text.append(written(token, columns));
      before = token;
    }
    return text.toString();
  }

  /**
   * What an index or a key holds, as it stands in its list: a column's name in quotes with what follows it,
   * or an expression. ASC is what nobody says.
   */
  String term(List<Token> some, Map<String, String> columns) {
    List<Token> said = new ArrayList<>(some);
    if (said.getLast().is(sql, "ASC")) {
      said.removeLast();
    }
    Token first = said.getFirst();
    String column = columns.get(of(some).name().toLowerCase(Locale.ROOT));
    boolean isColumn = column != null && first.kind() != Token.Kind.NUMBER
        && (said.size() == 1 || said.get(1).is(sql, "COLLATE") || said.get(1).is(sql, "DESC")
            || said.get(1).is(sql, "AUTOINCREMENT"));
    if (!isColumn) {
      return text(said, columns);
    }
    StringBuilder text = new StringBuilder(Sql.quoted(column));
    for (Token token : said.subList(1, said.size())) {
      boolean word = token.is(sql, "COLLATE") || token.is(sql, "DESC") || token.is(sql, "AUTOINCREMENT");
      text.append(' ').append(word ? token.text(sql).toUpperCase(Locale.ROOT) : token.text(sql));
    }
    return text.toString();
  }

  private String written(Token token, Map<String, String> columns) {
    if (token.kind() == Token.Kind.QUOTED_NAME) {
      String column = columns.getOrDefault(token.name(sql).toLowerCase(Locale.ROOT), "");
      return column.matches(PLAIN) && !Keywords.isOne(column) ? column : token.text(sql);
    }
    return token.text(sql);
  }

  private boolean isSpaced(Token before, Token token) {
    boolean tight = before.is(sql, '(') || before.is(sql, '.') || token.is(sql, ')') || token.is(sql, ',')
        || token.is(sql, '.');
    boolean call = token.is(sql, '(') && before.kind() == Token.Kind.WORD
        && !NO_FUNCTION.contains(before.text(sql).toLowerCase(Locale.ROOT));
    return !tight && !call;
  }
}
