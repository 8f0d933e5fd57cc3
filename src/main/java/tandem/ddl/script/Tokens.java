package tandem.ddl.script;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a piece of SQL. */
public final class Tokens {
  private Tokens() {}

  /**
   * Every token in order, comments included, white space left out.
   *
   * @throws tandem.model.TandemException SCRIPT-UNTERMINATED, with the line, for a quote or comment that is
   *     never closed
   */
  public static List<Token> of(Syntax syntax, String text) {
    List<Token> tokens = new ArrayList<>();
    Lexer lexer = new Lexer(syntax, text);
    while (lexer.next()) {
      tokens.add(new Token(lexer.kind(), lexer.start(), lexer.end()));
    }
    return tokens;
  }

  /** The tokens without comments, at most {@code limit} of them: enough to know what a statement is. */
  public static List<Token> head(Syntax syntax, String text, int limit) {
    List<Token> tokens = new ArrayList<>();
    Lexer lexer = new Lexer(syntax, text);
    while (tokens.size() < limit && lexer.next()) {
      if (lexer.kind() != Token.Kind.COMMENT) {
        tokens.add(new Token(lexer.kind(), lexer.start(), lexer.end()));
      }
    }
    return tokens;
  }
}
