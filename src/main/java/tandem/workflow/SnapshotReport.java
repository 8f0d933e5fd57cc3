package tandem.workflow;

import java.util.Optional;

/**
 * A model as a snapshot file's text.
 *
 * @param json the text; what {@code snapshot.json} as a source reads
 * @param file where it was written; empty: it is to be printed
 */
public record SnapshotReport(Built source, String json, Optional<String> file) implements Report {}
