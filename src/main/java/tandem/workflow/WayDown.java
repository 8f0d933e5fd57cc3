package tandem.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tandem.ddl.Statement;
import tandem.migration.CallbackEvent;
import tandem.migration.Cut;
import tandem.migration.Deployment;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.ProgrammableText;
import tandem.migration.run.RunListener;
import tandem.migration.run.RunOptions;
import tandem.migration.run.Runner;
import tandem.migration.run.ScriptRun;
import tandem.migration.run.UndoStep;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.shadow.ShadowDatabase;

/** Deployments undone one after the other, the newest first: what runs, in order. */
final class WayDown {
  private final Workbench bench;
  private final MigrationsFolder folder;
  private final List<Leg> legs = new ArrayList<>();

  /**
   * One deployment's way.
   *
   * @param steps its undo scripts, the newest first
   * @param statements what takes its programmables back where it is programmables alone; else empty
   * @param programmables the repeatables it touched
   * @param rest what is there afterwards
   */
  private record Leg(List<UndoStep> steps, List<Statement> statements, List<Migration> programmables,
      Cut rest) {}

  /**
   * Thinks the way out.
   *
   * @param run what has run
   * @param out among that, the newest first
   * @param ran whether a script of theirs has run, so that it is to be undone
   * @throws TandemException UNDO-MISSING, exit 4
   */
  WayDown(Workbench bench, MigrationsFolder folder, List<Deployment> run, List<Deployment> out,
      Predicate<Migration> ran) {
    this.bench = bench;
    this.folder = folder;
    requireScripts(out.stream().flatMap(one -> one.migrations().stream()).filter(ran).toList());
    List<Deployment> left = new ArrayList<>(run);
    for (Deployment deployment : out) {
      Cut before = cut(left);
      left.remove(deployment);
      Cut rest = cut(left);
      List<UndoStep> steps = deployment.migrations().reversed().stream().filter(ran)
          .map(script -> new UndoStep(script, folder.undoOf(script).orElseThrow())).toList();
      List<Statement> statements = steps.isEmpty() ? between(before, rest) : List.of();
      legs.add(new Leg(steps, statements, touched(deployment), rest));
    }
  }

  private void requireScripts(List<Migration> scripts) {
    List<String> missing = scripts.stream().filter(script -> folder.undoOf(script).isEmpty())
        .map(script -> undoName(folder, script)).toList();
    if (!missing.isEmpty()) {
      throw TandemException.refused("UNDO-MISSING", "there is no " + String.join(", no ", missing))
          .at(folder.root().toString())
          .remedy("write it by hand, or take the deployment out with tandem backout, which needs none");
    }
  }

  /** What the undo script of a versioned one is called, Flyway's way. */
  static String undoName(MigrationsFolder folder, Migration script) {
    return UndoScripts.path(script.script(), folder.settings().versionedPrefix());
  }

  private Cut cut(List<Deployment> deployments) {
    return folder.of(deployments, bench.pastTexts(folder));
  }

  private List<Statement> between(Cut before, Cut rest) {
    SchemaModel from = new Replays(bench).cut(before, folder, "").end();
    SchemaModel to = new Replays(bench).cut(rest, folder, "").end();
    return bench.differences().inPlace(from, to).statements();
  }

  private List<Migration> touched(Deployment deployment) {
    Set<String> names = deployment.file().programmables().stream().map(ProgrammableText::fileName)
        .collect(Collectors.toSet());
    return folder.repeatables().stream().filter(script -> names.contains(script.fileName())).toList();
  }

  /** What is there at the end. */
  Cut rest() {
    return legs.getLast().rest();
  }

  /** The undo scripts in the order they run. */
  List<Migration> scripts() {
    return legs.stream().flatMap(leg -> leg.steps().stream()).map(UndoStep::undo).toList();
  }

  /** The statements that run beside the scripts. */
  List<Statement> statements() {
    return legs.stream().flatMap(leg -> leg.statements().stream()).toList();
  }

  /** File names of the repeatables whose texts change. */
  Set<String> touched() {
    Set<String> names = new HashSet<>();
    legs.stream().flatMap(leg -> leg.programmables().stream()).map(Migration::fileName).forEach(names::add);
    return names;
  }

  /** Goes down in a shadow that holds what has run. */
  void go(ShadowDatabase database) {
    go(bench.runner(database::connect, folder, RunListener.silent()), Replays.anyway());
  }

  /** Goes down; after each deployment programmables get their texts of before. */
  List<ScriptRun> go(Runner runner, RunOptions options) {
    List<ScriptRun> done = new ArrayList<>();
    try {
      runner.at(CallbackEvent.BEFORE_UNDO, options);
      for (Leg leg : legs) {
        done.addAll(go(leg, runner, options));
      }
      runner.at(CallbackEvent.AFTER_UNDO, options);
    } catch (TandemException e) {
      failed(e, runner, options);
      throw e;
    }
    return done;
  }

  private static List<ScriptRun> go(Leg leg, Runner runner, RunOptions options) {
    List<ScriptRun> done = new ArrayList<>();
    if (leg.steps().isEmpty()) {
      runner.takeOut(leg.statements(), leg.programmables(), options);
    } else {
      done.addAll(runner.undo(leg.steps(), leg.programmables(), options));
    }
    done.addAll(runner.run(leg.rest(), options).scripts());
    return done;
  }

  private static void failed(TandemException error, Runner runner, RunOptions options) {
    try {
      runner.at(CallbackEvent.AFTER_UNDO_ERROR, options);
    } catch (TandemException e) {
      error.addSuppressed(e);
    }
  }
}
