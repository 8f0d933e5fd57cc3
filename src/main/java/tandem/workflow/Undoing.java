package tandem.workflow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.ddl.Hazard;
import tandem.ddl.Statement;
import tandem.migration.Deployment;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.Version;
import tandem.migration.history.History;
import tandem.migration.history.HistoryRow;
import tandem.migration.run.Remark;
import tandem.migration.run.RunListener;
import tandem.migration.run.RunOptions;
import tandem.migration.run.Runner;
import tandem.model.SchemaModel;
import tandem.model.TandemException;

/**
 * {@code undo}: runs the undo scripts of what ran last in an environment, once they have been seen on a
 * shadow with rows to bring back the schema of before. The next {@code migrate} brings it again.
 */
public final class Undoing {
  private final Workbench bench;
  private final Target target;
  private final MigrationsFolder folder;
  private final Past past;

  Undoing(Workbench bench, String environment) {
    this.bench = bench;
    this.target = bench.target(environment);
    this.folder = bench.project().migrationsFor(target).sound();
    this.past = new Past(bench, folder, target);
  }

  /**
   * Undoes deployments.
   *
   * @throws TandemException PROTECTED, UNDO-NOTHING, UNDO-NOT-LAST, UNDO-MISSING, UNDO-DRIFT, NOT-PROVEN,
   *     losses that are not allowed: all with 4
   */
  UndoReport run(UndoRequest request) {
    if (request.deployment().isPresent() && request.to().isPresent()) {
      throw TandemException.usage("USAGE-UNDO-AND-TO", "a deployment is what to undo, and --to what to keep")
          .remedy("give one of the two");
    }
    try (past) {
      return undone(request);
    }
  }

  private UndoReport undone(UndoRequest request) {
    long start = System.nanoTime();
    past.refuseProtected("nothing is undone on a protected environment",
        "write a deployment that takes back what is not wanted");
    boolean resumed = past.countHalfUndone();
    List<Deployment> newestFirst = newestFirst();
    List<Deployment> out = chosen(newestFirst, request);
    Set<Version> ran = versions(past.history());
    WayDown down = new WayDown(bench, folder, past.deployments(), out,
        script -> ran.contains(script.version().orElseThrow()));
    List<Finding> notes = new ArrayList<>();
    Runner runner = bench.runner(target.connections(), folder, new Noting(notes));
    RunOptions options = target.takingOut(folder, down.touched());
    if (!resumed) {
      runner.plan(down.rest(), options);
    }
    List<Hazard> lost = proven(down, resumed, request.allowances().forDryRun(request.dryRun()));
    List<ScriptRun> scripts = request.dryRun()
        ? down.scripts().stream().map(undo -> told(undo, ScriptRun.Outcome.WOULD_RUN, Duration.ZERO)).toList()
        : carriedOut(down, runner, options);
    return new UndoReport(target.name(), out.stream().map(Deployment::path).toList(), scripts,
        down.statements().stream().map(Statement::sql).toList(), lost, notes, request.dryRun(),
        Workbench.since(start));
  }

  private List<ScriptRun> carriedOut(WayDown down, Runner runner, RunOptions options) {
    try {
      return down.go(runner, options).stream()
          .map(run -> told(run.script(), ScriptRun.Outcome.RAN, run.took())).toList();
    } catch (TandemException e) {
      throw e.orAt(target.place());
    }
  }

  private ScriptRun told(Migration script, ScriptRun.Outcome outcome, Duration took) {
    Optional<String> deployment = folder.deployments().stream()
        .filter(one -> one.migrations().stream().anyMatch(m -> m.version().equals(script.version())))
        .map(Deployment::path).findFirst();
    return new ScriptRun(deployment, script.script(), script.version().map(Version::text), outcome,
        Optional.of(script.text()), took);
  }

  private static Set<Version> versions(History history) {
    return history.standing().stream().filter(row -> !row.isSynthetic())
        .flatMap(row -> row.version().stream()).collect(Collectors.toSet());
  }

  /** By the order in which they ran; one of programmables alone stands behind those before its place. */
  private List<Deployment> newestFirst() {
    Map<Version, Integer> ranks = new HashMap<>();
    for (HistoryRow row : past.history().standing()) {
      row.version().ifPresent(version -> ranks.put(version, row.installedRank()));
    }
    Map<Deployment, Integer> last = new HashMap<>();
    int highest = 0;
    List<Deployment> run = past.deployments();
    for (Deployment deployment : run) {
      int rank = deployment.migrations().stream()
          .mapToInt(script -> ranks.getOrDefault(script.version().orElseThrow(), 0)).max().orElse(highest);
      last.put(deployment, rank);
      highest = Math.max(highest, rank);
    }
    return run.stream().sorted(Comparator.<Deployment>comparingInt(last::get)
        .thenComparing(Deployment::place).reversed()).toList();
  }

  private List<Deployment> chosen(List<Deployment> newestFirst, UndoRequest request) {
    if (newestFirst.isEmpty()) {
      throw nothing("no deployment has run in " + target.name());
    }
    if (request.to().isPresent()) {
      Deployment kept = folder.deployment(request.to().get());
      int at = newestFirst.indexOf(kept);
      if (at <= 0) {
        throw nothing(at < 0 ? target.name() + " has not run " + kept.path()
            : kept.path() + " is the last that ran in " + target.name());
      }
      return newestFirst.subList(0, at);
    }
    if (request.deployment().isEmpty()) {
      return newestFirst.subList(0, 1);
    }
    List<Deployment> wanted = folder.named(request.deployment().get()).stream()
        .filter(newestFirst::contains).toList();
    if (wanted.isEmpty()) {
      throw nothing(target.name() + " has not run " + request.deployment().get());
    }
    List<Deployment> last = newestFirst.subList(0, wanted.size());
    if (!wanted.containsAll(last)) {
      String later = newestFirst.stream().takeWhile(one -> !wanted.contains(one)).map(Deployment::path)
          .collect(Collectors.joining(", "));
      throw TandemException.refused("UNDO-NOT-LAST", "behind " + request.deployment().get() + " "
              + later + " has run in " + target.name())
          .at(target.place())
          .remedy("undo what ran later first (--to says how far back), or take it out from among the others: "
              + "tandem backout " + target.name() + " " + request.deployment().get());
    }
    return last;
  }

  private TandemException nothing(String what) {
    return TandemException.refused("UNDO-NOTHING", what).at(target.place())
        .remedy("tandem info " + target.name() + " says what it has run");
  }

  /** What is lost, once the way down was seen on a shadow with rows and what is lost is allowed. */
  private List<Hazard> proven(WayDown down, boolean resumed, Allowances allowances) {
    SchemaModel wanted = new Replays(bench).cut(down.rest(), folder, target.name()).end();
    SchemaModel now = past.built().replayed().end();
    if (!resumed) {
      // Half-way down it is what no history tells of.
      HandWork.refuse(bench, past, bench.differences().between(now, wanted), now, "UNDO-DRIFT");
    }
    bench.progress().doing("going down on a shadow, with rows");
    Losses losses = new Losses(bench, past.built().database(), now, wanted, down::go);
    Clearance.require(losses.hazards(), allowances);
    if (!losses.failures().isEmpty() && !allowances.unproven()) {
      throw TandemException.refused("NOT-PROVEN", String.join("; ", losses.failures()))
          .remedy("nothing was changed; put the undo scripts right, or --allow unproven");
    }
    return losses.hazards();
  }

  /** Notes what a person should know of a run. */
  private record Noting(List<Finding> notes) implements RunListener {
    @Override
    public void remarked(Remark remark) {
      notes.add(Finding.of(Condition.NOTED, remark.code(), remark.text()));
    }
  }
}
