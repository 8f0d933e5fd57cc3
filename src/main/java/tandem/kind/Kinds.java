package tandem.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tandem.ddl.Statement;
import tandem.ddl.script.Syntax;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/**
 * The kinds of a dialect, in the order in which their objects are created when nothing else decides, and how
 * the scripts are written that make them.
 */
public final class Kinds {
  private final Syntax syntax;
  private final Map<String, ObjectKind<?>> byName = new LinkedHashMap<>();
  private final Map<String, Integer> ranks = new LinkedHashMap<>();

  /** The kinds in rank order; two of one name are an error of the program. */
  public Kinds(Syntax syntax, List<? extends ObjectKind<?>> kinds) {
    this.syntax = syntax;
    for (ObjectKind<?> kind : kinds) {
      if (byName.put(kind.name(), kind) != null) {
        throw new IllegalArgumentException("two kinds are called " + kind.name());
      }
      ranks.put(kind.name(), ranks.size());
    }
  }

  /** How scripts are written here. */
  public Syntax syntax() {
    return syntax;
  }

  /** The kind of an object. */
  public ObjectKind<?> of(ObjectKey key) {
    ObjectKind<?> kind = byName.get(key.kind());
    if (kind == null) {
      throw new IllegalArgumentException("no kind is called " + key.kind() + ": " + key);
    }
    return kind;
  }

  /** The kind of an object, or of what has a name within one: the kind of that. */
  public ObjectKind<?> ofName(ObjectKey key) {
    return contains(key.kind()) ? of(key) : of(key.parent());
  }

  /** The kind of an object, typed by the object; safe because a kind makes only its own records. */
  @SuppressWarnings("unchecked")
  public <T extends SchemaObject> ObjectKind<T> of(T object) {
    return (ObjectKind<T>) of(object.key());
  }

  /** True where this dialect has a kind of this name. */
  public boolean contains(String name) {
    return byName.containsKey(name);
  }

  /** The place of an object's kind in the order of kinds, from 0. */
  public int rank(ObjectKey key) {
    return ranks.getOrDefault(key.kind(), ranks.size());
  }

  /** All kinds in rank order. */
  public List<ObjectKind<?>> all() {
    return List.copyOf(byName.values());
  }

  /** What any kind says to the creation of an object; see {@link ObjectKind#after}. */
  public List<Statement> after(SchemaObject created, Planning planning) {
    return byName.values().stream().flatMap(kind -> kind.after(created, planning).stream()).toList();
  }

  /** The names an object takes up; see {@link ObjectKind#occupies}. */
  public Set<String> occupied(SchemaObject object) {
    return of(object).occupies(object);
  }

  /** True where the object is of a kind with this trait. */
  public boolean has(ObjectKey key, Trait trait) {
    return of(key).traits().contains(trait);
  }
}
