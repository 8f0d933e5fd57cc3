package tandem.workflow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What {@code prove} says.
 *
 * @param proofs what was replayed, and whether it came out
 * @param independence of the deployments asked of, or of all pairs that some environment has not run
 * @param findings on what a deployment depends, or what came out different; empty: proven, independent
 */
public record ProveReport(
    Optional<ShadowUse> shadow,
    List<ProofOutcome> proofs,
    List<Independence> independence,
    List<Finding> findings,
    Duration took) implements Report {
  public ProveReport {
    proofs = List.copyOf(proofs);
    independence = List.copyOf(independence);
    findings = List.copyOf(findings);
  }
}
