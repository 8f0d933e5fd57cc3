package tandem.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tandem.ddl.script.StatementHead;
import tandem.ddl.script.Token;
import tandem.kind.Kinds;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/**
 * Says to which object's file a statement in a file edited by hand belongs, by the name it is about. Used
 * only to find the place of an edit: what a statement means is the database's business.
 */
final class FileOwners {
  private static final Set<String> GRANT_WORDS = Set.of(
      "TABLE", "SEQUENCE", "SCHEMA", "FUNCTION", "PROCEDURE", "ROUTINE", "TYPE", "DOMAIN", "LANGUAGE",
      "FOREIGN", "DATA", "WRAPPER", "SERVER");

  private final Kinds kinds;
  private final Map<ObjectKey, ObjectKey> homes;
  private final Map<String, Set<ObjectKey>> byName = new HashMap<>();
  /** Whether most stands in a schema, so that what does not is of few kinds. */
  private final boolean schemas;

  /**
   * @param model what the files build
   * @param homes for each object that stands alone, the one whose file it is in
   */
  FileOwners(Kinds kinds, SchemaModel model, Map<ObjectKey, ObjectKey> homes) {
    this.kinds = kinds;
    this.homes = homes;
    this.schemas = model.objects().keySet().stream().anyMatch(key -> !key.root().schema().isEmpty());
    // A part that is only named after something else is nothing that a statement is about, nor that COMMENT
    // takes; where nothing has comments, it is one that is said of another.
    boolean comments = kinds.all().stream().anyMatch(kind -> kind.traits().contains(Trait.COMMENTABLE));
    for (ObjectKey key : model.objects().keySet()) {
      int depth = key.line().size();
      boolean part = comments ? kinds.has(key, Trait.COMMENTABLE) : !kinds.has(key, Trait.FACT);
      boolean named = depth == 1 || depth == 2 && part;
      if (named) {
        ObjectKey root = key.root();
        String name = kinds.of(key).simpleName(key).replace(".", "\0");
        add(name, root);
        if (!root.schema().isEmpty()) {
          add(root.schema().replace(".", "\0") + "." + name, root);
        }
      }
    }
  }

  private void add(String name, ObjectKey root) {
    byName.computeIfAbsent(name, any -> new TreeSet<>()).add(root);
  }

  /**
   * The object whose file the statement belongs to; empty for what is about nothing in the model, a statement
   * that nobody but its author may touch.
   *
   * @param expected the object whose file tandem would write at this path, where there is one
   */
  Optional<ObjectKey> ownerOf(String sql, StatementHead head, Optional<ObjectKey> expected) {
    Set<ObjectKey> candidates = candidates(sql, head);
    Set<ObjectKey> found = new TreeSet<>();
    candidates.forEach(root -> found.add(homes.getOrDefault(root, root)));
    // What no statement can name is set in a DO block: a setting of the database.
    boolean nameless = head.name().isEmpty() && expected.filter(key ->
        kinds.of(key).noun().equals(head.objectKind()) || head.verb().equals("DO")
            && sql.contains(key.name()))
            .isPresent();
    if (nameless || expected.isPresent() && found.contains(expected.get())) {
      return expected;
    }
    if (found.size() > 1) {
      Set<ObjectKey> ofKind = new TreeSet<>();
      candidates.stream().filter(root -> kinds.of(root).noun().equals(head.objectKind()))
          .forEach(root -> ofKind.add(homes.getOrDefault(root, root)));
      found.retainAll(ofKind.isEmpty() ? found : ofKind);
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : overload(sql, candidates, found);
  }

  /** Of routines of one name the one that takes what the statement says. */
  private Optional<ObjectKey> overload(String sql, Collection<ObjectKey> candidates, Set<ObjectKey> found) {
    Arguments said = Arguments.of(kinds.syntax(), sql);
    List<ObjectKey> takes = candidates.stream()
        .filter(root -> root.name().indexOf('(') > 0 && found.contains(homes.getOrDefault(root, root)))
        .filter(root -> said.areOf(
            Arguments.of(kinds.syntax(), root.name().substring(root.name().indexOf('(')))))
        .map(root -> homes.getOrDefault(root, root)).distinct().toList();
    return takes.size() == 1 ? Optional.of(takes.getFirst()) : Optional.empty();
  }

  private Set<ObjectKey> candidates(String sql, StatementHead head) {
    String target = head.verb().equals("GRANT") || head.verb().equals("REVOKE") ? granted(sql)
        : head.on().isEmpty() ? head.name() : head.on();
    String name = LoadOrder.folded(kinds.syntax(), target);
    int column = name.lastIndexOf('.');
    boolean ofColumn = head.objectKind().equals("COLUMN") && column > 0;
    Set<ObjectKey> candidates = new TreeSet<>(
        byName.getOrDefault(ofColumn ? name.substring(0, column) : name, Set.of()));
    boolean anyKind = head.objectKind().isEmpty();
    boolean makesPart = head.verb().equals("CREATE") && !head.on().isEmpty() && !head.name().isEmpty();
    if (makesPart) {
      // What it makes must be known, too: CREATE STATISTICS s ON id FROM t is not about something called id.
      Set<ObjectKey> made = byName.getOrDefault(LoadOrder.folded(kinds.syntax(), head.name()), Set.of());
      candidates.retainAll(made);
      candidates = candidates.isEmpty() ? new TreeSet<>(made) : candidates;
    }
    candidates.removeIf(root -> schemas && root.schema().isEmpty() && !anyKind
        && !kinds.of(root).noun().equals(head.objectKind())
        && !(head.objectKind().equals("USER MAPPING") && kinds.of(root).noun().equals("SERVER")));
    return candidates;
  }

  /** {@code GRANT … ON [TABLE] app.orders TO …} */
  private String granted(String sql) {
    List<Token> tokens = kinds.syntax().head(sql, 200);
    int at = 0;
    while (at < tokens.size() && !tokens.get(at).is(sql, "ON")) {
      at++;
    }
    at++;
    while (at < tokens.size() && GRANT_WORDS.contains(tokens.get(at).text(sql).toUpperCase(Locale.ROOT))) {
      at++;
    }
    int start = at;
    while (at + 2 < tokens.size() && tokens.get(at + 1).is(sql, '.')) {
      at += 2;
    }
    return at < tokens.size() ? sql.substring(tokens.get(start).start(), tokens.get(at).end()) : "";
  }

  /** The tokens with one space between them, comments left out: the same text however it is laid out. */
  String words(String sql) {
    List<String> words = new ArrayList<>();
    for (Token token : kinds.syntax().tokens(sql)) {
      if (token.kind() != Token.Kind.COMMENT) {
        String text = token.text(sql);
        words.add(token.kind() == Token.Kind.WORD ? text.toLowerCase(Locale.ROOT) : text);
      }
    }
    return String.join(" ", words);
  }
}
