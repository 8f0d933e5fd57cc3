/**
 * Runs scripts in a throw-away database that holds rows, reads it back and compares: the wanted schema
 * reached, nothing lost. What cannot be shown that way is not proven, with the reason.
 */
package tandem.proof;
