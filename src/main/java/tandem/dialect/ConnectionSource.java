package tandem.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections to one database as one user. */
@FunctionalInterface
public interface ConnectionSource {
  /** A new connection, which the caller closes. */
  Connection open() throws SQLException;
}
