package tandem.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/** Rows in a throw-away database: made before a plan runs there, and accounted for afterwards. */
public interface Rows {
  /**
   * Makes a few rows in every table that is the user's and empty. The values depend on the schema alone. Rows
   * that a table cannot hold are left out; a {@link #print} shows which tables stayed empty.
   *
   * @param connection to a throw-away database, as its superuser where possible; committed at the end
   * @param wanted the schema the rows will have to fit into later; values fit both where that is easy
   * @param leftEmpty tables to make no rows in
   */
  void make(Connection connection, SchemaModel wanted, ReadScope scope, Set<ObjectKey> leftEmpty)
      throws SQLException;

  /**
   * What the tables hold now.
   *
   * @param become a schema whose column types the values are hashed as, so that this print can be compared
   *     with one taken after a change of types; the empty model for the types they have
   */
  RowPrint print(Connection connection, SchemaModel become, ReadScope scope) throws SQLException;

  /**
   * Whether a statement failed on rows that it found, and would not where there are none: SQLSTATE class 22,
   * a data exception, or 23, an integrity constraint violation, unless the system says it otherwise.
   */
  default boolean isOfRows(SQLException failure) {
    String state = failure.getSQLState();
    return state != null && (state.startsWith("22") || state.startsWith("23"));
  }

  /**
   * The table whose rows a statement failed on, as the database names it in its message.
   *
   * @return at most one key
   */
  List<ObjectKey> failedOn(SQLException failure);
}
