package tandem.corpus.random;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Makes a failing pair small: takes elements out of both schemas, and changes back, while it still fails. */
final class Shrinker {
  private final Predicate<Pair> fails;
  private Pair smallest;

  private Shrinker(Pair pair, Predicate<Pair> fails) {
    this.smallest = pair;
    this.fails = fails;
  }

  static Pair shrunk(Pair pair, Predicate<Pair> fails) {
    Shrinker shrinker = new Shrinker(pair, fails);
    int before;
    do {
      before = shrinker.size();
      for (int chunk = Math.max(1, shrinker.ids().size() / 2); chunk > 0; chunk /= 2) {
        shrinker.pass(chunk);
      }
    } while (shrinker.size() < before);
    return shrinker.smallest;
  }

  private void pass(int chunk) {
    List<String> ids = ids();
    for (int end = ids.size(); end > 0; end -= chunk) {
      List<String> some = ids.subList(Math.max(0, end - chunk), end);
      if (!attempt(without(some))) {
        attempt(unchanged(some));
      }
    }
  }

  private boolean attempt(Pair smaller) {
    boolean isSmaller = size(smaller) < size();
    boolean stillFails = isSmaller && fails.test(smaller);
    if (stillFails) {
      smallest = smaller;
    }
    return stillFails;
  }

  private Pair without(List<String> ids) {
    Blueprint from = new Blueprint(smallest.from());
    Blueprint to = new Blueprint(smallest.to());
    for (String id : ids) {
      from.remove(id);
      to.remove(id);
    }
    return new Pair(from, to);
  }

  private Pair unchanged(List<String> ids) {
    Blueprint to = new Blueprint(smallest.to());
    for (String id : ids) {
      smallest.from().maybe(id).ifPresentOrElse(to::put, () -> to.remove(id));
    }
    to.prune();
    return new Pair(new Blueprint(smallest.from()), to);
  }

  private List<String> ids() {
    return ids(smallest);
  }

  private static List<String> ids(Pair pair) {
    Set<String> ids = new LinkedHashSet<>();
    pair.from().all().forEach(element -> ids.add(element.id()));
    pair.to().all().forEach(element -> ids.add(element.id()));
    return new ArrayList<>(ids);
  }

  private int size() {
    return size(smallest);
  }

  /** Elements count, and those that differ count twice. */
  private static int size(Pair pair) {
    List<String> ids = ids(pair);
    return ids.size() + (int) ids.stream()
        .filter(id -> !pair.from().maybe(id).equals(pair.to().maybe(id))).count();
  }
}
