package tandem.dialect.postgresql;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether others changed the schema while it was read. Rows come from the snapshot of the transaction, but
 * {@code pg_get_viewdef} and its like look up the names they print in caches that are of the moment
 * (ruleutils.c), so that the two may not be of one state, or the function finds nothing and fails.
 *
 * <p>A row of the snapshot that somebody has updated or deleted carries the number of their transaction in
 * {@code xmax} (manual, "System Columns"); it still does after a rollback. Whether they have committed is
 * seen in a later snapshot, where the version of the row is gone. What has only been added is in no snapshot
 * before it, and nothing that was there is printed otherwise for it.
 */
final class Interference {
  /** Catalogs in which printing functions look up names and types besides the row they print. */
  private static final String VERSIONS = Stream.of("pg_proc", "pg_namespace", "pg_operator", "pg_collation",
          "pg_opclass", "pg_am", "pg_language", "pg_enum", "pg_statistic_ext", "pg_ts_config", "pg_ts_dict")
      .map(catalog -> version(catalog, "true")).collect(Collectors.joining("\nUNION ALL "));

  /**
   * Of relations what names them: TRUNCATE and REFRESH MATERIALIZED VIEW give them another file all day
   * long. Temporary objects come and go.
   */
  private static final String RELATIONS = """
      SELECT xmax, concat_ws(' ', 'pg_class', oid, relnamespace, relname, relnatts, relkind) AS version
        FROM pg_catalog.pg_class WHERE relpersistence <> 't'
      UNION ALL\s""" + version("pg_type", """
          typnamespace NOT IN (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname ~ '^pg_(toast_)?temp_')""")
      + "\nUNION ALL " + version("pg_attribute", isKept("attrelid"))
      + "\nUNION ALL " + version("pg_index", isKept("indexrelid"))
      + "\nUNION ALL " + version("pg_partitioned_table", isKept("partrelid"));

  private static final String ALL = VERSIONS + "\nUNION ALL " + RELATIONS;

  /** Run last in the transaction that reads: what somebody has updated or deleted, or tried to. */
  static final String QUERY = "SELECT version FROM (" + ALL + ") AS each_row WHERE xmax <> 0";

  private static final String STILL_THERE =
      "SELECT count(DISTINCT version) FROM (" + ALL + ") AS each_row WHERE version = ANY (?)";

  /**
   * XX000: a lookup in a cache failed. 42P01, 42703, 42704, 42883, 3F000: no such relation, column, object,
   * function, schema. 40001: cancelled on a standby by what it replays. 40P01: a deadlock.
   */
  private static final Set<String> CAUSED =
      Set.of("XX000", "42P01", "42703", "42704", "42883", "3F000", "40001", "40P01");

  private final Set<String> touched = new TreeSet<>();

  /**
   * What was touched.
   *
   * @param rows what {@link #QUERY} returned
   */
  Interference(ResultSet rows) throws SQLException {
    while (rows.next()) {
      touched.add(rows.getString(1));
    }
  }

  private static String version(String catalog, String condition) {
    return "SELECT xmax, concat_ws(' ', '" + catalog + "', ctid, xmin) AS version FROM pg_catalog." + catalog
        + " WHERE " + condition;
  }

  private static String isKept(String relation) {
    return "(SELECT c.relpersistence <> 't' FROM pg_catalog.pg_class c WHERE c.oid = " + relation + ")";
  }

  /** True where a reading may fail because something it had seen was gone when it was printed. */
  static boolean mayCause(SQLException e) {
    return e.getSQLState() != null && CAUSED.contains(e.getSQLState());
  }

  /** True where something was committed that can have been printed; asked after the transaction that read. */
  boolean happened(Connection connection) throws SQLException {
    if (touched.isEmpty()) {
      return false;
    }
    Array versions = connection.createArrayOf("text", touched.toArray());
    try (PreparedStatement statement = connection.prepareStatement(STILL_THERE)) {
      statement.setArray(1, versions);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getInt(1) < touched.size();
      }
    }
  }
}
