package tandem.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tandem.dialect.portable.Queried;
import tandem.dialect.portable.kind.Row;
import tandem.dialect.sqlite.TableText.ConstraintText;
import tandem.dialect.sqlite.TableText.Reference;
import tandem.model.Unmodelled;

/** Tables with their columns and constraints: what pragmas tell, and what the tables' text adds to that. */
final class SqliteTables {
  /** Without virtual tables, which have no page: to ask for one whose module is not here fails. */
  private static final String COLUMNS = """
      SELECT s.name AS "table", x.cid + 1 AS "position", x.name AS "name", x.type AS "type",
        x."notnull" AS "not_null", x.dflt_value AS "value", x.pk AS "pk", x.hidden = 3 AS "stored"
      FROM sqlite_schema s, pragma_table_xinfo(s.name) x
      WHERE s.type = 'table' AND s.rootpage > 0 ORDER BY s.name, x.cid""";
  private static final String TOLD = """
      SELECT s.name AS "table", 'foreign key' AS "kind", count(DISTINCT f.id) AS "count"
      FROM sqlite_schema s, pragma_foreign_key_list(s.name) f
      WHERE s.type = 'table' AND s.rootpage > 0 GROUP BY 1
      UNION ALL SELECT s.name, 'unique', count(*)
      FROM sqlite_schema s, pragma_index_list(s.name) i
      WHERE s.type = 'table' AND s.rootpage > 0 AND i.origin = 'u' GROUP BY 1""";

  /** What a table is listed for whose key only the words beside its column can say. */
  private static final String DESCENDING_KEY = "descending primary key beside its column";

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Row> tables = new LinkedHashMap<>();
  private final Map<String, List<Row>> columns = new HashMap<>();
  private final Map<String, TableText> texts = new HashMap<>();
  private final Map<String, List<Row>> constraints = new HashMap<>();
  private final List<Unmodelled> unmodelled = new ArrayList<>();

  /**
   * @param tables the rows of tables that hold rows themselves: {@code name}, {@code sql}, {@code wr},
   * {@code strict}
   */
  SqliteTables(Connection connection, List<Row> tables) throws SQLException {
    tables.forEach(table -> {
      names.put(table.text("name").toLowerCase(Locale.ROOT), table.text("name"));
      this.tables.put(table.text("name"), table);
    });
    Queried.rows(connection, COLUMNS).stream().filter(row -> this.tables.containsKey(row.text("table")))
        .forEach(row -> columns.computeIfAbsent(row.text("table"), any -> new ArrayList<>()).add(row));
    this.tables.forEach((name, row) -> texts.put(name, new TableText(row.text("sql"), columnNames(name))));
    texts.forEach(this::constraints);
    compare(Queried.rows(connection, TOLD));
  }

  /** A table's name as the table has it; empty where there is none. */
  Optional<String> spelled(String name) {
    return Optional.ofNullable(names.get(name.toLowerCase(Locale.ROOT)));
  }

  List<String> columnNames(String table) {
    return columns.getOrDefault(table, List.of()).stream().map(row -> row.text("name")).toList();
  }

  List<Row> tables() {
    return tables.values().stream().map(row -> {
      List<String> options = new ArrayList<>();
      if (row.flag("strict")) {
        options.add("STRICT");
      }
      if (row.flag("wr")) {
        options.add("WITHOUT ROWID");
      }
      return row.with("options", options);
    }).toList();
  }

  List<Row> columns() {
    return columns.values().stream().flatMap(List::stream).map(row -> {
      TableText.ColumnText text = texts.get(row.text("table")).column(row.text("name"));
      return row.with("collation", text.collation()).with("on_null", text.onNull())
          .with("generated", text.generated());
    }).toList();
  }

  List<Row> defaults() {
    List<Row> defaults = new ArrayList<>();
    columns.values().forEach(all -> all.stream().filter(row -> !row.text("value").isEmpty()).forEach(row -> {
      String value = texts.get(row.text("table")).column(row.text("name")).value();
      defaults.add(row.with("expression", value.isEmpty() ? '(' + row.text("value") + ')' : value));
    }));
    return defaults;
  }

  List<Row> constraints(String kind) {
    return constraints.getOrDefault(kind, List.of());
  }

  List<Unmodelled> unmodelled() {
    return unmodelled;
  }

  private void constraints(String table, TableText text) {
    Set<String> taken = new HashSet<>();
    if (text.hasInnerDescendingKey()) {
      unmodelled.add(descendingKey(table));
    }
    List<ConstraintText> ordered = new ArrayList<>(text.constraints());
    ordered.sort(Comparator.comparing(constraint -> saying(table, constraint)));
    for (ConstraintText constraint : ordered) {
      String name = key(constraint);
      boolean free = taken.add(constraint.kind() + name);
      if (!constraint.given().isEmpty() && (!free || constraint.given().startsWith("("))) {
        unmodelled.add(new Unmodelled("name of a constraint", table + '.' + constraint.given()));
      }
      for (int n = 2; !free; n++) {
        name = '(' + key(constraint) + ") " + n;
        free = taken.add(constraint.kind() + name);
      }
      constraints.computeIfAbsent(constraint.kind(), any -> new ArrayList<>())
          .add(row(table, name, constraint));
    }
  }

  /** How a table is listed whose key has DESC beside its column. */
  static Unmodelled descendingKey(String table) {
    return new Unmodelled(DESCENDING_KEY, table);
  }

  /** Puts those that would be called alike into an order, wherever they stand in the table's text. */
  private String saying(String table, ConstraintText constraint) {
    Row row = row(table, "", constraint);
    return String.join("\n", row.text("target_table"), row.list("target_columns").toString(),
        row.text("on_update"), row.text("on_delete"), row.text("conflict"), row.list("terms").toString());
  }

  /**
   * What an unnamed constraint is called by: a table has one primary key, others are told by what they say.
   */
  private static String key(ConstraintText constraint) {
    if (!constraint.given().isEmpty() || constraint.kind().equals("primary key")) {
      return constraint.given();
    }
    return '(' + (constraint.kind().equals("check") ? constraint.condition()
        : String.join(", ", constraint.terms().isEmpty() ? constraint.columns() : constraint.terms())) + ')';
  }

  private Row row(String table, String name, ConstraintText constraint) {
    Reference reference = constraint.reference();
    String target = spelled(reference.table()).orElse(reference.table());
    Map<String, Object> values = new HashMap<>();
    values.put("table", table);
    values.put("name", name);
    values.put("columns", constraint.columns());
    values.put("terms", constraint.terms());
    values.put("condition", constraint.condition());
    values.put("conflict", constraint.details());
    values.put("deferrable", constraint.details());
    values.put("target_table", target);
    values.put("target_columns", reference.columns().isEmpty() ? primaryKey(target)
        : reference.columns().stream().map(column -> spelled(target, column)).toList());
    values.put("on_update", reference.onUpdate());
    values.put("on_delete", reference.onDelete());
    return new Row(values);
  }

  private String spelled(String table, String column) {
    return columnNames(table).stream().filter(column::equalsIgnoreCase).findFirst().orElse(column);
  }

  private List<String> primaryKey(String table) {
    return columns.getOrDefault(table, List.of()).stream().filter(row -> row.number("pk") > 0)
        .sorted(Comparator.comparingInt(row -> row.number("pk"))).map(row -> row.text("name")).toList();
  }

  /** SQLite has the last word on what a table's text says; keys alike are one to it. */
  private void compare(List<Row> told) {
    Map<List<String>, Integer> read = new HashMap<>();
    constraints.forEach((kind, rows) ->
        rows.forEach(row -> read.merge(List.of(row.text("table"), kind), 1, Integer::sum)));
    Map<List<String>, Integer> there = new HashMap<>();
    told.forEach(row -> there.put(List.of(row.text("table"), row.text("kind")), row.number("count")));
    for (String table : tables.keySet()) {
      for (String kind : List.of("foreign key", "unique")) {
        int found = read.getOrDefault(List.of(table, kind), 0);
        int count = there.getOrDefault(List.of(table, kind), 0);
        if (kind.equals("unique") ? found < count : found != count) {
          unmodelled.add(new Unmodelled(kind + " whose text is not understood", table));
        }
      }
    }
  }
}
