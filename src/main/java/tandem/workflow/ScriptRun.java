package tandem.workflow;

import java.time.Duration;
import java.util.Optional;

/**
 * One script of a run.
 *
 * @param deployment the deployment it belongs to; empty for a repeatable or callback that belongs to none
 * @param script its path in the migrations folder
 * @param version empty for repeatables and callbacks
 * @param sql the text as it runs; empty where it was recorded only
 */
public record ScriptRun(
    Optional<String> deployment,
    String script,
    Optional<String> version,
    Outcome outcome,
    Optional<String> sql,
    Duration took) {
  /** What became of it. */
  public enum Outcome {
    RAN("ran"),
    MARKED("marked as applied"),
    WOULD_RUN("would run"),
    WOULD_BE_MARKED("would be marked as applied"),
    FAILED("failed");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    /** The word people and JSON see. */
    public String label() {
      return label;
    }
  }
}
