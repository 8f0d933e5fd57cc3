/**
 * What an object kind is: its record, its address in DDL, how it is created, dropped and altered, one rule
 * per attribute, and its traits. No I/O; how a kind is read is its dialect's.
 */
package tandem.kind;
