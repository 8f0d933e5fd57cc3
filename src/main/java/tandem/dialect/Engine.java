package tandem.dialect;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import tandem.model.TandemException;

/**
 * A database system that a JDBC URL leads to. Cheap to have: neither kinds nor a driver are loaded before
 * they are asked for.
 */
public sealed interface Engine permits MemoryEngine, ServerEngine {
  /** The name in config.yml, which its dialect has too. */
  String name();

  /** What people call the system. */
  String title();

  /** Its kinds and how it is read. */
  Dialect dialect();

  /** True for the URLs of its databases. */
  boolean serves(String url);

  /**
   * What a URL says. Opening it never makes a database.
   *
   * @param url one that it serves
   * @param folder where a file that is named without its whole path is looked for
   */
  JdbcAddress address(String url, Path folder);

  /**
   * A new connection.
   *
   * @throws TandemException DRIVER-MISSING where the driver is not there
   */
  Connection connect(JdbcAddress address) throws SQLException;

  /**
   * Why a database cannot be opened, without its place; in the database's words where nothing more is known.
   */
  default TandemException told(SQLException failure, JdbcAddress address) {
    return TandemException.failed("DATABASE-UNREACHABLE", "the database cannot be opened: "
            + String.valueOf(failure.getMessage()).lines().findFirst().orElse(""))
        .remedy("look at the address, and at the rights to its file");
  }
}
