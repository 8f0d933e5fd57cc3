package tandem.corpus;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import tandem.ddl.HazardCode;
import tandem.diff.Change;
import tandem.kind.AttributeRule;
import tandem.kind.Kinds;
import tandem.kind.ObjectKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.plan.Plan;

/**
 * What the cases of the corpus have made the kinds do: every rule has to be asked in one of them, every kind
 * to come and to go, and to get each fact that it can have, every hazard to ride on a statement. May be told
 * from several threads.
 */
final class FiredRules {
  private static final Map<Trait, String> FACTS =
      Map.of(Trait.COMMENTABLE, "comment", Trait.OWNABLE, "owner", Trait.GRANTABLE, "grant");

  private final Kinds kinds;
  private final Set<String> fired = new ConcurrentSkipListSet<>();

  FiredRules(Kinds kinds) {
    this.kinds = kinds;
  }

  void add(Plan plan) {
    plan.hazards().forEach(hazard -> fired.add("hazard " + hazard.code().label()));
    for (Change change : plan.difference().changes()) {
      ObjectKey key = change.key();
      switch (change) {
        case Change.Added added -> {
          fired.add("create " + key.kind());
          if (key.parent() != null) {
            fired.add(key.kind() + " on " + key.parent().kind());
          }
        }
        case Change.Removed removed -> fired.add("drop " + key.kind());
        case Change.Altered altered -> kinds.of(key).rules().stream()
            .filter(rule -> !Collections.disjoint(rule.attributes(), altered.attributes()))
            .forEach(rule -> fired.add(name(key.kind(), rule)));
      }
    }
  }

  static String name(String kind, AttributeRule<?, ?> rule) {
    return kind + ": " + String.join(", ", new TreeSet<>(rule.attributes()));
  }

  /** What no case makes happen, and the hazards that none has. */
  Set<String> missing() {
    Set<String> missing = unasked();
    for (HazardCode code : HazardCode.values()) {
      missing.add("hazard " + code.label());
    }
    missing.removeAll(fired);
    return missing;
  }

  /** What no case makes happen. */
  Set<String> unasked() {
    Set<String> missing = new TreeSet<>();
    for (ObjectKind<?> kind : kinds.all()) {
      missing.add("create " + kind.name());
      missing.add("drop " + kind.name());
      kind.rules().stream().filter(rule -> !rule.ignored())
          .forEach(rule -> missing.add(name(kind.name(), rule)));
      kind.traits().stream().filter(FACTS::containsKey)
          .forEach(trait -> missing.add(FACTS.get(trait) + " on " + kind.name()));
    }
    missing.removeAll(fired);
    return missing;
  }
}
