package tandem.shadow;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * Where a server listens and who connects. {@code options} is the query part of a JDBC URL without {@code ?},
 * and holds neither user nor password.
 */
record Address(String host, int port, String database, String user, String password, String options) {

  /** The same server and user, another database. */
  Address in(String other) {
    return new Address(host, port, other, user, password, options);
  }

  /** The URL for JDBC, without user and password. */
  String jdbcUrl() {
    return "jdbc:postgresql://" + hostAndPort() + '/' + UrlText.encode(database)
        + (options.isEmpty() ? "" : "?" + options);
  }

  /** A new connection that says it is tandem's in {@code pg_stat_activity}. */
  Connection connect() throws SQLException {
    return connect(Map.of());
  }

  /** The same with settings of pgjdbc. It is asked itself: DriverManager loads the drivers of all systems. */
  Connection connect(Map<String, String> settings) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    if (!password.isEmpty()) {
      properties.setProperty("password", password);
    }
    properties.setProperty("ApplicationName", "tandem shadow");
    properties.putAll(settings);
    return new Driver().connect(jdbcUrl(), properties);
  }

  /** Host and port as a person writes them; an IPv6 address in brackets. */
  String hostAndPort() {
    return (host.indexOf(':') < 0 ? host : '[' + host + ']') + ':' + port;
  }

  @Override
  public String toString() {
    return jdbcUrl();
  }
}
