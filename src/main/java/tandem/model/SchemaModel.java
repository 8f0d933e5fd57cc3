package tandem.model;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A schema in memory: objects by key, what needs what, and what was seen but is not modelled. Immutable;
 * equal objects make equal models. A lookup of what an object needs, is needed by, or consists of takes as
 * long as there is of that, and the logarithm of the model's size.
 */
public final class SchemaModel {
  private final SortedMap<ObjectKey, SchemaObject> objects;
  private final List<Dependency> given;
  private final Links links;
  private final List<Unmodelled> unmodelled;

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
    this.links = new Links(given);
    this.unmodelled = List.copyOf(new TreeSet<>(unmodelled));
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
    return given.stream()
        .filter(each -> contains(each.dependent()) && contains(each.referenced()))
        .filter(each -> !each.dependent().equals(each.referenced()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What needs this object directly, its parts among them; in the order of keys, as all that follow. */
  public Set<ObjectKey> dependentsOf(ObjectKey key) {
    Set<ObjectKey> dependents = links.dependentsOf(key, among(key));
    forEachPart(key, dependents::add);
    return dependents;
  }

  /** What this object needs directly, its whole among it. */
  public Set<ObjectKey> needsOf(ObjectKey key) {
    Set<ObjectKey> needs = links.needsOf(key, among(key));
    key.whole().filter(this::contains).ifPresent(needs::add);
    return needs;
  }

  /** What this object's text names without the database recording a need; see {@link Dependency#assumed}. */
  public Set<ObjectKey> assumedNeedsOf(ObjectKey key) {
    return links.assumedNeedsOf(key, among(key));
  }

  /** Links count where both of their ends are here. */
  private Predicate<ObjectKey> among(ObjectKey key) {
    return contains(key) ? this::contains : other -> false;
  }

  /** The direct parts of this object. */
  public Set<ObjectKey> partsOf(ObjectKey key) {
    Set<ObjectKey> parts = new LinkedHashSet<>();
    forEachPart(key, parts::add);
    return parts;
  }

  /** Parts, and theirs, are behind their whole in the order of keys. */
  private void forEachPart(ObjectKey key, Consumer<ObjectKey> part) {
    for (ObjectKey next : objects.tailMap(key).keySet()) {
      if (!next.isWithin(key)) {
        return;
      }
      if (key.equals(next.parent())) {
        part.accept(next);
      }
    }
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
