package tandem.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import tandem.model.TandemException;

/**
 * Actions and which must run before which. A node may be merged into another (a column into the CREATE of its
 * table, the drop of a part into that of its whole): the two are one in the order. Where merging would close
 * a cycle it is undone, so that it never changes what the order means.
 */
final class Graph {
  private final Set<Node> nodes = new LinkedHashSet<>();
  private final Map<Node, Map<Node, Boolean>> edges = new LinkedHashMap<>();
  private final Map<Node, Node> mergedInto = new HashMap<>();

  /** Reads like speech: {@code graph.mustRun(a).before(b)}. */
  interface Before {
    void before(Node later);

    /** The same, given up where it would close a cycle. */
    void preferablyBefore(Node later);
  }

  void add(Node node) {
    nodes.add(node);
    edges.putIfAbsent(node, new LinkedHashMap<>());
  }

  boolean contains(Node node) {
    return nodes.contains(node);
  }

  Before mustRun(Node earlier) {
    return new Before() {
      @Override
      public void before(Node later) {
        connect(earlier, later, true);
      }

      @Override
      public void preferablyBefore(Node later) {
        connect(earlier, later, false);
      }
    };
  }

  private void connect(Node earlier, Node later, boolean firm) {
    if (!earlier.equals(later) && nodes.contains(earlier) && nodes.contains(later)) {
      edges.get(earlier).merge(later, firm, Boolean::logicalOr);
    }
  }

  /** The part runs with its whole. */
  void merge(Node part, Node whole) {
    mergedInto.put(part, whole);
  }

  private Node leader(Node node) {
    Node leader = node;
    while (mergedInto.containsKey(leader)) {
      leader = mergedInto.get(leader);
    }
    return leader;
  }

  /**
   * The nodes that lead, each with those that run with it. Merges that close a cycle are undone first.
   *
   * @param looseness how readily a merged node is set free again when it closes a cycle; highest first
   */
  Map<Node, List<Node>> groups(ToIntFunction<Node> looseness) {
    List<List<Node>> cycles = cycles();
    while (!cycles.isEmpty()) {
      for (List<Node> cycle : cycles) {
        breakUp(Set.copyOf(cycle), cycle, looseness);
      }
      cycles = cycles();
    }
    Map<Node, List<Node>> groups = new LinkedHashMap<>();
    nodes.forEach(node -> groups.computeIfAbsent(leader(node), any -> new ArrayList<>()));
    nodes.stream().filter(mergedInto::containsKey).forEach(node -> groups.get(leader(node)).add(node));
    return groups;
  }

  private void breakUp(Set<Node> cycle, List<Node> inOrder, ToIntFunction<Node> looseness) {
    boolean gaveUp = false;
    for (Map.Entry<Node, Map<Node, Boolean>> entry : edges.entrySet()) {
      if (cycle.contains(leader(entry.getKey()))) {
        gaveUp |= entry.getValue().entrySet().removeIf(
            edge -> !edge.getValue() && cycle.contains(leader(edge.getKey())));
      }
    }
    if (gaveUp) {
      return;
    }
    Set<Node> tied = new LinkedHashSet<>();
    for (Map.Entry<Node, Map<Node, Boolean>> entry : edges.entrySet()) {
      Node one = entry.getKey();
      for (Node other : entry.getValue().keySet()) {
        boolean inside = cycle.contains(leader(one)) && cycle.contains(leader(other));
        if (inside && !leader(one).equals(leader(other))) {
          tied.add(one);
          tied.add(other);
        }
      }
    }
    tied.removeIf(node -> !mergedInto.containsKey(node));
    if (tied.isEmpty()) {
      String round = inOrder.stream().map(Node::toString).sorted().collect(Collectors.joining(", "));
      throw TandemException.failed("PLAN-CYCLE", "these steps each need another of them to run first: "
          + round)
          .remedy("this is a bug of tandem; please report it with the two schemas");
    }
    int loosest = tied.stream().mapToInt(looseness).max().orElseThrow();
    tied.stream().filter(node -> looseness.applyAsInt(node) == loosest).forEach(mergedInto::remove);
  }

  /** For each node that leads, those that come after it. */
  Map<Node, Set<Node>> contracted() {
    Map<Node, Set<Node>> next = new LinkedHashMap<>();
    for (Node node : nodes) {
      next.putIfAbsent(leader(node), new LinkedHashSet<>());
    }
    edges.forEach((earlier, laters) -> {
      Node leader = leader(earlier);
      for (Node later : laters.keySet()) {
        Node other = leader(later);
        if (!leader.equals(other)) {
          next.get(leader).add(other);
        }
      }
    });
    return next;
  }

  /** The strongly connected sets of more than one leader: Tarjan's algorithm with its own stack. */
  private List<List<Node>> cycles() {
    return new StronglyConnected<>(contracted()).sets().stream().filter(set -> set.size() > 1).toList();
  }
}
