/**
 * Throw-away databases that state and migrations are built in, to be read back: on a server that tandem
 * starts itself from the binaries of zonky's embedded PostgreSQL, on a server named by URL, or in a
 * container.
 *
 * <p>{@link tandem.shadow.Shadows} opens a {@link tandem.shadow.ShadowServer}, which makes
 * {@link tandem.shadow.ShadowDatabase}s. {@link tandem.shadow.ShadowCache} shows and clears what is kept on
 * disk.
 */
package tandem.shadow;
