package tandem.workflow;

import java.util.Optional;

/**
 * What {@code baseline} is asked.
 *
 * @param deployment the last deployment whose scripts are marked as applied; empty: the first of the folder
 */
public record BaselineRequest(String environment, Optional<String> deployment, boolean dryRun) {}
