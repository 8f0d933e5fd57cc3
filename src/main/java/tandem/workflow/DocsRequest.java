package tandem.workflow;

import java.nio.file.Path;

/**
 * What {@code docs} is asked.
 *
 * @param source as typed
 * @param file where to write the page; a folder: {@code schema.html} in it
 * @param force also over a file that is no such page
 */
public record DocsRequest(String source, Path file, boolean force) {}
