package tandem.workflow;

import java.util.List;
import java.util.Set;

/**
 * What {@code check} is asked.
 *
 * @param environments names; empty: those with {@code check: true}
 * @param failOn conditions that make the command end with 3; empty: those of config.yml; empty: those of
 *     config.yml
 * @param strict what is not modelled is a finding too
 */
public record CheckRequest(List<String> environments, Set<Condition> failOn, boolean strict) {
  public CheckRequest {
    environments = List.copyOf(environments);
    failOn = Set.copyOf(failOn);
  }
}
