package tandem.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import tandem.model.SchemaModel;

/** Reads a database into a model. One consistent snapshot; bulk queries only. */
public interface SchemaReader {
  /**
   * Reads what the scope names.
   *
   * @param connection not in a transaction; left as it was found
   * @throws tandem.model.TandemException DATABASE-CHANGING where the schema changes while it is read, and
   *     again when that is tried anew
   */
  SchemaModel read(Connection connection, ReadScope scope) throws SQLException;
}
