package tandem.migration.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.migration.Checksum;
import tandem.migration.Cut;
import tandem.migration.Migration;
import tandem.migration.MigrationKind;
import tandem.migration.MigrationsFolder;
import tandem.migration.Placeholders;
import tandem.migration.Version;

/**
 * Each script's state against a database's history; the rules are those of Flyway 13's
 * MigrationInfoServiceImpl.
 */
public final class HistoryComparison {
  private final MigrationsFolder folder;
  private final Cut cut;
  private final History history;
  private final Placeholders placeholders;
  private final Decisions decisions;
  private final Set<HistoryRow> deleted;
  private final Map<Key, HistoryRow> rows = new HashMap<>();
  private final Map<String, HistoryRow> lastRuns;
  private final Optional<Version> lastApplied;
  private final Optional<Version> appliedBaseline;
  private final Optional<Version> pendingBaseline;
  private final Optional<Version> lastResolved;
  private final Set<Version> inCut;
  private final Set<String> dropped;
  private final Map<String, Migration> inFolder;
  private List<ScriptStatus> all;

  /**
   * @param folder all there is, to tell what is missing from what is above the target
   * @param cut what is to be run
   * @param decisions what may run although it is late, what is kept out, what was run by hand
   */
  public HistoryComparison(MigrationsFolder folder, Cut cut, History history, Placeholders placeholders,
      Decisions decisions) {
    this.folder = folder;
    this.cut = cut;
    this.history = history;
    this.placeholders = placeholders;
    this.decisions = decisions;
    this.deleted = history.deleted();
    history.standing().forEach(row -> rows.put(key(row), row));
    this.lastRuns = history.lastRuns();
    this.lastApplied = history.highest();
    this.appliedBaseline = history.baseline();
    this.pendingBaseline = cut.baselines().stream()
        .filter(b -> rowOf(b).isEmpty())
        .flatMap(b -> b.version().stream())
        .max(Comparator.naturalOrder());
    this.lastResolved = folder.versioned().stream()
        .flatMap(m -> m.version().stream())
        .max(Comparator.naturalOrder());
    this.inCut = Stream.concat(cut.versioned().stream(), cut.baselines().stream())
        .flatMap(m -> m.version().stream()).collect(Collectors.toSet());
    this.dropped = cut.dropped(folder.settings());
    this.inFolder = new HashMap<>();
    folder.repeatables().forEach(script -> inFolder.put(script.description(), script));
  }

  /**
   * Rows in order of running, then what has not run: versioned scripts in order, repeatables by description.
   */
  public List<ScriptStatus> all() {
    if (all == null) {
      all = List.copyOf(compared());
    }
    return all;
  }

  private List<ScriptStatus> compared() {
    List<ScriptStatus> statuses = new ArrayList<>();
    Map<Key, Migration> scripts = new HashMap<>();
    folder.versioned().forEach(m -> scripts.put(key(m), m));
    folder.baselines().forEach(m -> scripts.put(key(m), m));
    // What a later deployment brought has run here, and is not missing because the cut ends before it.
    folder.repeatables().forEach(m -> scripts.put(key(m), m));
    cut.repeatables().forEach(m -> scripts.put(key(m), m));
    Version highestSoFar = null;
    for (HistoryRow row : history.rows()) {
      boolean late = false;
      if (row.version().isPresent() && !row.isDeletion()) {
        late = highestSoFar != null && row.version().get().compareTo(highestSoFar) < 0;
        highestSoFar = late || deleted.contains(row) ? highestSoFar : row.version().get();
      }
      Optional<Migration> script = Optional.ofNullable(scripts.get(key(row)));
      statuses.add(applied(row, script, late));
    }
    folder.versioned().stream().filter(m -> rowOf(m).isEmpty()).map(this::unapplied)
        .forEach(statuses::add);
    folder.baselines().stream().filter(m -> rowOf(m).isEmpty()).map(this::unapplied)
        .forEach(statuses::add);
    Stream.concat(cut.repeatables().stream().filter(this::isDue).map(this::unapplied), keptOut())
        .sorted(Comparator.comparing(status -> status.script().orElseThrow().description()))
        .forEach(statuses::add);
    return statuses;
  }

  /** Texts of repeatables that a held deployment ships, and that Flyway, which knows no holds, would run. */
  private Stream<ScriptStatus> keptOut() {
    return folder.repeatables().stream()
        .filter(script -> decisions.held().containsKey(script.script()))
        .filter(script -> !cut.repeatables().contains(script) && isDue(script))
        .map(script -> new ScriptStatus(Optional.of(script), Optional.empty(), ScriptState.SKIPPED,
            ScriptState.PENDING.flywayWord(), decisions.held().get(script.script())));
  }

  /** What is to run, in the order Flyway would: the baseline or versioned scripts, then repeatables. */
  public List<Migration> pending() {
    List<Migration> due = new ArrayList<>();
    all().stream()
        .filter(s -> s.state().isDue() && s.row().isEmpty())
        .flatMap(s -> s.script().stream())
        .forEach(due::add);
    due.sort(order());
    return due;
  }

  /** The order in which Flyway runs scripts: versions, then repeatables by description. */
  public static Comparator<Migration> order() {
    return Comparator.<Migration, Boolean>comparing(m -> m.version().isEmpty())
        .thenComparing((a, b) -> a.version().isPresent() && b.version().isPresent()
            ? a.version().get().compareTo(b.version().get())
            : a.description().compareTo(b.description()));
  }

  /** Whether a repeatable's last run had another text, or there was none. */
  private boolean isDue(Migration repeatable) {
    HistoryRow last = lastRuns.get(repeatable.description());
    return last == null || !matches(repeatable, last);
  }

  private ScriptStatus applied(HistoryRow row, Optional<Migration> script, boolean late) {
    if (row.isDeletion() || row.type().equals("SCHEMA")) {
      return status(Optional.empty(), row, ScriptState.NOTED);
    }
    if (deleted.contains(row)) {
      return status(script, row, ScriptState.DELETED);
    }
    if (row.isBaseline()) {
      return status(script, row, ScriptState.BASELINE);
    }
    boolean latest = row.version().isPresent() || row.equals(lastRuns.get(row.description()));
    if (script.isEmpty() && latest) {
      return gone(row);
    }
    if (!row.success()) {
      return new ScriptStatus(script, Optional.of(row), ScriptState.PARTLY, "Failed",
          "it failed or was cut off outside of a transaction");
    }
    if (row.version().isEmpty()) {
      ScriptState state = !latest ? ScriptState.SUPERSEDED
          : matches(script.get(), row) ? applied(script.get()) : ScriptState.OUTDATED;
      return new ScriptStatus(script, Optional.of(row), state, latest ? flywayWord(row) : state.flywayWord(),
          "");
    }
    boolean below = appliedBaseline.isPresent() && row.version().get().compareTo(appliedBaseline.get()) <= 0;
    Optional<String> difference = below ? Optional.empty() : difference(script.get(), row);
    if (difference.isPresent()) {
      return new ScriptStatus(
          script, Optional.of(row), ScriptState.CHANGED, late ? "Out of Order" : "Success", difference.get());
    }
    return status(script, row, late ? ScriptState.OUT_OF_ORDER : applied(script.get()));
  }

  /** Flyway's word for a repeatable's last run: a cut has the scripts of its time, Flyway the folder's. */
  private String flywayWord(HistoryRow last) {
    Migration now = inFolder.get(last.description());
    ScriptState state = now == null ? ScriptState.MISSING
        : matches(now, last) ? ScriptState.APPLIED : ScriptState.OUTDATED;
    return state.flywayWord();
  }

  private ScriptState applied(Migration script) {
    return decisions.byHand().contains(script.script()) ? ScriptState.MARKED_BY_HAND : ScriptState.APPLIED;
  }

  private ScriptStatus gone(HistoryRow row) {
    if (row.isRunByFlyway() && row.success()) {
      return status(Optional.empty(), row, ScriptState.RUN_BY_FLYWAY);
    }
    if (row.isRepeatable() && row.success() && dropped.contains(row.description())) {
      return new ScriptStatus(Optional.empty(), Optional.of(row), ScriptState.OUTDATED,
          ScriptState.MISSING.flywayWord(), "a deployment drops it, and tandem migrate takes its row back");
    }
    boolean future = row.version().isPresent()
        && (lastResolved.isEmpty() || row.version().get().compareTo(lastResolved.get()) >= 0);
    ScriptState state = !row.success() ? ScriptState.PARTLY : future ? ScriptState.UNMERGED
        : ScriptState.MISSING;
    String word = row.success() ? state.flywayWord() : future ? "Failed (Future)" : "Failed (Missing)";
    return new ScriptStatus(Optional.empty(), Optional.of(row), state, word, "");
  }

  private ScriptStatus unapplied(Migration script) {
    if (!script.config().shouldExecute()) {
      return status(script, ScriptState.SWITCHED_OFF);
    }
    if (script.version().isEmpty()) {
      return status(script, ScriptState.PENDING);
    }
    Version version = script.version().get();
    Optional<Version> baseline = lastApplied.isEmpty() ? pendingBaseline : appliedBaseline;
    int toBaseline = baseline.map(version::compareTo).orElse(1);
    if (script.kind() == MigrationKind.BASELINE && toBaseline == 0 && lastApplied.isEmpty()) {
      return status(script, ScriptState.PENDING);
    }
    if (toBaseline <= 0) {
      return status(script, toBaseline == 0 ? ScriptState.AT_BASELINE : ScriptState.BELOW_BASELINE);
    }
    boolean below = lastApplied.isPresent() && version.compareTo(lastApplied.get()) < 0;
    String hold = decisions.held().get(script.script());
    if (hold != null) {
      return new ScriptStatus(Optional.of(script), Optional.empty(), ScriptState.SKIPPED,
          below ? "Ignored" : "Pending", hold);
    }
    if (!inCut.contains(version)) {
      return status(script, ScriptState.ABOVE_TARGET);
    }
    if (script.kind() == MigrationKind.BASELINE) {
      return status(script, lastApplied.isEmpty() ? ScriptState.PENDING : ScriptState.IGNORED);
    }
    if (below && !decisions.outOfOrder()) {
      boolean late = decisions.late().contains(script.script());
      return new ScriptStatus(Optional.of(script), Optional.empty(),
          late ? ScriptState.LATE : ScriptState.IGNORED, "Ignored",
          "version " + lastApplied.get() + " has run before it");
    }
    return status(script, ScriptState.PENDING);
  }

  private static ScriptStatus status(Migration script, ScriptState state) {
    return new ScriptStatus(Optional.of(script), Optional.empty(), state, state.flywayWord(), "");
  }

  private static ScriptStatus status(Optional<Migration> script, HistoryRow row, ScriptState state) {
    return new ScriptStatus(script, Optional.of(row), state, state.flywayWord(), "");
  }

  private Optional<String> difference(Migration script, HistoryRow row) {
    if (!row.type().equals("SQL")) {
      return Optional.of("it ran as a migration of type " + row.type() + " and is a script now");
    }
    if (row.checksum().isPresent() && !matches(script, row)) {
      return Optional.of("its text is not the one that ran: checksum " + row.checksum().get() + " then, "
          + placeholders.checksum(script) + " now");
    }
    if (!row.description().equals(script.description()) && !row.description().endsWith("...")) {
      return Optional.of("it ran under the description \"" + row.description() + "\"");
    }
    return Optional.empty();
  }

  /** Whether a text is the one that ran; Flyway takes a repeatable's raw text for equal too. */
  private boolean matches(Migration script, HistoryRow row) {
    return row.checksum().filter(ran -> placeholders.checksum(script) == ran
        || script.kind() == MigrationKind.REPEATABLE && Checksum.of(script.text()) == ran).isPresent();
  }

  private Optional<HistoryRow> rowOf(Migration script) {
    return Optional.ofNullable(rows.get(key(script)));
  }

  private record Key(Optional<Version> version, String description, boolean baseline) {}

  private static Key key(Migration script) {
    return new Key(
        script.version(), script.version().isPresent() ? "" : script.description(),
        script.kind() == MigrationKind.BASELINE);
  }

  private static Key key(HistoryRow row) {
    return new Key(
        row.version(), row.version().isPresent() ? "" : row.description(),
        row.isBaseline() || row.type().equals("SCHEMA"));
  }
}
