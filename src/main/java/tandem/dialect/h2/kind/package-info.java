/** Kinds of object that H2 alone has. */
package tandem.dialect.h2.kind;
