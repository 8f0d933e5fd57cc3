package tandem.workflow;

import java.util.List;
import java.util.function.Predicate;
import tandem.diff.Difference;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/** Whether a catalog shows what scripts do; whoever marks scripts as applied asks this. */
final class Evidence {
  private final Workbench bench;
  private final SchemaModel live;

  /** @param live what the catalog holds */
  Evidence(Workbench bench, SchemaModel live) {
    this.bench = bench;
    this.live = live;
  }

  /** All in which the catalog is not this. */
  List<Finding> lacking(SchemaModel wanted) {
    return lacking(wanted, key -> true);
  }

  /** In which of these objects the catalog is not this. */
  List<Finding> lacking(SchemaModel wanted, Predicate<ObjectKey> which) {
    return told(bench.differences().between(live, wanted), wanted, which);
  }

  /** In which the catalog is not as scripts leave it, of what these change; the rest is not their matter. */
  List<Finding> lacking(Effect effect) {
    return lacking(effect.after(), effect::covers);
  }

  private List<Finding> told(Difference all, SchemaModel wanted, Predicate<ObjectKey> which) {
    Difference difference = new Difference(
        all.changes().stream().filter(change -> which.test(change.key())).toList(), all.notes());
    return bench.comparison().findings(difference, live, wanted, Comparison.Meaning.EFFECT);
  }
}
