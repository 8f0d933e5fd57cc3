package tandem.workflow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What {@code info} says: every deployment and script with its state there.
 *
 * @param environment whose states these are; empty: none was asked
 * @param rows versioned scripts by version, then repeatables in the order they run
 */
public record InfoReport(
    Optional<String> environment,
    Optional<Position> position,
    List<InfoRow> rows,
    Duration took) implements Report {
  public InfoReport {
    rows = List.copyOf(rows);
  }
}
