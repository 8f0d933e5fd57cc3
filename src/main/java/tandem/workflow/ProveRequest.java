package tandem.workflow;

import java.util.List;
import java.util.Optional;

/**
 * What {@code prove} is asked.
 *
 * @param deployments to be replayed in this order after what comes before them; empty: all
 * @param without a deployment to be left out, to see whether the others need it
 */
public record ProveRequest(List<String> deployments, Optional<String> without) {
  public ProveRequest {
    deployments = List.copyOf(deployments);
  }
}
