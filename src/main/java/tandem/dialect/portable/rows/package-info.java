/**
 * Rows in throw-away databases, by plain INSERT and SELECT: made by trying until the database takes one, and
 * told value by value.
 */
package tandem.dialect.portable.rows;
