package tandem.migration.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.migration.history.Decisions;

/**
 * How a run is to go.
 *
 * @param installedBy what history rows say; empty for Flyway's setting, else the database's current user
 * @param role the role to SET before anything is run; empty for the user's own
 * @param lockPatience how long to wait for another run
 * @param decisions what may run although it is late, and what is kept out
 * @param flyway whether an order of repeatables that only tandem finds is an error
 * @param repeatableOrder file names of repeatables in the order to try them first; those it does not name
 *     follow by description
 * @param allowLostTexts file names of repeatables, or objects as in deployment.yml, that may replace a text
 *     nobody knows; {@code *} for all
 * @param allowNonEmpty whether a database that holds something and has no history may be taken for new
 * @param endurance what it does about locks it does not get and about its own end
 */
public record RunOptions(
    Optional<String> installedBy,
    Optional<String> role,
    Duration lockPatience,
    Decisions decisions,
    boolean flyway,
    List<String> repeatableOrder,
    Set<String> allowLostTexts,
    boolean allowNonEmpty,
    Endurance endurance) {

  /** Copies its collections. */
  public RunOptions {
    repeatableOrder = List.copyOf(repeatableOrder);
    allowLostTexts = Set.copyOf(allowLostTexts);
  }

  /** A plain run, one minute of patience for the lock. */
  public static RunOptions plain() {
    return new RunOptions(
        Optional.empty(), Optional.empty(), Duration.ofMinutes(1), Decisions.none(), false, List.of(),
            Set.of(), false, Endurance.usual());
  }

  /** The same with a role to run as. */
  public RunOptions as(String newRole) {
    return new RunOptions(
        installedBy, Optional.of(newRole), lockPatience, decisions, flyway, repeatableOrder, allowLostTexts,
        allowNonEmpty, endurance);
  }

  /** The same with other words in installed_by. */
  public RunOptions installedBy(String newInstalledBy) {
    return new RunOptions(
        Optional.of(newInstalledBy), role, lockPatience, decisions, flyway, repeatableOrder, allowLostTexts,
        allowNonEmpty, endurance);
  }

  /** The same with another patience. */
  public RunOptions patience(Duration newPatience) {
    return new RunOptions(
        installedBy, role, newPatience, decisions, flyway, repeatableOrder, allowLostTexts, allowNonEmpty,
            endurance);
  }

  /** The same, running what is late as well. */
  public RunOptions outOfOrder(boolean newOutOfOrder) {
    return new RunOptions(
        installedBy, role, lockPatience, decisions.outOfOrder(newOutOfOrder), flyway, repeatableOrder,
            allowLostTexts,
        allowNonEmpty, endurance);
  }

  /** The same with what was decided of deployments. */
  public RunOptions decisions(Decisions newDecisions) {
    return new RunOptions(
        installedBy, role, lockPatience, newDecisions, flyway, repeatableOrder, allowLostTexts,
            allowNonEmpty, endurance);
  }

  /** The same, refusing what Flyway could not run. */
  public RunOptions flyway(boolean newFlyway) {
    return new RunOptions(
        installedBy, role, lockPatience, decisions, newFlyway, repeatableOrder, allowLostTexts,
        allowNonEmpty, endurance);
  }

  /** The same with an order of repeatables. */
  public RunOptions repeatableOrder(List<String> newOrder) {
    return new RunOptions(
        installedBy, role, lockPatience, decisions, flyway, newOrder, allowLostTexts, allowNonEmpty,
            endurance);
  }

  /** The same with texts that may be lost. */
  public RunOptions allowLostTexts(Set<String> newAllowed) {
    return new RunOptions(
        installedBy, role, lockPatience, decisions, flyway, repeatableOrder, newAllowed, allowNonEmpty,
            endurance);
  }

  /** The same, taking a database without history for a new one whatever it holds. */
  public RunOptions allowNonEmpty(boolean newAllowed) {
    return new RunOptions(
        installedBy, role, lockPatience, decisions, flyway, repeatableOrder, allowLostTexts, newAllowed,
        endurance);
  }

  /** The same with another endurance. */
  public RunOptions endurance(Endurance newEndurance) {
    return new RunOptions(
        installedBy, role, lockPatience, decisions, flyway, repeatableOrder, allowLostTexts, allowNonEmpty,
        newEndurance);
  }
}
