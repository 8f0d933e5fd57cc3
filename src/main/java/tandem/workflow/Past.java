package tandem.workflow;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tandem.git.Git;
import tandem.migration.Cut;
import tandem.migration.Deployment;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.history.Decisions;
import tandem.migration.history.History;
import tandem.migration.history.HistoryComparison;
import tandem.migration.history.HistoryRow;
import tandem.migration.history.ScriptState;
import tandem.migration.history.ScriptStatus;
import tandem.migration.run.Halfway;
import tandem.migration.run.RunListener;
import tandem.migration.run.RunOptions;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.shadow.ShadowDatabase;

/**
 * An environment as one command finds it: what it is, what it has run, and what that builds. Each is asked
 * when it matters, and once, whoever asks.
 */
final class Past implements AutoCloseable {
  private final Workbench bench;
  private final MigrationsFolder folder;
  private final Target target;
  private final Environments environments;
  private Environments.Told told;
  private Environments.HasRun hasRun;
  private List<Deployment> deployments;
  private HistoryComparison comparison;
  private Set<String> elsewhere;
  private SchemaModel live;
  private Replays.Kept built;

  Past(Workbench bench, MigrationsFolder folder, Target target) {
    this(bench, folder, target, new Environments(bench, folder));
  }

  private Past(Workbench bench, MigrationsFolder folder, Target target, Environments environments) {
    this.bench = bench;
    this.folder = folder;
    this.target = target;
    this.environments = environments;
  }

  /** The same environment after something has run there. */
  Past later() {
    return new Past(bench, folder, target, environments);
  }

  Target target() {
    return target;
  }

  private Environments.Told told() {
    if (told == null) {
      told = environments.ask(target);
    }
    return told;
  }

  /** The kind that rules there: what the database says, else what config.yml says. */
  Target.Kind kind() {
    return told().kind().orElse(target.kind());
  }

  /**
   * Does nothing where the environment is protected neither by config.yml nor by what its database says of
   * itself.
   *
   * @throws TandemException PROTECTED, exit 4
   */
  void refuseProtected(String why, String remedy) {
    if (kind() == Target.Kind.PROTECTED) {
      throw TandemException.refused("PROTECTED", why).at(target.name()).remedy(remedy);
    }
  }

  /** True where the database itself says what it is. */
  boolean saysItsKind() {
    return told().kind().isPresent();
  }

  History history() {
    return told().history();
  }

  /** What has run there, as a cut. */
  Environments.HasRun hasRun() {
    if (hasRun == null) {
      hasRun = environments.hasRun(target, history());
    }
    return hasRun;
  }

  /** The deployments that have run there, in order. */
  List<Deployment> deployments() {
    if (deployments == null) {
      deployments = environments.deploymentsRun(hasRun());
    }
    return deployments;
  }

  /** Each script's state there. */
  HistoryComparison comparison() {
    if (comparison == null) {
      comparison = environments.comparison(target, history());
    }
    return comparison;
  }

  /** How far scripts came that failed or were cut off half-way, of those whose journal tells. */
  Map<Migration, Halfway> halfway() {
    Map<Migration, HistoryRow> partly = new LinkedHashMap<>();
    comparison().all().stream().filter(status -> status.state() == ScriptState.PARTLY).forEach(status ->
        status.script().ifPresent(script -> partly.put(script, status.row().orElseThrow())));
    return partly.isEmpty() ? Map.of() : bench.runner(target.connections(), folder, RunListener.silent())
        .halfway(partly, target.runAs(RunOptions.plain()));
  }

  /**
   * Counts scripts as run, from now on, whose undo scripts broke off half-way.
   *
   * @return whether there are any
   */
  boolean countHalfUndone() {
    Set<HistoryRow> rows = new HashSet<>();
    halfway().forEach((script, halfway) -> {
      if (!halfway.script().equals(script.script())) {
        history().standing().stream().filter(row -> row.version().equals(script.version()))
            .forEach(rows::add);
      }
    });
    History before = new History(history().table(), true,
        history().rows().stream().map(row -> rows.contains(row) ? row.standing() : row).toList());
    told = new Environments.Told(told().kind(), before);
    comparison = null;
    return !rows.isEmpty();
  }

  /** True where a run of this cut has anything to run there. */
  boolean isDue(Cut cut, Decisions decisions) {
    return !environments.comparison(target, history(), cut, decisions).pending().isEmpty();
  }

  /**
   * The branch that brings a script which has run here and the folder does not have.
   *
   * @param script what the history says of its path
   */
  Optional<String> branchWith(String script) {
    Git git = new Git(bench.root());
    try {
      if (elsewhere == null) {
        elsewhere = git.isRepository() ? git.broughtElsewhere(inRepository(git, "")) : Set.of();
      }
      return elsewhere.isEmpty() || !elsewhere.contains(inRepository(git, script)) ? Optional.empty()
          : git.branchWith(inRepository(git, script));
    } catch (TandemException e) {
      // Without git it is missing, as to Flyway.
      elsewhere = Set.of();
      return Optional.empty();
    }
  }

  private String inRepository(Git git, String script) {
    Path file = folder.root().resolve(script).toAbsolutePath().normalize();
    return git.root().toAbsolutePath().normalize().relativize(file).toString();
  }

  /** What has run there and this folder does not have, as a note: what it makes shows as unexpected. */
  Finding unmerged(ScriptStatus status) {
    Finding finding = Finding.of(Condition.NOTED, "ENVIRONMENT-UNMERGED", status.name()
        + " has run there, and this branch does not have it: nobody here knows what it makes");
    return branchWith(status.name())
        .map(branch -> finding.remedy("the branch " + branch + " has it: merge it")).orElse(finding);
  }

  /** Those of what has run there that this folder does not have, higher than all it has. */
  List<ScriptStatus> unmerged() {
    return comparison().all().stream().filter(status -> status.state() == ScriptState.UNMERGED).toList();
  }

  /** A script's state in a word; what another branch has run below what has run here is unmerged, too. */
  String word(ScriptStatus status) {
    boolean unmerged = status.state() == ScriptState.MISSING && branchWith(status.name()).isPresent();
    return (unmerged ? ScriptState.UNMERGED : status.state()).word();
  }

  /** What Flyway, which knows no holds, would run there and tandem keeps out. */
  List<Migration> keptOut() {
    return environments.keptOut(target, history());
  }

  /** Deployments of programmables alone that are held there and have not run. */
  List<Deployment> heldTexts() {
    return Environments.held(folder, target).stream().filter(Environments::isTexts)
        .filter(one -> !deployments().contains(one)).toList();
  }

  /** How far it has come. */
  Position position() {
    boolean texts = folder.deployments().stream().anyMatch(Environments::isTexts);
    return environments.position(target, history(), comparison(), texts
        ? deployments().stream().filter(Environments::isTexts).toList() : List.of());
  }

  /** What its catalog holds. */
  SchemaModel live() {
    if (live == null) {
      live = bench.environment(target).model();
    }
    return live;
  }

  /**
   * True where what was asked here still holds; asked under the lock, so that nobody else runs in between.
   *
   * @param now what has run by then
   */
  boolean holds(History now) {
    return (told == null || history().rows().equals(now.rows()))
        && (live == null || live.equals(bench.environment(target).model()));
  }

  /** What the scripts that have run there make. */
  SchemaModel made() {
    Optional<Replayed> known =
        built == null ? new Replays(bench).known(hasRun().cut(), folder, target.name()) : Optional.empty();
    return known.orElseGet(() -> built().replayed()).end();
  }

  /** A shadow that they have run in. It stays as it is, and is there until this is closed. */
  Replays.Kept built() {
    if (built == null) {
      Cut cut = hasRun().cut();
      built = new Replays(bench).keep(folder, cut, Replays.name(cut, target.name()));
    }
    return built;
  }

  /** A copy of that shadow, which the caller closes. */
  ShadowDatabase copy() {
    return bench.server().copyOf(built().database());
  }

  @Override
  public void close() {
    if (built != null) {
      built.close();
      bench.server().dropRolesOfScripts();
    }
  }
}
