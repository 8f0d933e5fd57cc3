package tandem.workflow;

import java.util.List;

/**
 * What {@code baseline} has marked as applied, after comparing the catalog.
 *
 * @param marked scripts in order
 * @param differences what differs in the catalog; not empty: nothing was marked
 */
public record BaselineReport(
    String environment, List<String> marked, List<Finding> differences, boolean dryRun) implements Report {
  public BaselineReport {
    marked = List.copyOf(marked);
    differences = List.copyOf(differences);
  }
}
