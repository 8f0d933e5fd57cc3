package tandem.workflow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tandem.ddl.Hazard;
import tandem.model.ObjectKey;

/**
 * What {@code generate} has written, or with {@code --dry-run} would have.
 *
 * @param deployment the new deployment's folder name; empty where there was nothing to ship
 * @param files in the order they run
 * @param shipped changes the deployment makes, {@link Finding#from} being what migrations build today
 * @param left changes that stay pending
 * @param takenAlong objects that no pattern named and that the named ones need
 * @param hazards of the statements written, in their order
 * @param setAside repeatables that fail on the existing migrations, their text belonging to the new state
 * @param proofs what was proven and how
 */
public record GenerateReport(
    Optional<ShadowUse> shadow,
    List<Built> built,
    Optional<String> deployment,
    List<FileChange> files,
    List<Finding> shipped,
    List<Finding> left,
    List<ObjectKey> takenAlong,
    List<Hazard> hazards,
    List<String> setAside,
    List<ProofOutcome> proofs,
    boolean dryRun,
    Duration took) implements Report {
  public GenerateReport {
    built = List.copyOf(built);
    files = List.copyOf(files);
    shipped = List.copyOf(shipped);
    left = List.copyOf(left);
    takenAlong = List.copyOf(takenAlong);
    hazards = List.copyOf(hazards);
    setAside = List.copyOf(setAside);
    proofs = List.copyOf(proofs);
  }
}
