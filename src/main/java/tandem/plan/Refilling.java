package tandem.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tandem.kind.Kinds;
import tandem.kind.Planning;
import tandem.kind.RowKeepingKind;
import tandem.model.ObjectKey;

/**
 * Where rows come back into what was made anew: behind all that holds rows, the columns and what is tied to
 * it by seals, and before what would only stand in their way.
 */
final class Refilling {
  private final Planning planning;
  private final Edits edits;
  private final Graph graph;
  private final Predicate<ObjectKey> standsInWhole;
  private final Map<ObjectKey, Set<ObjectKey>> families = new TreeMap<>();

  /** @param standsInWhole true for what is created within the CREATE of its whole */
  Refilling(Planning planning, Edits edits, Graph graph, Predicate<ObjectKey> standsInWhole) {
    this.planning = planning;
    this.edits = edits;
    this.graph = graph;
    this.standsInWhole = standsInWhole;
    edits.refilled().keySet().forEach(key -> families.put(key, family(key)));
  }

  /**
   * The object and what is created tied to it, or to what is tied to it, so that its rows may be in there.
   */
  private Set<ObjectKey> family(ObjectKey key) {
    Kinds kinds = planning.kinds();
    List<ObjectKey> seals = edits.created().stream().filter(created -> kinds.of(created).seals()).toList();
    Set<ObjectKey> family = new HashSet<>(Set.of(key));
    while (family.addAll(tiedTo(family, seals))) {
      // What is tied to something tied is tied, too.
    }
    return family;
  }

  private Set<ObjectKey> tiedTo(Set<ObjectKey> family, List<ObjectKey> seals) {
    return seals.stream()
        .filter(seal -> planning.to().needsOf(seal).stream()
            .anyMatch(needed -> !needed.equals(seal.parent()) && family.contains(needed)))
        .map(ObjectKey::parent).collect(Collectors.toSet());
  }

  /** True where a step that usually comes before a seal waits for rows that come through it. */
  boolean waitsForRows(Node step, ObjectKey seal) {
    boolean rowsComeThrough = families.entrySet().stream().anyMatch(
        entry -> !entry.getKey().equals(seal.parent()) && entry.getValue().contains(seal.parent()));
    return rowsComeThrough && (step.action() == Action.REFILL
        || step.action() == Action.CREATE && graph.contains(step) && step.key().parent() != null
            && !standsInWhole.test(step.key()));
  }

  /** Puts the rows into the order of the other steps. */
  void order() {
    families.forEach((key, family) -> {
      Node fill = new Node(Action.REFILL, key);
      edits.created().forEach(created -> order(created, key, family));
      for (ObjectKey part : planning.from().partsOf(key)) {
        // What was set aside still needs what it needed.
        planning.from().needsOf(part).stream().filter(needed -> !family.contains(needed.root()))
            .forEach(needed -> endsBefore(fill, needed));
      }
    });
  }

  private void endsBefore(Node fill, ObjectKey needed) {
    if (edits.aside().containsKey(needed)) {
      graph.mustRun(fill).before(new Node(Action.CLEAR, needed));
    } else {
      graph.mustRun(fill).preferablyBefore(new Node(Action.DROP, needed));
    }
  }

  private void order(ObjectKey created, ObjectKey key, Set<ObjectKey> family) {
    Node fill = new Node(Action.REFILL, key);
    Node create = new Node(Action.CREATE, created);
    boolean seals = planning.kinds().of(created).seals();
    boolean inFamily = family.contains(created.root());
    boolean holdsRows = created.parent() == null || planning.kinds().of(created) instanceof RowKeepingKind<?>
        || seals && !created.isWithin(key);
    if (inFamily && holdsRows) {
      graph.mustRun(create).before(fill);
    } else if (inFamily ? !seals && !standsInWhole.test(created) : needsWithin(created, key)) {
      graph.mustRun(fill).before(create);
    }
  }

  private boolean needsWithin(ObjectKey created, ObjectKey whole) {
    return planning.to().needsOf(created).stream().anyMatch(needed -> needed.isWithin(whole));
  }
}
