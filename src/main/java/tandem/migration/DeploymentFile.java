package tandem.migration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a deployment's {@code deployment.yml} says.
 *
 * @param phase a word such as {@code expand} or {@code contract}
 * @param hold environments it is kept out of, each with the reason
 * @param late whether it may run where later ones have run
 * @param programmables the repeatables it touched, with their texts
 * @param appliedByHand where it was run by hand
 */
public record DeploymentFile(
    Optional<String> phase,
    Map<String, String> hold,
    boolean late,
    List<ProgrammableText> programmables,
    List<AppliedByHand> appliedByHand) {

  /** A file that says nothing, or none. */
  public static final DeploymentFile EMPTY =
      new DeploymentFile(Optional.empty(), Map.of(), false, List.of(), List.of());

  /** The file's name in a deployment's folder. */
  public static final String NAME = "deployment.yml";

  /** Copies its collections, holds sorted by environment. */
  public DeploymentFile {
    hold = java.util.Collections.unmodifiableMap(new TreeMap<>(hold));
    programmables = List.copyOf(programmables);
    appliedByHand = List.copyOf(appliedByHand);
  }

  /** The same, kept out of these environments, each with the reason. */
  public DeploymentFile withHold(Map<String, String> newHold) {
    return new DeploymentFile(phase, newHold, late, programmables, appliedByHand);
  }

  /** The same, which may run late or not. */
  public DeploymentFile withLate(boolean newLate) {
    return new DeploymentFile(phase, hold, newLate, programmables, appliedByHand);
  }

  /** The same with these programmables. */
  public DeploymentFile withProgrammables(List<ProgrammableText> touched) {
    return new DeploymentFile(phase, hold, late, touched, appliedByHand);
  }

  /** The same, run by hand there as well. */
  public DeploymentFile withAppliedByHand(List<AppliedByHand> applied) {
    return new DeploymentFile(phase, hold, late, programmables, applied);
  }
}
