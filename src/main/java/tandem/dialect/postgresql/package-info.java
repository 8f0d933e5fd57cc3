/** PostgreSQL 14 to 18: the native reader, its dependencies, and the list of kinds. */
package tandem.dialect.postgresql;
