package tandem.workflow;

import java.util.ArrayList;
import java.util.List;
import tandem.diff.Difference;
import tandem.migration.Cut;
import tandem.migration.Deployment;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.run.RunListener;
import tandem.migration.run.RunOptions;
import tandem.migration.run.Runner;
import tandem.model.SchemaModel;
import tandem.model.TandemException;

/** {@code baseline}: marks scripts as applied where the catalog shows that their effect is there. */
public final class Baselining {
  private final Workbench bench;

  Baselining(Workbench bench) {
    this.bench = bench;
  }

  /** Compares, then marks; marks nothing where anything differs. */
  BaselineReport run(BaselineRequest request) {
    Target target = bench.target(request.environment());
    MigrationsFolder folder = bench.project().migrationsFor(target).sound();
    if (folder.deployments().isEmpty()) {
      throw TandemException.usage("BASELINE-EMPTY", "there is no deployment to mark")
          .at(folder.root().toString()).remedy("tandem generate NAME writes one");
    }
    Deployment last = request.deployment().map(folder::deployment).orElse(folder.deployments().getFirst());
    boolean all = last.equals(folder.deployments().getLast());
    Cut cut = all ? folder.all() : folder.upTo(last, bench.pastTexts(folder));
    SchemaModel live = bench.environment(target).model();
    SchemaModel wanted = new Replays(bench).cut(cut, folder, "").end();
    Difference difference = bench.differences().between(live, wanted);
    List<Finding> differences = new Comparison(bench.project().dialect().kinds(), bench.major())
        .findings(difference, live, wanted, Comparison.Meaning.DRIFT);
    List<Migration> scripts = scripts(cut);
    if (!differences.isEmpty() || request.dryRun()) {
      List<String> would = differences.isEmpty() ? scripts.stream().map(Migration::script).toList()
          : List.of();
      return new BaselineReport(target.name(), would, differences, request.dryRun());
    }
    return new BaselineReport(target.name(), mark(target, folder, scripts), List.of(), false);
  }

  /** All scripts of a cut in the order they run: what is marked where the whole cut is there. */
  static List<Migration> scripts(Cut cut) {
    List<Migration> scripts = new ArrayList<>(cut.versioned());
    scripts.addAll(cut.repeatables());
    return scripts;
  }

  /** Marks these scripts as applied and says which were not before. */
  List<String> mark(Target target, MigrationsFolder folder, List<Migration> scripts) {
    Runner runner = new Runner(target.connections(), folder, bench.pastTexts(folder), RunListener.silent());
    return runner.markApplied(scripts, target.runAs(RunOptions.plain())).stream().map(Migration::script)
        .toList();
  }
}
