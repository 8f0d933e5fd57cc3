package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.stories.Story.done;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.cli.CommandLineRun;
import tandem.workflow.Condition;

/** A deployment is written with its way back, and taken back in integration. */
@Execution(ExecutionMode.CONCURRENT)
class UndoTest {
  private static final String BASE = """
      CREATE TABLE public.orders (id bigint PRIMARY KEY, note text%s);
      CREATE VIEW public.notes AS SELECT id, note%s FROM public.orders;
      """;
  private static final String FEATURE = BASE.formatted(", points integer", ", points")
      + "CREATE INDEX orders_points ON public.orders (points);\n";
  private static final String POINTS = "SELECT count(*) FROM pg_attribute WHERE attname = 'points'";

  @TempDir
  private Path folder;

  private Story story(String state) {
    Map<String, String> environments = new LinkedHashMap<>();
    environments.put("integration", "shared");
    environments.put("production", "protected");
    Story story = new Story(folder).project(environments);
    story.init();
    story.file("state/app.sql", state);
    story.generate("baseline");
    return story;
  }

  /** The baseline, and feature 1 with its way back, in integration. */
  private Story withFeature() throws SQLException {
    Story story = story(BASE.formatted("", ""));
    story.file("state/app.sql", FEATURE);
    done(story.typed("generate", "feature_1", "--undo"));
    story.migrate("integration");
    story.sql("integration", "INSERT INTO orders VALUES (1, 'kept', 5)");
    return story;
  }

  private static void refused(CommandLineRun run, String... words) {
    assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(4);
    assertThat(run.err()).contains(words);
  }

  @Test
  void feature1IsTakenBackAndBroughtAgain() throws SQLException {
    try (Story story = withFeature()) {
      assertThat(story.text("migrations/0002_feature_1/U2.1__feature_1.sql"))
          .contains("-- Proven up, down and up again, rows in 1 table.", "-- Undoes V2.1__feature_1.sql.",
              "-- data-loss: table:public.orders/column:points: the column's values are gone");
      refused(story.typed("undo", "integration"), "[HAZARD-NOT-ALLOWED]", "public.orders.points");
      assertThat(story.value("integration", POINTS)).isEqualTo("3");
      assertThat(done(story.typed("undo", "integration", "--dry-run")).out())
          .contains("without --dry-run it wants --allow data-loss:public.orders.points");
      assertThat(story.value("integration", POINTS)).isEqualTo("3");
      done(story.typed("undo", "integration", "0002_feature_1", "--allow", "data-loss:public.orders.points"));
      assertThat(story.value("integration", POINTS)).isEqualTo("0");
      assertThat(story.value("integration", "SELECT note FROM notes")).isEqualTo("kept");
      assertThat(story.typed("info", "integration").out())
          .containsPattern("2\\.1 .*deleted").containsPattern("2\\.1 .*pending");
      assertThat(story.conditions("integration").getLast()).isEqualTo(Condition.BEHIND);
      story.migrate("integration");
      assertThat(story.value("integration", POINTS)).isEqualTo("3");
      assertThat(story.conditions("integration").getLast()).isEqualTo(Condition.IN_STEP);
    }
  }

  @Test
  void flywayLooksAtNoUndoScriptAndAcceptsWhatWasUndone() throws SQLException {
    try (Story story = withFeature()) {
      Flyway flyway = BothRunners.flyway(story.database("integration"), folder);
      flyway.validate();
      assertThat(flyway.migrate().migrationsExecuted).isZero();
      done(story.typed("undo", "integration", "--allow", "data-loss"));
      // The version, its index, and the repeatable whose file has the new text.
      assertThat(flyway.migrate().migrationsExecuted).isGreaterThan(1);
      flyway.validate();
      assertThat(story.value("integration", POINTS)).isEqualTo("3");
      assertThat(story.migrate("integration").scripts()).isEmpty();
      assertThat(story.conditions("integration").getLast()).isEqualTo(Condition.IN_STEP);
      assertThat(story.value("integration",
          "SELECT count(*) FROM flyway_schema_history WHERE type NOT IN ('SQL', 'DELETE')")).isEqualTo("0");
    }
  }

  @Test
  void productionUndoesNothing() throws SQLException {
    try (Story story = withFeature()) {
      story.migrate("production");
      refused(story.typed("undo", "production", "--allow", "data-loss"), "[PROTECTED]");
    }
  }

  @Test
  void whatRanLaterGoesFirst() throws SQLException {
    try (Story story = withFeature()) {
      story.file("state/app.sql", FEATURE + "CREATE TABLE public.invoices (id bigint PRIMARY KEY);\n");
      done(story.typed("generate", "feature_2", "--undo"));
      story.migrate("integration");
      refused(story.typed("undo", "integration", "0002_feature_1"), "[UNDO-NOT-LAST]", "0003_feature_2");
      done(story.typed("undo", "integration", "--to", "0001_baseline", "--allow", "data-loss"));
      assertThat(story.value("integration", POINTS)).isEqualTo("0");
      assertThat(story.value("integration", "SELECT to_regclass('invoices')")).isNull();
      refused(story.typed("undo", "integration", "--to", "0001_baseline"), "[UNDO-NOTHING]");
      refused(story.typed("undo", "integration"), "[UNDO-MISSING]", "U1.1__baseline.sql");
      story.migrate("integration");
      assertThat(story.conditions("integration").getLast()).isEqualTo(Condition.IN_STEP);
    }
  }

  @Test
  void aHandWrittenScriptHasToComeToWhatWasThere() throws SQLException {
    try (Story story = story(BASE.formatted("", ""))) {
      story.file("migrations/0002_by_hand/V2.1__by_hand.sql",
          "CREATE TABLE public.invoices (id bigint); CREATE TABLE public.lines (id bigint);");
      story.migrate("integration");
      story.file("migrations/0002_by_hand/U2.1__by_hand.sql", "DROP TABLE public.invoices;");
      refused(story.typed("undo", "integration", "--allow", "data-loss"), "[NOT-PROVEN]",
          "table:public.lines is there afterwards");
      assertThat(story.value("integration", "SELECT to_regclass('invoices')")).isNotNull();
      CommandLineRun inexact = story.typed("prove");
      assertThat(inexact.exit()).isEqualTo(3);
      assertThat(inexact.out()).contains("not proven down and up again, 1 deployment", "table:public.lines");
      story.file("migrations/0002_by_hand/U2.1__by_hand.sql", "DROP TABLE public.lines, public.invoices;");
      assertThat(done(story.typed("prove")).out()).contains("proven down and up again, 1 deployment");
      refused(story.typed("undo", "integration"), "public.invoices: data-loss", "public.lines: data-loss");
      done(story.typed("undo", "integration", "--allow", "data-loss:public.invoices", "--allow",
          "data-loss:public.lines"));
      assertThat(story.value("integration", "SELECT to_regclass('invoices')")).isNull();
    }
  }

  @Test
  void whatDiesHalfWayLeavesWholeScripts() throws SQLException {
    try (Story story = story("CREATE TABLE public.orders (id bigint PRIMARY KEY, note varchar(5));\n")) {
      story.file("migrations/0002_notes/V2.1__longer.sql", "ALTER TABLE public.orders ALTER note TYPE text;");
      story.file("migrations/0002_notes/V2.2__who.sql", "ALTER TABLE public.orders ADD who text;");
      story.file("migrations/0002_notes/U2.1__longer.sql",
          "ALTER TABLE public.orders ALTER note TYPE varchar(5);");
      story.file("migrations/0002_notes/U2.2__who.sql", "ALTER TABLE public.orders DROP who;");
      story.migrate("integration");
      story.sql("integration", "INSERT INTO orders VALUES (1, 'longer than five', 'me')");
      CommandLineRun failed = story.typed("undo", "integration", "--allow", "data-loss");
      assertThat(failed.exit()).isEqualTo(1);
      assertThat(failed.err()).contains("U2.1__longer.sql:1", "the 1 script of this run before it stays");
      assertThat(story.value("integration", "SELECT count(*) FROM pg_attribute WHERE attname = 'who'"))
          .isEqualTo("0");
      assertThat(story.conditions("integration").getLast()).isEqualTo(Condition.BEHIND);
      story.sql("integration", "UPDATE orders SET note = 'short'");
      done(story.typed("undo", "integration", "--allow", "data-loss"));
      assertThat(story.value("integration", "SELECT note FROM orders")).isEqualTo("short");
      story.migrate("integration");
      assertThat(story.conditions("integration").getLast()).isEqualTo(Condition.IN_STEP);
    }
  }

  private static final String WIDE = "migrations/0002_notes/V2.1__wide.sql";
  private static final String NARROW = "migrations/0002_notes/U2.1__wide.sql";
  private static final String LOGGED = "SELECT string_agg(what, ' ' ORDER BY id) FROM log";

  /** Goes up and down outside of a transaction, with a callback at each event of undo that notes it. */
  private Story withIndex() throws SQLException {
    Story story = story("""
        CREATE TABLE public.orders (id bigint PRIMARY KEY, note varchar(5));
        CREATE TABLE public.log (id bigint GENERATED ALWAYS AS IDENTITY, what text);
        """);
    for (String event : List.of("beforeUndo", "beforeEachUndo", "beforeEachUndoStatement",
        "afterEachUndoStatement", "afterEachUndo", "afterEachUndoError", "afterUndo", "afterUndoError")) {
      story.file("migrations/" + event + ".sql", "INSERT INTO log (what) VALUES ('" + event + "');");
    }
    String setting = "executeInTransaction=false\n";
    story.file(WIDE, "ALTER TABLE public.orders ALTER note TYPE text;\n"
        + "CREATE INDEX CONCURRENTLY orders_note ON public.orders (note);\n").file(WIDE + ".conf", setting);
    story.file(NARROW, "DROP INDEX CONCURRENTLY public.orders_note;\n"
        + "ALTER TABLE public.orders ALTER note TYPE varchar(5);\n").file(NARROW + ".conf", setting);
    story.migrate("integration");
    return story;
  }

  @Test
  void outsideOfATransactionItGoesOnWhereItBrokeOff() throws SQLException {
    try (Story story = withIndex()) {
      story.sql("integration", "INSERT INTO orders VALUES (1, 'longer than five')");
      CommandLineRun failed = story.typed("undo", "integration", "--allow", "data-loss");
      assertThat(failed.exit()).isEqualTo(1);
      assertThat(failed.err()).contains("U2.1__wide.sql:2", "tandem undo goes on with it");
      assertThat(story.value("integration", LOGGED)).isEqualTo("beforeUndo beforeEachUndo "
          + "beforeEachUndoStatement afterEachUndoStatement beforeEachUndoStatement afterEachUndoError "
          + "afterUndoError");
      assertThat(story.typed("info", "integration").out())
          .contains("partly, 1 of 2 statements of 0002_notes/U2.1");
      CommandLineRun up = story.typed("migrate", "integration");
      assertThat(up.exit()).isEqualTo(1);
      assertThat(up.err()).contains("[MIGRATION-PARTLY]", "run tandem undo, which goes on behind");
      story.sql("integration", "UPDATE orders SET note = 'short'");
      assertThat(done(story.typed("undo", "integration", "--allow", "data-loss")).out())
          .contains("0002_notes undone", "is resumed: statement 1 of 2 was done");
      assertThat(story.value("integration", "SELECT to_regclass('orders_note')")).isNull();
      assertThat(story.conditions("integration").getLast()).isEqualTo(Condition.BEHIND);
      BothRunners.flyway(story.database("integration"), folder).validateWithResult();
      done(story.typed("migrate", "integration"));
      assertThat(story.conditions("integration").getLast()).isEqualTo(Condition.IN_STEP);
    }
  }

  @Test
  void whatIsToHappenAroundItHappens() throws SQLException {
    try (Story story = withIndex()) {
      done(story.typed("undo", "integration", "--allow", "data-loss"));
      assertThat(story.value("integration", LOGGED)).isEqualTo("beforeUndo beforeEachUndo "
          + "beforeEachUndoStatement afterEachUndoStatement beforeEachUndoStatement afterEachUndoStatement "
          + "afterEachUndo afterUndo");
    }
  }

  @Test
  void programmablesAloneGetTheirTextsOfBefore() throws SQLException {
    try (Story story = story(BASE.formatted("", ""))) {
      story.file("state/app.sql", BASE.formatted("", ", 1 AS one")
          + "CREATE VIEW public.more AS SELECT 2 AS two;\n");
      done(story.typed("generate", "views", "--undo"));
      assertThat(story.files("migrations/0002_views")).hasSize(1);
      story.migrate("integration");
      done(story.typed("undo", "integration"));
      assertThat(story.value("integration", "SELECT to_regclass('more')")).isNull();
      assertThat(story.value("integration", "SELECT count(*) FROM pg_attribute WHERE attname = 'one'"))
          .isEqualTo("0");
      assertThat(story.conditions("integration").getLast()).isEqualTo(Condition.BEHIND);
      story.migrate("integration");
      assertThat(story.conditions("integration").getLast()).isEqualTo(Condition.IN_STEP);
    }
  }

  @Test
  void aNameGoesBackWithItsRows() throws SQLException {
    try (Story story = story(BASE.formatted("", ""))) {
      story.file("state/app.sql", BASE.formatted("", "").replace("note", "remark"));
      done(story.typed("generate", "remarks", "--undo", "--renamed",
          "public.orders.note=public.orders.remark", "--renamed", "public.notes=public.remarks"));
      story.migrate("integration");
      story.sql("integration", "INSERT INTO orders VALUES (1, 'kept')");
      done(story.typed("undo", "integration"));
      assertThat(story.value("integration", "SELECT note FROM notes")).isEqualTo("kept");
    }
  }

  @Test
  void anEnumGivesItsNewValueUp() throws SQLException {
    String state = """
        CREATE TYPE public.mood AS ENUM ('good'%s);
        CREATE TABLE public.people (id bigint PRIMARY KEY, mood public.mood);
        """;
    try (Story story = story(state.formatted(""))) {
      story.file("state/app.sql", state.formatted(", 'bad'"));
      done(story.typed("generate", "moods", "--undo"));
      story.migrate("integration");
      story.sql("integration", "INSERT INTO people VALUES (1, 'good')");
      done(story.typed("undo", "integration", "--allow", "data-loss"));
      assertThat(story.value("integration", "SELECT string_agg(enumlabel, ' ') FROM pg_enum"))
          .isEqualTo("good");
      assertThat(story.value("integration", "SELECT mood FROM people")).isEqualTo("good");
    }
  }

  @Test
  void undoScriptsMoveWithTheirDeployment() throws SQLException {
    try (Story story = withFeature()) {
      story.file("state/app.sql", FEATURE + "CREATE TABLE public.invoices (id bigint PRIMARY KEY);\n");
      done(story.typed("generate", "feature_2", "--undo"));
      done(story.typed("reorder", "0003_feature_2", "--before", "0002_feature_1"));
      assertThat(folder.resolve("migrations/0002_feature_2/U2.1__feature_2.sql")).exists();
      assertThat(folder.resolve("migrations/0003_feature_1/U3.1__feature_1.sql")).exists();
      assertThat(Files.exists(folder.resolve("migrations/0003_feature_1/U2.1__feature_1.sql"))).isFalse();
      assertThat(story.conditions()).containsExactly(Condition.IN_STEP, Condition.IN_STEP);
    }
  }
}
