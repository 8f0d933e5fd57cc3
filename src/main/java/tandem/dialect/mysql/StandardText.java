package tandem.dialect.mysql;

import java.util.Optional;

/**
 * SQL of MariaDB and MySQL in the standard's quotes, so that it reads the same in every file and under the
 * sql_mode that states are built with: names in double quotes, strings with doubled quotes and without
 * backslashes, comments behind two dashes. MariaDB's manual, "String Literals", "Identifier Names".
 */
final class StandardText {
  private static final char END = '\uffff';

  private final String sql;
  private final boolean ansiQuotes;
  private final boolean backslashes;
  private final String database;
  private final StringBuilder text = new StringBuilder();
  private int at;
  private boolean ambiguous;

  private StandardText(String sql, boolean ansiQuotes, boolean backslashes, String database) {
    this.sql = sql;
    this.ansiQuotes = ansiQuotes;
    this.backslashes = backslashes;
    this.database = database;
  }

  /** An expression that the server has printed. */
  static String printed(String sql) {
    return new StandardText(sql, true, true, "").whole();
  }

  /** What a person wrote under this sql_mode. */
  static String written(String sql, String mode) {
    return new StandardText(
        sql, mode.contains("ANSI_QUOTES"), !mode.contains("NO_BACKSLASH_ESCAPES"), "").whole();
  }

  /**
   * A query that the server has printed, without the name of the database before its own objects.
   *
   * @return empty where the name may also be that of a table or of an alias in the query
   */
  static Optional<String> query(String sql, String database) {
    StandardText text = new StandardText(sql, true, true, database);
    String whole = text.whole();
    return text.ambiguous ? Optional.empty() : Optional.of(whole);
  }

  private String whole() {
    while (at < sql.length()) {
      char c = sql.charAt(at);
      switch (c) {
        case '\'' -> string(c);
        case '"' -> {
          if (ansiQuotes) {
            name(c);
          } else {
            string(c);
          }
        }
        case '`' -> name(c);
        case '#' -> {
          text.append("-- ");
          at++;
          line();
        }
        case '-' -> dash();
        case '/' -> {
          if (next(1) == '*') {
            comment();
          } else {
            take();
          }
        }
        default -> take();
      }
    }
    return text.toString();
  }

  private char next(int ahead) {
    return at + ahead < sql.length() ? sql.charAt(at + ahead) : END;
  }

  private void take() {
    text.append(sql.charAt(at++));
  }

  private void line() {
    while (at < sql.length() && sql.charAt(at) != '\n') {
      take();
    }
  }

  /** Two dashes begin a comment only before a space. */
  private void dash() {
    boolean comment = next(1) == '-' && (next(2) == END || next(2) <= ' ');
    if (comment) {
      line();
    } else {
      take();
      if (at < sql.length() && sql.charAt(at) == '-') {
        text.append(' ');
      }
    }
  }

  private void comment() {
    int end = sql.indexOf("*/", at + 2);
    int until = end < 0 ? sql.length() : end + 2;
    text.append(sql, at, until);
    at = until;
  }

  private void string(char quote) {
    text.append('\'');
    at++;
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (c == quote && next(1) != quote) {
        at++;
        break;
      }
      if (c == quote) {
        at++;
        literal(c);
      } else if (c == '\\' && backslashes && next(1) != END) {
        at++;
        escaped(sql.charAt(at));
      } else {
        literal(c);
      }
      at++;
    }
    text.append('\'');
  }

  private void literal(char c) {
    text.append(c == '\'' ? "''" : c);
  }

  private void escaped(char c) {
    switch (c) {
      case '0' -> text.append('\0');
      case 'b' -> text.append('\b');
      case 'n' -> text.append('\n');
      case 'r' -> text.append('\r');
      case 't' -> text.append('\t');
      case 'Z' -> text.append('\u001a');
      // They stand for themselves in a pattern, and keep their backslash.
      case '%', '_' -> text.append('\\').append(c);
      default -> literal(c);
    }
  }

  private void name(char quote) {
    int start = at;
    StringBuilder name = new StringBuilder();
    at++;
    while (at < sql.length() && (sql.charAt(at) != quote || next(1) == quote)) {
      at += sql.charAt(at) == quote ? 1 : 0;
      name.append(sql.charAt(at++));
    }
    at++;
    if (database.isEmpty() || !name.toString().equals(database) || text.toString().endsWith(".")) {
      text.append(MySqlForms.quoted(name.toString()));
      return;
    }
    boolean qualifies = at < sql.length() && sql.charAt(at) == '.';
    String rest = sql.substring(at);
    ambiguous |= !qualifies && !sql.substring(0, start).endsWith("AS ")
        || rest.startsWith("." + sql.substring(start, at));
    if (qualifies) {
      at++;
    } else {
      text.append(MySqlForms.quoted(name.toString()));
    }
  }
}
