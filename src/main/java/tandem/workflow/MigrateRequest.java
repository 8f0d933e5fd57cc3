package tandem.workflow;

import java.util.List;
import java.util.Optional;

/**
 * What {@code migrate} is asked.
 *
 * @param to the last deployment to run; empty: all
 * @param picks deployments to run and no others; empty: whatever is pending
 * @param markApplied versions to record without running
 * @param attest who answers for scripts marked whose effect the catalog cannot show
 * @param dryRun nothing is run or recorded
 * @param build the name under which the run is recorded and tagged; empty: no build
 */
public record MigrateRequest(
    String environment,
    Optional<String> to,
    List<String> picks,
    boolean outOfOrder,
    List<String> markApplied,
    Optional<String> attest,
    boolean dryRun,
    Optional<String> build,
    Allowances allowances) {
  public MigrateRequest {
    picks = List.copyOf(picks);
    markApplied = List.copyOf(markApplied);
  }
}
