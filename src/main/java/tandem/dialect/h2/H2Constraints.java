package tandem.dialect.h2;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tandem.dialect.portable.kind.Known;
import tandem.dialect.portable.kind.Row;
import tandem.model.Dependency;
import tandem.model.ObjectKey;

/** Constraints of tables and domains; their names are unique in a schema. */
final class H2Constraints {
  private final Map<String, List<Row>> byKind = new HashMap<>();

  H2Constraints(H2Answers answers) throws SQLException {
    Map<List<String>, List<String>> columns = columns(answers);
    Map<List<String>, Row> conditions = byName(answers, """
        SELECT CONSTRAINT_SCHEMA AS "schema", CONSTRAINT_NAME AS "name", CHECK_CLAUSE AS "condition"
        FROM INFORMATION_SCHEMA.CHECK_CONSTRAINTS""");
    Map<List<String>, Row> references = byName(answers, """
        SELECT CONSTRAINT_SCHEMA AS "schema", CONSTRAINT_NAME AS "name",
          UNIQUE_CONSTRAINT_SCHEMA AS "unique_schema", UNIQUE_CONSTRAINT_NAME AS "unique_name",
          UPDATE_RULE AS "on_update", DELETE_RULE AS "on_delete"
        FROM INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS""");
    Map<List<String>, Row> all = byName(answers, """
        SELECT CONSTRAINT_SCHEMA AS "schema", CONSTRAINT_NAME AS "name", CONSTRAINT_TYPE AS "type",
          TABLE_NAME AS "table", INDEX_NAME AS "index", REMARKS AS "text",
          CASE NULLS_DISTINCT WHEN 'NO' THEN 'NULLS NOT DISTINCT' WHEN 'ALL' THEN 'NULLS ALL DISTINCT' END
            AS "nulls"
        FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS WHERE CONSTRAINT_SCHEMA <> 'INFORMATION_SCHEMA'""");
    all.forEach((name, row) -> {
      Row told = row.with("columns", columns.getOrDefault(name, List.of()))
          .with("condition", conditions.containsKey(name) ? conditions.get(name).text("condition") : "");
      Row reference = references.get(name);
      add(row.text("type").toLowerCase(Locale.ROOT), reference == null ? told
          : referring(told, reference, all, columns));
    });
    for (Row row : answers.to("""
        SELECT CONSTRAINT_SCHEMA AS "schema", CONSTRAINT_NAME AS "name", DOMAIN_NAME AS "domain",
          DOMAIN_NAME AS "table", REMARKS AS "text"
        FROM INFORMATION_SCHEMA.DOMAIN_CONSTRAINTS""")) {
      add("domain check", row.with("condition", conditions.get(name(row)).text("condition")));
    }
  }

  private static Row referring(
      Row row, Row reference, Map<List<String>, Row> all, Map<List<String>, List<String>> columns) {
    List<String> key = List.of(reference.text("unique_schema"), reference.text("unique_name"));
    return row.with("target_schema", key.getFirst()).with("target_table", all.get(key).text("table"))
        .with("target_columns", columns.get(key)).with("on_update", reference.text("on_update"))
        .with("on_delete", reference.text("on_delete"));
  }

  private void add(String kind, Row row) {
    byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(row);
  }

  private static Map<List<String>, List<String>> columns(H2Answers answers) throws SQLException {
    Map<List<String>, List<String>> columns = new HashMap<>();
    answers.to("""
        SELECT CONSTRAINT_SCHEMA AS "schema", CONSTRAINT_NAME AS "name", COLUMN_NAME AS "column"
        FROM INFORMATION_SCHEMA.KEY_COLUMN_USAGE
        ORDER BY CONSTRAINT_SCHEMA, CONSTRAINT_NAME, ORDINAL_POSITION""")
        .forEach(row -> columns.computeIfAbsent(name(row), any -> new ArrayList<>()).add(row.text("column")));
    return columns;
  }

  private static Map<List<String>, Row> byName(H2Answers answers, String sql) throws SQLException {
    Map<List<String>, Row> rows = new HashMap<>();
    answers.to(sql).forEach(row -> rows.put(name(row), row));
    return rows;
  }

  private static List<String> name(Row row) {
    return List.of(row.text("schema"), row.text("name"));
  }

  List<Row> rows(String kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  List<Row> comments() {
    List<Row> comments = new ArrayList<>();
    byKind.forEach((kind, rows) -> rows.stream().filter(row -> !row.text("text").isEmpty())
        .map(row -> row.with("kind", kind)).forEach(comments::add));
    return comments;
  }

  /** A constraint may lean on an index that somebody made, and does not let it go. */
  Collection<Dependency> dependencies(Known known) {
    List<Dependency> dependencies = new ArrayList<>();
    byKind.forEach((kind, rows) -> rows.forEach(row -> known.relation(row).ifPresent(table -> {
      ObjectKey index = table.child("index", row.text("index"));
      if (known.contains(index)) {
        dependencies.add(new Dependency(table.child(kind, row.text("name")), index, false));
      }
    })));
    return dependencies;
  }
}
