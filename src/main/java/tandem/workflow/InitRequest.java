package tandem.workflow;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code init} is asked.
 *
 * @param folder the project's folder to be
 * @param from a database's URL, or a Flyway folder; empty: an empty project
 */
public record InitRequest(Path folder, Optional<String> from) {}
