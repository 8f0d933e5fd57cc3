/** How migrations run in SQLite, where a script is one transaction, and what it keeps of runs. */
package tandem.dialect.sqlite.running;
