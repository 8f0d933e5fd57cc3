package tandem.shadow;

import java.sql.Connection;
import java.sql.SQLException;
import tandem.dialect.Engine;
import tandem.dialect.JdbcAddress;

/** A throw-away database of another system than PostgreSQL: what its address says of it. */
interface AddressedDatabase extends ShadowDatabase {
  /** The system. */
  Engine engine();

  /** Where it is, and who connects. */
  JdbcAddress address();

  @Override
  default Connection connect() throws SQLException {
    return engine().connect(address());
  }

  @Override
  default String jdbcUrl() {
    return address().url();
  }

  @Override
  default String user() {
    return address().user().orElse("");
  }

  @Override
  default String password() {
    return address().password().orElse("");
  }
}
