/** How migrations run in PostgreSQL: sessions, statements, locks, what the catalog tells, own tables. */
package tandem.dialect.postgresql.running;
