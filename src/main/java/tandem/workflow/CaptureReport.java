package tandem.workflow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tandem.model.ObjectKey;

/**
 * What {@code capture} has written, or would have.
 *
 * @param files changed files in the order of paths
 * @param conflicts objects changed on both sides; from: the database's definition, to: state's. Left alone
 * @param notThere objects of state that the database has never had
 * @param written false for {@code --dry-run} and {@code --check}
 */
public record CaptureReport(
    String environment,
    Optional<ShadowUse> shadow,
    List<Built> built,
    List<FileChange> files,
    List<Finding> conflicts,
    List<ObjectKey> notThere,
    List<Finding> notes,
    boolean written,
    Duration took) implements Report {
  public CaptureReport {
    built = List.copyOf(built);
    files = List.copyOf(files);
    conflicts = List.copyOf(conflicts);
    notThere = List.copyOf(notThere);
    notes = List.copyOf(notes);
  }
}
