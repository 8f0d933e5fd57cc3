package tandem.workflow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tandem.ddl.Hazard;
import tandem.model.ObjectKey;

/**
 * What {@code adopt} has made of what was changed by hand, or with {@code --dry-run} would have.
 *
 * @param deployment the hotfix's folder name; empty where there was nothing to adopt, or a script did not
 *     give what is there
 * @param files of migrations and state, by path from the project's folder
 * @param adopted what the hotfix changes, {@link Finding#from} being what the deployments there build
 * @param left what stays drift
 * @param takenAlong objects that no pattern named and that the named ones need
 * @param hazards of what the hotfix does
 * @param differences in which the catalog is not what the script given makes; not empty: nothing was written
 * @param conflicts what state has otherwise by now, and was left as it is there
 * @param proofs what was proven and how
 * @param marked scripts marked as applied there
 * @param notes what a person should know
 */
public record AdoptReport(
    String environment,
    Optional<ShadowUse> shadow,
    List<Built> built,
    Optional<String> deployment,
    List<FileChange> files,
    List<Finding> adopted,
    List<Finding> left,
    List<ObjectKey> takenAlong,
    List<Hazard> hazards,
    List<Finding> differences,
    List<Finding> conflicts,
    List<ProofOutcome> proofs,
    List<String> marked,
    List<Finding> notes,
    boolean dryRun,
    Duration took) implements Report {
  public AdoptReport {
    built = List.copyOf(built);
    files = List.copyOf(files);
    adopted = List.copyOf(adopted);
    left = List.copyOf(left);
    takenAlong = List.copyOf(takenAlong);
    hazards = List.copyOf(hazards);
    differences = List.copyOf(differences);
    conflicts = List.copyOf(conflicts);
    proofs = List.copyOf(proofs);
    marked = List.copyOf(marked);
    notes = List.copyOf(notes);
  }
}
