package tandem.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Hazard;
import tandem.migration.Cut;
import tandem.migration.Deployment;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.shadow.ShadowDatabase;

/** What a run may lose on a protected environment: nothing that was not allowed by its object's name. */
final class Protection {
  private final Workbench bench;
  private final Target target;
  private final MigrationsFolder folder;
  private final Past past;

  Protection(Workbench bench, MigrationsFolder folder, Past past) {
    this.bench = bench;
    this.target = past.target();
    this.folder = folder;
    this.past = past;
  }

  /** True where the environment is protected, by config.yml or by what its database says of itself. */
  boolean holds() {
    return past.kind() == Target.Kind.PROTECTED;
  }

  /**
   * What was seen on a shadow.
   *
   * @param cut what may run: all that was asked for, or what comes before a script that fails
   * @param lost what it loses
   * @param failure of the script that ends the cut
   */
  record Seen(Cut cut, List<Hazard> lost, Optional<TandemException> failure) {
    private Seen(Cut cut) {
      this(cut, List.of(), Optional.empty());
    }
  }

  /**
   * What the scripts of a cut that have not run here lose, seen on a shadow of what has.
   *
   * @param there paths of scripts whose effect is there already, and that are recorded only
   * @throws TandemException HAZARDS-UNKNOWN where no shadow tells, exit 4
   */
  Seen seen(Cut next, Set<String> there, Allowances allowances) {
    List<Migration> recorded =
        next.versioned().stream().filter(script -> there.contains(script.script())).toList();
    Cut run = past.hasRun().cut().with(recorded);
    if (run.versioned().isEmpty() || run.versioned().containsAll(next.versioned())) {
      return new Seen(next);
    }
    bench.progress().doing("looking at what would be lost, on a shadow with rows");
    try {
      Seen seen = recorded.isEmpty()
          ? seen(past.built().database(), past.built().replayed().end(), run, next) : seenOnTop(run, next);
      return allowances.unproven() ? new Seen(next, seen.lost(), Optional.empty()) : seen;
    } catch (TandemException e) {
      if (allowances.unproven()) {
        return new Seen(next);
      }
      throw e.code().equals("HAZARDS-UNKNOWN") ? e
          : unknown(e.where().map(where -> where + ": ").orElse("") + e.what());
    } finally {
      bench.server().dropRolesOfScripts();
    }
  }

  /** The same where more is there than has run. */
  private Seen seenOnTop(Cut run, Cut next) {
    try (ShadowDatabase before = past.copy()) {
      new Replays(bench).runOn(before, run, folder);
      return seen(before, bench.readShadow(before), run, next);
    }
  }

  private Seen seen(ShadowDatabase before, SchemaModel from, Cut run, Cut next) {
    Replays replays = new Replays(bench);
    SchemaModel to;
    try (ShadowDatabase after = bench.server().copyOf(before)) {
      replays.runOn(after, next, folder);
      to = bench.readShadow(after);
    } catch (TandemException e) {
      Deployment failing = next.deployments().stream().filter(one -> fails(one, e)).findFirst()
          .orElseThrow(() -> e);
      Cut rest = folder.of(next.deployments().stream()
          .filter(one -> run.deployments().contains(one) || one.place().compareTo(failing.place()) < 0)
          .toList(), bench.pastTexts(folder));
      List<Hazard> lost = run.versioned().containsAll(rest.versioned()) ? List.of()
          : seen(before, from, run, rest).lost();
      return new Seen(rest, lost, Optional.of(e.remedy("seen on a shadow of what has run in " + target.name()
          + ", so that neither it nor what comes behind it ran there; put it right, or --allow unproven runs "
          + "it all the same")));
    }
    Losses losses = new Losses(bench, before, from, to, there -> replays.runOn(there, next, folder));
    if (!losses.failures().isEmpty()) {
      throw unknown(String.join("; ", losses.failures()));
    }
    return new Seen(next, losses.hazards(), Optional.empty());
  }

  /** True where a script of the deployment is what a run failed on. */
  private static boolean fails(Deployment deployment, TandemException failure) {
    return failure.code().equals("MIGRATION-FAILED") && deployment.migrations().stream()
        .anyMatch(script -> failure.where().orElse("").startsWith(script.file() + ":"));
  }

  private TandemException unknown(String why) {
    return TandemException.refused("HAZARDS-UNKNOWN",
            "what this run loses cannot be told, because it does not run on a shadow: " + why)
        .at(target.name())
        .remedy("put the scripts right (tandem prove); --allow unproven runs them without looking");
  }
}
