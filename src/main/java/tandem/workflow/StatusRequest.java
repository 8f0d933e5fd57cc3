package tandem.workflow;

import java.util.List;

/**
 * What {@code status} is asked; it answers with a {@link CheckReport}.
 *
 * @param environments names; empty: all of config.yml
 */
public record StatusRequest(List<String> environments) {
  public StatusRequest {
    environments = List.copyOf(environments);
  }
}
