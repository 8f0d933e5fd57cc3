/**
 * A schema in memory: objects at the finest useful grain, their dependencies, and what was seen but is not
 * modelled. Immutable values; no I/O.
 */
package tandem.model;
