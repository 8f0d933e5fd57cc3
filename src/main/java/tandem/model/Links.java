package tandem.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who needs whom, both ways. Made in one pass that sorts nothing, since a plan of three changes asks for a
 * few keys of a model of a hundred thousand; what is asked for is sorted then.
 */
final class Links {
  private final Dependency[] given;
  private final Chains byDependent;
  private final Chains byReferenced;

  Links(Collection<Dependency> given) {
    this.given = given.toArray(Dependency[]::new);
    this.byDependent = new Chains(Dependency::dependent);
    this.byReferenced = new Chains(Dependency::referenced);
  }

  /** What the key needs by recorded dependencies, as far as it passes, sorted. */
  NavigableSet<ObjectKey> needsOf(ObjectKey key, Predicate<ObjectKey> passes) {
    return byDependent.others(key, false, Dependency::referenced, passes);
  }

  /** What the key needs by assumed dependencies, as far as it passes, sorted. */
  NavigableSet<ObjectKey> assumedNeedsOf(ObjectKey key, Predicate<ObjectKey> passes) {
    return byDependent.others(key, true, Dependency::referenced, passes);
  }

  /** What needs the key by recorded dependencies, as far as it passes, sorted. */
  NavigableSet<ObjectKey> dependentsOf(ObjectKey key, Predicate<ObjectKey> passes) {
    return byReferenced.others(key, false, Dependency::dependent, passes);
  }

  /**
   * A hash table of dependencies by one of their ends: heads of chains, and what follows each in its chain.
   */
  private final class Chains {
    private static final int NONE = -1;

    private final Function<Dependency, ObjectKey> end;
    private final int[] heads;
    private final int[] next;

    Chains(Function<Dependency, ObjectKey> end) {
      this.end = end;
      this.heads = new int[Integer.highestOneBit(given.length + 1) * 4];
      this.next = new int[given.length];
      Arrays.fill(heads, NONE);
      for (int i = 0; i < given.length; i++) {
        int slot = slot(end.apply(given[i]));
        next[i] = heads[slot];
        heads[slot] = i;
      }
    }

    private int slot(ObjectKey key) {
      int hash = key.hashCode();
      return (hash ^ hash >>> 16) & heads.length - 1;
    }

    NavigableSet<ObjectKey> others(
        ObjectKey key,
        boolean assumed,
        Function<Dependency, ObjectKey> otherEnd,
        Predicate<ObjectKey> passes) {
      NavigableSet<ObjectKey> others = new TreeSet<>();
      for (int i = heads[slot(key)]; i != NONE; i = next[i]) {
        Dependency dependency = given[i];
        ObjectKey other = otherEnd.apply(dependency);
        if (dependency.assumed() == assumed && end.apply(dependency).equals(key) && !other.equals(key)
            && passes.test(other)) {
          others.add(other);
        }
      }
      return others;
    }
  }
}
