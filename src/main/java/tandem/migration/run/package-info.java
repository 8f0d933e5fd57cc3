/**
 * Runs migrations: under Flyway's lock, in order, in transactions where PostgreSQL allows them, and leaves
 * the rows that Flyway would leave.
 */
package tandem.migration.run;
