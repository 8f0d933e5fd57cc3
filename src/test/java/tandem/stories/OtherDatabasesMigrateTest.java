package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.stories.Story.done;
import static tandem.stories.Story.refused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tandem.cli.CommandLineRun;
import tandem.dialect.h2.running.H2Running;
import tandem.workflow.Condition;

/** Migrations on databases that are files of other systems; Flyway agrees with what tandem leaves. */
@Execution(ExecutionMode.CONCURRENT)
class OtherDatabasesMigrateTest {
  private static final String ORDERS =
      "CREATE TABLE orders (id bigint PRIMARY KEY, total numeric(10, 2)%s);\n";
  private static final String TOTALS = "CREATE VIEW totals AS SELECT id, total%s FROM orders;\n";
  private static final String INVOICES = "CREATE TABLE invoices (id bigint PRIMARY KEY);\n";

  @TempDir
  private Path folder;

  /** A baseline in production. */
  private Story story(Embedded system) throws SQLException {
    Map<String, String> environments = new LinkedHashMap<>();
    environments.put("staging", "shared");
    environments.put("production", "protected");
    Story story = system.story(folder, environments);
    story.init();
    state(story, "", "", "");
    story.generate("baseline");
    story.migrate("staging");
    story.migrate("production");
    return story;
  }

  /** Two features that wait: points on orders, and invoices. */
  private Story features(Embedded system) throws SQLException {
    Story story = story(system);
    state(story, ", points integer", "", "");
    story.generate("points");
    state(story, ", points integer", "", INVOICES);
    story.generate("invoices");
    return story;
  }

  /** Somebody edits the state: more columns of the table, more of the view, and more objects. */
  private static void state(Story story, String ofTable, String ofView, String more) {
    story.file("state/app.sql", ORDERS.formatted(ofTable) + TOTALS.formatted(ofView) + more);
  }

  /** The columns of a table or view, as people write them; none where it is not there. */
  private static List<String> columns(Story story, String environment, String relation) throws SQLException {
    try (Connection connection = story.database(environment).connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM " + relation)) {
      ResultSetMetaData meta = rows.getMetaData();
      List<String> columns = new ArrayList<>();
      for (int i = 1; i <= meta.getColumnCount(); i++) {
        columns.add(meta.getColumnLabel(i).toLowerCase(Locale.ROOT));
      }
      return columns;
    } catch (SQLException e) {
      return List.of();
    }
  }

  /** Rows are made by type, and a check that comes asks for more: the table is proven without them. */
  @ParameterizedTest
  @EnumSource
  void aCheckThatTheRowsOfTheProofDoNotFitIsProvenWithoutThem(Embedded system) throws SQLException {
    try (Story story = story(system)) {
      state(story, ", CHECK (total > 1000), CHECK (id NOT IN (2, 3))", "", "");
      story.generate("dear");
      assertThat(story.text("migrations/0002_dear/V2.1__dear.sql")).contains("do not fit");
      story.sql("production", "INSERT INTO orders VALUES (1, 2000)");
      story.migrate("production");
      story.inStep("production");
      story.sql("staging", "INSERT INTO orders VALUES (1, 2)");
      assertThat(story.typed("migrate", "staging").exit()).isOne();
      assertThat(story.value("staging", "SELECT COUNT(*) FROM orders WHERE total = 2")).isEqualTo("1");
    }
  }

  private static void tandemAndFlywayAreContent(Story story, String environment) {
    story.inStep(environment);
    story.flywayIsContent(environment);
  }

  @ParameterizedTest
  @EnumSource
  void whatStateSaysIsGeneratedProvenAndRun(Embedded system) throws SQLException {
    try (Story story = story(system)) {
      assertThat(story.text("migrations/0001_baseline/V1.1__baseline.sql"))
          .contains("Proven on the migrations' end state", "Proven in a replay from empty");
      assertThat(story.text(system.scriptOf("totals"))).contains("VIEW");
      story.sql("production", "INSERT INTO orders VALUES (7, 1.5)");
      tandemAndFlywayAreContent(story, "production");
      assertThat(done(story.typed("info", "production")).out())
          .containsPattern("0001_baseline +1.1 +baseline +applied +Success").contains("nothing to run");
      done(story.typed("validate", "production"));
      done(story.typed("prove"));
      assertThat(done(story.typed("status")).out()).contains("All in step");
      state(story, ", points integer DEFAULT 3", ", points", "");
      assertThat(story.typed("check").out()).contains("pending");
      done(story.typed("generate", "points"));
      assertThat(done(story.typed("migrate", "production", "--dry-run")).out()).contains("V2.1__points.sql");
      assertThat(columns(story, "production", "totals")).containsExactly("id", "total");
      done(story.typed("migrate", "production"));
      assertThat(columns(story, "production", "totals")).containsExactly("id", "total", "points");
      assertThat(story.value("production", "SELECT points FROM totals WHERE id = 7")).isEqualTo("3");
      tandemAndFlywayAreContent(story, "production");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDatabaseThatExistsGetsABaselineThatIsMarked(Embedded system) throws SQLException {
    try (Story old = system.story(folder.resolve("old"), Map.of("production", "protected"))) {
      old.sql("production", ORDERS.formatted("").replace(";\n", ""));
      old.sql("production", TOTALS.formatted("").replace(";\n", ""));
      old.sql("production", "INSERT INTO orders VALUES (7, 1.5)");
      Story story = new Story(folder.resolve("fresh")).file("README.md", "a repository\n");
      CommandLineRun made = done(story.typed("init", "--from", system.address(old.url("production"))));
      assertThat(made.out()).contains("0001_baseline");
      assertThat(story.files("migrations")).contains("migrations/0001_baseline/V1.1__baseline.sql");
      CommandLineRun check = done(story.typed("check", "dev"));
      assertThat(check.out()).contains("All in step");
      assertThat(old.value("production", "SELECT \"type\" FROM \"flyway_schema_history\" WHERE"
          + " \"version\" = '1.1'")).isEqualTo("SQL");
      assertThat(old.value("production", "SELECT total FROM totals")).startsWith("1.5");
      assertThat(done(story.typed("migrate", "dev")).out()).contains("nothing to run");
    }
  }

  @ParameterizedTest
  @EnumSource
  void feature2ShipsWithoutFeature1WhichComesLater(Embedded system) throws SQLException {
    try (Story story = features(system)) {
      assertThat(done(story.typed("prove", "0003_invoices", "--without", "0002_points")).out())
          .contains("0003_invoices is independent of 0002_points");
      done(story.typed("migrate", "production", "--cherry-pick", "0003_invoices"));
      assertThat(columns(story, "production", "invoices")).containsExactly("id");
      assertThat(columns(story, "production", "orders")).containsExactly("id", "total");
      assertThat(story.flyway("production").ignoreMigrationPatterns("*:ignored").load().validateWithResult()
          .getAllErrorMessages()).isEmpty();
      CommandLineRun late = refused(story.typed("migrate", "production"));
      assertThat(late.err()).contains("V2.1__points.sql is late", "--cherry-pick");
      done(story.typed("migrate", "production", "--cherry-pick", "0002_points"));
      tandemAndFlywayAreContent(story, "production");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatNeedsAnotherIsNotPickedWithoutIt(Embedded system) throws SQLException {
    try (Story story = features(system)) {
      state(story, ", points integer", ", points * 2 AS twice", INVOICES);
      story.generate("twice");
      CommandLineRun alone = refused(story.typed("migrate", "production", "--cherry-pick", "0004_twice"));
      assertThat(alone.err()).contains("0004_twice needs 0002_points");
      done(story.typed("migrate", "production", "--cherry-pick", "0002_points,0004_twice"));
      assertThat(columns(story, "production", "totals")).containsExactly("id", "total", "twice");
    }
  }

  @ParameterizedTest
  @EnumSource
  void twoFeaturesOfOneViewConflict(Embedded system) throws SQLException {
    try (Story story = story(system)) {
      state(story, "", ", id + 1 AS next", "");
      story.generate("next");
      state(story, "", ", id + 1 AS next, id - 1 AS last", "");
      story.generate("last");
      CommandLineRun proof = story.typed("prove", "0003_last", "--without", "0002_next");
      assertThat(proof.exit()).as(proof.out() + proof.err()).isEqualTo(3);
      assertThat(proof.out()).contains(system.object("view", "totals"));
      CommandLineRun alone = refused(story.typed("migrate", "production", "--cherry-pick", "0003_last"));
      assertThat(alone.err()).contains(system.object("view", "totals"));
      assertThat(columns(story, "production", "totals")).containsExactly("id", "total");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCutTakesTheProgrammablesTextOfItsTime(Embedded system) throws SQLException {
    try (Story story = story(system)) {
      state(story, "", ", id + 1 AS next", "");
      story.generate("next");
      state(story, "", ", id + 1 AS next, id - 1 AS last", "");
      story.generate("last");
      done(story.typed("migrate", "production", "--to", "0002_next"));
      assertThat(columns(story, "production", "totals")).containsExactly("id", "total", "next");
      assertThat(done(story.typed("migrate", "production", "--to", "0002_next")).out())
          .contains("nothing to run");
      done(story.typed("migrate", "production"));
      assertThat(columns(story, "production", "totals")).containsExactly("id", "total", "next", "last");
      tandemAndFlywayAreContent(story, "production");
    }
  }

  @ParameterizedTest
  @EnumSource
  void version6RunsBeforeVersion5(Embedded system) throws SQLException {
    try (Story story = story(system)) {
      story.file("migrations/0005_five/V5.1__five.sql", "CREATE TABLE five (id integer PRIMARY KEY);\n");
      story.file("migrations/0006_six/V6.1__six.sql", "CREATE TABLE six (id integer PRIMARY KEY);\n");
      story.file("state/more.sql",
          "CREATE TABLE five (id integer PRIMARY KEY);\nCREATE TABLE six (id integer PRIMARY KEY);\n");
      done(story.typed("migrate", "production", "--cherry-pick", "0006_six"));
      assertThat(columns(story, "production", "five")).isEmpty();
      done(story.typed("migrate", "production", "--out-of-order"));
      assertThat(columns(story, "production", "five")).containsExactly("id");
      assertThat(story.typed("info", "production").out()).contains("applied out of order");
      story.flywayIsContent("production");
      done(story.typed("migrate", "staging"));
      story.inStep("production");
      story.inStep("staging");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aHeldDeploymentIsSkippedUntilItIsReleased(Embedded system) throws SQLException {
    try (Story story = features(system)) {
      done(story.typed("hold", "0002_points", "production", "--reason", "waits for the campaign"));
      done(story.typed("migrate", "production"));
      assertThat(story.typed("info", "production").out())
          .containsPattern("0002_points +2.1 +points +skipped");
      assertThat(story.typed("status").out()).contains("waits for the campaign");
      refused(story.typed("migrate", "production", "--cherry-pick", "0002_points"));
      done(story.typed("release", "0002_points", "production"));
      done(story.typed("migrate", "production"));
      tandemAndFlywayAreContent(story, "production");
    }
  }

  /** At night somebody adds a column with an index and mends the view. */
  private static void nightPatch(Story story, String environment) throws SQLException {
    story.sql(environment, "INSERT INTO orders VALUES (7, 1.5)");
    story.sql(environment, "ALTER TABLE orders ADD COLUMN paid integer DEFAULT 0 NOT NULL");
    story.sql(environment, "CREATE INDEX orders_paid ON orders (paid)");
    story.sql(environment, "DROP VIEW totals");
    story.sql(environment, "CREATE VIEW totals AS SELECT id, total, paid FROM orders");
  }

  @ParameterizedTest
  @EnumSource
  void aPatchMadeByHandIsCarriedToEnvironmentsLevelBehindAndAhead(Embedded system) throws SQLException {
    try (Story story = features(system)) {
      done(story.typed("migrate", "staging"));
      nightPatch(story, "production");
      assertThat(story.conditions("production"))
          .containsExactly(Condition.IN_STEP, Condition.IN_STEP, Condition.DRIFT);
      CommandLineRun drift = refused(story.typed("migrate", "production"));
      assertThat(drift.err()).contains(system.name("orders_paid"));
      CommandLineRun adopted = done(story.typed("adopt", "production", "--name", "paid"));
      assertThat(adopted.out()).contains("0001.1.0.1_paid", system.object("view", "totals"));
      assertThat(story.text("migrations/0001.1.0.1_paid/deployment.yml"))
          .contains("late: true", "environment: production");
      assertThat(story.conditions("production"))
          .containsExactly(Condition.IN_STEP, Condition.IN_STEP, Condition.BEHIND);
      assertThat(story.value("production", "SELECT total FROM totals")).startsWith("1.5");
      done(story.typed("migrate", "production"));
      tandemAndFlywayAreContent(story, "production");
      // Staging is ahead: it has run both features before.
      done(story.typed("migrate", "staging"));
      assertThat(columns(story, "staging", "totals")).containsExactly("id", "total", "paid");
      tandemAndFlywayAreContent(story, "staging");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aScriptThatFailsHalfWayIsFixedAndGoesOn(Embedded system) throws SQLException {
    try (Story story = story(system)) {
      String start = "CREATE TABLE parts (id integer PRIMARY KEY);\nINSERT INTO parts VALUES (1);\n";
      String end = "CREATE TABLE more (id integer PRIMARY KEY);\n";
      story.file("migrations/0002_parts/V2.1__parts.sql", start + "INSERT INTO parts VALUES (1);\n" + end);
      CommandLineRun failed = story.typed("migrate", "production", "--allow", "unproven");
      assertThat(failed.exit()).as(failed.out() + failed.err()).isOne();
      assertThat(failed.err()).contains("V2.1__parts.sql:3");
      story.file("migrations/0002_parts/V2.1__parts.sql", start + "INSERT INTO parts VALUES (2);\n" + end);
      story.file("state/more.sql", "CREATE TABLE parts (id integer PRIMARY KEY);\n" + end);
      done(story.typed("migrate", "production"));
      assertThat(story.value("production", "SELECT count(*) FROM parts")).isEqualTo("2");
      assertThat(columns(story, "production", "more")).containsExactly("id");
      tandemAndFlywayAreContent(story, "production");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aColumnThatIsRenamedKeepsItsRows(Embedded system) throws SQLException {
    try (Story story = story(system)) {
      story.sql("staging", "INSERT INTO orders VALUES (7, 1.5)");
      story.file("state/app.sql", """
          CREATE TABLE orders (
            id bigint PRIMARY KEY,
            -- @renamed from=total
            amount numeric(10, 2)
          );
          CREATE VIEW totals AS SELECT id, amount FROM orders;
          """);
      story.generate("amount");
      done(story.typed("migrate", "staging"));
      assertThat(story.value("staging", "SELECT amount FROM totals")).startsWith("1.5");
      tandemAndFlywayAreContent(story, "staging");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFeatureIsUndoneAndBroughtAgainAndBackedOut(Embedded system) throws SQLException {
    try (Story story = story(system)) {
      state(story, ", points integer", ", id + 1 AS next", "");
      done(story.typed("generate", "points", "--undo"));
      done(story.typed("migrate", "staging"));
      story.sql("staging", "INSERT INTO orders VALUES (7, 1.5, 3)");
      assertThat(refused(story.typed("undo", "staging")).err()).contains("data-loss");
      done(story.typed("undo", "staging", "--allow", "data-loss"));
      assertThat(columns(story, "staging", "orders")).containsExactly("id", "total");
      done(story.typed("migrate", "staging"));
      assertThat(columns(story, "staging", "totals")).containsExactly("id", "total", "next");
      tandemAndFlywayAreContent(story, "staging");
      done(story.typed("backout", "staging", "0002_points", "--allow", "data-loss"));
      assertThat(columns(story, "staging", "totals")).containsExactly("id", "total");
      assertThat(story.value("staging", "SELECT count(*) FROM orders")).isEqualTo("1");
      assertThat(story.typed("info", "staging").out()).contains("skipped");
      done(story.typed("release", "0002_points", "staging"));
      done(story.typed("migrate", "staging"));
      tandemAndFlywayAreContent(story, "staging");
    }
  }

  /** A file of H2 is one process's: somebody keeps it open, or one run may find it as another lets it go. */
  @ParameterizedTest
  @EnumSource
  void ofTwoRunsAtOnceOneFindsNothingToDo(Embedded system) throws Exception {
    try (Story story = features(system); ExecutorService threads = Executors.newFixedThreadPool(2);
        Connection open = story.database("production").connect()) {
      assertThat(open.isClosed()).isFalse();
      Callable<CommandLineRun> run = () -> story.typed("migrate", "production");
      List<CommandLineRun> ended = new ArrayList<>();
      for (Future<CommandLineRun> one : threads.invokeAll(List.of(run, run))) {
        ended.add(done(one.get()));
      }
      assertThat(ended).filteredOn(one -> one.out().contains("nothing to run")).hasSize(1);
      tandemAndFlywayAreContent(story, "production");
    }
  }

  /** Nothing can be locked before there is a history table; a callback makes it as another run would. */
  @Test
  void ofTwoFirstRunsOnH2TheLaterSaysWhatTheOtherIsDoing() throws Exception {
    Map<String, String> environments = new LinkedHashMap<>(Map.of("staging", "shared"));
    try (Story story = Embedded.H2.story(folder, environments)) {
      story.init();
      state(story, "", "", "");
      story.generate("baseline");
      String made = String.join(";\n", new H2Running().history().create("PUBLIC", "flyway_schema_history"));
      for (String event : List.of("createSchema", "afterConnect")) {
        story.file("migrations/callbacks/" + event + ".sql", made + ";\n");
        CommandLineRun late = story.typed("migrate", "staging");
        assertThat(late.exit()).as(late.out() + late.err()).isOne();
        assertThat(late.err()).contains("another run holds the lock", "wait until it has ended");
        Files.delete(folder.resolve("migrations/callbacks/" + event + ".sql"));
        story.sql("staging", "DROP TABLE \"flyway_schema_history\"");
      }
      story.migrate("staging");
      tandemAndFlywayAreContent(story, "staging");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatFlywayRanTandemAccepts(Embedded system) throws SQLException {
    try (Story story = features(system)) {
      story.flyway("production").load().migrate();
      assertThat(done(story.typed("migrate", "production")).out()).contains("nothing to run");
      story.inStep("production");
      state(story, ", points integer", ", points", INVOICES);
      story.generate("view");
      story.flyway("production").load().migrate();
      assertThat(columns(story, "production", "totals")).containsExactly("id", "total", "points");
      story.inStep("production");
    }
  }
}
