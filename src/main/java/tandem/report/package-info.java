/**
 * Shows reports: {@link tandem.report.TextReport} to people, {@link tandem.report.JsonReport} to programs.
 * Knows how things look and decides nothing.
 */
package tandem.report;
