package tandem.shadow;

import tandem.dialect.JdbcAddress;
import tandem.dialect.ServerEngine;

/** A throw-away database on a server of another system than PostgreSQL. */
record ScratchDatabase(ServerEngine engine, JdbcAddress address, String name, ScratchServer server)
    implements AddressedDatabase {
  @Override
  public void close() {
    server.drop(this);
  }

  @Override
  public String toString() {
    return name;
  }
}
