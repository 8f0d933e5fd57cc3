package tandem.workflow;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was found about one subject.
 *
 * @param findings in the order they are to be read
 * @param position how far an environment has come; empty for other subjects and where it could not be read
 */
public record Verdict(Subject subject, List<Finding> findings, Optional<Position> position) {
  public Verdict {
    findings = List.copyOf(findings);
  }

  /** A verdict on what is no environment. */
  public static Verdict of(Subject subject, List<Finding> findings) {
    return new Verdict(subject, findings, Optional.empty());
  }

  /** The worst condition of any finding, {@link Condition#NOTED} counting as in step. */
  public Condition condition() {
    Condition worst = findings.stream().map(Finding::condition).max(Comparator.naturalOrder())
        .orElse(Condition.IN_STEP);
    return worst == Condition.NOTED ? Condition.IN_STEP : worst;
  }
}
