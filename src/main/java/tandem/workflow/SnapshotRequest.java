package tandem.workflow;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code snapshot} is asked.
 *
 * @param source as typed
 * @param file where to write it; empty: it is printed
 */
public record SnapshotRequest(String source, Optional<Path> file) {}
