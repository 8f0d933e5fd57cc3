package tandem.migration.run;

import tandem.migration.Migration;

/**
 * A script that has run, and what undoes it.
 *
 * @param script the versioned script whose row is taken back
 * @param undo the {@code U} script of its version
 */
public record UndoStep(Migration script, Migration undo) {}
