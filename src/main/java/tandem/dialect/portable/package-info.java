/** What dialects of databases other than PostgreSQL share: the reader, and where its rows come from. */
package tandem.dialect.portable;
