/**
 * A schema model as JSON: what {@code tandem snapshot} writes, a {@code .json} source reads, and the caches
 * keep. Any dialect's records, by reflection over their components; no kind is named here.
 */
package tandem.dialect.snapshot;
