package tandem.corpus.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Every choice of one seed. */
final class Dice {
  /** Words that have to be quoted or escaped somewhere; a number follows, which keeps names apart. */
  private static final List<String> HOSTILE = List.of(
      "a b", "a.b", "a\"b", "it's", "per%cent", "dollar$$", "back\\slash", "smile😀", "Straße", "UPPER",
          "select ",
      "-- no", "/* nor", "; DROP", "{x}", "${y}", "?", "new\nline", "x".repeat(55));

  private final SplittableRandom random;
  private int names;
  private int ids;

  Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** From 0 up to what is below the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** True once in so many times. */
  boolean onceIn(int times) {
    return below(times) == 0;
  }

  <T> T one(List<T> of) {
    return of.get(below(of.size()));
  }

  @SafeVarargs
  final <T> T one(T... of) {
    return of[below(of.length)];
  }

  <T> Optional<T> any(List<T> of) {
    return of.isEmpty() ? Optional.empty() : Optional.of(one(of));
  }

  /** Up to so many different ones, at least one, in any order. */
  <T> List<T> some(List<T> of, int most) {
    List<T> left = new ArrayList<>(of);
    List<T> some = new ArrayList<>();
    int count = 1 + below(most);
    while (!left.isEmpty() && some.size() < count) {
      some.add(left.remove(below(left.size())));
    }
    return some;
  }

  /** The same elements in another order. */
  <T> List<T> shuffled(List<T> of) {
    List<T> left = new ArrayList<>(of);
    List<T> order = new ArrayList<>();
    while (!left.isEmpty()) {
      order.add(left.remove(below(left.size())));
    }
    return order;
  }

  /** An id that no other element has or had. */
  String id(String word) {
    ids++;
    return word + ids;
  }

  /** A name of its own, hostile now and then. */
  String name(String word) {
    names++;
    return (onceIn(25) ? one(HOSTILE) : word) + names;
  }
}
