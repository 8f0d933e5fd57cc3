package tandem.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tandem.dialect.Running.SessionFacts;
import tandem.migration.Checksum;
import tandem.migration.Cut;
import tandem.migration.Deployment;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.migration.Placeholders;
import tandem.migration.ProgrammableText;
import tandem.migration.RepeatableTexts;
import tandem.migration.ScriptConfig;
import tandem.migration.TextReference;
import tandem.migration.Texts;
import tandem.migration.Version;
import tandem.migration.history.Decisions;
import tandem.migration.history.History;
import tandem.migration.history.HistoryComparison;
import tandem.migration.history.HistoryRow;
import tandem.migration.history.HistoryTable;
import tandem.migration.history.ScriptState;
import tandem.model.TandemException;

/** What environments have run, read from their history tables. */
final class Environments {
  private final Workbench bench;
  private final MigrationsFolder folder;
  private final PastTexts past;
  private final Map<Target, SessionFacts> sessions = new HashMap<>();
  private final Map<Target, Placeholders> known = new HashMap<>();

  Environments(Workbench bench, MigrationsFolder folder) {
    this.bench = bench;
    this.folder = folder;
    this.past = bench.pastTexts(folder);
  }

  /**
   * What a database tells of itself.
   *
   * @param kind what it is since its first run; empty while it says nothing
   */
  record Told(Optional<Target.Kind> kind, History history) {}

  /** Asks an environment what it is and what it has run. */
  Told ask(Target target) {
    HistoryTable table = table();
    try (Connection connection = bench.open(target)) {
      sessions.put(target, bench.running().begin(connection, Optional.empty()));
      return new Told(Recording.kind(bench.running(), connection), table.read(connection));
    } catch (SQLException e) {
      throw TandemException.failed("HISTORY-READ", "the history table cannot be read: " + e.getMessage())
          .at(target.place())
          .remedy(bench.running().history().remedy(
              bench.project().historySchema(), bench.project().flyway().table()))
          .cause(e);
    }
  }

  private HistoryTable table() {
    return new HistoryTable(
        bench.running(), bench.project().historySchema(), bench.project().flyway().table());
  }

  /** What scripts' placeholders are in an environment that was asked, Flyway's own among them. */
  private Placeholders placeholders(Target target) {
    return known.computeIfAbsent(target, asked -> {
      SessionFacts session = sessions.get(asked);
      return Placeholders.of(bench.project().flywayFor(asked), session,
          asked.role().get().orElse(session.user()));
    });
  }

  /** The folder's scripts against a history. */
  HistoryComparison comparison(Target target, History history) {
    return comparison(target, history, folder.without(held(folder, target), past),
        Decisions.of(folder.deployments(), target.name()));
  }

  /** The scripts of a cut against a history. */
  HistoryComparison comparison(Target target, History history, Cut cut, Decisions decisions) {
    return new HistoryComparison(folder, cut, history, placeholders(target), decisions);
  }

  /** What Flyway, which knows no holds, would run in an environment and tandem keeps out. */
  List<Migration> keptOut(Target target, History history) {
    if (held(folder, target).isEmpty()) {
      return List.of();
    }
    List<Migration> keptOut = new ArrayList<>(new HistoryComparison(
        folder, folder.all(), history, placeholders(target), Decisions.none()).pending());
    keptOut.removeAll(comparison(target, history).pending());
    return keptOut;
  }

  /** What is kept out of an environment. */
  static List<Deployment> held(MigrationsFolder folder, Target target) {
    return folder.deployments().stream()
        .filter(one -> one.file().hold().containsKey(target.name())).toList();
  }

  /**
   * How far it has come.
   *
   * @param textsRun of the deployments that are programmables alone, those that have run
   */
  Position position(
      Target target, History history, HistoryComparison comparison, Collection<Deployment> textsRun) {
    Set<Migration> pending = new LinkedHashSet<>(comparison.pending());
    Set<Version> run = versionsRun(history);
    // What broke off half-way goes on with the next run; whose undo did has run.
    comparison.all().stream().filter(status -> status.state() == ScriptState.PARTLY)
        .flatMap(status -> status.script().stream())
        .filter(script -> script.version().filter(run::contains).isEmpty()).forEach(pending::add);
    List<String> pendingDeployments = new ArrayList<>();
    Optional<String> last = Optional.empty();
    for (Deployment deployment : folder.deployments()) {
      boolean ran = deployment.migrations().stream().anyMatch(m -> run.contains(m.version().orElseThrow()))
          || textsRun.contains(deployment);
      boolean waits = deployment.migrations().stream().anyMatch(pending::contains)
          || isTexts(deployment) && !ran && !deployment.file().hold().containsKey(target.name());
      if (waits) {
        pendingDeployments.add(deployment.path());
      }
      if (ran) {
        last = Optional.of(deployment.path());
      }
    }
    int versioned = (int) pending.stream().filter(m -> m.version().isPresent()).count();
    return new Position(last, history.highest().map(Version::text), run.size(), pendingDeployments, versioned,
        pending.size() - versioned);
  }

  /** True for a deployment that is programmables alone. */
  static boolean isTexts(Deployment deployment) {
    return deployment.migrations().isEmpty() && !deployment.file().programmables().isEmpty();
  }

  private static Set<Version> versionsRun(History history) {
    Set<Version> run = new LinkedHashSet<>();
    for (HistoryRow row : history.standing()) {
      if (row.success() && !row.isSynthetic()) {
        row.version().ifPresent(run::add);
      }
    }
    return run;
  }

  /**
   * What an environment has run, as a cut: the versioned scripts of its history, and each repeatable with the
   * text whose checksum its last row carries.
   *
   * @param unknown repeatables whose row carries a checksum of no known text; the cut leaves them out
   */
  record HasRun(Cut cut, List<Migration> unknown) {}

  HasRun hasRun(Target target, History history) {
    Set<Version> run = versionsRun(history);
    Optional<Version> baseline = history.baseline();
    Set<Migration> clashing = ranOtherwise(history);
    Predicate<Migration> isThere = script -> run.contains(script.version().orElseThrow())
        && !clashing.contains(script)
        || baseline.filter(base -> script.version().orElseThrow().compareTo(base) <= 0).isPresent();
    List<Migration> versioned = folder.versioned().stream().filter(isThere).toList();
    List<Deployment> deployments = folder.deployments().stream()
        .filter(d -> d.migrations().stream().anyMatch(isThere)).toList();
    Map<String, HistoryRow> lastRuns = history.lastRuns();
    List<Migration> repeatables = new ArrayList<>();
    List<Migration> unknown = new ArrayList<>();
    List<Migration> scripts = new ArrayList<>(folder.repeatables());
    scripts.addAll(gone(history));
    for (Migration script : scripts) {
      Optional<HistoryRow> row =
          Optional.ofNullable(lastRuns.get(script.description())).filter(HistoryRow::success);
      if (row.isPresent() && row.get().checksum().isPresent()) {
        textRun(target, script, row.get().checksum().get())
            .ifPresentOrElse(repeatables::add, () -> unknown.add(script));
      }
    }
    Optional<Deployment> last = deployments.isEmpty() ? Optional.empty() : Optional.of(deployments.getLast());
    return new HasRun(new Cut(last, deployments, versioned, List.of(), repeatables), unknown);
  }

  /** Of scripts of one version, in deployments that clash, those that the history's row is not about. */
  private Set<Migration> ranOtherwise(History history) {
    if (folder.clashes().isEmpty()) {
      return Set.of();
    }
    Map<Version, HistoryRow> rows = new HashMap<>();
    history.standing().forEach(row -> row.version().ifPresent(version -> rows.put(version, row)));
    Map<Version, List<Migration>> scripts =
        folder.versioned().stream().collect(Collectors.groupingBy(script -> script.version().orElseThrow()));
    Set<Migration> otherwise = new HashSet<>();
    scripts.forEach((version, alike) -> {
      HistoryRow row = rows.get(version);
      if (alike.size() > 1 && row != null) {
        boolean told = alike.stream().anyMatch(script -> script.script().equals(row.script()));
        alike.stream().filter(script -> told ? !script.script().equals(row.script())
            : row.checksum().filter(ran -> ran == Checksum.of(script.text())).isEmpty())
            .forEach(otherwise::add);
      }
    });
    return otherwise;
  }

  /**
   * Repeatables that have run and whose files are gone, with the last text that was shipped: a deployment
   * that has not run yet drops what they make.
   */
  private List<Migration> gone(History history) {
    Set<String> there = new HashSet<>();
    Set<String> files = new HashSet<>();
    folder.repeatables().forEach(script -> {
      there.add(script.description());
      files.add(script.fileName());
    });
    boolean none = history.standing().stream()
        .noneMatch(row -> row.isRepeatable() && row.success() && !there.contains(row.description()));
    List<Migration> gone = new ArrayList<>();
    for (Deployment deployment : none ? List.<Deployment>of() : folder.deployments().reversed()) {
      Set<String> shipped = deployment.file().programmables().stream()
          .filter(made -> made.text().isStored()).map(ProgrammableText::fileName)
          .filter(files::add).collect(Collectors.toSet());
      if (!shipped.isEmpty()) {
        folder.upTo(deployment, past).repeatables().stream()
            .filter(script -> shipped.contains(script.fileName()))
            .map(script -> configured(script, history)).forEach(gone::add);
      }
    }
    return gone;
  }

  /** A script's configuration is gone with its file; that it ran as it stands tells what it said. */
  private static Migration configured(Migration gone, History history) {
    boolean asItStands = history.lastRun(gone.description()).flatMap(HistoryRow::checksum)
        .filter(ran -> ran == Checksum.of(gone.text())).isPresent();
    return asItStands ? gone.withConfig(new ScriptConfig(
        Optional.empty(), Optional.of(false), Optional.empty(), true)) : gone;
  }

  /**
   * The deployments that an environment has run, in order; of those that are programmables alone the ones
   * whose texts, or later ones, are there.
   */
  List<Deployment> deploymentsRun(HasRun hasRun) {
    Map<String, TextReference> there = new HashMap<>();
    hasRun.cut().repeatables().forEach(script ->
        there.put(script.fileName(), Texts.reference(script.text())));
    List<Deployment> all = folder.deployments();
    List<Deployment> run = new ArrayList<>();
    for (Deployment one : all) {
      List<Deployment> since = all.subList(all.indexOf(one), all.size());
      if (!one.migrations().isEmpty() ? hasRun.cut().deployments().contains(one)
          : one.file().programmables().stream().allMatch(made -> there.containsKey(made.fileName())
              ? ships(made, since, there.get(made.fileName()))
              : ships(made, since, TextReference.NONE) && wasMade(made, all, one, run))) {
        run.add(one);
      }
    }
    return run;
  }

  private static boolean ships(ProgrammableText made, List<Deployment> since, TextReference there) {
    return since.stream().flatMap(one -> one.touch(made.fileName()).stream())
        .anyMatch(touch -> touch.text().equals(there));
  }

  /** What is not there was dropped only where the deployment that touched it before has run. */
  private static boolean wasMade(
      ProgrammableText made, List<Deployment> all, Deployment by, List<Deployment> run) {
    return all.subList(0, all.indexOf(by)).reversed().stream()
        .filter(one -> one.touch(made.fileName()).isPresent()).findFirst()
        .map(run::contains).orElse(!run.isEmpty());
  }

  private Optional<Migration> textRun(Target target, Migration script, int checksum) {
    Placeholders placeholders = placeholders(target);
    if (placeholders.checksum(script) == checksum) {
      return Optional.of(script);
    }
    return new RepeatableTexts(folder, past).chain(script, folder.all()).stream()
        .flatMap(Set::stream).map(script::withText)
        .filter(candidate -> placeholders.checksum(candidate) == checksum).findFirst();
  }
}
