/**
 * What the commands mean. Each command takes a request and gives a report: both are records that hold data
 * only; {@code tandem.report} shows them and {@code docs/json.md} follows from them.
 */
package tandem.workflow;
