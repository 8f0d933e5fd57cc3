package tandem.ddl.script;

import java.util.List;
import java.util.Locale;

/** The first tokens of a statement, comments left out. */
public final class Words {
  private final String sql;
  private final List<Token> tokens;

  Words(String sql, List<Token> tokens) {
    this.sql = sql;
    this.tokens = tokens;
  }

  /** The first words of a statement, given from its first token on. */
  public static Words of(Syntax syntax, String statement) {
    return new Words(statement, syntax.head(statement, Conduct.ENOUGH));
  }

  /** How many there are. */
  public int size() {
    return tokens.size();
  }

  /** The bare word at a place from 0, in upper case; empty where something else stands there, or nothing. */
  public String word(int index) {
    if (index >= tokens.size() || tokens.get(index).kind() != Token.Kind.WORD) {
      return "";
    }
    return tokens.get(index).text(sql).toUpperCase(Locale.ROOT);
  }

  /** The name at a place, unquoted and in upper case; empty where none stands there. */
  public String name(int index) {
    boolean quoted = index < tokens.size() && tokens.get(index).kind() == Token.Kind.QUOTED_NAME;
    return quoted ? tokens.get(index).name(sql).toUpperCase(Locale.ROOT) : word(index);
  }

  /** True where this mark stands at a place: punctuation or an operator. */
  public boolean is(int index, char mark) {
    return index < tokens.size() && tokens.get(index).text(sql).equals(String.valueOf(mark));
  }

  /** True where a bare word stands among so many first tokens. */
  public boolean within(int limit, String word) {
    for (int i = 0; i < Math.min(limit, tokens.size()); i++) {
      if (word(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** True where these words follow each other somewhere from a place on. */
  public boolean has(int from, String... words) {
    for (int i = from; i < tokens.size(); i++) {
      int matched = 0;
      while (matched < words.length && word(i + matched).equals(words[matched])) {
        matched++;
      }
      if (matched == words.length) {
        return true;
      }
    }
    return false;
  }

  String sql() {
    return sql;
  }

  List<Token> tokens() {
    return tokens;
  }
}
