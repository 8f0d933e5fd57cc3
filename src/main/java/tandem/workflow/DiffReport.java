package tandem.workflow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What {@code diff} says.
 *
 * @param differences objects that differ, {@link Finding#from} being the first source's definition
 * @param notes what differs and is no difference, e.g. column order; shown with -v
 * @param script the script, where it was asked for
 */
public record DiffReport(
    Optional<ShadowUse> shadow,
    Built from,
    Built to,
    List<Finding> differences,
    List<Finding> notes,
    Optional<PlannedScript> script,
    Duration took) implements Report {
  public DiffReport {
    differences = List.copyOf(differences);
    notes = List.copyOf(notes);
  }
}
