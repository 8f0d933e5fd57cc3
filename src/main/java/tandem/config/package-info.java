/**
 * config.yml, environment variables and database addresses made into records: an unknown key is an error with
 * its line, a password is never shown, and {@link tandem.config.Connector} is where connections are opened.
 *
 * <p>YAML is read as a stream of tokens and not bound to classes: every value keeps its line, and binding
 * would cost more time at start than all the rest of reading the file.
 */
package tandem.config;
