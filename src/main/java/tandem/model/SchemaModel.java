package tandem.model;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A schema in memory: objects by key, what needs what, and what was seen but is not modelled. Immutable; equal
 * objects make equal models. Lookups of dependents and parts are constant time.
 */
public final class SchemaModel {
  private final SortedMap<ObjectKey, SchemaObject> objects;
  private final Collection<Dependency> given;
  private final List<Unmodelled> unmodelled;
  /** Made when first asked for: most models are only compared. Two threads may make equal ones. */
  private volatile Links links;

  /**
   * A model of these objects.
   *
   * @param dependencies those of which an end is not among the objects are left out, and so are those of an
   *     object on itself
   */
  public SchemaModel(
      Collection<? extends SchemaObject> objects,
      Collection<Dependency> dependencies,
      Collection<Unmodelled> unmodelled) {
    SortedMap<ObjectKey, SchemaObject> byKey = new TreeMap<>();
    for (SchemaObject object : objects) {
      if (byKey.put(object.key(), object) != null) {
        throw new IllegalArgumentException("two objects are called " + object.key());
      }
    }
    this.objects = Collections.unmodifiableSortedMap(byKey);
    this.given = List.copyOf(dependencies);
    this.unmodelled = List.copyOf(new TreeSet<>(unmodelled));
  }

  private Links links() {
    Links made = links;
    if (made == null) {
      made = new Links(objects.keySet(), given);
      links = made;
    }
    return made;
  }

  /** The model of nothing at all. */
  public static SchemaModel empty() {
    return new SchemaModel(List.of(), List.of(), List.of());
  }

  /** All objects in the order of their keys. */
  public SortedMap<ObjectKey, SchemaObject> objects() {
    return objects;
  }

  /** The object of this key. */
  public Optional<SchemaObject> find(ObjectKey key) {
    return Optional.ofNullable(objects.get(key));
  }

  /** The object of this key and type. */
  public <T extends SchemaObject> Optional<T> find(ObjectKey key, Class<T> type) {
    return find(key).filter(type::isInstance).map(type::cast);
  }

  /** True where the model holds the key. */
  public boolean contains(ObjectKey key) {
    return objects.containsKey(key);
  }

  /** Who needs whom; without the parts' need of their whole. */
  public Set<Dependency> dependencies() {
    return links().dependencies();
  }

  /** What needs this object directly, its parts among them. */
  public Set<ObjectKey> dependentsOf(ObjectKey key) {
    return union(links().dependentsOf(key), links().partsOf(key));
  }

  /** What this object needs directly, its whole among it. */
  public Set<ObjectKey> needsOf(ObjectKey key) {
    ObjectKey parent = key.parent();
    boolean hasParent = parent != null && objects.containsKey(parent);
    return union(links().needsOf(key), hasParent ? Set.of(parent) : Set.of());
  }

  /** What this object's text names without the database recording a need; see {@link Dependency#assumed}. */
  public Set<ObjectKey> assumedNeedsOf(ObjectKey key) {
    return links().assumedNeedsOf(key);
  }

  /** The direct parts of this object. */
  public Set<ObjectKey> partsOf(ObjectKey key) {
    return links().partsOf(key);
  }

  private static Set<ObjectKey> union(Set<ObjectKey> some, Set<ObjectKey> more) {
    if (some.isEmpty()) {
      return more;
    }
    if (more.isEmpty()) {
      return some;
    }
    Set<ObjectKey> all = new TreeSet<>(some);
    all.addAll(more);
    return all;
  }

  /** What a database holds beyond the model. */
  public List<Unmodelled> unmodelled() {
    return unmodelled;
  }

  /** The model of the objects that pass, with the dependencies among them. */
  public SchemaModel filter(Predicate<ObjectKey> passes) {
    return new SchemaModel(
        objects.values().stream().filter(object -> passes.test(object.key())).toList(),
        dependencies(),
        unmodelled);
  }

  /** The model with these dependencies besides its own; those of unknown objects are left out. */
  public SchemaModel withDependencies(Collection<Dependency> more) {
    Set<Dependency> all = new HashSet<>(dependencies());
    all.addAll(more);
    return new SchemaModel(objects.values(), all, unmodelled);
  }

  /** The model with these objects in place of those of the same keys. */
  public SchemaModel with(Collection<? extends SchemaObject> others) {
    Map<ObjectKey, SchemaObject> all = new TreeMap<>(objects);
    others.forEach(object -> all.put(object.key(), object));
    return new SchemaModel(all.values(), dependencies(), unmodelled);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SchemaModel model && objects.equals(model.objects);
  }

  @Override
  public int hashCode() {
    return objects.hashCode();
  }

  @Override
  public String toString() {
    return objects.size() + " objects";
  }
}
