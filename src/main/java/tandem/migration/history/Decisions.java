package tandem.migration.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tandem.migration.Deployment;
import tandem.migration.Migration;

/**
 * What people decided about scripts for one database, by the paths that history records.
 *
 * @param outOfOrder whether whatever is below the highest version that has run is run too
 * @param late scripts that may run below it
 * @param held scripts kept out of the database, with the reason
 * @param byHand scripts recorded without having been run
 * @param there scripts whose effect is there already: where they are due they are recorded and not run
 */
public record Decisions(boolean outOfOrder, Set<String> late, Map<String, String> held, Set<String> byHand,
    Set<String> there) {

  /** Copies its collections. */
  public Decisions {
    late = Set.copyOf(late);
    held = Map.copyOf(held);
    byHand = Set.copyOf(byHand);
    there = Set.copyOf(there);
  }

  /** Nothing was decided. */
  public static Decisions none() {
    return new Decisions(false, Set.of(), Map.of(), Set.of(), Set.of());
  }

  /** What the files of deployments say for an environment. */
  public static Decisions of(List<Deployment> deployments, String environment) {
    Set<String> late = new HashSet<>();
    Map<String, String> held = new HashMap<>();
    Set<String> byHand = new HashSet<>();
    for (Deployment deployment : deployments) {
      boolean hand = deployment.file().appliedByHand().stream()
          .anyMatch(applied -> applied.environment().equals(environment));
      String hold = deployment.file().hold().get(environment);
      for (Migration migration : deployment.migrations()) {
        if (hand) {
          byHand.add(migration.script());
        }
        if (deployment.file().late()) {
          late.add(migration.script());
        }
        if (hold != null) {
          held.put(migration.script(), hold);
        }
      }
      // Of a repeatable the last text counts: what a later deployment ships is not held with an earlier one.
      deployment.file().programmables().forEach(
          made -> held.compute(made.script(), (script, earlier) -> hold));
    }
    return new Decisions(false, late, held, byHand, Set.of());
  }

  /** The same, out of order or not. */
  public Decisions outOfOrder(boolean newOutOfOrder) {
    return new Decisions(newOutOfOrder, late, held, byHand, there);
  }

  /** The same, with these deployments among those that may run late. */
  public Decisions late(List<Deployment> more) {
    Set<String> all = new HashSet<>(late);
    more.forEach(deployment -> deployment.migrations().forEach(migration -> all.add(migration.script())));
    return new Decisions(outOfOrder, all, held, byHand, there);
  }

  /** The same, where the effect of these scripts is there already. */
  public Decisions there(Set<String> scripts) {
    return new Decisions(outOfOrder, late, held, byHand, scripts);
  }
}
