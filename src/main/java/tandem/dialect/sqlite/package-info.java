/**
 * SQLite 3.37 and newer, through its own engine: its kinds, what it tells by pragmas, what only the text of
 * its CREATE statements tells, and how a table is made anew.
 */
package tandem.dialect.sqlite;
