package tandem.dialect.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tandem.dialect.portable.Queried;
import tandem.dialect.portable.Source;
import tandem.dialect.portable.kind.Forms;
import tandem.dialect.portable.kind.Known;
import tandem.dialect.portable.kind.Row;
import tandem.model.Dependency;
import tandem.model.Unmodelled;

/** The rows of a catalog's queries, put together: one query for each kind. */
final class CatalogSource implements Source {
  private static final String NAME = "(?:\\[(?:[^]]|]])*]|\"(?:[^\"]|\"\")*\"|[\\w$#@]+)";

  /**
   * {@code CREATE OR ALTER VIEW app.v}, with comments before it, or what Oracle keeps: {@code FUNCTION f}.
   */
  private static final Pattern HEAD = Pattern.compile(
      "(?is)\\A(?:\\s|--[^\\n]*\\n|/\\*.*?\\*/)*(?:create\\s+)?(?:or\\s+(?:alter|replace)\\s+)?"
          + "(?:(?:non)?editionable\\s+)?(?:view|function|procedure|proc|trigger|package\\s+body|package"
          + "|type\\s+body|type)\\s+" + NAME + "(?:\\s*\\.\\s*" + NAME + ")?\\s*");

  private final Connection connection;
  private final CatalogQueries queries;
  private final Forms forms;

  CatalogSource(Connection connection, CatalogQueries queries, Forms forms) {
    this.connection = connection;
    this.queries = queries;
    this.forms = forms;
  }

  @Override
  public List<Row> rows(String kind) throws SQLException {
    String sql = queries.byKind().get(kind);
    List<Row> rows = sql == null ? List.of() : Queried.rows(connection, sql);
    return switch (kind) {
      case "primary key", "unique", "check", "foreign key" ->
          grouped(rows).stream().map(this::constraint).toList();
      case "index" -> grouped(rows).stream().map(this::index).toList();
      case "grant" -> grouped(rows).stream().map(group -> group.getFirst()
          .with("privileges", texts(group, "privilege"))).toList();
      default -> rows.isEmpty() || rows.getFirst().text("source").isEmpty() ? rows
          : grouped(rows).stream().map(CatalogSource::program).toList();
    };
  }

  /** Rows of one thing, in order. */
  private static Collection<List<Row>> grouped(List<Row> rows) {
    List<Row> ordered =
        rows.stream().sorted(Comparator.comparingInt(row -> row.number("position"))).toList();
    return Row.grouped(ordered, "schema", "table", "name").values();
  }

  private static List<String> texts(List<Row> rows, String column) {
    return rows.stream().map(row -> row.text(column)).filter(text -> !text.isEmpty()).distinct().toList();
  }

  /**
   * One that nobody named is called by what it says: the name that the database made is another elsewhere.
   */
  private Row constraint(List<Row> group) {
    Row first = group.getFirst();
    List<String> columns = texts(group, "column");
    String said = first.text("condition").isEmpty() ? String.join(", ", columns) : first.text("condition");
    return first.with("name", first.flag("unnamed") ? '(' + said + ')' : first.text("name"))
        .with("columns", columns)
        .with("target_columns", texts(group, "target_column"));
  }

  private Row index(List<Row> group) {
    List<String> columns = new ArrayList<>();
    List<String> included = new ArrayList<>();
    for (Row row : group) {
      String term = row.text("term").isEmpty() ? forms.name(row.text("column")) : row.text("term").strip();
      if (row.flag("included")) {
        included.add(row.text("column"));
      } else {
        columns.add(term + (row.flag("descending") ? " DESC" : ""));
      }
    }
    return group.getFirst().with("columns", columns).with("included", included);
  }

  private static Row program(List<Row> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.text("source")));
    Matcher head = HEAD.matcher(text);
    String definition = head.find() ? text.substring(head.end()) : text.toString();
    return lines.getFirst().with("definition", definition.strip());
  }

  /** Objects say themselves what is known. */
  @Override
  public Collection<Dependency> dependencies(Known known) {
    return List.of();
  }

  @Override
  public Collection<Unmodelled> unmodelled(Known known) throws SQLException {
    List<Unmodelled> unmodelled = new ArrayList<>();
    Queried.rows(connection, queries.unmodelled())
        .forEach(row -> unmodelled.add(
            new Unmodelled(row.text("type").toLowerCase(Locale.ROOT), row.text("name"))));
    return unmodelled;
  }
}
