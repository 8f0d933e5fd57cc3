package tandem.report.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tandem.kind.Kinds;
import tandem.kind.RowKeepingKind;
import tandem.kind.Trait;
import tandem.model.Dependency;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/** What ties the objects of a model that stand alone to one another, both ways, in the order of keys. */
final class Ties {
  private final SortedMap<ObjectKey, SortedMap<ObjectKey, Tie>> needs = new TreeMap<>();
  private final SortedMap<ObjectKey, SortedMap<ObjectKey, Tie>> neededBy = new TreeMap<>();
  private final SortedSet<ObjectKey> pictured;

  Ties(SchemaModel model, Kinds kinds) {
    for (Dependency dependency : model.dependencies()) {
      ObjectKey from = dependency.dependent().root();
      ObjectKey to = dependency.referenced().root();
      boolean liesIn = kinds.of(to).isSchema() && to.name().equals(from.schema());
      if (!from.equals(to) && !liesIn) {
        needs.computeIfAbsent(from, any -> new TreeMap<>()).merge(to, Tie.of(dependency), Tie::and);
      }
    }
    needs.values().forEach(ties -> ties.values().forEach(tie ->
        neededBy.computeIfAbsent(tie.to(), any -> new TreeMap<>()).put(tie.from(), tie)));
    this.pictured = pictured(model, kinds);
  }

  /** What the object, or a part of it, needs. */
  Collection<Tie> needs(ObjectKey root) {
    return needs.getOrDefault(root, new TreeMap<>()).values();
  }

  /** What needs the object, or a part of it. */
  Collection<Tie> neededBy(ObjectKey root) {
    return neededBy.getOrDefault(root, new TreeMap<>()).values();
  }

  /**
   * What the pictures of whole schemas show: what rows are kept in, which is of a kind whose objects have
   * parts that hold them, and the programmables that read those, directly or through others.
   */
  SortedSet<ObjectKey> pictured() {
    return pictured;
  }

  /** The recorded ties among these objects. */
  List<Tie> among(Set<ObjectKey> roots) {
    List<Tie> among = new ArrayList<>();
    for (ObjectKey root : new TreeSet<>(roots)) {
      needs(root).stream().filter(tie -> !tie.assumed() && roots.contains(tie.to())).forEach(among::add);
    }
    return among;
  }

  private SortedSet<ObjectKey> pictured(SchemaModel model, Kinds kinds) {
    Set<String> keepers = model.objects().keySet().stream()
        .filter(key -> key.parent() != null && kinds.of(key) instanceof RowKeepingKind<?>)
        .map(key -> key.parent().kind()).collect(Collectors.toSet());
    SortedSet<ObjectKey> all = model.objects().keySet().stream()
        .filter(key -> key.parent() == null && keepers.contains(key.kind()))
        .collect(Collectors.toCollection(TreeSet::new));
    List<ObjectKey> open = new ArrayList<>(all);
    for (int i = 0; i < open.size(); i++) {
      for (Tie tie : neededBy(open.get(i))) {
        boolean reads = !tie.assumed() && tie.by().contains(tie.from())
            && kinds.has(tie.from(), Trait.PROGRAMMABLE);
        if (reads && all.add(tie.from())) {
          open.add(tie.from());
        }
      }
    }
    return all;
  }

  /** The objects each of these is tied to within a group, for pictures that light up what is near. */
  static Map<ObjectKey, SortedSet<ObjectKey>> near(Collection<Tie> ties) {
    Map<ObjectKey, SortedSet<ObjectKey>> near = new TreeMap<>();
    ties.forEach(tie -> {
      near.computeIfAbsent(tie.from(), any -> new TreeSet<>()).add(tie.to());
      near.computeIfAbsent(tie.to(), any -> new TreeSet<>()).add(tie.from());
    });
    return near;
  }
}
