/**
 * Rows in a throw-away PostgreSQL database: a few are made in every table, by the shape the catalogs give it,
 * and what the tables hold is counted and hashed so that a loss shows.
 */
package tandem.dialect.postgresql.rows;
