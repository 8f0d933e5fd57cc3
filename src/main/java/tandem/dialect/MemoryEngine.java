package tandem.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** A system that runs in this process as well, so that its shadow is the system itself, in memory. */
public non-sealed interface MemoryEngine extends Engine {
  /** The version that databases in memory have, e.g. {@code 2.4.240}. */
  String version();

  /**
   * A new database in this process's memory. It is there as long as somebody is connected to it.
   *
   * @param name no other database of this process is called so
   */
  JdbcAddress memory(String name);

  /** Makes an empty database a copy of another, rows and all. */
  void copy(Connection from, Connection to) throws SQLException;

  /**
   * Makes a role that may do nothing for each of these names that the database lacks; none where there are no
   * roles.
   *
   * @return the names that were missing and are there now, in the order given
   */
  default List<String> ensureRoles(Connection connection, Collection<String> names) throws SQLException {
    return List.of();
  }
}
