/** What a database must provide to be one of tandem's, and the list of those that do. */
package tandem.dialect;
