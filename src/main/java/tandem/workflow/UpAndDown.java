package tandem.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tandem.diff.Change;
import tandem.migration.Cut;
import tandem.migration.Deployment;
import tandem.migration.MigrationsFolder;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.shadow.ShadowDatabase;

/**
 * Goes up deployment by deployment, and from each whose undo scripts are all there down and up again: below
 * is the schema of before, above that of after. One database serves for all whose way is exact.
 */
final class UpAndDown {
  private final Workbench bench;
  private final MigrationsFolder folder;
  private final List<Finding> findings = new ArrayList<>();

  UpAndDown(Workbench bench, MigrationsFolder folder) {
    this.bench = bench;
    this.folder = folder;
  }

  /** True where there is a way down from the deployment. */
  boolean hasWayDown(Deployment deployment) {
    return !deployment.migrations().isEmpty()
        && deployment.migrations().stream().allMatch(script -> folder.undoOf(script).isPresent());
  }

  /**
   * What is wrong with the ways of these deployments, which are all that have run.
   *
   * @throws TandemException where one does not run on its way up
   */
  List<Finding> findings(List<Deployment> deployments) {
    bench.progress().doing("going down and up again, deployment by deployment");
    List<Deployment> run = new ArrayList<>();
    ShadowDatabase database = bench.server().create();
    try {
      Optional<SchemaModel> before = Optional.empty();
      for (Deployment next : deployments) {
        boolean down = hasWayDown(next);
        SchemaModel below = down ? before.orElseGet(reading(database)) : SchemaModel.empty();
        run.add(next);
        up(database, run);
        before = Optional.empty();
        if (down) {
          SchemaModel above = bench.readShadow(database);
          before = Optional.of(above);
          if (!isExact(database, run, below, above)) {
            database.close();
            database = bench.server().create();
            up(database, run);
          }
        }
      }
      return findings;
    } finally {
      database.close();
      bench.server().dropRolesOfScripts();
    }
  }

  private Supplier<SchemaModel> reading(ShadowDatabase database) {
    return () -> bench.readShadow(database);
  }

  private Cut cut(List<Deployment> run) {
    return folder.of(run, bench.pastTexts(folder));
  }

  private void up(ShadowDatabase database, List<Deployment> run) {
    new Replays(bench).runOn(database, cut(run), folder);
  }

  /** Goes down from the last and up again; false where that came to something else, which is told. */
  private boolean isExact(
      ShadowDatabase database, List<Deployment> run, SchemaModel below, SchemaModel above) {
    Deployment last = run.getLast();
    try {
      new WayDown(bench, folder, run, List.of(last), script -> true).go(database);
      if (!isSame(database, below, last, "undone, it does not leave the schema of before")) {
        return false;
      }
      up(database, run);
      return isSame(database, above, last, "undone and run again, it does not come to the same");
    } catch (TandemException e) {
      findings.add(Finding.of(Condition.BROKEN, e));
      return false;
    }
  }

  private boolean isSame(ShadowDatabase database, SchemaModel wanted, Deployment last, String what) {
    List<Change> other = bench.differences().between(wanted, bench.readShadow(database)).changes();
    if (!other.isEmpty()) {
      findings.add(Finding.of(Condition.BROKEN, "UNDO-INEXACT", last.path() + ": " + what + ": "
          + other.stream().map(change -> change.key().toString()).collect(Collectors.joining(", ")))
          .at(last.folder().toString()));
    }
    return other.isEmpty();
  }
}
