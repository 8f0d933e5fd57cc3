/** How scripts of SQLite are written. */
package tandem.dialect.sqlite.script;
