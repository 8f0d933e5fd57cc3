/** How migrations run in H2, which commits each definition, and what it keeps of runs. */
package tandem.dialect.h2.running;
