package tandem.corpus;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tandem.corpus.Contents.Column;
import tandem.corpus.Contents.Sequence;
import tandem.corpus.Contents.Table;
import tandem.ddl.Sql;
import tandem.model.ObjectKey;

/** Reads what a PostgreSQL database holds. */
final class PostgreSqlContents {
  private PostgreSqlContents() {}

  private static final String NOT_OF_EXTENSIONS = """
      n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND NOT EXISTS (
        SELECT FROM pg_depend e
        WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')""";

  private static final String COLUMNS = """
      WITH RECURSIVE base (type, modifier, plain, plain_modifier) AS (
        SELECT atttypid, atttypmod, atttypid, atttypmod FROM pg_attribute
        UNION
        SELECT b.type, b.modifier, t.typbasetype, t.typtypmod
        FROM base b JOIN pg_type t ON t.oid = b.plain AND t.typtype = 'd')
      SELECT n.nspname, c.relname, c.relkind = 'p' AS partitioned, rn.nspname, r.relname,
        a.attname, format_type(b.plain, b.plain_modifier), a.attgenerated <> ''
      FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_class r ON c.relispartition AND r.oid = pg_partition_root(c.oid)
      LEFT JOIN pg_namespace rn ON rn.oid = r.relnamespace
      LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      LEFT JOIN base b ON b.type = a.atttypid AND b.modifier = a.atttypmod
        AND EXISTS (SELECT FROM pg_type t WHERE t.oid = b.plain AND t.typtype <> 'd')
      WHERE c.relkind IN ('r', 'p') AND\s""" + NOT_OF_EXTENSIONS;

  private static final String SEQUENCES = """
      SELECT n.nspname, c.relname, s.seqincrement, s.seqmin, s.seqmax, tn.nspname, t.relname, a.attname
      FROM pg_sequence s
      JOIN pg_class c ON c.oid = s.seqrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid
        AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
      LEFT JOIN pg_class t ON t.oid = d.refobjid
      LEFT JOIN pg_namespace tn ON tn.oid = t.relnamespace
      LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
      WHERE\s""" + NOT_OF_EXTENSIONS;

  /** Reads everything in four round trips. */
  static Contents of(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      // format_type qualifies what is not in pg_catalog then.
      statement.execute("SET search_path = ''");
      SortedMap<ObjectKey, Table> tables = tables(statement);
      fill(statement, tables);
      Contents contents = new Contents(tables, sequences(statement));
      statement.execute("RESET search_path");
      return contents;
    }
  }

  private static SortedMap<ObjectKey, Table> tables(Statement statement) throws SQLException {
    SortedMap<ObjectKey, Table> tables = new TreeMap<>();
    try (ResultSet row = statement.executeQuery(COLUMNS)) {
      while (row.next()) {
        ObjectKey key = ObjectKey.of("table", row.getString(1), row.getString(2));
        boolean partitioned = row.getBoolean(3);
        Optional<ObjectKey> root = row.getString(5) == null ? Optional.empty()
            : Optional.of(ObjectKey.of("table", row.getString(4), row.getString(5)));
        Table table = tables.computeIfAbsent(key,
            any -> new Table(key, partitioned, root, new TreeMap<>(), new ArrayList<>()));
        if (row.getString(6) != null) {
          Column column = new Column(row.getString(6), row.getString(7), row.getBoolean(8));
          table.columns().put(column.name(), column);
        }
      }
    }
    return tables;
  }

  private static void fill(Statement statement, SortedMap<ObjectKey, Table> tables) throws SQLException {
    if (tables.isEmpty()) {
      return;
    }
    statement.execute(tables.values().stream()
        .map(table -> rowsQuery(table, Map.of())).collect(Collectors.joining(";\n")));
    for (Table table : tables.values()) {
      try (ResultSet rows = statement.getResultSet()) {
        table.rows().addAll(rows(rows));
      }
      statement.getMoreResults();
    }
  }

  /**
   * All rows of a table with some values cast to another type before they are told as text.
   *
   * @param casts by column, {@code ::integer}
   */
  static String rowsQuery(Table table, Map<String, String> casts) {
    return table.columns().keySet().stream()
        .map(column -> Sql.name(column) + casts.getOrDefault(column, "") + told(table.columns().get(column)))
        .collect(Collectors.joining(", ", "SELECT ARRAY[", "]::text[] FROM " + sql(table)));
  }

  /** The table in a query, without those below it. */
  static String sql(Table table) {
    return (table.partitioned() ? "" : "ONLY ") + Sql.name(table.key().schema(), table.key().name());
  }

  /**
   * Blanks at the end of a character(n) are nothing; in an array the output function writes them all the
   * same.
   */
  private static String told(Column column) {
    return column.type().matches("character\\(.*\\[\\]") ? "::text[]::text" : "::text";
  }

  static List<List<String>> rows(ResultSet result) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    while (result.next()) {
      rows.add(Arrays.asList((String[]) result.getArray(1).getArray()));
    }
    return rows;
  }

  private static SortedMap<ObjectKey, Sequence> sequences(Statement statement) throws SQLException {
    Map<ObjectKey, Sequence> found = new LinkedHashMap<>();
    try (ResultSet row = statement.executeQuery(SEQUENCES)) {
      while (row.next()) {
        Optional<ObjectKey> column = row.getString(7) == null ? Optional.empty()
            : Optional.of(ObjectKey.of("table", row.getString(6), row.getString(7))
                .child("column", row.getString(8)));
        found.put(ObjectKey.of("sequence", row.getString(1), row.getString(2)),
            new Sequence(column, 0, false, row.getLong(3), row.getLong(4), row.getLong(5)));
      }
    }
    SortedMap<ObjectKey, Sequence> sequences = new TreeMap<>();
    if (found.isEmpty()) {
      return sequences;
    }
    statement.execute(found.keySet().stream()
        .map(key -> "SELECT last_value, is_called FROM " + Sql.name(key.schema(), key.name()))
        .collect(Collectors.joining(";\n")));
    for (Map.Entry<ObjectKey, Sequence> entry : found.entrySet()) {
      Sequence sequence = entry.getValue();
      try (ResultSet row = statement.getResultSet()) {
        row.next();
        sequences.put(entry.getKey(), new Sequence(sequence.column(), row.getLong(1), row.getBoolean(2),
            sequence.increment(), sequence.least(), sequence.most()));
      }
      statement.getMoreResults();
    }
    return sequences;
  }
}
