package tandem.workflow;

import java.time.Duration;
import java.util.List;

/**
 * One proof that was tried.
 *
 * @param name what was proven, e.g. {@code on the migrations' end state, rows in 11 tables}
 * @param holds whether it holds
 * @param detail limits (tables proven without rows) or, where it does not hold, why
 */
public record ProofOutcome(String name, boolean holds, List<String> detail, Duration took) {
  public ProofOutcome {
    detail = List.copyOf(detail);
  }
}
