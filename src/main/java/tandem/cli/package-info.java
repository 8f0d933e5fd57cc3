/**
 * The command line: one picocli class per command, which holds its options, asks the façade and says how the
 * process ends. {@link tandem.cli.Main} builds only the one that was typed; {@link tandem.cli.Session}
 * prints.
 */
package tandem.cli;
