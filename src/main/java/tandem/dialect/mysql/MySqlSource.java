package tandem.dialect.mysql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tandem.dialect.portable.Queried;
import tandem.dialect.portable.Source;
import tandem.dialect.portable.kind.Known;
import tandem.dialect.portable.kind.Row;
import tandem.model.Dependency;
import tandem.model.TandemException;
import tandem.model.Unmodelled;

/**
 * What MariaDB and MySQL tell of the database that one is connected to, which is the one schema of a project:
 * names stand without it, so that databases of other names can be compared. A query for each table of
 * information_schema; they are put together here, since the server computes those tables anew for each join.
 */
final class MySqlSource implements Source {
  private final Connection connection;
  private final Flavour flavour;
  private final Row here;
  private final Map<String, List<Row>> told = new HashMap<>();
  private final MySqlIndexes indexes;
  private final MySqlPrograms programs;

  MySqlSource(Connection connection, Flavour flavour) throws SQLException {
    this.connection = connection;
    this.flavour = flavour;
    this.here = Queried.rows(connection, MySqlQueries.HERE).getFirst();
    if (here.text("name").isEmpty()) {
      throw TandemException.usage("CONFIG-BAD-URL", "the address names no database of the server")
          .remedy("end it with the database's name: jdbc:" + flavour.name() + "://host/database");
    }
    this.indexes = new MySqlIndexes(told("index", flavour.indexes()), flavour);
    this.programs = new MySqlPrograms(connection, here.text("user"));
  }

  @Override
  public List<Row> rows(String kind) throws SQLException {
    return switch (kind) {
      case "sequence" -> sequences();
      case "function", "procedure" -> programs.routines(kind);
      case "table" -> {
        Set<String> periods = periods();
        yield tables().stream().filter(MySqlSource::holdsRows)
            .filter(table -> !periods.contains(table.text("name"))).map(MySqlSource::withOptions).toList();
      }
      case "column" -> columns();
      case "default" -> columns().stream().filter(row -> !row.text("expression").isEmpty()).toList();
      case "identity" -> columns().stream().filter(row -> row.text("extra").contains("auto_increment"))
          .toList();
      case "primary key" -> indexes.rows(MySqlIndexes::isPrimary);
      case "unique" -> indexes.rows(MySqlIndexes::isUnique);
      case "index" -> indexes.rows(Predicate.not(MySqlIndexes::isPrimary).and(
          Predicate.not(MySqlIndexes::isUnique)));
      case "check" -> told("check", flavour.checks()).stream().map(row ->
          row.with("condition", flavour.printing().expression(row.text("condition")))).toList();
      case "foreign key" -> foreignKeys();
      case "view" -> views();
      case "trigger" -> programs.triggers();
      case "event" -> programs.events();
      case "comment" -> comments();
      default -> List.of();
    };
  }

  private List<Row> told(String name, String sql) throws SQLException {
    List<Row> rows = told.get(name);
    if (rows == null) {
      rows = Queried.rows(connection, sql);
      told.put(name, rows);
    }
    return rows;
  }

  private List<Row> tables() throws SQLException {
    return told("table", MySqlQueries.TABLES);
  }

  private static boolean holdsRows(Row table) {
    return table.text("type").equals("BASE TABLE") || table.text("type").equals("SYSTEM VERSIONED");
  }

  /** Tables that name the columns in which their versions begin and end, which no column here can say. */
  private Set<String> periods() throws SQLException {
    return told("column", MySqlQueries.COLUMNS).stream()
        .filter(row -> row.text("generated").startsWith("ROW "))
        .map(row -> row.text("table")).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Row withOptions(Row table) {
    List<String> options = new ArrayList<>();
    options.add("ENGINE=" + table.text("engine"));
    options.add("COLLATE=" + table.text("collation"));
    for (String option : table.text("options").split(" ")) {
      if (!option.isEmpty() && !option.equals("partitioned")) {
        options.add(StandardText.printed(option));
      }
    }
    if (table.text("type").equals("SYSTEM VERSIONED")) {
      options.add("WITH SYSTEM VERSIONING");
    }
    return table.with("options", options.stream().sorted().toList());
  }

  private List<Row> columns() throws SQLException {
    List<Row> done = told.get("columns done");
    if (done == null) {
      Map<String, String> collations = tables().stream().filter(MySqlSource::holdsRows)
          .collect(Collectors.toMap(row -> row.text("name"), row -> row.text("collation")));
      done = told("column", MySqlQueries.COLUMNS).stream()
          .filter(row -> collations.containsKey(row.text("table")))
          .map(row -> column(row, collations)).toList();
      told.put("columns done", done);
    }
    return done;
  }

  private Row column(Row row, Map<String, String> collations) {
    String extra = row.text("extra");
    String generated = row.text("generated");
    String collation = row.text("collation");
    int update = extra.indexOf("on update ");
    return row
        .with("collation", collation.equals(collations.get(row.text("table"))) ? "" : collation)
        .with("generated", generated.isEmpty() ? "" : flavour.printing().expression(generated))
        .with("stored", extra.contains("STORED GENERATED"))
        .with("invisible", extra.contains("INVISIBLE"))
        .with("on_update", update < 0 ? ""
            : extra.substring(update + "on update ".length()).replaceFirst(",.*", ""))
        .with("expression", generated.isEmpty() ? flavour.printing().defaultOf(row) : "");
  }

  private List<Row> foreignKeys() throws SQLException {
    Map<List<String>, List<Row>> columns = MySqlIndexes.grouped(
        told("referring column", MySqlQueries.REFERRING_COLUMNS));
    List<Row> keys = new ArrayList<>();
    for (Row key : told("foreign key", MySqlQueries.FOREIGN_KEYS)) {
      List<Row> own = columns.getOrDefault(List.of(key.text("table"), key.text("name")), List.of());
      if (!own.isEmpty()) {
        keys.add(key
            .with("columns", own.stream().map(row -> row.text("column")).toList())
            .with("target_schema", own.getFirst().text("target_schema"))
            .with("target_table", own.getFirst().text("target_table"))
            .with("target_columns", own.stream().map(row -> row.text("target_column")).toList()));
      }
    }
    return keys;
  }

  private List<Row> views() throws SQLException {
    List<Row> views = new ArrayList<>();
    for (Row view : told("view", flavour.views())) {
      StandardText.query(view.text("query"), here.text("name")).ifPresent(query ->
          views.add(view.with("query", query + checked(view)).with("manner", manner(view))));
    }
    return views;
  }

  private static String checked(Row view) {
    String option = view.text("check_option");
    return option.isEmpty() || option.equals("NONE") ? "" : "\nWITH " + option + " CHECK OPTION";
  }

  private static String manner(Row view) {
    String algorithm = view.text("algorithm");
    String manner = algorithm.equals("UNDEFINED") ? "" : "ALGORITHM = " + algorithm + ' ';
    return (manner + (view.text("security").equals("INVOKER") ? "SQL SECURITY INVOKER" : "")).strip();
  }

  /** A sequence is a table with one row, which says what it is. */
  private List<Row> sequences() throws SQLException {
    List<String> names = tables().stream().filter(row -> row.text("type").equals("SEQUENCE"))
        .map(row -> row.text("name")).sorted().toList();
    if (names.isEmpty()) {
      return List.of();
    }
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      queries.add("SELECT " + i + " AS `number`, start_value, increment, minimum_value AS `min_value`,"
          + " maximum_value AS `max_value`, cache_size AS `cache`, cycle_option AS `is_cycle` FROM `"
          + names.get(i).replace("`", "``") + '`');
    }
    return told("sequence", String.join("\nUNION ALL ", queries)).stream()
        .map(row -> row.with("name", names.get(row.number("number")))).toList();
  }

  private List<Row> comments() throws SQLException {
    List<Row> comments = new ArrayList<>();
    tables().stream().filter(MySqlSource::holdsRows).filter(row -> !row.text("text").isEmpty())
        .map(row -> row.with("kind", "table")).forEach(comments::add);
    columns().stream().filter(row -> !row.text("text").isEmpty())
        .map(row -> row.with("kind", "column")).forEach(comments::add);
    return comments;
  }

  /** Objects say themselves what is recorded. */
  @Override
  public Collection<Dependency> dependencies(Known known) {
    return List.of();
  }

  @Override
  public Collection<Unmodelled> unmodelled(Known known) throws SQLException {
    List<Unmodelled> unmodelled = new ArrayList<>();
    for (Row table : tables()) {
      if (table.text("options").contains("partitioned")) {
        unmodelled.add(new Unmodelled("partitioning", "of table " + table.text("name")));
      }
    }
    periods().forEach(name -> unmodelled.add(new Unmodelled("table with a period of its own", name)));
    for (Row view : told("view", flavour.views())) {
      if (StandardText.query(view.text("query"), here.text("name")).isEmpty()) {
        unmodelled.add(
            new Unmodelled("view that uses the database's name for something else", view.text("name")));
      }
      programs.definer("view", view).ifPresent(unmodelled::add);
    }
    for (Row grant : told("privilege", MySqlQueries.TABLE_PRIVILEGES)) {
      unmodelled.add(new Unmodelled("privileges of " + grant.text("grantee"), "on " + grant.text("table")));
    }
    unmodelled.addAll(indexes.unmodelled());
    unmodelled.addAll(programs.unmodelled());
    return unmodelled;
  }
}
