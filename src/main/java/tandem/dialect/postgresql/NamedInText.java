package tandem.dialect.postgresql;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tandem.ddl.script.Token;
import tandem.dialect.postgresql.script.PostgreSqlSyntax;
import tandem.model.Dependency;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;
import tandem.model.TandemException;

/**
 * What SQL that PostgreSQL keeps as text names of the model: the string body of a function, for which
 * pg_depend holds nothing. A guess that only orders: names with their schema, bare names where they mean
 * things of one schema only, and the columns of tables that are named.
 */
final class NamedInText {
  private final Map<String, Map<String, Set<ObjectKey>>> byNameAndSchema = new HashMap<>();
  private final Map<ObjectKey, Map<String, ObjectKey>> columns = new HashMap<>();

  NamedInText(Collection<SchemaObject> objects) {
    for (SchemaObject object : objects) {
      ObjectKey key = object.key();
      if (key.parent() == null && !key.schema().isEmpty()) {
        byNameAndSchema.computeIfAbsent(bareName(key), name -> new HashMap<>())
            .computeIfAbsent(key.schema(), schema -> new HashSet<>()).add(key);
      } else if (key.parent() != null && key.kind().equals("column")) {
        columns.computeIfAbsent(key.parent(), table -> new HashMap<>()).put(key.name(), key);
      }
    }
  }

  /**
   * The name without the input types of a routine, which its key carries quoted: {@code "Total"(integer)}.
   */
  private static String bareName(ObjectKey key) {
    String name = key.name();
    if (!name.endsWith(")")) {
      return name;
    }
    if (!name.startsWith("\"")) {
      return name.substring(0, name.indexOf('('));
    }
    int end = 1;
    while (name.charAt(end) != '"' || name.charAt(end + 1) == '"') {
      end += name.charAt(end) == '"' ? 2 : 1;
    }
    return name.substring(1, end).replace("\"\"", "\"");
  }

  /** What the text of an object names. */
  Collection<Dependency> of(ObjectKey key, String text) {
    List<Token> tokens;
    try {
      tokens = PostgreSqlSyntax.SYNTAX.tokens(text);
    } catch (TandemException unterminated) {
      // PostgreSQL took it, so it is no SQL at all; nothing is known of it.
      return List.of();
    }
    Set<String> words = new HashSet<>();
    Set<ObjectKey> named = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean qualified = i > 1 && tokens.get(i - 1).is(text, '.') && isName(tokens.get(i - 2));
      boolean operator = qualified && tokens.get(i).kind() == Token.Kind.OPERATOR;
      if (!operator && !isName(tokens.get(i))) {
        continue;
      }
      String name = tokens.get(i).name(text);
      words.add(name);
      Map<String, Set<ObjectKey>> bySchema = byNameAndSchema.getOrDefault(name, Map.of());
      if (qualified) {
        named.addAll(bySchema.getOrDefault(tokens.get(i - 2).name(text), Set.of()));
      } else if (bySchema.size() == 1) {
        named.addAll(bySchema.values().iterator().next());
      }
    }
    Set<Dependency> needs = new LinkedHashSet<>();
    for (ObjectKey referenced : named) {
      needs.add(new Dependency(key, referenced, true));
      columns.getOrDefault(referenced, Map.of()).forEach((name, column) -> {
        if (words.contains(name)) {
          needs.add(new Dependency(key, column, true));
        }
      });
    }
    return needs;
  }

  private static boolean isName(Token token) {
    return token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.QUOTED_NAME;
  }
}
