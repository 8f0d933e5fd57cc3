package tandem.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.model.SchemaModel;

/** What an environment has that the deployments it has run do not make, and the other way round. */
final class Drift {
  private final Workbench bench;
  private final MigrationsFolder folder;
  private final Past past;

  Drift(Workbench bench, MigrationsFolder folder, Past past) {
    this.bench = bench;
    this.folder = folder;
    this.past = past;
  }

  /**
   * Compares.
   *
   * @param live the environment as it is
   * @param end what all migrations build, where that is known
   * @return unknown texts, then object by object
   */
  List<Finding> of(SchemaModel live, Optional<Replayed> end) {
    Environments.HasRun hasRun = past.hasRun();
    List<Finding> findings = new ArrayList<>();
    for (Migration script : hasRun.unknown()) {
      findings.add(Finding.of(Condition.DRIFT, "DRIFT-UNKNOWN-TEXT",
          script.script() + " has run there with a text that nobody here knows"));
    }
    // What is late or held is not pending and has not run either.
    boolean all = past.position().isUpToDate() && hasRun.unknown().isEmpty()
        && hasRun.cut().versioned().equals(folder.versioned())
        && Set.copyOf(hasRun.cut().repeatables()).containsAll(folder.repeatables());
    SchemaModel wanted = all && end.isPresent() ? end.get().end() : past.made();
    findings.addAll(bench.comparison()
        .findings(bench.differences().between(live, wanted), live, wanted, Comparison.Meaning.DRIFT));
    return findings;
  }
}
