package tandem.ddl.script;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a statement is, guessed from its first tokens: for showing, for file and load-order hints and for
 * deciding how a script is run. Never the truth about a schema.
 *
 * @param verb its first word in upper case, e.g. {@code CREATE}; empty for what starts with something else
 * @param objectKind the kind as the statement says it, upper case and without adjectives: {@code TABLE} also
 *     for an unlogged one, {@code INDEX} also for a unique one, {@code MATERIALIZED VIEW}; empty where the
 *     verb takes none
 * @param name the name as typed, qualified when it was; empty when there is none
 * @param on the name as typed behind ON, for triggers, policies, rules, indexes and comments; empty without
 * @param orReplace whether it is a CREATE OR REPLACE
 * @param transaction whether it may run in a transaction block
 */
public record StatementHead(
    String verb, String objectKind, String name, String on, boolean orReplace, Transaction transaction) {

  /** Whether a statement may run inside a transaction block. */
  public enum Transaction {
    ALLOWED,
    /**
     * The database refuses it there, or it has no effect, and Flyway runs the script without one by itself.
     */
    REFUSED,
    /** The same, but Flyway has to be told: {@code executeInTransaction=false}. */
    REFUSED_UNKNOWN_TO_FLYWAY,
    /** The database takes it there, commits what was done before it, and then itself. */
    COMMITS;

    /** True where it has to be sent while no transaction is open. */
    public boolean isRefused() {
      return this == REFUSED || this == REFUSED_UNKNOWN_TO_FLYWAY;
    }
  }

  /** The head of a statement, given from its first token on. */
  public static StatementHead of(Syntax syntax, String statement) {
    Words words = Words.of(syntax, statement);
    return new Reading(words, syntax.adjectives()).head(syntax.conduct().transaction(words));
  }

  /**
   * Verb, kind and name in one line, as a person would name the statement: {@code create table app.orders}.
   */
  public String summary() {
    return String.join(" ", List.of(verb, objectKind).stream().filter(w -> !w.isEmpty()).toList())
        .toLowerCase(Locale.ROOT) + (name.isEmpty() ? "" : " " + name);
  }

  /** A walk over the first tokens. */
  private static final class Reading {
    private final Words words;
    private final String sql;
    private final List<Token> tokens;
    private final Set<String> adjectives;
    private int at;

    Reading(Words words, Set<String> adjectives) {
      this.words = words;
      this.sql = words.sql();
      this.tokens = words.tokens();
      this.adjectives = adjectives;
    }

    StatementHead head(Transaction transaction) {
      String verb = take().orElse("");
      boolean orReplace = false;
      String kind = "";
      String name = "";
      String on = "";
      switch (verb) {
        case "CREATE" -> {
          orReplace = takes("OR", "REPLACE");
          kind = kind();
          if (kind.equals("INDEX")) {
            take("CONCURRENTLY");
          }
          name = kind.equals("INDEX") && peek("ON") ? "" : name(kind);
          on = on();
        }
        case "ALTER", "DROP" -> {
          kind = kind();
          name = name(kind);
          on = on();
        }
        case "COMMENT" -> {
          take("ON");
          kind = kind();
          name = name(kind);
          on = on();
        }
        case "REFRESH", "REINDEX" -> {
          kind = kind();
          name = name();
        }
        case "INSERT" -> {
          take("INTO");
          name = name();
        }
        case "DELETE" -> {
          take("FROM");
          name = name();
        }
        case "TRUNCATE", "LOCK" -> {
          take("TABLE");
          name = name();
        }
        case "UPDATE", "COPY", "VACUUM", "ANALYZE", "CLUSTER" -> name = name();
        default -> { }
      }
      return new StatementHead(verb, kind, name, on, orReplace, transaction);
    }

    private String kind() {
      while (at < tokens.size() && adjectives.contains(word(at)) && !word(at + 1).isEmpty()) {
        if (word(at).equals("DEFAULT") && word(at + 1).equals("PRIVILEGES")) {
          break;
        }
        at++;
      }
      String first = take().orElse("");
      String second = word(at);
      boolean two = switch (first) {
        case "MATERIALIZED" -> second.equals("VIEW");
        case "FOREIGN" -> second.equals("TABLE") || second.equals("DATA");
        case "EVENT" -> second.equals("TRIGGER");
        case "ACCESS" -> second.equals("METHOD");
        case "OPERATOR" -> second.equals("CLASS") || second.equals("FAMILY");
        case "TEXT" -> second.equals("SEARCH");
        case "USER" -> second.equals("MAPPING");
        case "DEFAULT" -> second.equals("PRIVILEGES");
        case "LARGE" -> second.equals("OBJECT");
        default -> false;
      };
      if (!two) {
        return first;
      }
      at++;
      boolean three = first.equals("TEXT") || second.equals("DATA") && word(at).equals("WRAPPER");
      return first + " " + second + (three ? " " + take().orElse("") : "");
    }

    /** What is only between two others has no name; a user mapping is one of its server's. */
    private String name(String kind) {
      return switch (kind) {
        case "CAST", "TRANSFORM" -> "";
        case "USER MAPPING" -> {
          while (at < tokens.size() && !takes("SERVER")) {
            at++;
          }
          yield name();
        }
        case "OPERATOR" -> name() + operator();
        default -> name();
      };
    }

    /** The symbol of an operator, behind its schema and a dot where it is said. */
    private String operator() {
      boolean symbol = at < tokens.size() && tokens.get(at).kind() == Token.Kind.OPERATOR;
      return symbol ? tokens.get(at++).text(sql) : "";
    }

    private String name() {
      takes("CONCURRENTLY");
      if (!takes("IF", "NOT", "EXISTS")) {
        takes("IF", "EXISTS");
      }
      takes("ONLY");
      StringBuilder name = new StringBuilder();
      while (at < tokens.size() && isName(tokens.get(at))) {
        name.append(tokens.get(at++).text(sql));
        if (at >= tokens.size() || !tokens.get(at).is(sql, '.')) {
          break;
        }
        name.append('.');
        at++;
      }
      return name.toString();
    }

    /** The relation behind the next ON outside of parentheses. */
    private String on() {
      int depth = 0;
      for (int i = at; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        if (token.is(sql, '(')) {
          depth++;
        } else if (token.is(sql, ')')) {
          depth--;
        } else if (depth == 0 && token.is(sql, "ON")) {
          at = i + 1;
          return name();
        } else if (depth == 0 && (token.is(sql, "AS") || token.is(sql, "IS"))) {
          return "";
        }
      }
      return "";
    }

    private Optional<String> take() {
      String word = word(at);
      if (word.isEmpty()) {
        return Optional.empty();
      }
      at++;
      return Optional.of(word);
    }

    private boolean peek(String word) {
      return word(at).equals(word);
    }

    private void take(String word) {
      takes(word);
    }

    private boolean takes(String... words) {
      for (int i = 0; i < words.length; i++) {
        if (!word(at + i).equals(words[i])) {
          return false;
        }
      }
      at += words.length;
      return true;
    }

    /** The bare word at an index in upper case, else empty. */
    private String word(int index) {
      return words.word(index);
    }

    private static boolean isName(Token token) {
      return token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.QUOTED_NAME;
    }
  }
}
