/**
 * Turns a difference into ordered statements: what must be rebuilt, one dependency graph, one sort, and the
 * folding of parts into the CREATE of their whole. Names no kind. No I/O.
 */
package tandem.plan;
