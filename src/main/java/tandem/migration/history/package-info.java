/** What a database has run: Flyway's history table, its lock, and each script's state against it. */
package tandem.migration.history;
