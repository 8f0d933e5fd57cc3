package tandem.workflow;

import java.util.Optional;

/**
 * A page that was written.
 *
 * @param shadow what the source was built on, where it had to be
 * @param source what the page shows
 * @param file where it is
 * @param bytes how big it is
 */
public record DocsReport(Optional<ShadowUse> shadow, Built source, String file, long bytes)
    implements Report {}
