package tandem.workflow;

import java.util.Optional;

/**
 * What {@code info} is asked.
 *
 * @param environment empty: the scripts as they are in the folder, without any database
 */
public record InfoRequest(Optional<String> environment) {}
