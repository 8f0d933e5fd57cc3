package tandem.workflow;

import java.time.Duration;
import java.util.List;
import tandem.ddl.Hazard;

/**
 * What {@code undo} has done to an environment, or with {@code --dry-run} would have.
 *
 * @param deployments what was undone, the newest first
 * @param scripts what was run, in order: undo scripts, and programmables with their texts of before
 * @param statements what was run for programmables that a deployment had shipped alone
 * @param lost what is gone with it
 * @param notes what a person should know of the run
 */
public record UndoReport(
    String environment, List<String> deployments, List<ScriptRun> scripts, List<String> statements,
    List<Hazard> lost, List<Finding> notes, boolean dryRun, Duration took) implements Report {
  public UndoReport {
    deployments = List.copyOf(deployments);
    scripts = List.copyOf(scripts);
    statements = List.copyOf(statements);
    lost = List.copyOf(lost);
    notes = List.copyOf(notes);
  }
}
