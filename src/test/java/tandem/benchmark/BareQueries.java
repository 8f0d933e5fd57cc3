package tandem.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The floor under any reader of a schema: the bulk queries without which nothing about its objects is known,
 * sent in one round trip, every value of every row fetched and thrown away.
 */
final class BareQueries {
  private static final List<String> QUERIES = List.of(
      "SELECT set_config('search_path', '', true)",
      """
      SELECT oid, nspname, nspowner::regrole, nspacl FROM pg_namespace""",
      """
      SELECT oid, relnamespace, relname, relkind, relpersistence, relowner::regrole, relacl, reloptions,
        relrowsecurity, relforcerowsecurity, relreplident, reltablespace
      FROM pg_class WHERE oid >= 16384 AND relkind IN ('r', 'p', 'v', 'm', 'S', 'f', 'c')""",
      """
      SELECT a.attrelid, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
        a.attidentity, a.attgenerated, a.attstorage, a.attcollation, a.attacl, a.attoptions
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE a.attrelid >= 16384 AND a.attnum > 0 AND NOT a.attisdropped
        AND c.relkind IN ('r', 'p', 'f', 'c')""",
      """
      SELECT oid, adrelid, adnum, pg_get_expr(adbin, adrelid) FROM pg_attrdef""",
      """
      SELECT oid, conrelid, conname, contype, conkey, pg_get_constraintdef(oid), convalidated
      FROM pg_constraint WHERE oid >= 16384""",
      """
      SELECT i.indexrelid, i.indrelid, c.relname, pg_get_indexdef(i.indexrelid), i.indisclustered,
        i.indisreplident
      FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
      WHERE i.indexrelid >= 16384 AND NOT i.indisprimary""",
      """
      SELECT oid, pg_get_viewdef(oid) FROM pg_class WHERE oid >= 16384 AND relkind IN ('v', 'm')""",
      """
      SELECT oid, pronamespace, proname, pg_get_function_identity_arguments(oid), pg_get_functiondef(oid),
        proowner::regrole, proacl
      FROM pg_proc WHERE oid >= 16384 AND prokind IN ('f', 'p', 'w')""",
      """
      SELECT oid, tgrelid, tgname, tgenabled, pg_get_triggerdef(oid)
      FROM pg_trigger WHERE oid >= 16384 AND NOT tgisinternal""",
      """
      SELECT oid, typnamespace, typname, typtype, typowner::regrole, typacl
      FROM pg_type WHERE oid >= 16384 AND typtype IN ('d', 'e', 'r')""",
      """
      SELECT objoid, classoid, objsubid, description FROM pg_description WHERE objoid >= 16384""",
      """
      SELECT classid, objid, objsubid, refclassid, refobjid, refobjsubid, deptype
      FROM pg_depend WHERE refobjid >= 16384""");

  private BareQueries() {}

  /** Runs them all and returns how many rows came. */
  static int run(Connection connection) throws SQLException {
    int rows = 0;
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      boolean more = statement.execute(String.join(";\n", QUERIES));
      while (more) {
        rows += fetch(statement.getResultSet());
        more = statement.getMoreResults();
      }
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
    return rows;
  }

  private static int fetch(ResultSet result) throws SQLException {
    int rows = 0;
    int columns = result.getMetaData().getColumnCount();
    while (result.next()) {
      for (int i = 1; i <= columns; i++) {
        result.getString(i);
      }
      rows++;
    }
    return rows;
  }
}
