package tandem.migration.run;

import java.time.Duration;
import java.util.List;
import tandem.migration.Migration;

/**
 * One script of a run.
 *
 * @param script what was run, with the text that was run
 * @param statements how many statements it has
 * @param inTransaction whether it ran, or would, in a transaction
 * @param took how long it ran; zero when it was only planned or marked
 * @param notices what the server said on the way, {@code NOTICE: …}
 */
public record ScriptRun(
    Migration script, int statements, boolean inTransaction, Duration took, List<String> notices) {

  /** Copies its notices. */
  public ScriptRun {
    notices = List.copyOf(notices);
  }
}
