package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.model.ObjectPattern;
import tandem.workflow.CaptureReport;
import tandem.workflow.CaptureRequest;
import tandem.workflow.Condition;
import tandem.workflow.GenerateReport;

/** Somebody renames in the development database; the state, the next deployment and production follow. */
@Execution(ExecutionMode.CONCURRENT)
class CapturedRenameTest {
  @TempDir
  private Path folder;

  private Story developed() throws SQLException {
    Story story = new Story(folder)
        .project(new TreeMap<>(Map.of("dev", "development", "production", "protected")));
    story.init();
    story.sql("dev", """
        CREATE SCHEMA app;
        CREATE TYPE app.status AS ENUM ('new', 'done');
        CREATE TABLE app.orders (id bigint PRIMARY KEY, note text, status app.status);
        CREATE INDEX orders_note ON app.orders (note);
        CREATE FUNCTION app.twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';
        CREATE VIEW app.notes AS SELECT id, note FROM app.orders;
        """);
    capture(story);
    story.generate("first");
    story.migrate("production");
    story.sql("production", "INSERT INTO app.orders VALUES (1, 'a', 'new'), (2, 'b', 'done')");
    return story;
  }

  private static CaptureReport capture(Story story, String... only) {
    return story.tandem().capture(new CaptureRequest(Optional.of("dev"),
        List.of(only).stream().map(ObjectPattern::of).toList(), false, false, false));
  }

  private static void arrivesEverywhere(Story story, String name) {
    GenerateReport report = story.generate(name);
    assertThat(report.hazards()).extracting(hazard -> hazard.code().label()).doesNotContain("data-loss");
    RenameTest.arrives(story);
    assertThat(story.conditions("dev").getLast()).isEqualTo(Condition.IN_STEP);
    assertThat(capture(story).files()).isEmpty();
  }

  @Test
  void whatIsRenamedInTheDevelopmentDatabaseIsRenamedEverywhere() throws SQLException {
    try (Story story = developed()) {
      story.sql("dev", """
          ALTER TABLE app.orders RENAME TO purchases;
          ALTER TABLE app.purchases RENAME COLUMN note TO remark;
          ALTER TABLE app.purchases ADD COLUMN more integer;
          ALTER TABLE app.purchases RENAME CONSTRAINT orders_pkey TO purchases_pkey;
          ALTER INDEX app.orders_note RENAME TO "Remarks";
          ALTER TYPE app.status RENAME VALUE 'done' TO 'it''s done';
          ALTER FUNCTION app.twice(integer) RENAME TO double_of;
          """);
      CaptureReport captured = capture(story);
      assertThat(captured.conflicts()).isEmpty();
      assertThat(captured.notes()).extracting(note -> note.code()).contains("CAPTURE-RENAMED");
      assertThat(story.files("state/app")).contains("state/app/tables/purchases.sql")
          .doesNotContain("state/app/tables/orders.sql");
      assertThat(story.text("state/app/tables/purchases.sql")).isEqualTo("""
          -- @renamed from=orders
          CREATE TABLE app.purchases (
            id bigint NOT NULL,
            -- @renamed from=note
            remark text,
            status app.status,
            more integer,
            -- @renamed from=orders_pkey
            CONSTRAINT purchases_pkey PRIMARY KEY (id)
          );

          -- @renamed from=orders_note
          CREATE INDEX "Remarks" ON app.purchases USING btree (remark);
          """);
      assertThat(story.text("state/app/types/status.sql")).contains("-- @renamed from=done\n");
      assertThat(capture(story).files()).isEmpty();
      arrivesEverywhere(story, "names");
      assertThat(story.value("production",
          "SELECT string_agg(remark || status, ',' ORDER BY id) FROM app.purchases"))
          .isEqualTo("anew,bit's done");
    }
  }

  @Test
  void namesThatChangeTwiceBeforeTheyShipAndOnceAfterLoseNothing() throws SQLException {
    try (Story story = developed()) {
      story.sql("dev", "ALTER TABLE app.orders RENAME TO b; ALTER TABLE app.b RENAME COLUMN note TO n");
      capture(story);
      story.sql("dev", "ALTER TABLE app.b RENAME TO c; ALTER TABLE app.c RENAME COLUMN n TO m");
      capture(story);
      assertThat(story.text("state/app/tables/c.sql"))
          .contains("from=orders", "from=b", "from=note", "from=n\n");
      arrivesEverywhere(story, "names");
      story.sql("dev", "ALTER TABLE app.c RENAME TO d");
      capture(story);
      arrivesEverywhere(story, "another");
      story.sql("dev", "ALTER TABLE app.d RENAME TO orders");
      capture(story);
      arrivesEverywhere(story, "back");
      assertThat(story.value("production", "SELECT string_agg(m, ',' ORDER BY id) FROM app.orders"))
          .isEqualTo("a,b");
    }
  }

  @Test
  void aColleaguesWorkAndCommentsStayThroughARename() throws SQLException {
    try (Story story = developed()) {
      String table = story.text("state/app/tables/orders.sql");
      story.file("state/app/tables/orders.sql", "-- What was bought.\n\n"
          + table.replace("  note text,", "  note text,\n  points integer,"));
      story.sql("dev", "ALTER TABLE app.orders RENAME TO purchases");
      story.sql("dev", "ALTER TABLE app.purchases ADD COLUMN more text");
      CaptureReport captured = capture(story);
      assertThat(captured.conflicts()).isEmpty();
      assertThat(story.files("state/app")).doesNotContain("state/app/tables/orders.sql");
      assertThat(story.text("state/app/tables/purchases.sql"))
          .startsWith("-- What was bought.\n\n-- @renamed from=orders\nCREATE TABLE app.purchases (")
          .contains("points integer", "more text");
      story.generate("names");
      RenameTest.arrives(story);
    }
  }

  @Test
  void aSchemaThatWasRenamedByHandIsRenamedEverywhere() throws SQLException {
    try (Story story = developed()) {
      story.sql("dev", "ALTER SCHEMA app RENAME TO shop; ALTER TABLE shop.orders RENAME TO purchases");
      CaptureReport captured = capture(story);
      assertThat(captured.conflicts()).isEmpty();
      assertThat(story.text("state/shop/schema.sql")).startsWith("-- @renamed from=app\n");
      assertThat(story.files("state")).noneMatch(file -> file.startsWith("state/app/"));
      arrivesEverywhere(story, "shop");
      assertThat(story.value("production", "SELECT count(*)::text FROM shop.purchases")).isEqualTo("2");
    }
  }

  @Test
  void exchangedNamesAreWrittenDownAndShippedWhereSomebodySaysSo() throws SQLException {
    try (Story story = developed()) {
      story.sql("dev", """
          ALTER TABLE app.orders ADD COLUMN other text;
          """);
      capture(story);
      story.generate("other");
      story.migrate("production");
      story.sql("dev", """
          ALTER TABLE app.orders RENAME COLUMN note TO x;
          ALTER TABLE app.orders RENAME COLUMN other TO note;
          ALTER TABLE app.orders RENAME COLUMN x TO other;
          """);
      assertThat(capture(story).conflicts()).isEmpty();
      assertThat(story.text("state/app/tables/orders.sql"))
          .contains("-- @renamed from=other", "-- @renamed from=note");
      RenameTest.answered(story, "names", "app.orders.note=app.orders.other",
          "app.orders.other=app.orders.note");
      story.migrate("production");
      assertThat(story.value("production", "SELECT string_agg(other, ',' ORDER BY id) FROM app.orders"))
          .isEqualTo("a,b");
    }
  }

  @Test
  void aRenameThatWasNotCapturedIsToldByALaterCapture() throws SQLException {
    try (Story story = developed()) {
      story.sql("dev", "ALTER TABLE app.orders RENAME TO purchases");
      story.sql("dev", "ALTER FUNCTION app.twice(integer) RENAME TO t");
      capture(story, "function:app.*");
      assertThat(story.files("state/app"))
          .contains("state/app/tables/orders.sql", "state/app/functions/t(integer).sql");
      capture(story);
      assertThat(story.text("state/app/tables/purchases.sql")).startsWith("-- @renamed from=orders\n");
      arrivesEverywhere(story, "names");
    }
  }

  private static final String MUCH = """
      CREATE SCHEMA app;
      CREATE TYPE app.status AS ENUM ('new', 'done');
      CREATE FUNCTION app.fits(n integer) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT n > 0';
      CREATE TABLE app.customers (id integer PRIMARY KEY, name text);
      CREATE TABLE app.orders (
        id serial PRIMARY KEY,
        customer integer REFERENCES app.customers,
        qty integer DEFAULT 1 CHECK (app.fits(qty)),
        note text,
        status app.status DEFAULT 'new');
      CREATE INDEX orders_note ON app.orders (lower(note)) WHERE status <> 'done';
      CREATE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
      CREATE TRIGGER touch BEFORE UPDATE OF note ON app.orders FOR EACH ROW EXECUTE FUNCTION app.touch();
      CREATE VIEW app.open AS SELECT o.id, c.name, o.note FROM app.orders o JOIN app.customers c ON c.id = o.customer
        WHERE o.status <> 'done';
      CREATE VIEW app.longest AS SELECT max(length(note)) AS n FROM app.open;
      CREATE MATERIALIZED VIEW app.counted AS SELECT status, count(*) AS n FROM app.orders GROUP BY status;
      CREATE UNIQUE INDEX counted_one ON app.counted (status);
      CREATE RULE kept AS ON DELETE TO app.orders DO INSTEAD NOTHING;
      CREATE POLICY everybody ON app.orders USING (app.fits(qty));
      CREATE FUNCTION app.first() RETURNS app.orders STABLE LANGUAGE sql AS 'SELECT * FROM app.orders LIMIT 1';
      COMMENT ON COLUMN app.orders.note IS 'what they said';
      """;

  @ParameterizedTest
  @ValueSource(strings = {"repeatable", "versioned"})
  void allThatHangsOnARenamedTableComesAlong(String programmables) throws SQLException {
    try (Story story = new Story(folder).project(17, "programmables: " + programmables,
        new TreeMap<>(Map.of("dev", "development", "production", "protected")))) {
      story.init();
      story.sql("dev", MUCH);
      capture(story);
      story.generate("first");
      story.migrate("production");
      story.sql("production", "INSERT INTO app.customers VALUES (1, 'x')");
      story.sql("production", "INSERT INTO app.orders (customer, note) VALUES (1, 'a'), (1, 'bb')");
      story.sql("dev", """
          ALTER TABLE app.orders RENAME TO purchases;
          ALTER TABLE app.purchases RENAME COLUMN note TO remark;
          ALTER TABLE app.purchases RENAME COLUMN qty TO quantity;
          ALTER TABLE app.customers RENAME COLUMN id TO number;
          ALTER TYPE app.status RENAME TO state;
          ALTER TYPE app.state RENAME VALUE 'done' TO 'closed';
          ALTER FUNCTION app.fits(integer) RENAME TO is_fit;
          ALTER SEQUENCE app.orders_id_seq RENAME TO purchases_id_seq;
          ALTER VIEW app.open RENAME TO unfinished;
          ALTER TRIGGER touch ON app.purchases RENAME TO touched;
          CREATE OR REPLACE FUNCTION app.first() RETURNS app.purchases STABLE LANGUAGE sql
            AS 'SELECT * FROM app.purchases LIMIT 1';
          """);
      assertThat(capture(story).conflicts()).isEmpty();
      arrivesEverywhere(story, "names");
      assertThat(story.value("production", "SELECT string_agg(note, ',' ORDER BY id) FROM app.unfinished"))
          .isEqualTo("a,bb");
      assertThat(story.value("production", "SELECT n::text FROM app.longest")).isEqualTo("2");
    }
  }

  @Test
  void aRenameCanBePickedAndLeftForLater() throws SQLException {
    try (Story story = developed()) {
      story.sql("dev", "ALTER TABLE app.orders RENAME COLUMN note TO remark");
      story.sql("dev", "ALTER TYPE app.status RENAME TO state");
      capture(story);
      story.generateOnly("type", List.of(), List.of("column:remark"));
      assertThat(story.text("migrations/0002_type/V2.1__type.sql"))
          .contains("RENAME TO state").doesNotContain("remark");
      arrivesEverywhere(story, "column");
    }
  }

  @Test
  void whatIsPickedTakesTheRenameAlongThatItNeeds() throws SQLException {
    try (Story story = developed()) {
      story.sql("dev", "ALTER TABLE app.orders RENAME COLUMN note TO remark");
      story.sql("dev", "CREATE INDEX more ON app.orders (length(remark))");
      capture(story);
      GenerateReport report = story.generateOnly("index", List.of("index:more"), List.of());
      assertThat(report.takenAlong().toString()).contains("column:remark");
      assertThat(story.text("migrations/0002_index/V2.1__index.sql"))
          .contains("RENAME COLUMN note TO remark").doesNotContain("ADD COLUMN");
      assertThat(story.text("migrations/0002_index/V2.2__index.sql"))
          .contains("CREATE INDEX CONCURRENTLY more");
      GenerateReport rest = story.generate("rest");
      assertThat(rest.deployment()).isEmpty();
    }
  }
}
