package tandem.corpus;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tandem.corpus.Contents.Column;
import tandem.corpus.Contents.Sequence;
import tandem.corpus.Contents.Table;
import tandem.dialect.Dialect;
import tandem.dialect.h2.H2;
import tandem.model.ObjectKey;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;

/** H2 in memory; the other program that tells of a schema is H2's own SCRIPT. */
final class H2Ground implements Ground {
  private static final String COLUMNS = """
      SELECT C.TABLE_SCHEMA, C.TABLE_NAME, C.COLUMN_NAME,
        DATA_TYPE_SQL(C.TABLE_SCHEMA, C.TABLE_NAME, 'TABLE', C.DTD_IDENTIFIER), C.IS_GENERATED = 'ALWAYS'
      FROM INFORMATION_SCHEMA.COLUMNS C JOIN INFORMATION_SCHEMA.TABLES T USING (TABLE_SCHEMA, TABLE_NAME)
      WHERE T.TABLE_CLASS = 'org.h2.mvstore.db.MVTable' AND T.TABLE_TYPE = 'BASE TABLE'""";
  private static final String SEQUENCES = """
      SELECT SEQUENCE_SCHEMA, SEQUENCE_NAME, NULL AS TABLE_NAME, NULL AS COLUMN_NAME, BASE_VALUE, START_VALUE,
        "INCREMENT", MINIMUM_VALUE, MAXIMUM_VALUE
      FROM INFORMATION_SCHEMA.SEQUENCES
      UNION ALL SELECT TABLE_SCHEMA, 'identity of ' || TABLE_NAME || '.' || COLUMN_NAME, TABLE_NAME, COLUMN_NAME,
        IDENTITY_BASE, IDENTITY_START, IDENTITY_INCREMENT, IDENTITY_MINIMUM, IDENTITY_MAXIMUM
      FROM INFORMATION_SCHEMA.COLUMNS WHERE IS_IDENTITY = 'YES'""";

  private final Dialect dialect = new H2();
  private final ShadowServer server;

  H2Ground(ShadowServer server) {
    this.server = server;
  }

  @Override
  public Dialect dialect() {
    return dialect;
  }

  @Override
  public ShadowServer server() {
    return server;
  }

  @Override
  public void refresh(Connection connection) throws SQLException {
    connection.setAutoCommit(true);
  }

  @Override
  public Contents contents(Connection connection) throws SQLException {
    SortedMap<ObjectKey, Table> tables = new TreeMap<>();
    for (List<String> row : rows(connection, COLUMNS)) {
      ObjectKey key = ObjectKey.of("table", row.get(0), row.get(1));
      tables.computeIfAbsent(key, any -> new Table(key, false, Optional.empty(), new TreeMap<>(), new ArrayList<>()))
          .columns().put(row.get(2), new Column(row.get(2), row.get(3), row.get(4).equals("TRUE")));
    }
    for (Table table : tables.values()) {
      table.rows().addAll(rowsAs(connection, table, Map.of()));
    }
    SortedMap<ObjectKey, Sequence> sequences = new TreeMap<>();
    for (List<String> row : rows(connection, SEQUENCES)) {
      Optional<ObjectKey> column = Optional.ofNullable(row.get(2))
          .map(table -> ObjectKey.of("table", row.get(0), table).child("column", row.get(3)));
      long next = Long.parseLong(row.get(4));
      // H2 keeps what comes next; the base of one nobody asked yet is where it starts.
      boolean called = !row.get(4).equals(row.get(5));
      long increment = Long.parseLong(row.get(6));
      sequences.put(ObjectKey.of("sequence", row.get(0), row.get(1)), new Sequence(column,
          called ? next - increment : next, called, increment, Long.parseLong(row.get(7)),
          Long.parseLong(row.get(8))));
    }
    return new Contents(tables, sequences);
  }

  private static List<List<String>> rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  private static String name(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static String name(ObjectKey key) {
    return name(key.schema()) + '.' + name(key.name());
  }

  @Override
  public List<String> read(Connection connection, List<String> texts, String type) throws SQLException {
    List<String> read = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT CAST(CAST(? AS VARCHAR) AS " + type + ")")) {
      for (String text : texts) {
        statement.setString(1, text);
        try (ResultSet value = statement.executeQuery()) {
          value.next();
          read.add(value.getString(1));
        }
      }
      return read;
    } catch (SQLException noValueOfIt) {
      return texts;
    }
  }

  @Override
  public List<List<String>> rowsAs(Connection connection, Table table, Map<String, String> types)
      throws SQLException {
    String columns = table.columns().keySet().stream().map(column -> types.containsKey(column)
        ? "CAST(" + name(column) + " AS " + types.get(column) + ')' : name(column))
        .collect(Collectors.joining(", "));
    return rows(connection, "SELECT " + columns + " FROM " + name(table.key()));
  }

  @Override
  public void carry(Contents contents, Connection from, Connection to) throws SQLException {
    try (Statement statement = to.createStatement()) {
      statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
      Set<ObjectKey> identities = new HashSet<>();
      contents.sequences().values().forEach(sequence -> sequence.column().ifPresent(identities::add));
      for (Table table : contents.tables().values()) {
        copy(table, from, to);
      }
      statement.execute("SET REFERENTIAL_INTEGRITY TRUE");
      for (var sequence : contents.sequences().entrySet()) {
        ObjectKey key = sequence.getKey();
        String next = " RESTART WITH " + sequence.getValue().next();
        statement.execute(sequence.getValue().column()
            .map(column -> "ALTER TABLE " + name(column.parent()) + " ALTER COLUMN " + name(column.name()) + next)
            .orElseGet(() -> "ALTER SEQUENCE " + name(key) + next));
      }
    }
  }

  private static void copy(Table table, Connection from, Connection to) throws SQLException {
    List<String> columns = table.columns().values().stream().filter(column -> !column.generated())
        .map(column -> name(column.name())).toList();
    if (columns.isEmpty()) {
      return;
    }
    String list = String.join(", ", columns);
    String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
    try (Statement read = from.createStatement();
        ResultSet rows = read.executeQuery("SELECT " + list + " FROM " + name(table.key()));
        PreparedStatement write = to.prepareStatement("INSERT INTO " + name(table.key()) + " (" + list
            + ") OVERRIDING SYSTEM VALUE VALUES (" + marks + ')')) {
      while (rows.next()) {
        for (int i = 1; i <= columns.size(); i++) {
          write.setObject(i, rows.getObject(i));
        }
        write.execute();
      }
    }
  }

  @Override
  public void count(Connection connection) {
    // H2's identities are part of their columns, and nothing here makes rows but seeds.
  }

  @Override
  public List<String> dump(ShadowDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return rows(connection, "SCRIPT NODATA NOPASSWORDS NOSETTINGS").stream().map(row -> row.get(0))
          .filter(line -> !line.startsWith("--") && !line.startsWith("CREATE USER"))
          .map(line -> line.replaceAll(" RESTART WITH -?\\d+", "")).map(H2Ground::inAnyOrder).sorted().toList();
    }
  }

  /** The order of columns in a table is no part of the schema. */
  private static String inAnyOrder(String statement) {
    if (!statement.matches("(?s)CREATE (MEMORY|CACHED) TABLE .*")) {
      return statement;
    }
    List<String> lines = new ArrayList<>(Arrays.asList(statement.split("\n")));
    return lines.getFirst() + '\n' + lines.subList(1, lines.size()).stream()
        .map(line -> line.replaceFirst(",$", "")).sorted().collect(Collectors.joining("\n"));
  }

  @Override
  public Witness witness(Connection connection, boolean ofCorpus) {
    return new Witness() {
      @Override
      public void run(tandem.ddl.Statement statement) throws SQLException {
        try (Statement jdbc = connection.createStatement()) {
          jdbc.execute(statement.sql());
        }
      }

      @Override
      public List<String> contradictions() {
        return List.of();
      }
    };
  }
}
