package tandem.workflow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code check} and {@code status} say.
 *
 * @param shadow which shadow was used; empty where none was needed
 * @param built what was built, replayed and read, in that order
 * @param verdicts state against migrations, migrations by themselves, then environments in the order asked
 * @param failOn the conditions that are findings
 * @param took wall time of the whole
 */
public record CheckReport(
    Optional<ShadowUse> shadow,
    List<Built> built,
    List<Verdict> verdicts,
    Set<Condition> failOn,
    Duration took) implements Report {
  public CheckReport {
    built = List.copyOf(built);
    verdicts = List.copyOf(verdicts);
    failOn = Set.copyOf(failOn);
  }

  /** True where a database that was to be compared did not answer: the command has failed. */
  public boolean isIncomplete() {
    return verdicts.stream().anyMatch(verdict -> verdict.condition() == Condition.UNREACHABLE);
  }

  /** True where some finding is of a condition that {@code fail-on} names. */
  public boolean hasFindings() {
    return verdicts.stream().flatMap(verdict -> verdict.findings().stream())
        .anyMatch(finding -> failOn.contains(finding.condition()));
  }
}
