package tandem.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import tandem.diff.Change;
import tandem.kind.AttributeRule;
import tandem.kind.Kinds;
import tandem.kind.ObjectKind;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.Trait;
import tandem.model.SchemaObject;

/** What rules said to changes that the corpus has run: the evidence behind docs/coverage.md. Thread-safe. */
final class SaidByRules {
  private static final Map<Trait, String> FACTS =
      Map.of(Trait.COMMENTABLE, "comment", Trait.OWNABLE, "owner", Trait.GRANTABLE, "grants");

  private final Kinds kinds;
  private final Map<String, Set<String>> said = new ConcurrentHashMap<>();
  private final Set<String> renamed = new ConcurrentSkipListSet<>();

  SaidByRules(Kinds kinds) {
    this.kinds = kinds;
  }

  void add(Judge.Arrival arrival) {
    arrival.renames().forEach(rename -> renamed.add(rename.to().kind()));
    arrival.plan().difference().changes().stream().filter(Change.Altered.class::isInstance)
        .map(Change.Altered.class::cast)
        .forEach(altered -> ask(kinds.of(altered.to()), altered, arrival.planning()));
  }

  /** Safe because a change is between two records of one kind. */
  @SuppressWarnings("unchecked")
  private <T extends SchemaObject> void ask(ObjectKind<T> kind, Change.Altered altered, Planning planning) {
    for (AttributeRule<T, ? extends Outcome> rule : kind.rules()) {
      if (!rule.ignored() && !Collections.disjoint(rule.attributes(), altered.attributes())) {
        said.computeIfAbsent(FiredRules.name(kind.name(), rule), any -> new ConcurrentSkipListSet<>())
            .add(saying(rule.rule().apply((T) altered.from(), (T) altered.to(), planning)));
      }
    }
  }

  private static String saying(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Alter alter -> alter.around().isEmpty() ? "in place" : "in place, what needs it rebuilt";
      case Outcome.Along along -> "in place, with the one above";
      case Outcome.WithWhole with -> "made anew with its whole, rows carried over";
      case Outcome.Refill refill -> "made anew, its rows carried over";
      case Outcome.Replace replace -> "rebuilt";
      case Outcome.Refuse refuse -> "refused: " + refuse.remedy();
    };
  }

  /** Kind by kind, for people. */
  List<String> page() {
    List<String> lines = new ArrayList<>();
    for (ObjectKind<?> kind : kinds.all()) {
      List<String> does = new ArrayList<>(List.of("Created", "dropped"));
      if (renamed.contains(kind.name())) {
        does.add("renamed");
      }
      kind.traits().stream().filter(FACTS::containsKey).map(FACTS::get).sorted().forEach(does::add);
      lines.addAll(List.of("", "### " + kind.name(), "", String.join(", ", does) + "."));
      if (!kind.rules().isEmpty()) {
        lines.addAll(List.of("", "| attribute | when it changes |", "|---|---|"));
        kind.rules().forEach(rule -> lines.add("| " + String.join(", ", new TreeSet<>(rule.attributes()))
            + " | "
            + (rule.ignored() ? "no difference" : String.join("; ", of(kind.name(), rule))) + " |"));
      }
    }
    lines.add("");
    return lines;
  }

  private Set<String> of(String kind, AttributeRule<?, ?> rule) {
    return said.getOrDefault(FiredRules.name(kind, rule), Set.of());
  }
}
