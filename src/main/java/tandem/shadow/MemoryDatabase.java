package tandem.shadow;

import java.sql.Connection;
import java.sql.SQLException;
import tandem.dialect.JdbcAddress;
import tandem.dialect.MemoryEngine;

/**
 * A database in memory, which is gone with its last connection.
 *
 * @param keeping the connection that is there as long as the database shall be
 */
record MemoryDatabase(MemoryEngine engine, JdbcAddress address, Connection keeping)
    implements AddressedDatabase {
  @Override
  public String name() {
    return address.shown();
  }

  @Override
  public void close() {
    try {
      keeping.close();
    } catch (SQLException e) {
      // It is gone already.
    }
  }

  @Override
  public String toString() {
    return address.shown();
  }
}
