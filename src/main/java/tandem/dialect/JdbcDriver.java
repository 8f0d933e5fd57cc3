package tandem.dialect;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import tandem.model.TandemException;

/**
 * The driver of a database system, loaded when it is first used.
 *
 * @param system what people call the system
 * @param className the class that is a {@link Driver}
 * @param artifact where it comes from: group and name in Maven's repository
 */
public record JdbcDriver(String system, String className, String artifact) {
  /**
   * A new connection.
   *
   * @throws TandemException DRIVER-MISSING where the driver is not there
   */
  public Connection connect(JdbcAddress address) throws SQLException {
    Properties properties = new Properties();
    address.user().ifPresent(user -> properties.setProperty("user", user));
    address.password().ifPresent(password -> properties.setProperty("password", password));
    return driver().connect(address.url(), properties);
  }

  /**
   * Loads it.
   *
   * @throws TandemException DRIVER-MISSING where it is not there
   */
  public void require() {
    driver();
  }

  private Driver driver() {
    try {
      return (Driver) Class.forName(className).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      throw TandemException.failed("DRIVER-MISSING", "the JDBC driver of " + system + " is not there")
          .remedy("put the jar of " + artifact + " on tandem's class path")
          .cause(e);
    }
  }
}
