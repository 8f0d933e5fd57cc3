/** H2 2.x, embedded or as a server: its kinds, its queries, and how it writes names. */
package tandem.dialect.h2;
