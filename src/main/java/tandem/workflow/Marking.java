package tandem.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.run.RunListener;
import tandem.migration.run.RunOptions;
import tandem.migration.run.Runner;
import tandem.model.SchemaModel;

/** Marks scripts as applied in an environment, under the runner's lock, where its catalog shows them then. */
final class Marking {
  private final Workbench bench;
  private final Target target;
  private final MigrationsFolder folder;

  Marking(Workbench bench, Target target, MigrationsFolder folder) {
    this.bench = bench;
    this.target = target;
    this.folder = folder;
  }

  /**
   * What was marked.
   *
   * @param scripts those not marked before, in the order of their rows
   * @param differences what the catalog does not show; not empty: nothing was marked
   */
  record Marked(List<Migration> scripts, List<Finding> differences) {
    /** Nothing was to be marked. */
    static final Marked NOTHING = new Marked(List.of(), List.of());
  }

  /**
   * Marks, or with {@code dryRun} says what would be.
   *
   * @param gone repeatables that went with these scripts, whose rows are taken back
   * @param lacking what a live model does not show of the scripts
   */
  Marked mark(List<Migration> scripts, List<Migration> gone,
      Function<SchemaModel, List<Finding>> lacking, boolean dryRun) {
    List<Finding> differences = new ArrayList<>();
    if (dryRun) {
      differences.addAll(lacking.apply(live()));
      return new Marked(differences.isEmpty() ? scripts : List.of(), differences);
    }
    Runner runner = bench.runner(target.connections(), folder, RunListener.silent());
    List<Migration> marked = runner.markApplied(scripts, gone, target.runAs(RunOptions.plain()), () -> {
      differences.addAll(lacking.apply(live()));
      return differences.isEmpty();
    });
    return new Marked(marked, differences);
  }

  private SchemaModel live() {
    return bench.environment(target).model();
  }
}
