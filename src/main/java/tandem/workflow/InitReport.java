package tandem.workflow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What {@code init} has made.
 *
 * @param files in the order they were written
 * @param adopted deployments found in a folder that comes from Flyway
 * @param baseline the deployment written for a database that existed
 * @param marked scripts recorded as applied there, after comparing the catalog
 * @param next what to do next, one command or sentence each
 */
public record InitReport(
    Optional<ShadowUse> shadow,
    List<Built> built,
    List<FileChange> files,
    List<String> adopted,
    Optional<String> baseline,
    List<String> marked,
    List<Finding> notes,
    List<String> next,
    Duration took) implements Report {
  public InitReport {
    built = List.copyOf(built);
    files = List.copyOf(files);
    adopted = List.copyOf(adopted);
    marked = List.copyOf(marked);
    notes = List.copyOf(notes);
    next = List.copyOf(next);
  }
}
