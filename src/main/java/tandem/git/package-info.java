/**
 * What the repository says: revisions, the files they hold, what changed, tags and branches. Asks the git
 * command that is on the PATH; changes nothing in the repository.
 */
package tandem.git;
