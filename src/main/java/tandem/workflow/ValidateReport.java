package tandem.workflow;

import java.util.List;

/**
 * What {@code validate} says: history against folder, as Flyway's does. No finding: valid.
 *
 * @param environment whose history it is
 * @param scripts how many scripts were compared
 */
public record ValidateReport(String environment, int scripts, List<Finding> findings) implements Report {
  public ValidateReport {
    findings = List.copyOf(findings);
  }
}
