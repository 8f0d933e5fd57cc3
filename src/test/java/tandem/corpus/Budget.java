package tandem.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.kind.Kinds;
import tandem.model.ObjectKey;
import tandem.model.ObjectPattern;
import tandem.model.SchemaModel;
import tandem.plan.Action;
import tandem.plan.Plan;
import tandem.plan.Step;

/**
 * What a plan may do and what it must. The words of a budget are {@code alter:column}, {@code
 * replace:view:public.v}, {@code rewrite:*}: what happens, then a kind, a pattern over keys, or a star. What
 * happens is create, drop, alter, replace (dropped and created anew), release (a keeper of rows moves over
 * to what was made anew), or the label of a hazard.
 */
final class Budget {
  private static final Set<String> DEEDS = Set.of("create", "drop", "alter", "replace", "release");

  private final Kinds kinds;
  private final SchemaModel before;
  private final SchemaModel wanted;
  private final Set<Deed> done = new TreeSet<>();

  private record Deed(String what, ObjectKey key) implements Comparable<Deed> {
    @Override
    public int compareTo(Deed other) {
      int byWhat = what.compareTo(other.what);
      return byWhat != 0 ? byWhat : key.compareTo(other.key);
    }
  }

  Budget(Plan plan, SchemaModel before, SchemaModel wanted, Kinds kinds) {
    this.kinds = kinds;
    this.before = before;
    this.wanted = wanted;
    Set<ObjectKey> dropped = touched(plan, Action.DROP);
    Set<ObjectKey> created = touched(plan, Action.CREATE);
    dropped.forEach(key -> done.add(new Deed(created.contains(key) ? "replace" : "drop", key)));
    created.stream().filter(key -> !dropped.contains(key)).forEach(key -> done.add(new Deed("create", key)));
    touched(plan, Action.ALTER).forEach(key -> done.add(new Deed("alter", key)));
    touched(plan, Action.TAKE_HOLD).forEach(key -> done.add(new Deed("release", key)));
    for (Hazard hazard : plan.hazards()) {
      done.add(new Deed(hazard.code().label(), hazard.object()));
    }
  }

  private static Set<ObjectKey> touched(Plan plan, Action action) {
    Set<ObjectKey> keys = new HashSet<>();
    for (Step step : plan.steps()) {
      boolean happens = action != Action.ALTER || !step.statements().isEmpty();
      if (step.action() == action && happens) {
        keys.add(step.key());
        keys.addAll(step.includes());
      }
    }
    return keys;
  }

  /** One sentence for each word of the budget that is not held. */
  List<String> broken(CaseFile.Way way) {
    List<String> broken = new ArrayList<>();
    for (String word : way.require()) {
      if (found(word).isEmpty()) {
        broken.add("does not " + word);
      }
    }
    for (String word : way.forbid()) {
      found(word).ifPresent(deed -> broken.add("does " + word + ": " + deed.key()));
    }
    return broken;
  }

  private Optional<Deed> found(String word) {
    int colon = word.indexOf(':');
    String what = colon < 0 ? word : word.substring(0, colon);
    if (colon < 0 || !DEEDS.contains(what) && HazardCode.of(what).isEmpty()) {
      throw new AssertionError("case.yml: '" + word + "' does not start with one of " + DEEDS
          + " or a hazard, and a colon");
    }
    Predicate<ObjectKey> object = object(word.substring(colon + 1));
    return done.stream().filter(deed -> deed.what().equals(what) && object.test(deed.key())).findFirst();
  }

  private Predicate<ObjectKey> object(String pattern) {
    if (pattern.equals("*")) {
      return key -> true;
    }
    if (pattern.contains(":")) {
      return named(pattern)::contains;
    }
    if (!kinds.contains(pattern)) {
      throw new AssertionError("case.yml: no kind is called '" + pattern + "'");
    }
    return key -> key.kind().equals(pattern);
  }

  /** The objects of either schema that the pattern names, without their parts. */
  private Set<ObjectKey> named(String pattern) {
    ObjectPattern exact = ObjectPattern.of(pattern);
    Set<ObjectKey> named = new HashSet<>();
    for (SchemaModel model : List.of(before, wanted)) {
      model.objects().keySet().stream()
          .filter(key -> exact.matches(key) && (key.parent() == null || !exact.matches(key.parent())))
          .forEach(named::add);
    }
    if (named.isEmpty()) {
      throw new AssertionError("case.yml: neither schema holds '" + pattern + "'");
    }
    return named;
  }
}
