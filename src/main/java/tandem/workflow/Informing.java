package tandem.workflow;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.history.History;
import tandem.migration.history.HistoryRow;
import tandem.migration.history.ScriptState;
import tandem.migration.history.ScriptStatus;
import tandem.migration.run.Halfway;

/** {@code info} and {@code validate}: the scripts against a history. */
public final class Informing {
  private final Workbench bench;

  Informing(Workbench bench) {
    this.bench = bench;
  }

  /** Every deployment and script with its state. */
  InfoReport info(InfoRequest request) {
    long start = System.nanoTime();
    if (request.environment().isEmpty()) {
      MigrationsFolder folder = bench.project().migrations().sound();
      Map<Path, String> paths = paths(folder);
      List<InfoRow> rows = new ArrayList<>();
      String pending = ScriptState.PENDING.word();
      folder.versioned().forEach(script -> rows.add(row(paths, Map.of(), pending(script), pending)));
      folder.repeatables().forEach(script -> rows.add(row(paths, Map.of(), pending(script), pending)));
      return new InfoReport(Optional.empty(), Optional.empty(), rows, Workbench.since(start));
    }
    Target target = bench.target(request.environment().get());
    MigrationsFolder folder = bench.project().migrationsFor(target).sound();
    Map<Path, String> paths = paths(folder);
    try (Past past = new Past(bench, folder, target)) {
      Map<Migration, Halfway> halfway = past.halfway();
      List<InfoRow> rows = past.comparison().all().stream()
          .filter(status -> status.state() != ScriptState.NOTED)
          .map(status -> row(paths, halfway, status, past.word(status))).toList();
      return new InfoReport(Optional.of(target.name()), Optional.of(past.position()),
          rows, Workbench.since(start));
    }
  }

  /** History against folder, as Flyway's validate: pending scripts are an error to it. */
  ValidateReport validate(String environment) {
    Target target = bench.target(environment);
    MigrationsFolder folder = bench.project().migrationsFor(target).sound();
    List<ScriptStatus> all;
    try (Past past = new Past(bench, folder, target)) {
      all = past.comparison().all();
    }
    List<Finding> findings = all.stream().filter(status -> isInvalid(status.state()))
        .map(status -> Finding.of(Condition.BROKEN, "VALIDATE-" + status.state().name().replace('_', '-'),
            status.name() + ": " + status.state().word()
                + (status.why().isEmpty() ? "" : ", " + status.why())))
        .toList();
    return new ValidateReport(target.name(), all.size(), findings);
  }

  private static boolean isInvalid(ScriptState state) {
    return switch (state) {
      case PENDING, IGNORED, LATE, SKIPPED, PARTLY, CHANGED, MISSING, OUTDATED -> true;
      case APPLIED, MARKED_BY_HAND, OUT_OF_ORDER, RUN_BY_FLYWAY, SWITCHED_OFF, UNMERGED, SUPERSEDED, DELETED,
          NOTED, BASELINE, AT_BASELINE, BELOW_BASELINE, ABOVE_TARGET -> false;
    };
  }

  private static ScriptStatus pending(Migration script) {
    return new ScriptStatus(Optional.of(script), Optional.empty(), ScriptState.PENDING,
        ScriptState.PENDING.flywayWord(), "");
  }

  /** The deployment of each versioned script's file. */
  private static Map<Path, String> paths(MigrationsFolder folder) {
    Map<Path, String> paths = new HashMap<>();
    folder.deployments().forEach(one -> one.migrations().forEach(script ->
        paths.put(script.file(), one.path())));
    return paths;
  }

  private static InfoRow row(
      Map<Path, String> deployments, Map<Migration, Halfway> halfway, ScriptStatus status, String word) {
    Optional<HistoryRow> history = status.row();
    Optional<String> deployment =
        status.script().flatMap(script -> Optional.ofNullable(deployments.get(script.file())));
    Optional<Instant> when =
        history.map(row -> row.installedOn().atZone(ZoneId.systemDefault()).toInstant());
    return new InfoRow(
        deployment,
        status.version().map(version -> version.text()),
        status.script().map(Migration::description).or(() -> history.map(HistoryRow::description)).orElse(""),
        history.map(HistoryRow::type).orElse("SQL"),
        status.name(),
        word,
        status.flywayWord(),
        status.state() == ScriptState.PARTLY ? status.script().map(halfway::get) : Optional.empty(),
        history.map(HistoryRow::installedRank),
        when,
        history.map(HistoryRow::installedBy));
  }
}
