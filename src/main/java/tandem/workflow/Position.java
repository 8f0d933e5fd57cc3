package tandem.workflow;

import java.util.List;
import java.util.Optional;

/**
 * How far an environment has come.
 *
 * @param deployment the last deployment it has run
 * @param version the highest version it has run
 * @param scriptsRun versioned scripts it has run
 * @param pendingDeployments deployments it has yet to run, in order
 * @param pendingScripts versioned scripts it has yet to run, whole or to the end
 * @param pendingRepeatables repeatable scripts whose text there is not the file's
 */
public record Position(
    Optional<String> deployment,
    Optional<String> version,
    int scriptsRun,
    List<String> pendingDeployments,
    int pendingScripts,
    int pendingRepeatables) {
  public Position {
    pendingDeployments = List.copyOf(pendingDeployments);
  }

  /** True where there is nothing left to run. */
  public boolean isUpToDate() {
    return pendingScripts == 0 && pendingRepeatables == 0;
  }
}
