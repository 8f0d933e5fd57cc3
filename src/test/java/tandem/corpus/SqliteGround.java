package tandem.corpus;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tandem.corpus.Contents.Column;
import tandem.corpus.Contents.Sequence;
import tandem.corpus.Contents.Table;
import tandem.dialect.sqlite.SqliteEngine;
import tandem.model.ObjectKey;
import tandem.shadow.ShadowDatabase;

/**
 * SQLite in memory. The other reader of a schema asks pragmas only and searches texts by patterns of its own.
 * The number of a row counts as a column, so that one that is lost is seen.
 */
final class SqliteGround extends MemoryGround {
  private static final String TABLES = """
      FROM pragma_table_list t WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite!_%' ESCAPE '!'
      """;
  private static final String COLUMNS = "SELECT t.name, c.name, c.type, c.hidden "
      + TABLES.replace(" t WHERE", " t, pragma_table_xinfo(t.name) c WHERE")
      + "UNION ALL SELECT t.name, 'rowid', 'INTEGER', 0 " + TABLES + " AND NOT t.wr";

  SqliteGround() {
    super(new SqliteEngine());
  }

  private static boolean counts(Connection connection) throws SQLException {
    return !rows(connection, "SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_sequence'").isEmpty();
  }

  @Override
  public Contents contents(Connection connection) throws SQLException {
    SortedMap<ObjectKey, Table> tables = new TreeMap<>();
    for (List<String> row : rows(connection, COLUMNS)) {
      ObjectKey key = ObjectKey.of("table", row.get(0));
      tables.computeIfAbsent(key, any ->
          new Table(key, false, Optional.empty(), new TreeMap<>(), new ArrayList<>()))
          .columns().put(row.get(1), new Column(row.get(1), row.get(2), row.get(3).matches("[23]")));
    }
    for (Table table : tables.values()) {
      table.rows().addAll(rowsAs(connection, table, Map.of()));
    }
    SortedMap<ObjectKey, Sequence> sequences = new TreeMap<>();
    if (counts(connection)) {
      for (List<String> row : rows(connection, "SELECT name, seq FROM sqlite_sequence")) {
        sequences.put(ObjectKey.of("sequence", row.get(0)), new Sequence(Optional.empty(),
            Long.parseLong(row.get(1)), true, 1, Long.MIN_VALUE, Long.MAX_VALUE));
      }
    }
    return new Contents(tables, sequences);
  }

  @Override
  String cast(String type) {
    return "CAST(? AS " + type + ")";
  }

  /** A blob by its digits, and what it is with every value: '1' and 1 are two. */
  @Override
  public List<List<String>> rowsAs(Connection connection, Table table, Map<String, String> types)
      throws SQLException {
    String columns = table.columns().keySet().stream().map(column -> types.containsKey(column)
        ? "CAST(" + name(column) + " AS " + types.get(column) + ')'
        : "CASE typeof(" + name(column) + ") WHEN 'blob' THEN quote(" + name(column) + ") ELSE "
            + name(column)
            + " END").collect(Collectors.joining(", "));
    return rows(connection, "SELECT " + columns + " FROM " + name(table.key().name()));
  }

  @Override
  public void carry(Contents contents, Connection from, Connection to) throws SQLException {
    try (Statement statement = to.createStatement()) {
      statement.execute("PRAGMA foreign_keys = OFF");
      List<List<String>> triggers = rows(to, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
      for (List<String> trigger : triggers) {
        statement.execute("DROP TRIGGER " + name(trigger.get(0)));
      }
      for (Table table : contents.tables().values()) {
        copy(table, name(table.key().name()), "", from, to);
      }
      for (List<String> trigger : triggers) {
        statement.execute(trigger.get(1));
      }
      if (counts(to)) {
        statement.execute("DELETE FROM sqlite_sequence");
        for (var sequence : contents.sequences().entrySet()) {
          statement.execute("INSERT INTO sqlite_sequence VALUES ('"
              + sequence.getKey().name().replace("'", "''")
              + "', " + sequence.getValue().last() + ")");
        }
      }
      statement.execute("PRAGMA foreign_keys = ON");
    }
  }

  @Override
  public List<String> dump(ShadowDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return new SqliteDump(connection).lines();
    }
  }

  @Override
  boolean runsTogether() {
    return true;
  }
}
