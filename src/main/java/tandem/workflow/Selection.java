package tandem.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tandem.diff.Change;
import tandem.diff.Difference;
import tandem.model.Dependency;
import tandem.model.ObjectKey;
import tandem.model.ObjectPattern;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/**
 * Picks changes out of a difference, closed under dependencies: what a picked change needs comes along, and
 * what needs something left out is left out, too.
 */
final class Selection {
  private final Map<ObjectKey, Change> changes = new TreeMap<>();
  private final SchemaModel from;
  private final SchemaModel to;

  Selection(Difference difference, SchemaModel from, SchemaModel to) {
    difference.changes().forEach(change -> changes.put(change.key(), change));
    this.from = from;
    this.to = to;
  }

  /**
   * What is picked.
   *
   * @param model the first model with the picked changes made
   * @param takenAlong picked although no pattern names it
   * @param left the changes not picked
   */
  record Picked(SchemaModel model, List<ObjectKey> takenAlong, Set<ObjectKey> left) {}

  /** Picks what {@code only} names (all, when it is empty) and {@code exclude} does not. */
  Picked pick(List<ObjectPattern> only, List<ObjectPattern> exclude) {
    Set<ObjectKey> excluded = closure(
        changes.keySet().stream().filter(key -> matches(exclude, key)).toList(), this::neededFor);
    Set<ObjectKey> named = new TreeSet<>(changes.keySet());
    named.removeIf(key -> !only.isEmpty() && !matches(only, key));
    named.removeAll(excluded);
    Set<ObjectKey> picked = closure(named, this::needs);
    List<ObjectKey> takenAlong = new ArrayList<>();
    picked.stream().filter(key -> !named.contains(key)).forEach(takenAlong::add);
    Set<ObjectKey> left = new TreeSet<>(changes.keySet());
    left.removeAll(picked);
    return new Picked(left.isEmpty() ? to : mixed(picked), takenAlong, left);
  }

  private static boolean matches(List<ObjectPattern> patterns, ObjectKey key) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(key));
  }

  private interface Neighbours {
    Collection<ObjectKey> of(ObjectKey key);
  }

  private static Set<ObjectKey> closure(Collection<ObjectKey> start, Neighbours neighbours) {
    Set<ObjectKey> all = new TreeSet<>(start);
    Deque<ObjectKey> open = new ArrayDeque<>(all);
    while (!open.isEmpty()) {
      for (ObjectKey next : neighbours.of(open.removeFirst())) {
        if (all.add(next)) {
          open.add(next);
        }
      }
    }
    return all;
  }

  /** The changes that have to be made with this one. */
  private List<ObjectKey> needs(ObjectKey key) {
    Set<ObjectKey> needs = new TreeSet<>();
    switch (changes.get(key)) {
      case Change.Added added -> {
        needs.addAll(to.needsOf(key));
        needs.addAll(to.partsOf(key));
      }
      case Change.Altered altered -> needs.addAll(to.needsOf(key));
      case Change.Removed removed -> needs.addAll(from.dependentsOf(key));
    }
    needs.removeIf(needed -> !changes.containsKey(needed) || isUnneeded(key, needed));
    return List.copyOf(needs);
  }

  /** An alter of what both models hold is no need of what was there before and still is. */
  private boolean isUnneeded(ObjectKey key, ObjectKey needed) {
    return changes.get(needed) instanceof Change.Altered
        && from.contains(key) && from.needsOf(key).contains(needed);
  }

  /** The changes that cannot be made without this one. */
  private List<ObjectKey> neededFor(ObjectKey key) {
    return changes.keySet().stream().filter(other -> needs(other).contains(key)).toList();
  }

  private SchemaModel mixed(Set<ObjectKey> picked) {
    Map<ObjectKey, SchemaObject> objects = new HashMap<>(from.objects());
    Set<ObjectKey> fromTo = new HashSet<>();
    for (ObjectKey key : picked) {
      SchemaObject wanted = to.objects().get(key);
      if (wanted == null) {
        objects.remove(key);
      } else {
        objects.put(key, wanted);
        fromTo.add(key);
      }
    }
    List<Dependency> dependencies = new ArrayList<>();
    to.dependencies().stream().filter(edge -> fromTo.contains(edge.dependent())).forEach(dependencies::add);
    from.dependencies().stream().filter(edge -> !fromTo.contains(edge.dependent()))
        .forEach(dependencies::add);
    return new SchemaModel(objects.values(), dependencies, to.unmodelled());
  }
}
