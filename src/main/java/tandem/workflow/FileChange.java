package tandem.workflow;

import java.util.Optional;

/**
 * A file that a command has written or removed, or would have.
 *
 * @param path from the project's folder, with slashes
 * @param before the text that was there; empty for a new file
 * @param after the text that is there now; empty for a removed one
 */
public record FileChange(String path, Optional<String> before, Optional<String> after) {}
