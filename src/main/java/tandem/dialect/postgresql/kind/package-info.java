/**
 * PostgreSQL's object kinds, one file each: record, catalog query, row reader, DDL, and a rule per attribute.
 */
package tandem.dialect.postgresql.kind;
