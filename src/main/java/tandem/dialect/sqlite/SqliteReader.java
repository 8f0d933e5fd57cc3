package tandem.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import tandem.dialect.ReadScope;
import tandem.dialect.SchemaReader;
import tandem.dialect.portable.PortableReader;
import tandem.kind.Kinds;
import tandem.model.SchemaModel;

/**
 * Reads a database in one transaction, which sees what its first query has seen; sqlite.org/isolation.html.
 */
record SqliteReader(Kinds kinds) implements SchemaReader {
  @Override
  public SchemaModel read(Connection connection, ReadScope scope) throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(false);
    try {
      return new PortableReader(kinds, SqliteSource::new).read(connection, scope);
    } finally {
      connection.rollback();
      connection.setAutoCommit(autoCommit);
    }
  }
}
