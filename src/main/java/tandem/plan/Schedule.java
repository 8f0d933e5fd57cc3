package tandem.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import tandem.ddl.Running;

/**
 * The order of nodes, each of which takes one turn or several: a turn for each run of its statements that can
 * share a transaction. Turns that can share one stand together, so that a plan falls into few scripts: each
 * turn has a stage, the ways of running take the stages in rotation, and what runs outside a transaction
 * waits for the last stage of its way that there is.
 */
final class Schedule {
  private static final int WAYS = Running.values().length;

  private final Map<Node, Set<Node>> laters;
  private final Map<Node, List<Turn>> turns = new HashMap<>();
  private final Map<Turn, List<Turn>> next = new HashMap<>();
  private final Map<Turn, Integer> stages = new HashMap<>();

  /**
   * A part of what a node does.
   *
   * @param number from 0
   * @param running null where there is nothing to run, or it may run anyhow
   */
  record Turn(Node node, int number, Running running) {}

  /**
   * @param laters for each node those that come after it
   * @param runs how a node's statements run, one entry for each turn; empty where there are none, or they may
   *     run anyhow
   */
  Schedule(Map<Node, Set<Node>> laters, Function<Node, List<Running>> runs) {
    this.laters = laters;
    laters.keySet().forEach(node -> turns.put(node, turns(node, runs.apply(node))));
    turns.values().forEach(all -> {
      for (int i = 0; i < all.size(); i++) {
        next.put(all.get(i), i + 1 < all.size() ? List.of(all.get(i + 1)) : after(all.get(i).node()));
      }
    });
  }

  private static List<Turn> turns(Node node, List<Running> runs) {
    if (runs.isEmpty()) {
      return List.of(new Turn(node, 0, null));
    }
    List<Turn> turns = new ArrayList<>();
    runs.forEach(running -> turns.add(new Turn(node, turns.size(), running)));
    return turns;
  }

  private List<Turn> after(Node node) {
    return laters.get(node).stream().map(later -> turns.get(later).getFirst()).toList();
  }

  /**
   * The turns in an order that keeps every edge, each with the way in which it runs.
   *
   * @param taste decides among turns of one stage that may run next
   */
  List<Turn> inOrder(Comparator<Node> taste) {
    Comparator<Turn> byTaste = Comparator.comparing(Turn::node, taste).thenComparing(Turn::number);
    List<Turn> order = sorted(byTaste);
    if (turns.values().stream().flatMap(List::stream).noneMatch(turn -> isOther(turn.running()))) {
      return order.stream().map(this::amongOthers).toList();
    }
    stage(order, Set.of(), 0);
    int last = order.stream().filter(turn -> turn.running() == Running.OUTSIDE).mapToInt(stages::get).max()
        .orElse(0);
    stage(order, withNoneOutsideAfter(order), last);
    return sorted(Comparator.<Turn>comparingInt(stages::get).thenComparing(byTaste)).stream()
        .map(this::amongOthers).toList();
  }

  private Turn amongOthers(Turn turn) {
    return new Turn(turn.node(), turn.number(), Running.values()[stages.getOrDefault(turn, 0) % WAYS]);
  }

  private static boolean isOther(Running running) {
    return running != null && running != Running.TOGETHER;
  }

  /** Gives each turn the first stage of its way that its edges allow; the patient not one before this. */
  private void stage(List<Turn> order, Set<Turn> patient, int earliest) {
    stages.clear();
    for (Turn turn : order) {
      int from = Math.max(stages.getOrDefault(turn, 0), patient.contains(turn) ? earliest : 0);
      int stage = turn.running() == null ? from
          : from + Math.floorMod(turn.running().ordinal() - from, WAYS);
      stages.put(turn, stage);
      next.get(turn).forEach(later -> stages.merge(later, stage, Math::max));
    }
  }

  private Set<Turn> withNoneOutsideAfter(List<Turn> order) {
    Set<Turn> before = new HashSet<>();
    Set<Turn> patient = new HashSet<>();
    for (Turn turn : order.reversed()) {
      boolean isBefore = next.get(turn).stream().anyMatch(later -> before.contains(later)
          || later.running() == Running.OUTSIDE && stages.get(later) > stages.get(turn));
      if (isBefore) {
        before.add(turn);
      } else if (turn.running() == Running.OUTSIDE) {
        patient.add(turn);
      }
    }
    return patient;
  }

  private List<Turn> sorted(Comparator<Turn> taste) {
    Map<Turn, Integer> waitingFor = new HashMap<>();
    next.values().forEach(all -> all.forEach(later -> waitingFor.merge(later, 1, Integer::sum)));
    PriorityQueue<Turn> ready = new PriorityQueue<>(taste);
    next.keySet().stream().filter(turn -> !waitingFor.containsKey(turn)).forEach(ready::add);
    List<Turn> order = new ArrayList<>();
    while (!ready.isEmpty()) {
      Turn turn = ready.remove();
      order.add(turn);
      for (Turn later : next.get(turn)) {
        if (waitingFor.merge(later, -1, Integer::sum) == 0) {
          ready.add(later);
        }
      }
    }
    return order;
  }
}
