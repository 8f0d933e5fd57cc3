package tandem.kind;

import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What happens when an attribute, or a named group of them that change together, differs.
 *
 * @param <T> the kind's record
 * @param <O> what the rule may say; {@link Outcome.InPlace} for kinds that hold rows
 * @param attributes names of the record's components
 * @param ignored true where a difference is none (column order of a table that exists): shown with -v only
 * @param tells false for two records between which a difference is none, as if it were ignored
 */
public record AttributeRule<T, O extends Outcome>(
    Set<String> attributes, boolean ignored, BiPredicate<T, T> tells, Rule<T, O> rule) {

  /** Decides from both records. Called once if any attribute of the group differs. */
  @FunctionalInterface
  public interface Rule<T, O extends Outcome> {
    O apply(T from, T to, Planning planning);
  }

  /** A rule for one attribute, or for several that change together. */
  public static <T, O extends Outcome> AttributeRule<T, O> of(Rule<T, O> rule, String... attributes) {
    return new AttributeRule<>(Set.of(attributes), false, (from, to) -> true, rule);
  }

  /** The same, for attributes that only count between some records. */
  public static <T, O extends Outcome> AttributeRule<T, O> where(
      BiPredicate<T, T> tells, Rule<T, O> rule, String... attributes) {
    return new AttributeRule<>(Set.of(attributes), false, tells, rule);
  }

  /** These attributes say how to write the object down; a difference in them is none. */
  public static <T, O extends Outcome> AttributeRule<T, O> ignored(String... attributes) {
    return new AttributeRule<>(Set.of(attributes), true, (from, to) -> false, null);
  }
}
