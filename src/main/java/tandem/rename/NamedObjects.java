package tandem.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.ddl.script.StatementHead;
import tandem.ddl.script.Syntax;
import tandem.ddl.script.Token;
import tandem.kind.Kinds;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/** Finds the objects of a model by the names that statements of its files say. */
final class NamedObjects {
  private static final String CONSTRAINT = "CONSTRAINT";

  private final Kinds kinds;
  private final SchemaModel model;

  NamedObjects(Kinds kinds, SchemaModel model) {
    this.kinds = kinds;
    this.model = model;
  }

  /**
   * The object that a CREATE makes, or the constraint or column that an ALTER … ADD does; empty for other
   * statements, and where the name fits several.
   *
   * @param types a routine's input types in parentheses; empty where nobody says them
   */
  Optional<ObjectKey> madeBy(String sql, String types) {
    StatementHead head = StatementHead.of(kinds.syntax(), sql);
    Optional<ObjectKey> about = head.verb().equals("ALTER") ? about(sql) : Optional.empty();
    if (about.isPresent()) {
      return added(kinds.syntax(), sql)
          .flatMap(name -> constraint(about.get(), name).or(() -> part(about.get(), name)));
    }
    return head.verb().equals("CREATE") ? one(head.objectKind(), head.name(), head.on(), types)
        : Optional.empty();
  }

  /** The object that a CREATE or ALTER names first. */
  Optional<ObjectKey> about(String sql) {
    StatementHead head = StatementHead.of(kinds.syntax(), sql);
    return one(head.objectKind(), head.name(), head.on(), "");
  }

  /** The name behind ADD CONSTRAINT or ADD COLUMN. */
  static Optional<String> added(Syntax syntax, String sql) {
    List<Token> tokens = syntax.head(sql, 40);
    for (int i = 0; i + 2 < tokens.size(); i++) {
      Token what = tokens.get(i + 1);
      if (tokens.get(i).is(sql, "ADD") && (what.is(sql, CONSTRAINT) || what.is(sql, "COLUMN"))) {
        return Optional.of(syntax.name(tokens.get(i + 2), sql));
      }
    }
    return Optional.empty();
  }

  private Optional<ObjectKey> one(String noun, String name, String on, String types) {
    List<String> names = names(name);
    List<String> whole = names(on);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    List<ObjectKey> found = new ArrayList<>();
    for (ObjectKey key : model.objects().keySet()) {
      boolean fits = kinds.of(key).noun().equals(noun) && isCalled(key, names)
          && (key.parent() == null || whole.isEmpty() || isCalled(key.parent(), whole))
          && (types.isEmpty() || key.name().endsWith(types));
      if (fits) {
        found.add(key);
      }
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** A person may leave the schema out, and a part's name has none. */
  private boolean isCalled(ObjectKey key, List<String> names) {
    boolean schemaFits = names.size() == 1 || names.get(names.size() - 2).equals(key.root().schema());
    return schemaFits && !key.name().isEmpty() && kinds.of(key).simpleName(key).equals(names.getLast());
  }

  private List<String> names(String qualified) {
    return kinds.syntax().tokens(qualified).stream().filter(token -> !token.is(qualified, '.'))
        .map(token -> kinds.syntax().name(token, qualified)).toList();
  }

  /** The constraint of this name. */
  Optional<ObjectKey> constraint(ObjectKey whole, String name) {
    return model.partsOf(whole).stream()
        .filter(part -> part.name().equals(name) && kinds.of(part).noun().equals(CONSTRAINT)).findFirst();
  }

  /** The part or the name within of this name; not a constraint. */
  Optional<ObjectKey> part(ObjectKey whole, String name) {
    List<ObjectKey> parts = new ArrayList<>();
    model.partsOf(whole).stream().filter(part -> !kinds.of(part).noun().equals(CONSTRAINT))
        .forEach(parts::add);
    SchemaObject object = model.objects().get(whole);
    parts.addAll(kinds.of(object).names(object));
    List<ObjectKey> called = parts.stream().filter(part -> part.name().equals(name)).toList();
    // A column's comment and grants on it go by its name, too, where it is none of its own.
    return called.stream().filter(part -> !kinds.contains(part.kind())
        || kinds.of(part).rename(part, part).isPresent()).findFirst();
  }
}
