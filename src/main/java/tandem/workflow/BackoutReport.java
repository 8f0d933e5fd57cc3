package tandem.workflow;

import java.time.Duration;
import java.util.List;
import tandem.ddl.Hazard;

/**
 * What {@code backout} has done to an environment, or with {@code --dry-run} would have.
 *
 * @param deployments what was taken out
 * @param statements what was run there, in order
 * @param hazards of the statements
 * @param files holds written, by path from the migrations folder
 */
public record BackoutReport(
    String environment,
    List<String> deployments,
    List<String> statements,
    List<Hazard> hazards,
    List<FileChange> files,
    boolean dryRun,
    Duration took) implements Report {
  public BackoutReport {
    deployments = List.copyOf(deployments);
    statements = List.copyOf(statements);
    hazards = List.copyOf(hazards);
    files = List.copyOf(files);
  }
}
