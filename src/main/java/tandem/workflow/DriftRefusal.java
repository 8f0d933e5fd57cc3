package tandem.workflow;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.migration.MigrationsFolder;
import tandem.migration.history.History;
import tandem.migration.history.HistoryRow;
import tandem.model.ObjectKey;
import tandem.model.TandemException;

/**
 * Keeps a run off an environment that is not what its history says: what is due was proven on top of that,
 * and on nothing else.
 */
final class DriftRefusal {
  private static final int SHOWN = 20;

  private final Workbench bench;
  private final MigrationsFolder folder;
  private final Past past;

  DriftRefusal(Workbench bench, MigrationsFolder folder, Past past) {
    this.bench = bench;
    this.folder = folder;
    this.past = past;
  }

  /**
   * Does nothing for a development database, which is edited by hand; before the first run; where a script
   * stands half-way, of which no history says what should be there; and where no script makes what is there.
   *
   * @param expected objects that may differ: allowed by name, or about to be recorded
   * @throws TandemException DRIFT or DRIFT-UNKNOWN, exit 4
   */
  void check(Predicate<ObjectKey> expected) {
    Target target = past.target();
    History history = past.history();
    boolean nothingToCompare = history.isEmpty()
        || !history.standing().stream().allMatch(HistoryRow::success) || holdsWhatNoScriptMakes(history);
    if (nothingToCompare || past.kind() == Target.Kind.DEVELOPMENT) {
      return;
    }
    // A text that nobody knows is no finding of its own here: what it makes differs.
    List<String> differs = findings(target).stream()
        .filter(finding -> finding.object().filter(expected.negate()).isPresent())
        .map(finding -> finding.object().get() + " (" + finding.what().replaceFirst(":.*", "") + ")")
        .toList();
    if (!differs.isEmpty()) {
      String more = differs.size() <= SHOWN ? "" : ", and " + (differs.size() - SHOWN) + " more";
      throw TandemException.refused("DRIFT", target.name() + " is not what the deployments it has run make: "
              + differs.stream().limit(SHOWN).collect(Collectors.joining(", ")) + more)
          .at(target.name())
          .remedy(unmerged() + "tandem check " + target.name() + " shows both sides; take it back, or "
              + "bring it into the repository (tandem adopt " + target.name() + "); --allow drift, or --allow drift:OBJECT, "
              + "runs on top of it");
    }
  }

  /** What another branch ran there is no drift, and looks like it from here. */
  private String unmerged() {
    return past.unmerged().stream().findFirst().map(status -> status.name()
        + " has run there, and this branch does not have it: merge "
        + past.branchWith(status.name()).map(branch -> "the branch " + branch).orElse("the branch that does")
        + " first; ").orElse("");
  }

  /**
   * What Flyway's baseline mark stands for without scripts, and what Flyway alone ran, is built by nobody
   * here.
   */
  private boolean holdsWhatNoScriptMakes(History history) {
    boolean unscripted = history.baseline().filter(mark ->
        Stream.concat(folder.versioned().stream(), folder.baselines().stream())
            .noneMatch(script -> script.version().orElseThrow().compareTo(mark) <= 0)).isPresent();
    return unscripted || history.standing().stream().anyMatch(HistoryRow::isRunByFlyway);
  }

  private List<Finding> findings(Target target) {
    try {
      return new Drift(bench, folder, past).of(past.live(), Optional.empty());
    } catch (TandemException e) {
      throw TandemException.refused("DRIFT-UNKNOWN", "what " + target.name() + " should be cannot be built, "
              + "to compare it before anything runs there: " + e.what() + " [" + e.code() + "]")
          .at(e.where().orElse(target.name()))
          .remedy(e.remedy().map(remedy -> remedy + "; ").orElse("") + "--allow drift runs without comparing")
          .cause(e);
    }
  }
}
