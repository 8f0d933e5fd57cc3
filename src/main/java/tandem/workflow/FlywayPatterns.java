package tandem.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tandem.migration.Migration;
import tandem.migration.history.ScriptState;
import tandem.migration.history.ScriptStatus;

/** What Flyway has to be told while something is held or late in an environment. */
final class FlywayPatterns {
  private FlywayPatterns() {}

  /**
   * The setting that makes Flyway's validate clean, and what its migrate would bring all the same.
   *
   * @param scripts as they are to tandem
   * @param keptOut scripts that Flyway would run and that are held here
   */
  static Optional<Finding> of(List<ScriptStatus> scripts, List<Migration> keptOut) {
    boolean ignored = scripts.stream().anyMatch(status -> switch (status.state()) {
      case IGNORED, LATE, SKIPPED -> status.flywayWord().equals(ScriptState.IGNORED.flywayWord());
      case APPLIED, MARKED_BY_HAND, OUT_OF_ORDER, RUN_BY_FLYWAY, PENDING, SWITCHED_OFF, PARTLY, CHANGED,
          MISSING, UNMERGED, OUTDATED, SUPERSEDED, DELETED, NOTED, BASELINE, AT_BASELINE, BELOW_BASELINE,
          ABOVE_TARGET -> false;
    });
    // What a held deployment drops is here still, and its file is gone.
    boolean missing = scripts.stream().anyMatch(status -> status.state() == ScriptState.APPLIED
        && status.flywayWord().equals(ScriptState.MISSING.flywayWord()));
    List<String> patterns = new ArrayList<>();
    if (ignored) {
      patterns.add("*:ignored");
    }
    if (!keptOut.isEmpty()) {
      patterns.add("*:pending");
    }
    if (missing) {
      patterns.add("*:missing");
    }
    if (patterns.isEmpty()) {
      return Optional.empty();
    }
    Finding setting = Finding.of(Condition.NOTED, "FLYWAY-PATTERNS",
        "while something is held or late here, Flyway's validate is clean with ignoreMigrationPatterns="
            + String.join(",", patterns));
    return Optional.of(keptOut.isEmpty() ? setting : setting.remedy("run tandem migrate here and not "
        + "Flyway's, which would run "
            + keptOut.stream().map(Migration::script).collect(Collectors.joining(", "))));
  }
}
