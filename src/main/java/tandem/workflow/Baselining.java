package tandem.workflow;

import java.util.ArrayList;
import java.util.List;
import tandem.migration.Cut;
import tandem.migration.Deployment;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
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
    SchemaModel wanted = new Replays(bench).cut(cut, folder, "").end();
    Marking.Marked marked = mark(target, folder, cut, wanted, request.dryRun());
    return new BaselineReport(target.name(), marked.scripts().stream().map(Migration::script).toList(),
        marked.differences(), request.dryRun());
  }

  /** Marks all scripts of a cut where the whole catalog is what they build. */
  Marking.Marked mark(
      Target target, MigrationsFolder folder, Cut cut, SchemaModel wanted, boolean dryRun) {
    return new Marking(bench, target, folder).mark(scripts(cut), List.of(),
        live -> new Evidence(bench, live).lacking(wanted), dryRun);
  }

  private static List<Migration> scripts(Cut cut) {
    List<Migration> scripts = new ArrayList<>(cut.versioned());
    scripts.addAll(cut.repeatables());
    return scripts;
  }
}
