package tandem.model;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Who needs whom among the objects of a model, both ways, each set in the order of keys. */
final class Links {
  private final Set<Dependency> dependencies;
  private final Map<ObjectKey, Set<ObjectKey>> dependents = new HashMap<>();
  private final Map<ObjectKey, Set<ObjectKey>> needs = new HashMap<>();
  private final Map<ObjectKey, Set<ObjectKey>> parts = new HashMap<>();
  private final Map<ObjectKey, Set<ObjectKey>> assumed = new HashMap<>();

  /**
   * The links among these keys.
   *
   * @param inOrder the keys of a model, sorted
   * @param given dependencies, of which those with an unknown end are left out
   */
  Links(Set<ObjectKey> inOrder, Collection<Dependency> given) {
    Set<ObjectKey> keys = new HashSet<>(inOrder);
    Set<Dependency> kept = HashSet.newHashSet(given.size());
    Map<ObjectKey, Set<ObjectKey>> recorded = new HashMap<>();
    Map<ObjectKey, Set<ObjectKey>> named = new HashMap<>();
    for (Dependency dependency : given) {
      boolean known = keys.contains(dependency.dependent()) && keys.contains(dependency.referenced());
      if (known && !dependency.dependent().equals(dependency.referenced()) && kept.add(dependency)) {
        add(dependency.assumed() ? named : recorded, dependency.dependent(), dependency.referenced());
      }
    }
    this.dependencies = Collections.unmodifiableSet(kept);
    // Turned round in the order of keys a set comes out sorted, without comparing: once for those who need,
    // and once more for what is needed.
    turn(recorded, inOrder, dependents);
    turn(dependents, inOrder, needs);
    Map<ObjectKey, Set<ObjectKey>> naming = new HashMap<>();
    turn(named, inOrder, naming);
    turn(naming, inOrder, assumed);
    for (ObjectKey key : inOrder) {
      if (key.parent() != null) {
        add(parts, key.parent(), key);
      }
    }
  }

  private static void turn(
      Map<ObjectKey, Set<ObjectKey>> map, Set<ObjectKey> inOrder, Map<ObjectKey, Set<ObjectKey>> turned) {
    if (map.isEmpty()) {
      return;
    }
    for (ObjectKey key : inOrder) {
      for (ObjectKey other : map.getOrDefault(key, Set.of())) {
        add(turned, other, key);
      }
    }
  }

  private static void add(Map<ObjectKey, Set<ObjectKey>> map, ObjectKey from, ObjectKey to) {
    map.computeIfAbsent(from, key -> LinkedHashSet.newLinkedHashSet(2)).add(to);
  }

  Set<Dependency> dependencies() {
    return dependencies;
  }

  Set<ObjectKey> dependentsOf(ObjectKey key) {
    return of(key, dependents);
  }

  Set<ObjectKey> needsOf(ObjectKey key) {
    return of(key, needs);
  }

  Set<ObjectKey> assumedNeedsOf(ObjectKey key) {
    return of(key, assumed);
  }

  Set<ObjectKey> partsOf(ObjectKey key) {
    return of(key, parts);
  }

  private static Set<ObjectKey> of(ObjectKey key, Map<ObjectKey, Set<ObjectKey>> map) {
    Set<ObjectKey> found = map.get(key);
    return found == null ? Set.of() : Collections.unmodifiableSet(found);
  }
}
