package tandem.dialect.postgresql.rows;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.dialect.ReadScope;
import tandem.dialect.postgresql.rows.Shape.Check;
import tandem.dialect.postgresql.rows.Shape.Column;
import tandem.dialect.postgresql.rows.Shape.ForeignKey;
import tandem.dialect.postgresql.rows.Shape.Table;
import tandem.model.ObjectKey;

/** Reads the shape of all tables from the catalogs in one round trip. */
final class ShapeReader {
  /** Partitions are reached through the table they are part of; members of extensions are not the user's. */
  private static final String TABLES = """
      WITH RECURSIVE reaching (oid) AS (
        SELECT i.inhparent FROM pg_catalog.pg_inherits i
        JOIN pg_catalog.pg_class f ON f.oid = i.inhrelid AND f.relkind = 'f'
        UNION SELECT i.inhparent FROM pg_catalog.pg_inherits i JOIN reaching r ON r.oid = i.inhrelid)
      SELECT c.oid, n.nspname, c.relname, c.relkind = 'p', p.partattrs::int2[],
        ARRAY(SELECT pg_catalog.pg_get_expr(child.relpartbound, child.oid)
          FROM pg_catalog.pg_inherits i JOIN pg_catalog.pg_class child ON child.oid = i.inhrelid
          WHERE c.relkind = 'p' AND i.inhparent = c.oid ORDER BY child.relname),
        CASE WHEN c.relkind = 'p' THEN ARRAY(
          SELECT ARRAY[pn.nspname::text, pc.relname::text] FROM pg_catalog.pg_partition_tree(c.oid) t
          JOIN pg_catalog.pg_class pc ON pc.oid = t.relid
          JOIN pg_catalog.pg_namespace pn ON pn.oid = pc.relnamespace WHERE t.level > 0) END,
        c.oid IN (SELECT oid FROM reaching)
      FROM pg_catalog.pg_class c
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_catalog.pg_partitioned_table p ON p.partrelid = c.oid
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relpersistence <> 't'
        AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'tandem')
        AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
          WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
      ORDER BY n.nspname, c.relname""";

  /** Types are printed as a schema model names them; what runs afterwards finds what it would have found. */
  private static final String QUALIFIED = "SET LOCAL search_path = ''";
  private static final String AS_BEFORE = "SET LOCAL search_path TO DEFAULT";

  private static final String COLUMNS = """
      SELECT a.attrelid, a.attnum, a.attname, a.atttypid, a.atttypmod,
        pg_catalog.format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attgenerated <> ''
      FROM pg_catalog.pg_attribute a
      JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
      WHERE c.relkind IN ('r', 'p', 'c') AND NOT c.relispartition AND c.oid >= 16384
        AND a.attnum > 0 AND NOT a.attisdropped
      ORDER BY a.attrelid, a.attnum""";

  private static final String TYPES = """
      SELECT t.oid, n.nspname, t.typname, t.typtype, t.typcategory,
        CASE WHEN t.typcategory = 'A' AND t.typname NOT IN ('int2vector', 'oidvector')
          THEN t.typelem ELSE 0 END,
        t.typbasetype, t.typtypmod, t.typrelid, COALESCE(r.rngsubtype, m.rngtypid, 0),
        ARRAY(SELECT e.enumlabel::text FROM pg_catalog.pg_enum e
          WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder)
      FROM pg_catalog.pg_type t
      JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
      LEFT JOIN pg_catalog.pg_range r ON r.rngtypid = t.oid
      LEFT JOIN pg_catalog.pg_range m ON m.rngmultitypid = t.oid""";

  private static final String CONSTRAINTS = """
      SELECT c.conname, c.contype, c.conrelid, c.contypid, c.conkey, c.confrelid, c.confkey,
        pg_catalog.pg_get_constraintdef(c.oid)
      FROM pg_catalog.pg_constraint c
      WHERE c.contype IN ('c', 'f', 'p', 'u', 'x') AND c.oid >= 16384 AND c.conparentid = 0
      ORDER BY c.conname, c.oid""";

  private final Map<Long, Table> tables = new LinkedHashMap<>();
  private final Map<Long, List<Column>> attributes = new HashMap<>();
  private final Map<Long, Type> types = new HashMap<>();
  private final Map<Long, List<Check>> domainChecks = new HashMap<>();
  private final List<String> history;
  private final Set<String> schemas;

  ShapeReader(ReadScope scope) {
    this.history = scope.historyTable();
    this.schemas = Set.copyOf(scope.schemas());
  }

  Shape read(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(String.join(";\n", QUALIFIED, COLUMNS, TABLES, TYPES, CONSTRAINTS, AS_BEFORE));
      statement.getMoreResults();
      readColumns(statement.getResultSet());
      statement.getMoreResults();
      readTables(statement.getResultSet());
      statement.getMoreResults();
      readTypes(statement.getResultSet());
      statement.getMoreResults();
      readConstraints(statement.getResultSet());
    }
    return new Shape(tables, attributes, types, domainChecks);
  }

  private void readColumns(ResultSet rows) throws SQLException {
    while (rows.next()) {
      attributes.computeIfAbsent(rows.getLong(1), any -> new ArrayList<>()).add(new Column(
          rows.getInt(2), rows.getString(3), rows.getLong(4), rows.getInt(5), rows.getString(6),
          rows.getBoolean(7), rows.getBoolean(8)));
    }
  }

  private void readTables(ResultSet rows) throws SQLException {
    while (rows.next()) {
      String schema = rows.getString(2);
      String name = rows.getString(3);
      boolean asksFor = schemas.isEmpty() || schemas.contains(schema);
      if (asksFor && !List.of(schema, name).equals(history)) {
        long oid = rows.getLong(1);
        tables.put(oid, new Table(
            oid, ObjectKey.of("table", schema, name), rows.getBoolean(4),
            attributes.getOrDefault(oid, List.of()), new ArrayList<>(), new ArrayList<>(),
            numbers(rows.getArray(5)), texts(rows.getArray(6)), tables(rows.getArray(7)), new HashMap<>(),
            rows.getBoolean(8)));
      }
    }
  }

  private void readTypes(ResultSet rows) throws SQLException {
    while (rows.next()) {
      types.put(rows.getLong(1), new Type(
          rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4).charAt(0),
          rows.getString(5).charAt(0), rows.getLong(6), rows.getLong(7), rows.getInt(8), rows.getLong(9),
          rows.getLong(10), texts(rows.getArray(11))));
    }
  }

  private void readConstraints(ResultSet rows) throws SQLException {
    while (rows.next()) {
      Table table = tables.get(rows.getLong(3));
      long domain = rows.getLong(4);
      String type = rows.getString(2);
      boolean isCheck = type.equals("c");
      if (table != null) {
        table.constraints().put(rows.getString(1), rows.getString(8));
      }
      List<Integer> columns = numbers(rows.getArray(5));
      if (isCheck && domain != 0) {
        domainChecks.computeIfAbsent(domain, any -> new ArrayList<>())
            .add(new Check(rows.getString(1), List.of(), rows.getString(8)));
      } else if (isCheck && table != null) {
        table.checks().add(new Check(rows.getString(1), columns, rows.getString(8)));
      } else if (table != null && type.equals("f")) {
        table.foreignKeys().add(new ForeignKey(columns, rows.getLong(6), numbers(rows.getArray(7))));
      }
    }
  }

  private static List<Integer> numbers(Array array) throws SQLException {
    return array == null ? List.of()
        : Arrays.stream((Object[]) array.getArray()).map(number -> ((Number) number).intValue()).toList();
  }

  private static Set<ObjectKey> tables(Array array) throws SQLException {
    return array == null ? Set.of()
        : Arrays.stream((Object[]) array.getArray()).map(pair -> (Object[]) pair)
            .map(pair -> ObjectKey.of("table", pair[0].toString(), pair[1].toString()))
            .collect(Collectors.toSet());
  }

  private static List<String> texts(Array array) throws SQLException {
    return array == null ? List.of()
        : Arrays.stream((Object[]) array.getArray())
            .map(text -> text == null ? "" : text.toString()).toList();
  }
}
