/**
 * Names that changed: what says so, which of them are due between two models, and the statements that give
 * them, carried out on a database that stands for the first model, because only the database knows what
 * follows them.
 */
package tandem.rename;
