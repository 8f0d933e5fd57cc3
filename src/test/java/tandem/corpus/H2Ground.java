package tandem.corpus;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
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
import tandem.dialect.h2.H2Engine;
import tandem.model.ObjectKey;
import tandem.shadow.ShadowDatabase;

/** H2 in memory; the other program that tells of a schema is H2's own SCRIPT. */
final class H2Ground extends MemoryGround {
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

  H2Ground() {
    super(new H2Engine());
  }

  @Override
  public Contents contents(Connection connection) throws SQLException {
    SortedMap<ObjectKey, Table> tables = new TreeMap<>();
    for (List<String> row : rows(connection, COLUMNS)) {
      ObjectKey key = ObjectKey.of("table", row.get(0), row.get(1));
      tables.computeIfAbsent(key, any ->
          new Table(key, false, Optional.empty(), new TreeMap<>(), new ArrayList<>()))
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

  private static String name(ObjectKey key) {
    return name(key.schema()) + '.' + name(key.name());
  }

  @Override
  String cast(String type) {
    return "CAST(CAST(? AS VARCHAR) AS " + type + ")";
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
        copy(table, name(table.key()), "OVERRIDING SYSTEM VALUE ", from, to);
      }
      statement.execute("SET REFERENTIAL_INTEGRITY TRUE");
      for (var sequence : contents.sequences().entrySet()) {
        ObjectKey key = sequence.getKey();
        String next = " RESTART WITH " + sequence.getValue().next();
        statement.execute(sequence.getValue().column()
            .map(column -> "ALTER TABLE " + name(column.parent()) + " ALTER COLUMN " + name(column.name())
                + next)
            .orElseGet(() -> "ALTER SEQUENCE " + name(key) + next));
      }
    }
  }

  @Override
  public List<String> dump(ShadowDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return rows(connection, "SCRIPT NODATA NOPASSWORDS NOSETTINGS").stream().map(row -> row.get(0))
          .filter(line -> !line.startsWith("--") && !line.startsWith("CREATE USER"))
          .map(line -> line.replaceAll(" RESTART WITH -?\\d+", "")).map(H2Ground::inAnyOrder).sorted()
              .toList();
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

  /** H2 commits what it defines. */
  @Override
  boolean runsTogether() {
    return false;
  }
}
