/**
 * The kinds of object that databases share, one file each: the record, its rules, its DDL, and how it comes
 * out of the rows that a dialect's query returns. What differs between databases is a value a kind asks
 * {@link tandem.dialect.portable.kind.Forms} for.
 */
package tandem.dialect.portable.kind;
