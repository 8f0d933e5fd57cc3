package tandem.workflow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Hazard;
import tandem.migration.Cut;
import tandem.migration.Deployment;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.ProgrammableText;
import tandem.migration.run.Remark;
import tandem.migration.run.RunListener;
import tandem.migration.run.RunOptions;
import tandem.migration.run.RunReport;
import tandem.migration.run.Runner;
import tandem.model.ObjectKey;
import tandem.model.TandemException;

/** {@code migrate}: runs what is pending in an environment. */
public final class Migrating {
  /** An environment that is another each time it was compared is not waited for. */
  private static final int MOST_TRIES = 3;

  private final Workbench bench;

  Migrating(Workbench bench) {
    this.bench = bench;
  }

  /** Runs, records or tells what would run. */
  MigrateReport run(MigrateRequest request) {
    long start = System.nanoTime();
    Target target = bench.target(request.environment());
    MigrationsFolder folder = bench.project().migrationsFor(target).sound();
    for (int tries = 1; tries <= MOST_TRIES; tries++) {
      try (Past past = new Past(bench, folder, target)) {
        Optional<Outcome> outcome = outcome(past, request, folder);
        if (outcome.isPresent()) {
          return report(past, request, outcome.get(), start);
        }
        bench.progress().doing(target.name() + " has changed since it was compared, and is compared anew");
      }
    }
    throw TandemException.refused("ENVIRONMENT-MOVES", target.name() + " was another each time it had been "
            + "compared and nobody else was running there")
        .at(target.place()).remedy("find out who changes its schema all the time; then run it again");
  }

  private MigrateReport report(Past past, MigrateRequest request, Outcome outcome, long start) {
    Target target = past.target();
    Past after = request.dryRun() ? past : past.later();
    List<Finding> notes = new ArrayList<>(outcome.notes());
    if (!request.dryRun() && outcome.differences().isEmpty()) {
      notes.addAll(new Recording(bench, target).record(request.build(), after));
    }
    return new MigrateReport(target.name(), target.address(), outcome.scripts(), outcome.differences(),
        Optional.of(after.position()), notes, request.dryRun(), Workbench.since(start));
  }

  /** Empty where what was thought out no longer held when the lock was there: nothing has run. */
  private Optional<Outcome> outcome(Past past, MigrateRequest request, MigrationsFolder folder) {
    try {
      return request.markApplied().isEmpty()
          ? run(past, request, folder) : Optional.of(marked(past, request, folder));
    } catch (TandemException e) {
      throw told(e, past);
    }
  }

  /** What became of the scripts; with differences nothing did. */
  private record Outcome(List<ScriptRun> scripts, List<Finding> differences, List<Finding> notes) {}

  /** An error with its place, and the way on where a developer made by hand what the script makes. */
  private static TandemException told(TandemException error, Past past) {
    Target target = past.target();
    if (error.code().equals("MIGRATION-MISSING")) {
      return error.where().flatMap(past::branchWith).map(branch -> error.remedy("the branch " + branch
          + " has it: merge it, or run from a branch that has both")).orElse(error);
    }
    if (error.where().isEmpty()) {
      return error.at(target.place());
    }
    if (target.kind() != Target.Kind.DEVELOPMENT || !error.code().equals("MIGRATION-FAILED")) {
      return error;
    }
    return error.remedy(error.remedy().map(remedy -> remedy + "; ").orElse("")
        + "what was made there by hand is recorded by tandem baseline " + target.name() + " DEPLOYMENT");
  }

  private Admission.Admitted admitted(MigrationsFolder folder, Past past, MigrateRequest request) {
    if (!request.picks().isEmpty() && request.to().isPresent()) {
      throw TandemException.usage("USAGE-PICK-AND-TO",
          "--cherry-pick says which deployments run, and so does --to")
          .remedy("give one of the two");
    }
    Admission admission = new Admission(bench, folder, past);
    return request.picks().isEmpty()
        ? admission.ordinary(request.to(), request.outOfOrder(), !request.allowances().unproven())
        : admission.picked(request.picks(), !request.allowances().unproven());
  }

  private RunOptions options(MigrateRequest request, Target target, MigrationsFolder folder) {
    Set<String> lost = new LinkedHashSet<>();
    for (Deployment deployment : folder.deployments()) {
      deployment.file().programmables().stream().map(ProgrammableText::object)
          .filter(object -> request.allowances().lostText(ObjectKey.parse(object))).forEach(lost::add);
    }
    RunOptions options = RunOptions.plain().flyway(bench.project().plainFlyway()).allowLostTexts(lost);
    return target.runAs(options);
  }

  private Optional<Outcome> run(Past past, MigrateRequest request, MigrationsFolder folder) {
    if (request.attest().isPresent()) {
      throw TandemException
          .usage("USAGE-ATTEST", "--attest answers for scripts that are marked, not for a run")
          .remedy("--mark-applied V,… says which");
    }
    Target target = past.target();
    Runner runner = bench.runner(target.connections(), folder, new Telling());
    Admission.Admitted admitted = admitted(folder, past, request);
    AlreadyThere.Found there = new AlreadyThere(bench, folder, past, admitted.cut()).find();
    if (!there.differences().isEmpty()) {
      return Optional.of(new Outcome(List.of(), there.differences(), List.of()));
    }
    RunOptions decided = options(request, target, folder)
        .decisions(admitted.decisions().there(there.scripts())).allowNonEmpty(!there.scripts().isEmpty());
    if (!request.dryRun() && !request.allowances().drift()) {
      refuseDrift(past, runner, admitted.cut(), decided, there, request, folder);
    }
    List<Finding> notes = new ArrayList<>();
    Protection protection = new Protection(bench, folder, past);
    Cut cut = admitted.cut();
    Optional<TandemException> failure = Optional.empty();
    if (protection.holds()) {
      // What is wrong with history or folder is told before a shadow is asked.
      runner.plan(cut, decided);
      Protection.Seen seen = protection.seen(cut, there.scripts(), request.allowances());
      notes.addAll(told(seen.lost(), target, request));
      cut = seen.cut();
      failure = seen.failure();
    }
    Optional<RunReport> run = request.dryRun() ? Optional.of(runner.plan(cut, decided))
        : runner.run(cut, decided, past::holds);
    if (run.isEmpty()) {
      return Optional.empty();
    }
    RunReport report = run.get();
    if (failure.isPresent() && !request.dryRun()) {
      throw failure.get();
    }
    failure.ifPresent(error -> notes.add(Finding.of(Condition.NOTED, error)));
    report.remarks().forEach(remark -> notes.add(Finding.of(Condition.NOTED, remark.code(), remark.text())));
    ScriptRun.Outcome outcome = request.dryRun() ? ScriptRun.Outcome.WOULD_RUN : ScriptRun.Outcome.RAN;
    List<ScriptRun> scripts = new ArrayList<>(recorded(folder, report.recorded(), request.dryRun()));
    report.scripts().stream()
        .map(one -> told(folder, one.script(), outcome, one.took())).forEach(scripts::add);
    return Optional.of(new Outcome(scripts, List.of(), notes));
  }

  /** Refuses a run on top of what the history does not tell of, where there is anything to run. */
  private void refuseDrift(Past past, Runner runner, Cut cut, RunOptions decided,
      AlreadyThere.Found there, MigrateRequest request, MigrationsFolder folder) {
    if (!past.isDue(cut, decided.decisions())) {
      return;
    }
    try {
      new DriftRefusal(bench, folder, past).check(
          object -> there.explains(object) || request.allowances().drift(object));
    } catch (TandemException drift) {
      // What the history says of it says more: whose text it is, which build brought it.
      runner.plan(cut, decided);
      throw drift;
    }
  }

  /** Refuses a run that loses what was not allowed by its object's name; one that is only planned says it. */
  private static List<Finding> told(List<Hazard> lost, Target target, MigrateRequest request) {
    if (!request.dryRun()) {
      Clearance.requireSpelled(lost, request.allowances(), target);
      return List.of();
    }
    return Clearance.unspelled(lost, request.allowances()).stream()
        .map(hazard -> Finding.of(Condition.NOTED, "HAZARD-NOT-ALLOWED", hazard.detail())
            .about(hazard.object()).remedy("it runs with " + Allowances.toType(hazard))).toList();
  }

  private Outcome marked(Past past, MigrateRequest request, MigrationsFolder folder) {
    MarkApplied markApplied = new MarkApplied(bench, folder, past);
    Marking.Marked marked = markApplied.run(request);
    List<Finding> notes = request.dryRun() ? List.of() : request.attest()
        .map(words -> markApplied.attest(marked.scripts(), words)).orElse(List.of());
    return new Outcome(recorded(folder, marked.scripts(), request.dryRun()), marked.differences(), notes);
  }

  private static List<ScriptRun> recorded(
      MigrationsFolder folder, List<Migration> scripts, boolean dryRun) {
    ScriptRun.Outcome outcome = dryRun ? ScriptRun.Outcome.WOULD_BE_MARKED : ScriptRun.Outcome.MARKED;
    return scripts.stream().map(script -> told(folder, script, outcome, Duration.ZERO)).toList();
  }

  private static ScriptRun told(
      MigrationsFolder folder, Migration script, ScriptRun.Outcome outcome, Duration took) {
    Optional<String> deployment = folder.deployments().stream()
        .filter(one -> one.migrations().contains(script)).map(Deployment::path).findFirst();
    Optional<String> text = switch (outcome) {
      case RAN, WOULD_RUN, FAILED -> Optional.of(script.text());
      case MARKED, WOULD_BE_MARKED -> Optional.empty();
    };
    return new ScriptRun(deployment, script.script(),
        script.version().map(version -> version.text()), outcome, text, took);
  }

  /** Tells the progress of a run. */
  private final class Telling implements RunListener {
    @Override
    public void started(Migration script) {
      bench.progress().doing("running " + script.script());
    }

    @Override
    public void postponed(Migration script, String why) {
      bench.progress().doing("later: " + script.script() + " (" + why + ")");
    }

    @Override
    public void remarked(Remark remark) {
      bench.progress().doing(remark.text());
    }
  }
}
