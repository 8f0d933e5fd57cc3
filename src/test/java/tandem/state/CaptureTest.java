package tandem.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.dialect.Dialect;
import tandem.dialect.ReadScope;
import tandem.dialect.postgresql.PostgreSql;
import tandem.dialect.snapshot.ModelJson;
import tandem.model.ObjectKey;
import tandem.model.ObjectPattern;
import tandem.model.SchemaModel;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;
import tandem.shadow.TestServers;

/** Each test plays a developer at a database beside a colleague who edits state. */
@Execution(ExecutionMode.CONCURRENT)
class CaptureTest {
  private static final String ORDERS = "app/tables/orders.sql";
  private static final ObjectKey TABLE = ObjectKey.of("table", "app", "orders");

  private final Dialect dialect = new PostgreSql();
  private final ShadowServer server = TestServers.shared(17);
  private final ShadowDatabase database = server.create();
  private SortedMap<String, String> files = new TreeMap<>();
  private Optional<SchemaModel> base = Optional.empty();
  private Captured captured;

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void theFirstCaptureIntoAnEmptyFolderWritesAll() throws SQLException {
    start();
    assertThat(files).containsKeys(ORDERS, "app/schema.sql", "app/views/open_orders.sql");
    assertThat(captured.conflicts()).isEmpty();
    assertThat(captured.notThere()).isEmpty();
    capture();
    assertThat(captured.isInStep()).isTrue();
  }

  @Test
  void aFirstCaptureBesideStateThatIsThereRemovesNothing() throws SQLException {
    in("CREATE SCHEMA app; CREATE TABLE app.orders (id integer, note text)");
    files.put("hand.sql", "CREATE SCHEMA app; CREATE TABLE app.orders (id bigint, points integer);\n"
        + "CREATE TABLE app.other ();\nCREATE SCHEMA public;\n");
    capture();
    assertThat(captured.notThere()).contains(
        ObjectKey.of("table", "app", "other"), TABLE.child("column", "points"));
    SchemaModel state = load();
    assertThat(state.contains(ObjectKey.of("table", "app", "other"))).isTrue();
    assertThat(state.contains(TABLE.child("column", "points"))).isTrue();
    assertThat(state.contains(TABLE.child("column", "note"))).isTrue();
    assertThat(files.get("hand.sql")).contains("id integer").contains("CREATE TABLE app.other ();");
  }

  @Test
  void onlyWhatChangedInTheDatabaseIsWritten() throws SQLException {
    start();
    colleague("app/tables/new.sql", "CREATE TABLE app.new (id integer);\n");
    String view = "app/views/open_orders.sql";
    colleague(view, files.get(view) + "\nCOMMENT ON VIEW app.open_orders IS 'x';\n");
    in("ALTER TABLE app.orders ADD COLUMN points integer; CREATE TABLE app.mine ()");
    Map<String, String> before = new TreeMap<>(files);
    capture();
    assertThat(captured.files().keySet()).containsExactly("app/tables/mine.sql", ORDERS);
    assertThat(captured.notThere()).contains(ObjectKey.of("table", "app", "new"),
        ObjectKey.of("view", "app", "open_orders").fact("comment"));
    assertThat(captured.conflicts()).isEmpty();
    assertThat(files.get("app/tables/new.sql")).isEqualTo(before.get("app/tables/new.sql"));
    assertThat(files.get(ORDERS)).contains("points integer");
  }

  @Test
  void whatAColleagueAddedIsNeverRemovedAndWhatTheyRemovedDoesNotComeBack() throws SQLException {
    start();
    colleague("app/tables/new.sql", "CREATE TABLE app.new (id integer);\n");
    files.remove("app/views/open_orders.sql");
    capture();
    assertThat(captured.files()).isEmpty();
    assertThat(captured.notThere()).contains(
        ObjectKey.of("table", "app", "new"), ObjectKey.of("view", "app", "open_orders"));
  }

  @Test
  void changesOfBothSidesInOneTableMerge() throws SQLException {
    start();
    colleague(ORDERS, files.get(ORDERS).replace("IS 'what was bought'", "IS 'bought things'"));
    in("ALTER TABLE app.orders ADD COLUMN points integer");
    capture();
    assertThat(captured.conflicts()).isEmpty();
    assertThat(files.get(ORDERS)).contains("points integer").contains("IS 'bought things'");
  }

  @Test
  void aChangeOnBothSidesIsAConflictAndNothingIsWritten() throws SQLException {
    start();
    colleague(ORDERS, files.get(ORDERS).replace("note text", "note varchar(10)"));
    in("DROP VIEW app.open_orders; ALTER TABLE app.orders ALTER COLUMN note TYPE varchar(20); "
        + "ALTER TABLE app.orders ADD COLUMN points integer");
    Map<String, String> before = new TreeMap<>(files);
    capture();
    assertThat(captured.files().keySet()).containsExactly("app/views/open_orders.sql");
    assertThat(files.get(ORDERS)).isEqualTo(before.get(ORDERS));
    assertThat(captured.conflicts()).singleElement().satisfies(conflict -> {
      assertThat(conflict.root()).isEqualTo(TABLE);
      assertThat(conflict.keys()).containsExactly(TABLE.child("column", "note"));
      assertThat(conflict.database()).contains("character varying(20)");
      assertThat(conflict.state()).contains("character varying(10)");
    });
    capture();
    assertThat(captured.conflicts()).as("a conflict stays until somebody picks").hasSize(1);
  }

  @Test
  void aPickSettlesAConflictForGood() throws SQLException {
    for (Conflict.Side side : Conflict.Side.values()) {
      files.clear();
      base = Optional.empty();
      in("DROP SCHEMA IF EXISTS app CASCADE");
      start();
      colleague(ORDERS, files.get(ORDERS).replace("note text", "note varchar(10)"));
      in("DROP VIEW app.open_orders; ALTER TABLE app.orders ALTER COLUMN note TYPE varchar(20)");
      capture(List.of(), Map.of(TABLE, side));
      assertThat(captured.conflicts()).isEmpty();
      assertThat(files.get(ORDERS)).contains(side == Conflict.Side.DATABASE ? "varying(20)" : "varchar(10)");
      capture();
      assertThat(captured.isInStep()).isTrue();
    }
  }

  @Test
  void aTableDroppedHereAndGrownThereIsAConflict() throws SQLException {
    start();
    colleague(ORDERS, files.get(ORDERS).replace("note text", "note text,\n  points integer"));
    in("DROP TABLE app.orders CASCADE");
    capture();
    assertThat(captured.conflicts()).extracting(Conflict::root).containsExactly(TABLE);
    assertThat(captured.conflicts().getFirst().database()).isEmpty();
    assertThat(files).containsKey(ORDERS);
  }

  @Test
  void aViewHereAndATableThereOfOneNameAreAConflict() throws SQLException {
    start();
    colleague("app/tables/x.sql", "CREATE TABLE app.x (id integer);\n");
    in("CREATE VIEW app.x AS SELECT 1 AS id");
    capture();
    assertThat(captured.conflicts()).extracting(Conflict::root)
        .containsExactlyInAnyOrder(ObjectKey.of("table", "app", "x"), ObjectKey.of("view", "app", "x"));
    assertThat(captured.files()).isEmpty();
  }

  @Test
  void whatNeedsAnObjectInConflictWaitsForIt() throws SQLException {
    start();
    colleague(ORDERS, files.get(ORDERS).replace("note text", "note varchar(10)"));
    in("DROP VIEW app.open_orders; ALTER TABLE app.orders ALTER COLUMN note TYPE varchar(20); "
        + "ALTER TABLE app.orders ADD COLUMN points integer; "
        + "CREATE VIEW app.all_points AS SELECT sum(points) AS points FROM app.orders");
    capture();
    assertThat(captured.conflicts()).extracting(Conflict::root)
        .containsExactly(ObjectKey.of("view", "app", "all_points"), TABLE);
    assertThat(files).doesNotContainKey("app/views/all_points.sql");
  }

  @Test
  void aTableDroppedThereThatStateNeedsIsAConflict() throws SQLException {
    start();
    colleague("app/views/ids.sql", "CREATE VIEW app.ids AS SELECT id FROM app.orders;\n");
    in("DROP TABLE app.orders CASCADE");
    capture();
    assertThat(captured.conflicts()).extracting(Conflict::root).containsExactly(TABLE);
    assertThat(files).containsKey(ORDERS);
  }

  @Test
  void whatIsAskedForBringsAlongWhatItNeeds() throws SQLException {
    in("CREATE SCHEMA app; CREATE TABLE app.orders (id integer); CREATE TABLE app.other (); "
        + "CREATE VIEW app.v AS SELECT id FROM app.orders");
    capture(List.of(ObjectPattern.of("view:app.v")), Map.of());
    assertThat(files).containsOnlyKeys("app/schema.sql", ORDERS, "app/views/v.sql");
  }

  @Test
  void theColumnOrderOfTheStateFileStays() throws SQLException {
    start();
    colleague(ORDERS, """
        CREATE TABLE app.orders (
          note text,
          id integer
        );

        COMMENT ON TABLE app.orders IS 'what was bought';
        """);
    in("ALTER TABLE app.orders ADD COLUMN a integer");
    capture();
    assertThat(files.get(ORDERS)).containsSubsequence("note text", "id integer", "a integer");
  }

  @Test
  void aPersonsLayoutAndCommentsStayWhereNothingChanged() throws SQLException {
    start();
    String hand = """
        -- Everything about orders. Ask Ada before you touch it.

        -- the table itself
        create table app.orders (id INT, note TEXT);

        -- told to auditors
        comment on table app.orders is 'what was bought';

        CREATE TABLE app.by_hand (id int);  -- why not here
        """;
    files.put(ORDERS, hand);
    in("CREATE TABLE app.by_hand (id int)");
    capture();
    assertThat(captured.files()).isEmpty();

    in("COMMENT ON TABLE app.orders IS 'sold'; COMMENT ON COLUMN app.orders.note IS 'free text'");
    capture();
    assertThat(files.get(ORDERS)).isEqualTo(hand
        .replace("comment on table app.orders is 'what was bought';",
            "COMMENT ON TABLE app.orders IS 'sold';\n\nCOMMENT ON COLUMN app.orders.note IS 'free text';"));

    in("DROP TABLE app.orders CASCADE");
    capture();
    assertThat(files.get(ORDERS)).isEqualTo("""
        -- Everything about orders. Ask Ada before you touch it.

        CREATE TABLE app.by_hand (id int);  -- why not here
        """);
  }

  @Test
  void aFileOfHandThatLosesItsObjectIsKeptForItsComments() throws SQLException {
    start();
    files.put("app/views/open_orders.sql", "-- A note to keep.\n\n" + files.get("app/views/open_orders.sql"));
    in("DROP VIEW app.open_orders");
    capture();
    assertThat(files.get("app/views/open_orders.sql")).isEqualTo("-- A note to keep.\n");
    assertThat(captured.notes()).singleElement().asString().contains("open_orders");
  }

  @Test
  void routinesOfOneNameInOneFileAreChangedWhereTheyStand() throws SQLException {
    String routines = """
        CREATE FUNCTION app.f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1';
        CREATE FUNCTION app.f(a text DEFAULT 'x', b varchar(3) = 'y') RETURNS int LANGUAGE sql AS 'SELECT 1';
        CREATE FUNCTION app.f(timestamp, bool[], OUT c int) LANGUAGE sql AS 'SELECT 1';
        CREATE FUNCTION app.f(app."Mo od", IN b timestamptz) RETURNS int LANGUAGE sql AS 'SELECT 1';
        CREATE PROCEDURE app.f(INOUT a float) LANGUAGE sql AS 'SELECT 1';
        COMMENT ON FUNCTION app.f(int) IS 'x';
        """;
    String others = "CREATE SCHEMA app; CREATE TYPE app.\"Mo od\" AS ENUM ();\n";
    in(others + routines);
    files.put("hand.sql", others + routines + "CREATE SCHEMA public;\n");
    capture();
    in(routines.replace("CREATE ", "CREATE OR REPLACE ").replace("SELECT 1", "SELECT 2").replace("'x';", "'z';"));
    capture();
    assertThat(files).containsOnlyKeys("hand.sql");
    assertThat(files.get("hand.sql")).doesNotContain("SELECT 1").contains("IS 'z'");
    capture();
    assertThat(captured.isInStep()).isTrue();
  }

  @Test
  void statementsThatTandemCannotPlaceStay() throws SQLException {
    start();
    String odd = "CREATE CAST (app.orders AS text) WITH INOUT;\nDO $$ BEGIN NULL; END $$;\n"
        + "CREATE STATISTICS app.odd ON id, note FROM app.orders;\n";
    files.put("app/schema.sql", files.get("app/schema.sql") + odd);
    files.put(ORDERS, "SET search_path = app;\n" + files.get(ORDERS) + "DO $$ BEGIN NULL; END $$;\n");
    in("COMMENT ON SCHEMA app IS 'x'; COMMENT ON TABLE app.orders IS 'y'");
    capture();
    assertThat(files.get("app/schema.sql")).contains("COMMENT ON SCHEMA app IS 'x';").endsWith(odd);
    assertThat(files.get(ORDERS)).startsWith("SET search_path = app;").contains("IS 'y'")
        .endsWith("END $$;\n");
  }

  @Test
  void onlyWhatIsAskedForIsCaptured() throws SQLException {
    start();
    in("CREATE TABLE app.one (); CREATE TABLE app.two (); COMMENT ON TABLE app.orders IS 'z'");
    capture(List.of(ObjectPattern.of("table:app.one")), Map.of());
    assertThat(captured.files()).containsOnlyKeys("app/tables/one.sql");
    capture();
    assertThat(captured.files()).containsOnlyKeys("app/tables/two.sql", ORDERS);
  }

  @Test
  void objectsOfOneFileAreCapturedIntoThatFile() throws SQLException {
    in("CREATE SCHEMA app; CREATE TABLE app.orders (id integer); CREATE VIEW app.v AS SELECT 1 AS x");
    files.put("all.sql", "CREATE SCHEMA app;\nCREATE SCHEMA public;\n\nCREATE VIEW app.v AS SELECT 1 AS x;\n"
        + "CREATE TABLE app.orders (id integer);\n");
    capture();
    assertThat(captured.files()).isEmpty();
    in("ALTER TABLE app.orders ADD COLUMN note text; CREATE OR REPLACE VIEW app.v AS SELECT 1 AS x, 2 AS y");
    capture();
    assertThat(files).containsOnlyKeys("all.sql");
    assertThat(files.get("all.sql")).contains("note text", "2 AS y", "CREATE SCHEMA public;");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whateverHappensInTheDatabaseArrivesInStateWrittenByTandemOrByHand(long seed) throws SQLException {
    RandomSchema.fill(database, seed, 50, dialect.kinds());
    capture();
    boolean byHand = seed % 2 == 0;
    if (byHand) {
      files.replaceAll((path, text) -> "-- by hand\n\n"
          + (path.contains("/tables/") ? text.replace(",\n  ", "\n    , ") : text));
    }
    RandomSchema.fill(database, seed + 1000, 50, dialect.kinds());
    capture();
    assertThat(captured.conflicts()).isEmpty();
    StateWriter writer = new StateWriter(dialect.kinds(), server.major());
    assertSame(writer.write(load()), writer.write(read(database)));
    assertThat(files.values().stream().filter(text -> text.startsWith("-- by hand\n\n")).findAny()
        .isPresent())
        .isEqualTo(byHand);
  }

  @Test
  void theLedgerTellsDatabasesApartAndBringsBackWhatItWasTold(@TempDir Path local)
      throws SQLException, IOException {
    start();
    ModelJson format = new ModelJson(dialect.name(), dialect.kinds());
    Ledger ledger = new Ledger(local, format);
    try (Connection one = database.connect(); ShadowDatabase other = server.create();
        Connection two = other.connect()) {
      assertThat(dialect.identity(one)).isNotEqualTo(dialect.identity(two)).isEqualTo(dialect.identity(one));
      Ledger.Entry entry = new Ledger.Entry(base.orElseThrow(), dialect.identities(one));
      assertThat(entry.identities()).containsKeys(TABLE, TABLE.child("column", "note"));
      ledger.remember(dialect.identity(one), entry);
      assertThat(new Ledger(local, format).find(dialect.identity(one))).contains(entry);
      assertThat(ledger.find(dialect.identity(two))).isEmpty();
      in("ALTER TABLE app.orders RENAME COLUMN note TO remark");
      assertThat(dialect.identities(one).get(TABLE.child("column", "remark")))
          .isEqualTo(entry.identities().get(TABLE.child("column", "note")));
      try (DirectoryStream<Path> ledgers = Files.newDirectoryStream(local.resolve("ledger"))) {
        for (Path file : ledgers) {
          Files.writeString(file, Files.readString(file).substring(0, 300));
        }
      }
      assertThat(ledger.find(dialect.identity(one))).isEmpty();
    }
  }

  @Test
  void whatHasNoNameOfItsOwnIsChangedWhereItStands() throws SQLException {
    in("""
        CREATE FOREIGN DATA WRAPPER away;
        CREATE SERVER there FOREIGN DATA WRAPPER away;
        CREATE USER MAPPING FOR CURRENT_USER SERVER there OPTIONS ("user" 'ann', password 'geheim');
        DO $$BEGIN EXECUTE format('ALTER DATABASE %I SET work_mem = ''4MB''', current_database()); END$$;
        """);
    capture();
    assertThat(files).containsOnlyKeys("_database/foreign_data_wrappers/away.sql",
        "_database/servers/there.sql",
        "_database/database_settings/work_mem.sql");
    in("""
        ALTER USER MAPPING FOR CURRENT_USER SERVER there OPTIONS (SET "user" 'bob', SET password 'anders');
        DO $$BEGIN EXECUTE format('ALTER DATABASE %I SET work_mem = ''8MB''', current_database()); END$$;
        """);
    capture();
    assertThat(files.get("_database/servers/there.sql")).contains("bob").doesNotContain("ann");
    assertThat(files.get("_database/database_settings/work_mem.sql")).contains("8MB").doesNotContain("4MB");
    assertThat(files.toString()).doesNotContain("geheim").doesNotContain("anders");
  }

  private void start() throws SQLException {
    in("""
        CREATE SCHEMA app;
        CREATE TABLE app.orders (id integer, note text);
        COMMENT ON TABLE app.orders IS 'what was bought';
        CREATE VIEW app.open_orders AS SELECT id, note FROM app.orders;
        """);
    capture();
  }

  private void colleague(String path, String text) {
    files.put(path, text);
  }

  private void capture() throws SQLException {
    capture(List.of(), Map.of());
  }

  /** Captures, writes, and remembers; what is written must build what the merge says. */
  private void capture(List<ObjectPattern> only, Map<ObjectKey, Conflict.Side> picks) throws SQLException {
    SchemaModel now = read(database);
    Capture capture = new Capture(dialect.kinds(), server.major(), (from, to) -> to);
    SchemaModel state = load();
    Capture.Sides sides = new Capture.Sides(
        base, now, state, files, FollowedNames.none(state, List.of()), only, picks);
    captured = capture.capture(sides);
    captured.files().forEach((path, text) ->
        text.ifPresentOrElse(written -> files.put(path, written), () -> files.remove(path)));
    base = Optional.of(capture.remembered(sides, captured));
    StateWriter writer = new StateWriter(dialect.kinds(), server.major());
    assertSame(writer.write(load()), writer.write(captured.state()));
  }

  /** Compares file by file, so that a failure shows what differs. */
  private static void assertSame(Map<String, String> found, Map<String, String> expected) {
    assertThat(found.keySet()).isEqualTo(expected.keySet());
    expected.forEach((path, text) -> assertThat(found.get(path)).as(path).isEqualTo(text));
  }

  private SchemaModel load() throws SQLException {
    try (ShadowDatabase shadow = server.create()) {
      new StateLoader(server, dialect).load(files, shadow);
      return read(shadow);
    }
  }

  private SchemaModel read(ShadowDatabase from) throws SQLException {
    try (Connection connection = from.connect()) {
      return dialect.reader().read(connection, ReadScope.everything());
    }
  }

  private void in(String sql) throws SQLException {
    try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
