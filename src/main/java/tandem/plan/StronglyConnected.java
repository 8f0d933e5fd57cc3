package tandem.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The strongly connected sets of a directed graph by Tarjan's algorithm (1972), without recursion, so that a
 * chain of ten thousand views does not end in a stack overflow.
 */
public final class StronglyConnected<N> {
  private final Map<N, ? extends Set<N>> next;
  private final Map<N, Integer> index = new HashMap<>();
  private final Map<N, Integer> low = new HashMap<>();
  private final Deque<N> open = new ArrayDeque<>();
  private final Set<N> isOpen = new HashSet<>();
  private final List<List<N>> sets = new ArrayList<>();

  /** The sets of this graph; every node is a key. */
  public StronglyConnected(Map<N, ? extends Set<N>> next) {
    this.next = next;
    for (N node : next.keySet()) {
      if (!index.containsKey(node)) {
        visit(node);
      }
    }
  }

  private record Frame<N>(N node, Iterator<N> rest) {}

  private void visit(N start) {
    Deque<Frame<N>> frames = new ArrayDeque<>();
    frames.push(enter(start));
    while (!frames.isEmpty()) {
      Frame<N> frame = frames.peek();
      if (frame.rest().hasNext()) {
        N other = frame.rest().next();
        if (!index.containsKey(other)) {
          frames.push(enter(other));
        } else if (isOpen.contains(other)) {
          low.merge(frame.node(), index.get(other), Math::min);
        }
      } else {
        frames.pop();
        leave(frame.node());
        if (!frames.isEmpty()) {
          low.merge(frames.peek().node(), low.get(frame.node()), Math::min);
        }
      }
    }
  }

  private Frame<N> enter(N node) {
    index.put(node, index.size());
    low.put(node, index.get(node));
    open.push(node);
    isOpen.add(node);
    return new Frame<>(node, next.get(node).iterator());
  }

  private void leave(N node) {
    if (!low.get(node).equals(index.get(node))) {
      return;
    }
    List<N> set = new ArrayList<>();
    N member;
    do {
      member = open.pop();
      isOpen.remove(member);
      set.add(member);
    } while (!member.equals(node));
    sets.add(set);
  }

  /** The sets, each of one node at least; what is reached comes before what reaches it. */
  public List<List<N>> sets() {
    return sets;
  }
}
