package tandem.workflow;

import java.util.Optional;

/**
 * What {@code undo} is asked.
 *
 * @param deployment the deployment or group that ran last there; empty: the last deployment
 * @param to the deployment to go back to, which stays; empty: no more than the last
 * @param dryRun nothing is run
 */
public record UndoRequest(String environment, Optional<String> deployment, Optional<String> to,
    Allowances allowances, boolean dryRun) {}
