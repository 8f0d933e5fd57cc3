/** MariaDB and MySQL: read by queries of their own, state built in a database of its own on a server. */
package tandem.dialect.mysql;
