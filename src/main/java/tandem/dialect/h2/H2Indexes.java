package tandem.dialect.h2;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tandem.dialect.portable.kind.Row;

/** Indexes that somebody made; those that constraints have made come and go with them. */
final class H2Indexes {
  private static final String INDEXES = """
      SELECT INDEX_SCHEMA AS "schema", TABLE_NAME AS "table", INDEX_NAME AS "name",
        TRIM(REPLACE(REPLACE(INDEX_TYPE_NAME, 'INDEX'), 'UNIQUE', 'UNIQUE' || CASE NULLS_DISTINCT
          WHEN 'NO' THEN ' NULLS NOT DISTINCT' WHEN 'ALL' THEN ' NULLS ALL DISTINCT' ELSE '' END)) AS "sort",
        REMARKS AS "text"
      FROM INFORMATION_SCHEMA.INDEXES WHERE NOT IS_GENERATED AND INDEX_SCHEMA <> 'INFORMATION_SCHEMA'""";

  /** Those that are stored only are not unique in a unique index. */
  private static final String COLUMNS = """
      SELECT INDEX_SCHEMA AS "schema", TABLE_NAME AS "table", INDEX_NAME AS "index", COLUMN_NAME AS "name",
        QUOTE_IDENT(COLUMN_NAME) AS "quoted", QUOTE_IDENT(COLUMN_NAME) || ' ' || ORDERING_SPECIFICATION
          || CASE WHEN NULL_ORDERING IS NULL THEN '' ELSE ' NULLS ' || NULL_ORDERING END AS "written",
        IS_UNIQUE AS "unique"
      FROM INFORMATION_SCHEMA.INDEX_COLUMNS
      ORDER BY INDEX_SCHEMA, TABLE_NAME, INDEX_NAME, ORDINAL_POSITION""";

  private final List<Row> rows = new ArrayList<>();

  H2Indexes(H2Answers answers) throws SQLException {
    Map<List<String>, List<Row>> columns = Row.grouped(answers.to(COLUMNS), "schema", "table", "index");
    for (Row index : answers.to(INDEXES)) {
      List<Row> all = columns.getOrDefault(
          List.of(index.text("schema"), index.text("table"), index.text("name")), List.of());
      boolean unique = index.text("sort").startsWith("UNIQUE");
      // What lies in a plane has no order.
      String written = index.text("sort").equals("SPATIAL") ? "quoted" : "written";
      rows.add(index
          .with("columns", all.stream().filter(row -> !unique || row.flag("unique"))
              .map(row -> row.text(written)).toList())
          .with("included", all.stream().filter(row -> unique && !row.flag("unique"))
              .map(row -> row.text("name")).toList()));
    }
  }

  List<Row> rows() {
    return rows;
  }

  List<Row> comments() {
    return rows.stream().filter(row -> !row.text("text").isEmpty())
        .map(row -> row.with("kind", "index")).toList();
  }
}
