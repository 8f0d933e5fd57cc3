/**
 * The migrations folder as Flyway and tandem both read it: deployments, versioned and repeatable scripts,
 * their names, checksums, placeholders and texts. Reads and writes files; knows no database.
 */
package tandem.migration;
