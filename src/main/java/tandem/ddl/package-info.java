/** Statements, hazards, lock levels, and the quoting and layout of SQL. No I/O. */
package tandem.ddl;
