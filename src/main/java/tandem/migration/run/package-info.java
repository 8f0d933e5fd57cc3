/**
 * Runs migrations: under Flyway's lock, in order, in transactions where the database allows them, and leaves
 * the rows that Flyway would leave.
 */
package tandem.migration.run;
