package tandem.corpus;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import tandem.dialect.Dialect;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;

/** The database system that a judge works on, asked by means that are not tandem's own. */
interface Ground {
  Dialect dialect();

  ShadowServer server();

  /** Leaves nothing in the session of what was done in it. */
  void refresh(Connection connection) throws SQLException;

  /** All values that the database holds. */
  Contents contents(Connection connection) throws SQLException;

  /**
   * Texts as values of another type, told as text again; as they are where one is no value of it.
   *
   * @param texts with null for null
   */
  List<String> read(Connection connection, List<String> texts, String type) throws SQLException;

  /**
   * The rows of a table, values of some columns cast to another type first where they have a cast.
   *
   * @param types by column
   */
  List<List<String>> rowsAs(Connection connection, Contents.Table table, Map<String, String> types)
      throws SQLException;

  /** Takes all rows and the positions of sequences from one database to another of the same schema. */
  void carry(Contents contents, Connection from, Connection to) throws SQLException;

  /** Has handed out the values of the rows there by the sequences that defaults call. */
  void count(Connection connection) throws SQLException;

  /** The schema as another program than tandem tells it; empty where there is none for this server. */
  List<String> dump(ShadowDatabase database) throws SQLException;

  /** Who runs a plan. */
  Witness witness(Connection connection, boolean ofCorpus) throws SQLException;
}
