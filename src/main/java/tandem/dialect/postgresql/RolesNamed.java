package tandem.dialect.postgresql;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.script.Token;
import tandem.dialect.postgresql.script.PostgreSqlSyntax;
import tandem.model.TandemException;

/**
 * The roles that a script needs to be there: those it names in GRANT, REVOKE, OWNER TO, policies, default
 * privileges, SET ROLE and AUTHORIZATION, without those that it creates itself. A guess that may cost a role
 * too many or an error of the server, never a wrong schema.
 */
final class RolesNamed {
  /** Not roles but words for them; manual, "GRANT", role_specification. */
  private static final Set<String> WORDS =
      Set.of("public", "user", "current_user", "current_role", "session_user", "none", "default");
  /** What ends a list of roles. */
  private static final Set<String> ENDS =
      Set.of("WITH", "USING", "GRANTED", "CASCADE", "RESTRICT", "TO", "FROM", "IN", "GRANT", "REVOKE");

  private final Set<String> named = new LinkedHashSet<>();
  private final Set<String> created = new LinkedHashSet<>();

  private RolesNamed() {}

  /** The names in the order of the script; empty for a script that cannot be cut into tokens. */
  static Set<String> in(String script) {
    RolesNamed roles = new RolesNamed();
    try {
      roles.read(script);
    } catch (TandemException unterminated) {
      return Set.of();
    }
    roles.named.removeAll(roles.created);
    return roles.named;
  }

  private void read(String script) {
    List<Token> tokens = PostgreSqlSyntax.SYNTAX.tokens(script).stream()
        .filter(token -> token.kind() != Token.Kind.COMMENT)
        .toList();
    int start = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i).is(script, ';')) {
        new OneStatement(script, tokens.subList(start, i)).read();
        start = i + 1;
      }
    }
  }

  /** One statement's tokens. */
  private final class OneStatement {
    private final String script;
    private final List<Token> tokens;

    OneStatement(String script, List<Token> tokens) {
      this.script = script;
      this.tokens = tokens;
    }

    void read() {
      switch (word(0)) {
        case "GRANT", "REVOKE" -> privileges(0);
        case "CREATE" -> create();
        case "ALTER" -> alter();
        case "SET" -> set();
        case "REASSIGN", "DROP" -> {
          if (word(1).equals("OWNED")) {
            list(3);
            behind(3, "TO");
          } else if (isMapping()) {
            behind(3, "FOR");
          }
        }
        case "COMMENT" -> {
          if (word(2).equals("ROLE")) {
            list(3);
          }
        }
        case "DO" -> body();
        default -> { }
      }
    }

    private void create() {
      if (isMapping()) {
        behind(3, "FOR");
      } else if (isRole(1)) {
        name(2).ifPresent(created::add);
      } else if (word(1).equals("POLICY")) {
        behind(2, "TO");
      }
      behind(1, "AUTHORIZATION");
    }

    private void alter() {
      if (word(1).equals("DEFAULT")) {
        for (int i = 2; i < tokens.size(); i++) {
          if (word(i).equals("FOR") && isRole(i + 1)) {
            list(i + 2);
          } else if (word(i).equals("GRANT") || word(i).equals("REVOKE")) {
            privileges(i);
            return;
          }
        }
      } else if (isMapping()) {
        behind(3, "FOR");
      } else if (isRole(1)) {
        name(2).ifPresent(this::needs);
      } else if (word(1).equals("POLICY")) {
        behind(2, "TO");
      } else {
        for (int i = 2; i < tokens.size(); i++) {
          if (word(i).equals("OWNER") && word(i + 1).equals("TO")) {
            list(i + 2);
          }
        }
      }
    }

    private void set() {
      int at = word(1).equals("SESSION") || word(1).equals("LOCAL") ? 2 : 1;
      if (word(at).equals("ROLE") || word(at).equals("AUTHORIZATION")) {
        list(at + 1);
      }
    }

    /** GRANT … ON … TO roles; without ON the names before TO are roles as well. */
    private void privileges(int from) {
      String towards = word(from).equals("GRANT") ? "TO" : "FROM";
      boolean onObject = false;
      int depth = 0;
      for (int i = from + 1; i < tokens.size(); i++) {
        depth += tokens.get(i).is(script, '(') ? 1 : tokens.get(i).is(script, ')') ? -1 : 0;
        onObject |= depth == 0 && word(i).equals("ON");
        if (depth == 0 && word(i).equals(towards)) {
          if (!onObject) {
            list(word(from + 2).equals("OPTION") ? from + 4 : from + 1);
          }
          list(i + 1);
          return;
        }
      }
    }

    private void behind(int from, String word) {
      for (int i = from; i < tokens.size(); i++) {
        if (word(i).equals(word)) {
          list(i + 1);
          return;
        }
      }
    }

    private void list(int from) {
      for (int i = from; i < tokens.size() && !ENDS.contains(word(i)); i++) {
        boolean word = !(word(i).equals("GROUP") && i + 1 < tokens.size() && name(i + 1).isPresent());
        boolean first = i == from || tokens.get(i - 1).is(script, ',') || word(i - 1).equals("GROUP");
        if (word && first) {
          name(i).ifPresent(this::needs);
        }
      }
    }

    private void needs(String role) {
      if (!WORDS.contains(role)) {
        named.add(role);
      }
    }

    /** Roles made in a DO block count as made by the script, and so do those it grants to. */
    private void body() {
      for (Token token : tokens) {
        if (token.kind() == Token.Kind.DOLLAR_STRING) {
          String text = token.text(script);
          int tag = text.indexOf('$', 1) + 1;
          nested(text.substring(tag, text.length() - tag));
        }
      }
    }

    /** Statements in a body start behind BEGIN, THEN or ELSE, too. */
    private void nested(String body) {
      List<Token> inner = PostgreSqlSyntax.SYNTAX.tokens(body).stream()
          .filter(token -> token.kind() != Token.Kind.COMMENT)
          .toList();
      Set<String> openers = Set.of("BEGIN", "THEN", "ELSE", "LOOP");
      int start = 0;
      for (int i = 0; i <= inner.size(); i++) {
        boolean ends = i == inner.size() || inner.get(i).is(body, ';')
            || inner.get(i).kind() == Token.Kind.WORD
                && openers.contains(inner.get(i).text(body).toUpperCase(Locale.ROOT));
        if (ends) {
          new OneStatement(body, inner.subList(start, i)).read();
          start = i + 1;
        }
      }
      for (int i = 1; i < inner.size(); i++) {
        boolean starts = inner.get(i - 1).is(body, '(') || inner.get(i - 1).is(body, "EXECUTE");
        if (starts && inner.get(i).kind() == Token.Kind.STRING) {
          built(inner.get(i).text(body));
        }
      }
    }

    /** A statement that the body puts together: {@code format('ALTER ROLE reader IN DATABASE %I …', …)}. */
    private void built(String literal) {
      String text = literal.substring(literal.indexOf('\'') + 1, literal.length() - 1)
          .replace("''", "'").replace("%%", "%");
      if (text.startsWith("ALTER ROLE ")) {
        in(text).forEach(this::needs);
      }
    }

    /** {@code USER MAPPING [IF …] FOR role SERVER …} */
    private boolean isMapping() {
      return word(1).equals("USER") && word(2).equals("MAPPING");
    }

    private boolean isRole(int index) {
      return Set.of("ROLE", "USER", "GROUP").contains(word(index));
    }

    private Optional<String> name(int index) {
      boolean isName = index < tokens.size()
          && (tokens.get(index).kind() == Token.Kind.WORD
              || tokens.get(index).kind() == Token.Kind.QUOTED_NAME);
      return isName ? Optional.of(tokens.get(index).name(script)) : Optional.empty();
    }

    /** The bare word at an index in upper case, else empty. */
    private String word(int index) {
      return index < tokens.size() && tokens.get(index).kind() == Token.Kind.WORD
          ? tokens.get(index).text(script).toUpperCase(Locale.ROOT) : "";
    }
  }
}
