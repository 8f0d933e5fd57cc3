package tandem.workflow;

import java.util.List;
import tandem.migration.MigrationsFolder;
import tandem.migration.run.RunListener;
import tandem.migration.run.RunOptions;
import tandem.migration.run.Runner;
import tandem.model.TandemException;

/** {@code repair}: brings a history in line with the folder, as Flyway's repair does. */
public final class Repairing {
  private final Workbench bench;

  Repairing(Workbench bench) {
    this.bench = bench;
  }

  /** Removes rows of failed scripts, realigns checksums, and takes back rows whose scripts are gone. */
  RepairReport run(String name, boolean dryRun) {
    Target target = bench.target(name);
    if (!dryRun) {
      bench.refuseProtected(target, "a protected environment's history is not rewritten",
          "tandem repair " + target.name() + " --dry-run says what is out of line; put the scripts right");
    }
    MigrationsFolder folder = bench.project().migrationsFor(target).sound();
    Runner runner = new Runner(target.connections(), folder, bench.pastTexts(folder), RunListener.silent());
    try {
      List<String> actions = runner.repair(target.runAs(RunOptions.plain()), dryRun);
      return new RepairReport(target.name(), actions, dryRun);
    } catch (TandemException e) {
      throw e.where().isPresent() ? e : e.at(target.place());
    }
  }
}
