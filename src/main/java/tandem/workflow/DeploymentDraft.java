package tandem.workflow;

import java.util.SortedMap;

/**
 * A deployment that has been thought out and not yet written.
 *
 * @param name its folder, e.g. {@code 0002_loyalty}
 * @param files text by path from the migrations folder; empty text where the file is to be removed
 */
record DeploymentDraft(String name, SortedMap<String, String> files) {}
