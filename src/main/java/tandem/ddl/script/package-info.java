/**
 * SQL scripts as text: where each statement starts and ends, its tokens, and what kind of statement it
 * roughly is. It names and cuts; it never decides what a schema is (DESIGN, rule 1). No I/O.
 */
package tandem.ddl.script;
