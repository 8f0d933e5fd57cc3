package tandem.workflow;

import java.util.List;
import java.util.Optional;
import tandem.model.ObjectPattern;

/**
 * What {@code capture} is asked.
 *
 * @param environment empty: the only development database of config.yml
 * @param only objects to capture; empty: all
 * @param dryRun nothing is written
 * @param check nothing is written, and a difference is a finding
 */
public record CaptureRequest(
    Optional<String> environment, List<ObjectPattern> only, boolean dryRun, boolean check, boolean strict) {
  public CaptureRequest {
    only = List.copyOf(only);
  }
}
