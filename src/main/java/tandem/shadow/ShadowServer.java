package tandem.shadow;

import java.util.Collection;
import java.util.List;

/**
 * A server where throw-away databases are made. Its methods may be called from several threads. Unless it
 * says otherwise it has no roles and tablespaces that all databases share.
 *
 * <p>Every method throws a {@link tandem.model.TandemException} with a code that starts with {@code SHADOW-}
 * when the server cannot do it or is gone.
 */
public interface ShadowServer extends AutoCloseable {
  /** The major version: 17 for PostgreSQL 17.11. */
  int major();

  /** The server's own {@code server_version} up to the first space, e.g. {@code 17.11}. */
  String version();

  /** Where the databases are made, for reports: {@code embedded}, or a host and port. Never a password. */
  String place();

  /** A new empty database, copied from {@code template0}, with a name of its own. */
  ShadowDatabase create();

  /**
   * A new database with everything that {@code template} holds. PostgreSQL copies a database only while
   * nobody is connected to it (CREATE DATABASE, Notes), so all connections of the template are ended first.
   */
  ShadowDatabase copyOf(ShadowDatabase template);

  /**
   * Makes a role without the right to log in for each of {@code names} that the server lacks. They are
   * dropped when the server is closed.
   *
   * @return the names that were missing and are stubs now, in the order given
   */
  default List<String> ensureRoles(Collection<String> names) {
    return List.of();
  }

  /**
   * Makes a tablespace within the data folder for each of {@code names} that the server lacks (manual,
   * "allow_in_place_tablespaces"). They are dropped when the server is closed. A server named by URL gets
   * none: a tablespace is seen by all who use it.
   *
   * @return the names that were missing and are there now, in the order given
   */
  default List<String> ensureTablespaces(Collection<String> names) {
    return List.of();
  }

  /**
   * Drops the roles that scripts have made on an embedded server since it was opened and that nothing depends
   * on any more, so that the same scripts can run again in another database. Stubs stay. Roles of a server
   * named by URL are left alone: they may be somebody else's.
   *
   * @return the names of the dropped roles, sorted
   */
  default List<String> dropRolesOfScripts() {
    return List.of();
  }

  /** Drops the databases and stub roles that were made here, and stops the server where tandem started it. */
  @Override
  void close();
}
