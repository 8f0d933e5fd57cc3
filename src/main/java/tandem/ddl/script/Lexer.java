package tandem.ddl.script;

import tandem.ddl.script.Syntax.Feature;
import tandem.model.TandemException;

/**
 * A cursor over a script that stops at each token. What a {@link Syntax} does not say is as PostgreSQL's and
 * psql's lexers have it (scan.l, psqlscan.l) with standard_conforming_strings on, as every supported server
 * has it; other systems differ there in what ends no statement.
 */
final class Lexer {
  private final Syntax syntax;
  private final String text;
  private final int length;
  private int position;
  private Token.Kind kind;
  private int start;

  /** A cursor before the first token; a byte order mark is none. */
  Lexer(Syntax syntax, String text) {
    this.syntax = syntax;
    this.text = text;
    this.length = text.length();
    this.position = text.startsWith("\ufeff") ? 1 : 0;
  }

  /** Moves to the next token; false at the end. */
  boolean next() {
    while (position < length && isSpace(text.charAt(position))) {
      position++;
    }
    start = position;
    if (position == length) {
      return false;
    }
    kind = scan(text.charAt(position));
    return true;
  }

  /** Goes on at this offset, for what is not SQL: the data of a COPY. */
  void jumpTo(int offset) {
    position = offset;
  }

  Token.Kind kind() {
    return kind;
  }

  int start() {
    return start;
  }

  int end() {
    return position;
  }

  /** The token as written. */
  String text() {
    return text.substring(start, position);
  }

  boolean is(String word) {
    return kind == Token.Kind.WORD
        && position - start == word.length()
        && text.regionMatches(true, start, word, 0, word.length());
  }

  boolean is(char mark) {
    return kind == Token.Kind.PUNCTUATION && text.charAt(start) == mark;
  }

  private Token.Kind scan(char c) {
    if (syntax.names().containsKey(c)) {
      return quotedName(1, syntax.names().get(c));
    }
    return switch (c) {
      case '(', ')', '[', ']', ',', ';' -> take(1, Token.Kind.PUNCTUATION);
      case '.' -> isDigit(at(1)) ? number() : take(1, Token.Kind.PUNCTUATION);
      case ':' -> at(1) == ':' || at(1) == '=' ? take(2, Token.Kind.OPERATOR)
          : take(1, Token.Kind.PUNCTUATION);
      case '\\' -> take(1, Token.Kind.BACKSLASH);
      case '\'' -> string(1, false);
      case '$' -> dollar();
      case '-' -> at(1) == '-' ? lineComment() : operator();
      case '/' -> at(1) == '*' ? blockComment()
          : at(1) == '/' && syntax.has(Feature.SLASH_COMMENTS) ? lineComment() : operator();
      default -> isDigit(c) ? number() : isWordStart(c) ? prefixed(Character.toUpperCase(c)) : operator();
    };
  }

  /** A word, or a string or name that a letter stands before. */
  private Token.Kind prefixed(char letter) {
    if (at(1) == '\'') {
      if (letter == 'E' && syntax.has(Feature.ESCAPE_STRINGS)) {
        return string(2, true);
      }
      if (syntax.prefixes().indexOf(letter) >= 0) {
        return string(2, false);
      }
    } else if (letter == 'U' && at(1) == '&' && syntax.has(Feature.UNICODE_ESCAPES)) {
      return at(2) == '\'' ? string(3, false) : at(2) == '"' ? quotedName(3, '"') : word();
    }
    return word();
  }

  private char at(int ahead) {
    return position + ahead < length ? text.charAt(position + ahead) : '\0';
  }

  private Token.Kind take(int characters, Token.Kind taken) {
    position += characters;
    return taken;
  }

  private Token.Kind word() {
    position++;
    while (position < length && isWordPart(text.charAt(position))) {
      position++;
    }
    return Token.Kind.WORD;
  }

  /** Digits with what may belong to them; how a number reads is the server's business. */
  private Token.Kind number() {
    boolean hexadecimal = at(0) == '0' && (at(1) == 'x' || at(1) == 'X');
    position++;
    while (position < length) {
      char c = text.charAt(position);
      boolean sign = (c == '+' || c == '-') && !hexadecimal && isExponent(text.charAt(position - 1))
          && isDigit(at(1));
      boolean point = c == '.' && at(1) != '.';
      if (!isWordPart(c) && !sign && !point) {
        break;
      }
      position++;
    }
    return Token.Kind.NUMBER;
  }

  private Token.Kind operator() {
    position++;
    while (position < length && isOperator(text.charAt(position)) && !startsComment()
        && !syntax.names().containsKey(text.charAt(position))) {
      position++;
    }
    return Token.Kind.OPERATOR;
  }

  private boolean startsComment() {
    return at(0) == '-' && at(1) == '-' || at(0) == '/' && at(1) == '*'
        || at(0) == '/' && at(1) == '/' && syntax.has(Feature.SLASH_COMMENTS);
  }

  private Token.Kind lineComment() {
    while (position < length && !endsLine(text.charAt(position))) {
      position++;
    }
    return Token.Kind.COMMENT;
  }

  private Token.Kind blockComment() {
    position += 2;
    for (int depth = 1; depth > 0; ) {
      if (position >= length) {
        throw unterminated("comment");
      }
      if (at(0) == '*' && at(1) == '/') {
        depth--;
        position += 2;
      } else if (at(0) == '/' && at(1) == '*' && syntax.has(Feature.NESTED_COMMENTS)) {
        depth++;
        position += 2;
      } else {
        position++;
      }
    }
    return Token.Kind.COMMENT;
  }

  private Token.Kind string(int open, boolean backslashes) {
    position += open;
    while (true) {
      if (!backslashes) {
        int quote = text.indexOf('\'', position);
        position = quote < 0 ? length : quote;
      }
      if (position >= length) {
        throw unterminated("string");
      }
      char c = text.charAt(position);
      if (c == '\\' && backslashes) {
        position = Math.min(length, position + 2);
      } else if (c != '\'') {
        position++;
      } else if (at(1) == '\'') {
        position += 2;
      } else {
        position++;
        int continued = syntax.has(Feature.CONTINUED_STRINGS) ? continuation() : -1;
        if (continued < 0) {
          return Token.Kind.STRING;
        }
        position = continued;
      }
    }
  }

  /**
   * The offset behind the quote that goes on with a string after a line break, or -1. It matters for
   * splitting because backslashes keep the meaning the first piece gave them (scan.l, quotecontinue).
   */
  private int continuation() {
    boolean newline = false;
    for (int i = position; i < length; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        newline = true;
      } else if (c == '\'') {
        return newline ? i + 1 : -1;
      } else if (newline && c == '-' && i + 1 < length && text.charAt(i + 1) == '-') {
        while (i + 1 < length && text.charAt(i + 1) != '\n' && text.charAt(i + 1) != '\r') {
          i++;
        }
      } else if (!isSpace(c)) {
        return -1;
      }
    }
    return -1;
  }

  private Token.Kind quotedName(int open, char close) {
    // What opens and closes alike stands for itself where it is doubled; a bracket does not.
    boolean doubles = text.charAt(position + open - 1) == close;
    position += open;
    while (true) {
      int quote = text.indexOf(close, position);
      if (quote < 0) {
        throw unterminated("quoted name");
      }
      position = quote + 1;
      if (!doubles || at(0) != close) {
        return Token.Kind.QUOTED_NAME;
      }
      position++;
    }
  }

  private Token.Kind dollar() {
    int tag = position + 1;
    if (tag < length && isDigit(text.charAt(tag))) {
      position++;
      while (position < length && isDigit(text.charAt(position))) {
        position++;
      }
      return Token.Kind.PARAMETER;
    }
    while (tag < length && syntax.has(Feature.DOLLAR_TAGS) && isWordPart(text.charAt(tag))
        && text.charAt(tag) != '$') {
      tag++;
    }
    boolean opens = syntax.has(Feature.DOLLAR_STRINGS) && tag < length && text.charAt(tag) == '$';
    if (!opens) {
      return take(1, Token.Kind.OPERATOR);
    }
    String quote = text.substring(position, tag + 1);
    int close = text.indexOf(quote, tag + 1);
    if (close < 0) {
      throw unterminated("string in " + quote);
    }
    position = close + quote.length();
    return Token.Kind.DOLLAR_STRING;
  }

  private TandemException unterminated(String what) {
    return TandemException.failed("SCRIPT-UNTERMINATED", "a " + what + " is opened and never closed")
        .at("line " + Script.lineAt(text, start))
        .remedy("close it; everything after it would be read as part of it");
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u000b';
  }

  private boolean endsLine(char c) {
    return c == '\n' || c == '\r' && syntax.has(Feature.RETURNS);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isExponent(char c) {
    return c == 'e' || c == 'E';
  }

  private static boolean isWordStart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
  }

  private static boolean isWordPart(char c) {
    return isWordStart(c) || isDigit(c) || c == '$';
  }

  private static boolean isOperator(char c) {
    return "+-*/<>=~!@#%^&|`?".indexOf(c) >= 0;
  }
}
