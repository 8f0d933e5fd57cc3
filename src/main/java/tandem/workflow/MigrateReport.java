package tandem.workflow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What {@code migrate} has run, or with {@code --dry-run} would have.
 *
 * @param database host, port and name, never a password
 * @param scripts in the order they ran
 * @param differences what the catalog does not show of scripts to be marked; not empty: nothing was done
 * @param position how far the environment has come now
 */
public record MigrateReport(
    String environment,
    String database,
    List<ScriptRun> scripts,
    List<Finding> differences,
    Optional<Position> position,
    List<Finding> notes,
    boolean dryRun,
    Duration took) implements Report {
  public MigrateReport {
    differences = List.copyOf(differences);
    scripts = List.copyOf(scripts);
    notes = List.copyOf(notes);
  }
}
