package tandem.workflow;

import java.util.List;
import java.util.Set;
import tandem.ddl.Hazard;
import tandem.migration.Cut;
import tandem.migration.MigrationsFolder;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.shadow.ShadowDatabase;

/** What a run may lose on a protected environment: nothing that was not allowed by its object's name. */
final class Protection {
  private final Workbench bench;
  private final Target target;
  private final MigrationsFolder folder;

  Protection(Workbench bench, Target target, MigrationsFolder folder) {
    this.bench = bench;
    this.target = target;
    this.folder = folder;
  }

  /** True where the environment is protected, by config.yml or by what its database says of itself. */
  boolean holds() {
    return Recording.kind(bench, target) == Target.Kind.PROTECTED;
  }

  /**
   * What the scripts of a cut that have not run here lose, seen on a shadow of what has.
   *
   * @param there paths of scripts whose effect is there already, and that are recorded only
   * @throws TandemException HAZARDS-UNKNOWN where they do not run on it, exit 4
   */
  List<Hazard> losses(Cut next, Set<String> there, Allowances allowances) {
    Environments environments = new Environments(bench, folder);
    Cut run = environments.hasRun(target, environments.history(target)).cut().with(
        next.versioned().stream().filter(script -> there.contains(script.script())).toList());
    boolean nothing = run.versioned().isEmpty() || run.versioned().containsAll(next.versioned());
    return nothing ? List.of() : seen(run, next, allowances);
  }

  private List<Hazard> seen(Cut run, Cut next, Allowances allowances) {
    bench.progress().doing("looking at what would be lost, on a shadow with rows");
    Replays replays = new Replays(bench);
    try (ShadowDatabase before = bench.server().create()) {
      SchemaModel from = replays.replay(run, folder, before).end();
      try (ShadowDatabase after = bench.server().copyOf(before)) {
        replays.runOn(after, next, folder);
        SchemaModel to = bench.readShadow(after);
        Losses losses =
            new Losses(bench, before, from, to, there -> replays.runOn(there, next, folder));
        if (!losses.failures().isEmpty()) {
          throw unknown(String.join("; ", losses.failures()));
        }
        return losses.hazards();
      }
    } catch (TandemException e) {
      if (allowances.unproven()) {
        return List.of();
      }
      throw e.code().equals("HAZARDS-UNKNOWN") ? e
          : unknown(e.where().map(where -> where + ": ").orElse("") + e.what());
    } finally {
      bench.server().dropRolesOfScripts();
    }
  }

  private TandemException unknown(String why) {
    return TandemException.refused("HAZARDS-UNKNOWN",
            "what this run loses cannot be told, because it does not run on a shadow: " + why)
        .at(target.name())
        .remedy("put the scripts right (tandem prove); --allow unproven runs them without looking");
  }
}
