package tandem.workflow;

import java.util.Comparator;
import java.util.List;
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
import tandem.migration.history.ScriptState;
import tandem.model.TandemException;

/**
 * What an environment has run, as what a hotfix of it stands on.
 *
 * @param folder all there is on this branch
 * @param cut what of it the environment has run, with the texts it has
 * @param highest the highest version or place among that
 */
record HotfixBase(MigrationsFolder folder, Cut cut, Version highest) {
  private static final Set<ScriptState> FOREIGN =
      Set.of(ScriptState.CHANGED, ScriptState.MISSING, ScriptState.UNMERGED, ScriptState.PARTLY);

  /**
   * Asks an environment.
   *
   * @throws TandemException ADOPT-NO-HISTORY, ADOPT-OTHER-BRANCH, ADOPT-HALF-RUN: all with 4
   */
  static HotfixBase of(Workbench bench, Target target, MigrationsFolder folder) {
    try (Past past = new Past(bench, folder, target)) {
      return of(past, folder);
    }
  }

  private static HotfixBase of(Past past, MigrationsFolder folder) {
    Target target = past.target();
    Environments.HasRun run = past.hasRun();
    refuseForeign(past);
    List<Deployment> deployments = past.deployments();
    Version highest = deployments.stream().map(Deployment::highest).max(Comparator.naturalOrder())
        .orElseThrow(() -> TandemException.refused("ADOPT-NO-HISTORY",
            "nothing says what " + target.name() + " has run, so that nobody can tell what was made by hand")
            .at(target.place()).remedy("tandem baseline " + target.name() + " marks what is there"));
    for (Deployment deployment : deployments) {
      if (!run.cut().versioned().containsAll(deployment.migrations())) {
        throw TandemException.refused("ADOPT-HALF-RUN", target.name() + " has run " + deployment.path()
                + " in part, and a hotfix would come into the midst of it")
            .at(target.place()).remedy("tandem migrate " + target.name() + " --to " + deployment.path());
      }
    }
    return new HotfixBase(folder, run.cut().withDeployments(deployments), highest);
  }

  /** What this branch does not know of it. */
  private static void refuseForeign(Past past) {
    Target target = past.target();
    List<String> foreign = Stream.concat(
        past.comparison().all().stream()
            .filter(status -> FOREIGN.contains(status.state()))
            .map(status -> status.name() + " (" + status.state().word() + ")"),
        past.hasRun().unknown().stream()
            .map(script -> script.script() + " (a text that nobody here knows)")).toList();
    if (!foreign.isEmpty()) {
      throw TandemException.refused("ADOPT-OTHER-BRANCH", target.name()
              + " has run what this branch does not have so: " + String.join(", ", foreign))
          .at(target.place())
          .remedy("adopt on the branch that it runs: git tag --list '" + target.name()
              + "-*' names its builds");
    }
  }

  /** The folder as it is there: what a deployment on top of it is written against. */
  MigrationsFolder view() {
    return new MigrationsFolder(folder.root(), folder.settings(), cut.deployments(), cut.repeatables(),
        folder.callbacks(), folder.baselines(), folder.undos(), folder.problems(), folder.clashes());
  }

  /** What the environment will have run with a deployment of this name, in a folder that holds it. */
  Cut with(String name, MigrationsFolder candidate) {
    Deployment hotfix = candidate.named(name).getFirst();
    return cut.with(hotfix, new RepeatableTexts(candidate, PastTexts.none()).shipped(hotfix));
  }

  /** All versions and places that are taken, run or not. */
  List<Version> versions() {
    return Stream.concat(folder.versioned().stream().flatMap(script -> script.version().stream()),
        folder.deployments().stream().map(Deployment::place)).toList();
  }

  /**
   * Does nothing where the scripts that a draft writes anew say what the environment has run.
   *
   * @throws TandemException ADOPT-OVERTAKEN, exit 4, where this branch has other texts of them by now
   */
  void refuseOvertaken(DeploymentDraft draft) {
    for (Migration script : folder.repeatables()) {
      boolean same = cut.repeatables().stream().anyMatch(run -> run.script().equals(script.script())
          && run.text().equals(script.text()));
      if (same || !draft.files().containsKey(script.script())) {
        continue;
      }
      List<Deployment> later = folder.deployments().stream()
          .filter(one -> !cut.deployments().contains(one))
          .filter(one -> one.touch(script.fileName()).isPresent()).toList();
      String object = later.stream().flatMap(one -> one.touch(script.fileName()).stream())
          .map(touch -> touch.object()).findFirst().orElse(script.description());
      throw TandemException.refused("ADOPT-OVERTAKEN", object + " has another text on this branch already: "
              + (later.isEmpty() ? "its script was edited by hand" : later.stream().map(Deployment::path)
                  .collect(Collectors.joining(", ")) + " ships it"))
          .at(script.file().toString())
          .remedy("adopt on the branch that the environment runs, and merge; or leave it out with --only");
    }
  }
}
