package tandem.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tandem.ddl.script.Token;
import tandem.dialect.portable.Naming;
import tandem.dialect.portable.Queried;
import tandem.dialect.portable.Source;
import tandem.dialect.portable.kind.Known;
import tandem.dialect.portable.kind.Row;
import tandem.dialect.sqlite.running.DottedTables;
import tandem.model.Dependency;
import tandem.model.Unmodelled;

/** What SQLite tells of the schema {@code main}, in four queries however many tables there are. */
final class SqliteSource implements Source {
  /**
   * sqlite_sequence, sqlite_stat1 and the like are SQLite's own, and others tandem's; what virtual tables
   * keep their rows in is theirs.
   */
  private static final String SCHEMA = """
      SELECT type AS "type", name AS "name", tbl_name AS "of", sql AS "sql"
      FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite!_%%' ESCAPE '!'
        AND substr(name, 1, %d) <> '%s' ORDER BY name"""
      .formatted(DottedTables.PREFIX.length(), DottedTables.PREFIX);

  private static final String MODULE = "module";
  /** Not joined: SQLite makes the list anew for each row that it is joined to. Modules are those here. */
  private static final String SORTS = """
      SELECT name AS "name", type AS "sort", wr AS "wr", strict AS "strict"
      FROM pragma_table_list WHERE schema = 'main'
      UNION ALL SELECT lower(name), 'module', 0, 0 FROM pragma_module_list""";

  private final List<Row> schema;
  private final Set<String> modules = new HashSet<>();
  private final List<Row> virtual;
  private final SqliteTables tables;

  SqliteSource(Connection connection) throws SQLException {
    Map<String, Row> sorts = new HashMap<>();
    for (Row row : Queried.rows(connection, SORTS)) {
      if (row.text("sort").equals(MODULE)) {
        modules.add(row.text("name"));
      } else {
        sorts.put(row.text("name"), row);
      }
    }
    this.schema = Queried.rows(connection, SCHEMA).stream().map(row -> told(row, sorts)).toList();
    this.virtual = sorted("virtual").stream().map(SqliteSource::virtual).toList();
    this.tables = new SqliteTables(connection, sorted("table"));
  }

  private static Row told(Row row, Map<String, Row> sorts) {
    Row sort = sorts.get(row.text("name"));
    boolean relation = sort != null && (row.text("type").equals("table") || row.text("type").equals("view"));
    return !relation ? row : row.with("sort", sort.text("sort")).with("wr", sort.flag("wr"))
        .with("strict", sort.flag("strict"));
  }

  private List<Row> sorted(String sort) {
    return schema.stream().filter(row -> row.text("sort").equals(sort)).toList();
  }

  @Override
  public List<Row> rows(String kind) {
    return switch (kind) {
      case "table" -> tables.tables();
      case "column" -> tables.columns();
      case "default" -> tables.defaults();
      case "primary key", "unique", "check", "foreign key" -> tables.constraints(kind);
      case "virtual table" -> virtual.stream().filter(this::hasModule).toList();
      case "view" -> sorted("view").stream().map(SqliteSource::view).toList();
      case "index" -> ofType("index").stream().map(this::index).toList();
      case "trigger" -> ofType("trigger").stream().map(this::trigger).toList();
      default -> throw new IllegalArgumentException("no rows for the kind " + kind);
    };
  }

  private List<Row> ofType(String type) {
    return schema.stream().filter(row -> row.text("type").equals(type)).toList();
  }

  private boolean hasModule(Row row) {
    return modules.contains(row.text(MODULE));
  }

  /** The arguments as they stand, as the module is given them; sqlite.org/lang_createvtab.html. */
  private static Row virtual(Row row) {
    Phrase sql = new Phrase(row.text("sql"));
    sql.takes("CREATE", "VIRTUAL");
    sql.takes("TABLE");
    sql.name();
    sql.takes("USING");
    String module = sql.name().toLowerCase(Locale.ROOT);
    List<String> arguments = sql.listed(sql.parenthesized()).stream().map(sql::verbatim).toList();
    return row.with(MODULE, module).with("arguments", arguments.equals(List.of("")) ? List.of() : arguments);
  }

  private static Row view(Row row) {
    Phrase sql = new Phrase(row.text("sql"));
    sql.takes("CREATE", "VIEW");
    sql.name();
    List<String> columns = sql.is('(')
        ? sql.listed(sql.parenthesized()).stream().map(item -> sql.of(item).name()).toList() : List.of();
    sql.takes("AS");
    return row.with("columns", columns).with("query", sql.rest());
  }

  private Row index(Row row) {
    String table = tables.spelled(row.text("of")).orElse(row.text("of"));
    Map<String, String> names = new HashMap<>();
    tables.columnNames(table).forEach(name -> names.put(name.toLowerCase(Locale.ROOT), name));
    Phrase sql = new Phrase(row.text("sql"));
    sql.takes("CREATE");
    boolean unique = sql.takes("UNIQUE");
    sql.takes("INDEX");
    sql.name();
    sql.takes("ON");
    sql.name();
    List<Token> list = sql.parenthesized();
    String condition = sql.takes("WHERE") ? sql.text(sql.left(), names) : "";
    return row.with("table", table).with("sort", unique ? "UNIQUE" : "").with("condition", condition)
        .with("columns", sql.listed(list).stream().map(item -> sql.term(item, names)).toList());
  }

  private Row trigger(Row row) {
    Phrase sql = new Phrase(row.text("sql"));
    sql.takes("CREATE", "TRIGGER");
    sql.name();
    String of = row.text("of");
    String owner = tables.spelled(of).orElseGet(() -> sorted("view").stream().map(view -> view.text("name"))
        .filter(of::equalsIgnoreCase).findFirst().orElse(of));
    return row.with("table", owner).with("definition", sql.rest());
  }

  @Override
  public Collection<Dependency> dependencies(Known known) {
    return List.of();
  }

  @Override
  public Naming naming(Known known) {
    return new SqliteNames(known);
  }

  @Override
  public Collection<Unmodelled> unmodelled(Known known) {
    List<Unmodelled> unmodelled = new ArrayList<>(tables.unmodelled());
    virtual.stream().filter(row -> !hasModule(row)).forEach(row -> unmodelled.add(new Unmodelled(
        "virtual table of a module that is not here, " + row.text(MODULE) + ":", row.text("name"))));
    return unmodelled;
  }
}
