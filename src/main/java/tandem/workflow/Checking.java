package tandem.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tandem.diff.Difference;
import tandem.migration.Clash;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.migration.Problem;
import tandem.migration.RepeatableTexts;
import tandem.migration.Version;
import tandem.migration.history.ScriptState;
import tandem.migration.history.ScriptStatus;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.model.Unmodelled;
import tandem.rename.Renaming.Renamed;

/** {@code check} and {@code status}: all verdicts at once. */
public final class Checking {
  private final Workbench bench;

  Checking(Workbench bench) {
    this.bench = bench;
  }

  /** Says whether state, migrations and these environments agree. */
  CheckReport run(List<String> environments, Set<Condition> failOn, boolean strict) {
    long start = System.nanoTime();
    List<Target> targets = environments.stream().map(bench::target).toList();
    Map<Target, Outcome> read = readEnvironments(targets);
    MigrationsFolder folder = bench.project().migrations();
    if (bench.project().dialect().running().isEmpty() && folder.versioned().isEmpty()
        && folder.repeatables().isEmpty()) {
      List<Verdict> verdicts = againstState(read, attempt(() -> bench.state()), strict);
      return new CheckReport(bench.shadowUse(), bench.built(), verdicts, failOn, Workbench.since(start));
    }
    List<Verdict> verdicts = new ArrayList<>();
    List<Finding> folderFindings = new ArrayList<>(problems(folder));
    folderFindings.addAll(new Clashes(bench, folder).findings());
    folderFindings.addAll(new RecordedContent(bench, folder).findings());
    Outcome state = attempt(() -> bench.state());
    boolean sound = folder.problems().stream().noneMatch(Problem::blocking);
    Optional<Replayed> replayed = Optional.empty();
    if (sound) {
      try {
        replayed = Optional.of(new Replays(bench).migrations(folder));
      } catch (TandemException e) {
        folderFindings.add(Finding.of(Condition.BROKEN, e));
      }
    }
    List<Finding> agreement = stateAndMigrations(state, replayed);
    replayed.ifPresent(end -> folderFindings.addAll(repeatables(end, state, folder)));
    replayed.ifPresent(end -> folderFindings.addAll(stepByStep(folder, end)));
    if (strict) {
      state.model().ifPresent(model -> agreement.addAll(unmodelled(model.unmodelled())));
      replayed.ifPresent(end -> folderFindings.addAll(unmodelled(end.end().unmodelled())));
    }
    verdicts.add(Verdict.of(new Subject.StateAndMigrations(), agreement));
    verdicts.add(Verdict.of(new Subject.Migrations(), folderFindings));
    Optional<Replayed> end = replayed;
    read.forEach((target, outcome) ->
        verdicts.add(environment(target, outcome, folder, sound, state, end, strict)));
    return new CheckReport(bench.shadowUse(), bench.built(), verdicts, failOn, Workbench.since(start));
  }

  /** What can be said of databases of a system where no migrations run. */
  private List<Verdict> againstState(Map<Target, Outcome> read, Outcome state, boolean strict) {
    List<Verdict> verdicts = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    state.error().ifPresent(error -> findings.add(Finding.of(Condition.BROKEN, error)));
    if (strict) {
      state.model().ifPresent(model -> findings.addAll(unmodelled(model.unmodelled())));
    }
    verdicts.add(Verdict.of(new Subject.StateAndMigrations(), findings));
    read.forEach((target, outcome) -> verdicts.add(againstState(target, outcome, state, strict)));
    return verdicts;
  }

  private Verdict againstState(Target target, Outcome outcome, Outcome state, boolean strict) {
    Subject subject = new Subject.Environment(target.name(), target.kind().label());
    if (outcome.model().isEmpty()) {
      return Verdict.of(subject, List.of(Finding.of(Condition.UNREACHABLE, outcome.error().orElseThrow())));
    }
    SchemaModel live = outcome.model().get();
    List<Finding> findings = new ArrayList<>(strict ? unmodelled(live.unmodelled()) : List.of());
    state.model().ifPresent(wanted -> findings.addAll(target.kind() == Target.Kind.DEVELOPMENT
        ? differing(wanted, live, Comparison.Meaning.UNCAPTURED)
        : differing(live, wanted, Comparison.Meaning.NOT_AS_STATE)));
    return Verdict.of(subject, findings);
  }

  private List<Finding> differing(SchemaModel from, SchemaModel to, Comparison.Meaning meaning) {
    return bench.comparison().findings(bench.differences().between(from, to), from, to, meaning);
  }

  /** A model, or why there is none. */
  private record Outcome(Optional<Modelled> made, Optional<TandemException> error) {
    Optional<SchemaModel> model() {
      return made.map(Modelled::model);
    }
  }

  private interface Attempt {
    Modelled make();
  }

  private static Outcome attempt(Attempt attempt) {
    try {
      return new Outcome(Optional.of(attempt.make()), Optional.empty());
    } catch (TandemException e) {
      return new Outcome(Optional.empty(), Optional.of(e));
    }
  }

  private Map<Target, Outcome> readEnvironments(List<Target> targets) {
    Map<Target, Outcome> read = new LinkedHashMap<>();
    targets.forEach(target -> read.put(target, attempt(() -> bench.environment(target))));
    return read;
  }

  private static List<Finding> problems(MigrationsFolder folder) {
    List<Problem> all = new ArrayList<>(folder.problems());
    all.removeAll(folder.clashes().stream().map(Clash::problem).toList());
    all.addAll(new RepeatableTexts(folder, PastTexts.none()).problems());
    return all.stream().distinct()
        .map(problem -> Finding.of(switch (problem.weight()) {
          case BLOCKING, BROKEN -> Condition.BROKEN;
          case NOTE -> Condition.NOTED;
        }, problem.toException()))
        .toList();
  }

  private List<Finding> stateAndMigrations(Outcome state, Optional<Replayed> replayed) {
    List<Finding> findings = new ArrayList<>();
    state.error().ifPresent(error -> findings.add(Finding.of(Condition.BROKEN, error)));
    if (state.model().isPresent() && replayed.isPresent()) {
      SchemaModel built = replayed.get().end();
      Renamings renamings = new Renamings(bench);
      SchemaModel wanted = state.model().get();
      Renamed renamed =
          renamings.whereBuildable(built, wanted, renamings.shipped(state.made().get().renames()));
      Difference difference = bench.differences().between(renamed.model(), wanted);
      Comparison comparison = bench.comparison();
      findings.addAll(comparison.renamed(renamed.renames(), Comparison.Meaning.PENDING));
      findings.addAll(
          comparison.findings(difference, renamed.model(), wanted, Comparison.Meaning.PENDING));
      findings.addAll(comparison.unclear(renamed.unclear()));
    }
    return findings;
  }

  /** Repeatables that fail because state has moved on are pending when a generate would cure them. */
  private List<Finding> repeatables(Replayed replayed, Outcome state, MigrationsFolder folder) {
    boolean cured = !replayed.setAside().isEmpty() && state.model().isPresent()
        && new Replays(bench).areCured(folder, replayed, state.made().get());
    Condition condition = cured ? Condition.PENDING : Condition.BROKEN;
    return replayed.setAside().stream().map(aside -> Finding.of(condition, aside.error())).toList();
  }

  private List<Finding> stepByStep(MigrationsFolder folder, Replayed fromEmpty) {
    if (folder.repeatables().isEmpty() || folder.deployments().size() < 2
        || !fromEmpty.setAside().isEmpty()) {
      // Without repeatables a replay from empty is step by step.
      return List.of();
    }
    try {
      SchemaModel stepwise = new Replays(bench).stepByStep(folder, folder.all());
      return differing(fromEmpty.end(), stepwise, Comparison.Meaning.UNEQUAL_REPLAYS);
    } catch (TandemException e) {
      boolean unknownPast = e.exit() == TandemException.Exit.REFUSED;
      return List.of(Finding.of(unknownPast ? Condition.NOTED : Condition.BROKEN, e));
    }
  }

  private static List<Finding> unmodelled(List<Unmodelled> unmodelled) {
    return unmodelled.stream().map(one -> Finding.of(
        Condition.UNMODELLED, "UNMODELLED", one.type() + " " + one.identity() + " is not modelled")).toList();
  }

  private Verdict environment(Target target, Outcome outcome, MigrationsFolder folder, boolean sound,
      Outcome state, Optional<Replayed> end, boolean strict) {
    Subject subject = new Subject.Environment(target.name(), target.kind().label());
    if (outcome.model().isEmpty()) {
      return Verdict.of(subject, List.of(Finding.of(Condition.UNREACHABLE, outcome.error().orElseThrow())));
    }
    SchemaModel live = outcome.model().get();
    List<Finding> findings = new ArrayList<>();
    if (strict) {
      findings.addAll(unmodelled(live.unmodelled()));
    }
    if (target.kind() == Target.Kind.DEVELOPMENT) {
      state.model().ifPresent(
          wanted -> findings.addAll(differing(wanted, live, Comparison.Meaning.UNCAPTURED)));
      return Verdict.of(subject, findings);
    }
    if (!sound) {
      findings.add(Finding.of(Condition.NOTED, "ENVIRONMENT-NOT-COMPARED",
          "not compared: the migrations folder is broken"));
      return Verdict.of(subject, findings);
    }
    return compared(subject, target, live, folder, end, findings);
  }

  private Verdict compared(Subject subject, Target target, SchemaModel live, MigrationsFolder folder,
      Optional<Replayed> end, List<Finding> findings) {
    try (Past past = new Past(bench, folder, target)) {
      Position position = past.position();
      findings.addAll(histories(past));
      findings.addAll(new Drift(bench, folder, past).of(live, end));
      if (!position.isUpToDate()) {
        findings.add(behind(position));
      }
      return new Verdict(subject, findings, Optional.of(position));
    } catch (TandemException e) {
      findings.add(Finding.of(Condition.BROKEN, e));
      return Verdict.of(subject, findings);
    }
  }

  private static Finding behind(Position position) {
    List<String> parts = new ArrayList<>();
    if (!position.pendingDeployments().isEmpty()) {
      parts.add(String.join(", ", position.pendingDeployments()));
    }
    if (position.pendingRepeatables() > 0) {
      parts.add(position.pendingRepeatables()
          + (position.pendingRepeatables() == 1 ? " repeatable" : " repeatables"));
    }
    return Finding.of(Condition.BEHIND, "ENVIRONMENT-BEHIND", "not run there yet: "
        + String.join(" and ", parts));
  }

  /** What in the history does not fit the folder. */
  private static List<Finding> histories(Past past) {
    List<Finding> findings = new ArrayList<>();
    List<ScriptStatus> scripts = past.comparison().all();
    for (ScriptStatus status : scripts) {
      if (isWrong(status.state())) {
        findings.add(Finding.of(Condition.BROKEN, "HISTORY-" + status.state().name().replace('_', '-'),
            status.name() + ": " + past.word(status)
                + (status.why().isEmpty() ? "" : ", " + status.why())));
      }
      if (status.state() == ScriptState.UNMERGED) {
        findings.add(past.unmerged(status));
      }
      if (status.state() == ScriptState.IGNORED) {
        findings.add(Finding.of(Condition.BEHIND, "ENVIRONMENT-BEHIND",
                status.name() + " is late and has not run there: " + status.why())
            .remedy("give it a higher version, or pick it with --cherry-pick when it is independent"));
      }
      if (status.state() == ScriptState.SKIPPED && status.version().isPresent()) {
        findings.add(held(status.name(), status.why(), status.version().get(), past));
      }
    }
    past.heldTexts().forEach(one -> findings.add(
        held(one.path(), one.file().hold().get(past.target().name()), one.place(), past)));
    FlywayPatterns.of(scripts, past.keptOut()).ifPresent(findings::add);
    return findings;
  }

  private static Finding held(String what, String why, Version place, Past past) {
    return Finding.of(Condition.NOTED, "ENVIRONMENT-HELD", what + " is held: " + why
        + past.history().passed(place).map(day -> " (passed by since " + day + ")").orElse(""));
  }

  private static boolean isWrong(ScriptState state) {
    return state == ScriptState.CHANGED || state == ScriptState.MISSING || state == ScriptState.PARTLY;
  }
}
