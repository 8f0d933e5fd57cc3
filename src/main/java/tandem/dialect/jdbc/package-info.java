/** Any database with a JDBC driver: read, compared and described; nothing is written for it. */
package tandem.dialect.jdbc;
