package tandem.shadow;

import java.sql.Connection;
import java.sql.SQLException;
import tandem.dialect.JdbcAddress;
import tandem.dialect.ServerEngine;

/** A throw-away database on a server of another system than PostgreSQL. */
record ScratchDatabase(ServerEngine engine, JdbcAddress address, String name, ScratchServer server)
    implements ShadowDatabase {
  @Override
  public Connection connect() throws SQLException {
    return engine.connect(address);
  }

  @Override
  public String jdbcUrl() {
    return address.url();
  }

  @Override
  public String user() {
    return address.user().orElse("");
  }

  @Override
  public String password() {
    return address.password().orElse("");
  }

  @Override
  public void close() {
    server.drop(this);
  }

  @Override
  public String toString() {
    return name;
  }
}
