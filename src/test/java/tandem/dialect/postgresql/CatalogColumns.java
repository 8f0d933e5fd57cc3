package tandem.dialect.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tandem.dialect.postgresql.kind.Reading;
import tandem.kind.ObjectKind;

/**
 * The columns of a server's catalogs, and those that the reader's queries read: each query becomes a view,
 * whose rule holds what the server's own analyzer found in it.
 */
final class CatalogColumns {
  /** {@code selectedCols} of a range table entry, of a permission info from 16 on. */
  private static final Pattern READ = Pattern.compile(":relid (\\d+)[^{}]*?:selectedCols \\(b([ 0-9]*)\\)");
  /** {@code FirstLowInvalidHeapAttributeNumber}, by which attribute numbers are moved in a set of them. */
  private static final int OFFSET = 7;

  private static final String ALL = """
      SELECT c.relname || '.' || a.attname
      FROM pg_catalog.pg_class c JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid
      WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'r' AND a.attnum > 0
        AND NOT a.attisdropped""";

  private final Connection connection;

  CatalogColumns(Connection connection) {
    this.connection = connection;
  }

  /** Every column of every catalog, {@code pg_class.relname}. */
  SortedSet<String> all() throws SQLException {
    return names(ALL);
  }

  /** Those that a reading of a database reads. */
  SortedSet<String> read(int major) throws SQLException {
    List<String> queries = new ArrayList<>(List.of(Dependencies.QUERY, Unclaimed.QUERY));
    for (ObjectKind<?> kind : new PostgreSql().kinds().all()) {
      queries.add(((Reading<?>) kind).query(major));
    }
    SortedSet<String> read = new TreeSet<>();
    for (String query : queries) {
      read.addAll(readBy(query));
    }
    return read;
  }

  private SortedSet<String> readBy(String query) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TEMP VIEW reading AS " + query);
      String rule;
      try (ResultSet rows = statement.executeQuery(
          "SELECT ev_action::text FROM pg_catalog.pg_rewrite WHERE ev_class = 'pg_temp.reading'::regclass")) {
        rows.next();
        rule = rows.getString(1);
      }
      statement.execute("DROP VIEW reading");
      StringBuilder columns = new StringBuilder("(0, 0)");
      Matcher matcher = READ.matcher(rule);
      while (matcher.find()) {
        for (String number : matcher.group(2).strip().split(" +")) {
          if (!number.isEmpty()) {
            columns.append(", (").append(matcher.group(1)).append(", ")
                .append(Integer.parseInt(number) - OFFSET).append(')');
          }
        }
      }
      return names(ALL + " AND (c.oid, a.attnum) IN (" + columns + ")");
    }
  }

  private SortedSet<String> names(String query) throws SQLException {
    SortedSet<String> names = new TreeSet<>();
    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
