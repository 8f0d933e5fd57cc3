package tandem.shadow;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** One throw-away database. Its {@code toString} never shows the password. */
public interface ShadowDatabase extends AutoCloseable {
  /** The database's name, as it is in {@code pg_database.datname}. */
  String name();

  /**
   * A new connection as the server's administrator, the superuser of an embedded server, in the time zone
   * UTC, so that what a script writes down is the same on every machine.
   */
  Connection connect() throws SQLException;

  /** The same with settings of the driver, where it has such. */
  default Connection connect(Map<String, String> settings) throws SQLException {
    return connect();
  }

  /** A JDBC URL without user and password. */
  String jdbcUrl();

  /** The administrator's name. */
  String user();

  /** The administrator's password; may be empty where the server asks for none. */
  String password();

  /** Ends all connections and drops the database. Closing twice, or after the server, does nothing. */
  @Override
  void close();
}
