package tandem.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tandem.kind.Kinds;
import tandem.migration.Cut;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.history.HistoryRow;
import tandem.migration.history.ScriptState;
import tandem.migration.history.ScriptStatus;
import tandem.migration.run.RunListener;
import tandem.migration.run.RunOptions;
import tandem.migration.run.Runner;
import tandem.model.SchemaModel;
import tandem.model.TandemException;

/**
 * {@code repair} of a protected environment: a failed script is marked where the catalog shows all of it, a
 * changed one gets its checksum for a reason that is recorded. No row is removed.
 */
final class ProtectedRepair {
  private final Workbench bench;
  private final Target target;
  private final MigrationsFolder folder;
  private final Past past;

  ProtectedRepair(Workbench bench, MigrationsFolder folder, Past past) {
    this.bench = bench;
    this.target = past.target();
    this.folder = folder;
    this.past = past;
  }

  /**
   * Repairs.
   *
   * @param reason why checksums are realigned; empty where nobody said
   * @throws TandemException REPAIR-REASON, REPAIR-UNPROVEN, REPAIR-UNRECORDED, exit 4
   */
  List<String> run(Optional<String> reason, boolean dryRun) {
    List<ScriptStatus> all = past.comparison().all();
    List<Migration> changed = scripts(all, ScriptState.CHANGED);
    List<Migration> failed = scripts(all, ScriptState.PARTLY);
    if (!changed.isEmpty() && reason.isEmpty()) {
      throw TandemException.refused("REPAIR-REASON", names(changed) + " was changed after it ran, and "
              + target.name() + " is protected: its checksum is realigned for a reason")
          .at(target.name()).remedy("bring the text back from git, or tandem repair " + target.name()
              + " --reason \"why it is the same in effect\", which is recorded");
    }
    List<Migration> scripts = new ArrayList<>(failed);
    scripts.addAll(changed);
    List<String> actions = new ArrayList<>(mended(scripts, failed, reason, dryRun));
    all.stream().filter(status -> status.state() == ScriptState.MISSING)
        .flatMap(status -> status.row().stream()).map(HistoryRow::script)
        .map(script -> "left the row of " + script + ", which is not in the folder: bring it back from git")
        .forEach(actions::add);
    return actions;
  }

  private List<String> mended(List<Migration> scripts, List<Migration> failed,
      Optional<String> reason, boolean dryRun) {
    if (scripts.isEmpty()) {
      return List.of();
    }
    Optional<Effect> effect = failed.isEmpty() ? Optional.empty() : Optional.of(effect(failed));
    if (dryRun) {
      effect.ifPresent(all -> requireShown(failed, all));
      return scripts.stream()
          .map(script -> "would make the row of " + script.script() + " stand for it").toList();
    }
    Runner runner = bench.runner(target.connections(), folder, RunListener.silent());
    RunOptions options = target.runAs(RunOptions.plain());
    return runner.mend(scripts, reason.orElse("the catalog shows it"), options, () -> {
      effect.ifPresent(all -> requireShown(failed, all));
      return true;
    });
  }

  private static List<Migration> scripts(List<ScriptStatus> all, ScriptState state) {
    return all.stream().filter(status -> status.state() == state && status.version().isPresent())
        .flatMap(status -> status.script().stream()).toList();
  }

  /** What they change, on top of what has run. */
  private Effect effect(List<Migration> failed) {
    Cut base = past.hasRun().cut();
    Kinds kinds = bench.project().dialect().kinds();
    List<SchemaModel> models = new Replays(bench).oneByOne(past, MarkApplied.cuts(base, failed), folder);
    for (int i = 0; i < failed.size(); i++) {
      Optional<String> untraced =
          Untraced.in(kinds.syntax(), failed.get(i), Effect.between(kinds, models.get(i), models.get(i + 1)));
      if (untraced.isPresent()) {
        throw unproven(failed, "the catalog cannot show it: " + untraced.get());
      }
    }
    return Effect.between(kinds, models.getFirst(), models.getLast());
  }

  private void requireShown(List<Migration> failed, Effect effect) {
    List<Finding> lacking = new Evidence(bench, bench.environment(target).model()).lacking(effect);
    if (!lacking.isEmpty()) {
      throw unproven(failed, lacking.stream()
          .map(finding -> finding.object().map(key -> key + " ").orElse("") + finding.what())
          .collect(Collectors.joining("; ")));
    }
  }

  private TandemException unproven(List<Migration> failed, String why) {
    return TandemException.refused("REPAIR-UNPROVEN",
            names(failed) + " failed half-way, and is marked as run only where all of it is there: " + why)
        .at(target.place())
        .remedy("tandem migrate " + target.name()
            + " goes on with a script that has a journal; else finish it by hand, then repair again");
  }

  private static String names(List<Migration> scripts) {
    return scripts.stream().map(Migration::script).collect(Collectors.joining(", "));
  }
}
