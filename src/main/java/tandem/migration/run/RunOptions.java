package tandem.migration.run;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import tandem.migration.history.Decisions;

/**
 * How a run is to go.
 *
 * @param role the role to SET before anything is run; empty for the user's own
 * @param patience how long to wait for another run
 * @param decisions what may run although it is late, and what is kept out
 * @param flyway whether an order of repeatables that only tandem finds is an error
 * @param lostTexts file names of repeatables, or objects as in deployment.yml, that may replace a text nobody
 *     knows; {@code *} for all
 * @param nonEmpty whether a database that holds something and has no history may be taken for new
 * @param endurance what it does about locks it does not get and about its own end
 */
public record RunOptions(Optional<String> role, Duration patience, Decisions decisions, boolean flyway,
    Set<String> lostTexts, boolean nonEmpty, Endurance endurance) {

  /** Copies its set. */
  public RunOptions {
    lostTexts = Set.copyOf(lostTexts);
  }

  /** A plain run, one minute of patience for the lock. */
  public static RunOptions plain() {
    return new RunOptions(Optional.empty(), Duration.ofMinutes(1), Decisions.none(), false, Set.of(), false,
        Endurance.usual());
  }

  /** The same with a role to run as. */
  public RunOptions as(String other) {
    return new RunOptions(
        Optional.of(other), patience, decisions, flyway, lostTexts, nonEmpty, endurance);
  }

  /** The same with another patience. */
  public RunOptions patience(Duration other) {
    return new RunOptions(role, other, decisions, flyway, lostTexts, nonEmpty, endurance);
  }

  /** The same, running what is late as well. */
  public RunOptions outOfOrder(boolean other) {
    return decisions(decisions.outOfOrder(other));
  }

  /** The same with what was decided of deployments. */
  public RunOptions decisions(Decisions other) {
    return new RunOptions(role, patience, other, flyway, lostTexts, nonEmpty, endurance);
  }

  /** The same, refusing what Flyway could not run. */
  public RunOptions flyway(boolean other) {
    return new RunOptions(role, patience, decisions, other, lostTexts, nonEmpty, endurance);
  }

  /** The same with texts that may be lost. */
  public RunOptions allowLostTexts(Set<String> other) {
    return new RunOptions(role, patience, decisions, flyway, other, nonEmpty, endurance);
  }

  /** The same, taking a database without history for a new one whatever it holds. */
  public RunOptions allowNonEmpty(boolean other) {
    return new RunOptions(role, patience, decisions, flyway, lostTexts, other, endurance);
  }

  /** The same with another endurance. */
  public RunOptions endurance(Endurance other) {
    return new RunOptions(role, patience, decisions, flyway, lostTexts, nonEmpty, other);
  }
}
