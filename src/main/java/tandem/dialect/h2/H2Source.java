package tandem.dialect.h2;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tandem.dialect.portable.Source;
import tandem.dialect.portable.kind.Forms;
import tandem.dialect.portable.kind.Known;
import tandem.dialect.portable.kind.Row;
import tandem.model.Dependency;
import tandem.model.ObjectKey;
import tandem.model.TandemException;
import tandem.model.Unmodelled;

/**
 * What H2 tells of itself: one query for each table of INFORMATION_SCHEMA. They are put together here, since
 * H2 joins those tables by nested loops over views that it computes anew for each row: of 1,500 tables, a
 * join of three took a minute and a half, and all of them read one by one less than a second.
 */
final class H2Source implements Source {
  private static final String NAME = "(\"(?:[^\"]|\"\")+\")";
  private static final Pattern ALIAS =
      Pattern.compile("(?s)CREATE FORCE ALIAS " + NAME + "\\." + NAME + " (.*);");

  private final H2Answers answers;
  private final Forms forms;
  private final H2Constraints constraints;
  private final H2Indexes indexes;

  H2Source(H2Answers answers, Forms forms) throws SQLException {
    this.answers = answers;
    this.forms = forms;
    this.constraints = new H2Constraints(answers);
    this.indexes = new H2Indexes(answers);
  }

  @Override
  public List<Row> rows(String kind) throws SQLException {
    return switch (kind) {
      case "table" -> answers.to(H2Queries.TABLES).stream().filter(H2Source::holdsRows).toList();
      case "column" -> columns();
      case "default" -> columns().stream().filter(row -> !row.text("expression").isEmpty()).toList();
      case "identity" -> columns().stream().filter(row -> row.flag("is_identity")).toList();
      case "primary key", "unique", "check", "foreign key", "domain check" -> constraints.rows(kind);
      case "index" -> indexes.rows();
      case "view" -> views();
      case "trigger" -> triggers();
      case "alias" -> aliases();
      case "grant" -> answers.to(H2Queries.of("grant")).stream()
          .map(row -> row.with("privileges", List.of(row.text("rights").split(", ")))).toList();
      case "comment" -> comments();
      default -> answers.to(H2Queries.of(kind));
    };
  }

  /**
   * H2 2.4.240 fails on INFORMATION_SCHEMA.COLUMNS, whatever is asked, while there is a materialized view.
   */
  private List<Row> columns() throws SQLException {
    for (Row table : answers.to(H2Queries.TABLES)) {
      if (table.text("class").equals("org.h2.table.MaterializedView")) {
        throw TandemException.failed("H2-MATERIALIZED-VIEW",
                "H2 cannot tell the columns of any table while there is a materialized view")
            .at(table.text("schema") + '.' + table.text("name"))
            .remedy("drop the materialized view, or make it a view");
      }
    }
    return answers.to(H2Queries.COLUMNS);
  }

  private static boolean holdsRows(Row table) {
    return table.text("class").equals("org.h2.mvstore.db.MVTable") && table.text("type").equals("BASE TABLE");
  }

  private List<Row> views() throws SQLException {
    Map<List<String>, List<Row>> columns = Row.grouped(columns(), "schema", "table");
    return answers.to(H2Queries.VIEWS).stream()
        .map(view -> view.with("columns",
            columns.getOrDefault(List.of(view.text("schema"), view.text("name")), List.of()).stream()
                .map(column -> column.text("name")).toList())).toList();
  }

  private List<Row> triggers() throws SQLException {
    List<String> script = answers.programmables();
    List<Row> defined = new ArrayList<>();
    for (Row trigger : answers.to(H2Queries.TRIGGERS)) {
      String head = "CREATE FORCE TRIGGER " + forms.name(trigger.text("schema")) + '.'
          + forms.name(trigger.text("name")) + ' ';
      script.stream().filter(line -> line.startsWith(head))
          .map(line -> trigger.with("definition",
              SourceText.plain(line.substring(head.length()).replaceFirst(";$", ""))))
          .forEach(defined::add);
    }
    return defined;
  }

  private List<Row> aliases() throws SQLException {
    List<Row> aliases = new ArrayList<>(answers.to(H2Queries.of("alias")));
    Set<String> told = aliases.stream()
        .map(row -> forms.name(row.text("schema")) + '.' + forms.name(row.text("name")))
        .collect(Collectors.toSet());
    for (String line : answers.programmables()) {
      Matcher alias = ALIAS.matcher(line);
      if (alias.matches() && !told.contains(alias.group(1) + '.' + alias.group(2))) {
        aliases.add(new Row(Map.of("schema", unquoted(alias.group(1)), "name", unquoted(alias.group(2)),
            "definition", alias.group(3))));
      }
    }
    return aliases;
  }

  private static String unquoted(String name) {
    return name.substring(1, name.length() - 1).replace("\"\"", "\"");
  }

  private List<Row> comments() throws SQLException {
    List<Row> comments = new ArrayList<>(answers.to(H2Queries.COMMENTS));
    columns().stream().filter(row -> !row.text("text").isEmpty())
        .map(row -> row.with("kind", "column")).forEach(comments::add);
    comments.addAll(constraints.comments());
    comments.addAll(indexes.comments());
    return comments;
  }

  @Override
  public Collection<Dependency> dependencies(Known known) throws SQLException {
    return constraints.dependencies(known);
  }

  @Override
  public Collection<Unmodelled> unmodelled(Known known) throws SQLException {
    List<Unmodelled> unmodelled = new ArrayList<>();
    for (Row table : answers.to(H2Queries.TABLES)) {
      ObjectKey asTable = ObjectKey.of("table", table.text("schema"), table.text("name"));
      if (!holdsRows(table) && !table.text("type").equals("VIEW")) {
        unmodelled.add(new Unmodelled(table.text("what"), asTable.display()));
      }
    }
    for (Row trigger : answers.to(H2Queries.TRIGGERS)) {
      if (known.relation(trigger).filter(
          table -> known.contains(table.child("trigger", trigger.text("name")))).isEmpty()) {
        unmodelled.add(new Unmodelled("trigger", trigger.text("schema") + '.' + trigger.text("name")));
      }
    }
    answers.to(H2Queries.UNMODELLED)
        .forEach(row -> unmodelled.add(new Unmodelled(row.text("type"), row.text("name"))));
    return unmodelled;
  }
}
