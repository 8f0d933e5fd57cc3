package tandem.workflow;

import java.util.List;

/**
 * What {@code repair} has done to a history, or with {@code --dry-run} would have.
 *
 * @param actions one sentence each, in the order done
 */
public record RepairReport(String environment, List<String> actions, boolean dryRun) implements Report {
  public RepairReport {
    actions = List.copyOf(actions);
  }
}
