package tandem.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.migration.Cut;
import tandem.migration.Deployment;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.migration.RepeatableTexts;
import tandem.migration.Version;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.TandemException;

/**
 * Deployments that wait for an environment whose catalog shows their effect already: they are recorded and
 * not run. Looked for among those that somebody ran by hand somewhere, and in a development database, where
 * people make by hand what they then capture.
 */
final class AlreadyThere {
  private final Workbench bench;
  private final Target target;
  private final MigrationsFolder folder;
  private final Past past;
  private final Cut run;

  /** @param run what a run takes */
  AlreadyThere(Workbench bench, MigrationsFolder folder, Past past, Cut run) {
    this.bench = bench;
    this.target = past.target();
    this.past = past;
    this.folder = folder;
    this.run = run;
  }

  /**
   * What is there.
   *
   * @param scripts paths of those to record
   * @param effects what is there of each deployment
   * @param differences not empty: a deployment that was run by hand elsewhere is here by half, or otherwise
   */
  record Found(Set<String> scripts, List<Effect> effects, List<Finding> differences) {
    private static Found nothing() {
      return new Found(Set.of(), List.of(), List.of());
    }

    /** True where an object differs from what has run only by what is to be recorded. */
    boolean explains(ObjectKey key) {
      return effects.stream().anyMatch(effect -> effect.covers(key));
    }
  }

  /**
   * Compares.
   *
   * @throws TandemException ATTEST-NEEDED where the catalog cannot tell, exit 4
   */
  Found find() {
    List<Deployment> waiting =
        run.deployments().stream().anyMatch(this::isCandidate) ? waiting() : List.of();
    if (waiting.stream().noneMatch(this::isCandidate)) {
      return Found.nothing();
    }
    return past.live().objects().isEmpty() ? Found.nothing()
        : models(waiting).map(models -> find(waiting, models)).orElse(Found.nothing());
  }

  /** Before what waits, and behind each of it; empty where it does not run on a shadow. */
  private Optional<List<SchemaModel>> models(List<Deployment> waiting) {
    try {
      return Optional.of(new Replays(bench).oneByOne(past, cuts(waiting), folder));
    } catch (TandemException e) {
      bench.progress().doing("nothing is compared with " + target.name() + " before the run: " + e.what());
      return Optional.empty();
    }
  }

  private boolean isCandidate(Deployment deployment) {
    return target.kind() == Target.Kind.DEVELOPMENT || isByHand(deployment);
  }

  private static boolean isByHand(Deployment deployment) {
    return !deployment.file().appliedByHand().isEmpty();
  }

  /** What of this run has not even begun. */
  private List<Deployment> waiting() {
    Set<Version> begun = past.history().standing().stream().flatMap(row -> row.version().stream())
        .collect(Collectors.toSet());
    return run.deployments().stream()
        .filter(one -> !past.deployments().contains(one))
        .filter(one -> one.migrations().stream().flatMap(script -> script.version().stream())
            .noneMatch(begun::contains))
        .toList();
  }

  private Found find(List<Deployment> waiting, List<SchemaModel> models) {
    Evidence evidence = new Evidence(bench, past.live());
    Set<String> scripts = new HashSet<>();
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < waiting.size(); i++) {
      Deployment deployment = waiting.get(i);
      Effect effect =
          Effect.between(bench.project().dialect().kinds(), models.get(i), models.get(i + 1));
      if (!isCandidate(deployment) || effect.isNothing()) {
        continue;
      }
      List<Finding> lacking = evidence.lacking(effect);
      if (lacking.isEmpty()) {
        refuseUntraced(deployment, effect);
        Stream.concat(deployment.migrations().stream(), shipped(deployment).stream())
            .map(Migration::script).forEach(scripts::add);
        effects.add(effect);
      } else if (isByHand(deployment) && !evidence.lacking(models.getFirst(), effect::covers).isEmpty()) {
        return new Found(Set.of(), List.of(), lacking);
      }
    }
    return new Found(scripts, effects, List.of());
  }

  /** The base with one deployment more each time. */
  private List<Cut> cuts(List<Deployment> waiting) {
    List<Cut> cuts = new ArrayList<>();
    Cut cut = past.hasRun().cut();
    for (Deployment deployment : waiting) {
      cut = cut.with(deployment, shipped(deployment));
      cuts.add(cut);
    }
    return cuts;
  }

  /** The repeatables of a deployment that this run takes from it: no later one ships them, too. */
  private List<Migration> shipped(Deployment deployment) {
    return new RepeatableTexts(folder, PastTexts.none()).shipped(deployment).stream()
        .filter(script -> run.repeatables().stream().anyMatch(taken ->
            taken.fileName().equals(script.fileName()) && taken.text().equals(script.text())))
        .toList();
  }

  private void refuseUntraced(Deployment deployment, Effect effect) {
    if (deployment.file().appliedByHand().stream().anyMatch(by -> by.environment().equals(target.name()))) {
      return;
    }
    for (Migration script : deployment.migrations()) {
      Optional<String> untraced = Untraced.in(bench.project().dialect().syntax(), script, effect);
      if (untraced.isPresent()) {
        throw Untraced.attestNeeded(script, untraced.get(), "tandem migrate " + target.name()
            + " --mark-applied " + script.version().orElseThrow().text());
      }
    }
  }
}
