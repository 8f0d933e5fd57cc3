package tandem.workflow;

import java.util.List;

/**
 * What {@code prove} is asked.
 *
 * @param deployments to be replayed in this order after what comes before them; empty: all
 * @param without deployments or groups to be left out, to see whether the others need it
 */
public record ProveRequest(List<String> deployments, List<String> without) {
  public ProveRequest {
    deployments = List.copyOf(deployments);
    without = List.copyOf(without);
  }
}
