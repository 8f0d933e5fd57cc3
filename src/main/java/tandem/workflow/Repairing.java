package tandem.workflow;

import java.util.List;
import java.util.Optional;
import tandem.migration.MigrationsFolder;
import tandem.migration.run.RunListener;
import tandem.migration.run.RunOptions;
import tandem.model.TandemException;

/** {@code repair}: brings a history in line with the folder, as Flyway's repair does. */
public final class Repairing {
  private final Workbench bench;

  Repairing(Workbench bench) {
    this.bench = bench;
  }

  /**
   * Removes rows of failed scripts, realigns checksums, and takes back rows whose scripts are gone; on a
   * protected environment see {@link ProtectedRepair}.
   *
   * @param reason why checksums are realigned on a protected environment
   */
  RepairReport run(String name, Optional<String> reason, boolean dryRun) {
    Target target = bench.target(name);
    MigrationsFolder folder = bench.project().migrationsFor(target).sound();
    try (Past past = new Past(bench, folder, target)) {
      List<String> actions = past.kind() == Target.Kind.PROTECTED
          ? new ProtectedRepair(bench, folder, past).run(reason, dryRun)
          : bench.runner(target.connections(), folder, RunListener.silent())
              .repair(target.runAs(RunOptions.plain()), past::branchWith, dryRun);
      return new RepairReport(target.name(), actions, dryRun);
    } catch (TandemException e) {
      throw e.orAt(target.place());
    }
  }
}
