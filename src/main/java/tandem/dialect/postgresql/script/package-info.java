/** How scripts of PostgreSQL are written. */
package tandem.dialect.postgresql.script;
