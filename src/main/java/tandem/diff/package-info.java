/** Compares two schema models object by object; knows no kind. No I/O. */
package tandem.diff;
