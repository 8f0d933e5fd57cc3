/** How scripts of H2 are written. */
package tandem.dialect.h2.script;
