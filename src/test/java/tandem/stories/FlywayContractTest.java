package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.stories.Story.done;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.cli.CommandLineRun;
import tandem.workflow.Condition;

/** The contract of DEPLOYMENTS with the open-source Flyway, point by point. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class FlywayContractTest {
  private static final String HISTORY = """
      SELECT string_agg(concat_ws(' ', installed_rank, version, description, type, script, checksum,
        installed_by, success), E'\\n' ORDER BY installed_rank) FROM public.flyway_schema_history""";
  private static final String ORDERS =
      "CREATE TABLE public.orders (id bigint PRIMARY KEY, total numeric%s);\n";
  private static final String TOTALS =
      "CREATE VIEW public.totals AS SELECT id, total%s FROM public.orders;\n";
  private static final String INVOICES = "CREATE TABLE public.invoices (id bigint PRIMARY KEY);\n";

  @TempDir
  private Path folder;

  private Story story(String more) {
    Map<String, String> environments = new LinkedHashMap<>();
    environments.put("ours", "shared");
    environments.put("theirs", "shared");
    Story story = new Story(folder).project(17, more, environments);
    story.init();
    return story;
  }

  private static boolean valid(Story story, String... patterns) {
    return story.flyway("ours").ignoreMigrationPatterns(patterns).load().validateWithResult()
        .validationSuccessful;
  }

  /** Point 1. */
  @Test
  void inOrderEachFindsNothingToDoAfterTheOther() throws SQLException {
    try (Story story = story("")) {
      story.file("state/app.sql", ORDERS.formatted("") + TOTALS.formatted(""));
      story.generate("orders");
      story.file("state/app.sql", ORDERS.formatted(", points integer") + TOTALS.formatted(", points"));
      story.generate("points");
      story.migrate("ours");
      story.flywayIsContent("ours");
      story.flyway("theirs").load().migrate();
      assertThat(story.migrate("theirs").scripts()).isEmpty();
      done(story.typed("validate", "theirs"));
      assertThat(story.conditions("ours", "theirs")).containsOnly(Condition.IN_STEP);
      assertThat(story.value("ours", HISTORY)).isEqualTo(story.value("theirs", HISTORY));
    }
  }

  /** Point 2: three deployments of which the second is held, or late; the view's text is the second's too. */
  @Test
  void whileSomethingIsHeldOrLateFlywayIsContentWithThePatternThatStatusNames() {
    try (Story story = story("")) {
      story.file("state/app.sql", ORDERS.formatted("") + TOTALS.formatted(""));
      story.generate("orders");
      story.file("state/app.sql", ORDERS.formatted(", points integer") + TOTALS.formatted(""));
      story.generate("points");
      story.file("state/app.sql", ORDERS.formatted(", points integer") + TOTALS.formatted("") + INVOICES);
      story.generate("invoices");
      done(story.typed("hold", "0002_points", "ours", "--reason", "not yet"));
      done(story.typed("migrate", "ours"));
      assertThat(valid(story)).isFalse();
      assertThat(valid(story, "*:ignored")).isTrue();
      assertThat(story.flyway("ours").ignoreMigrationPatterns("*:ignored").load()
          .migrate().migrationsExecuted).isZero();
      assertThat(done(story.typed("status")).out()).contains("ignoreMigrationPatterns=*:ignored");
      assertThat(story.flyway("ours").outOfOrder(true).load().info().pending()).hasSize(1);
      done(story.typed("release", "0002_points", "ours"));
      assertThat(valid(story, "*:ignored")).isTrue();
      assertThat(done(story.typed("status")).out()).contains("ignoreMigrationPatterns=*:ignored");
      done(story.typed("migrate", "ours"));
      story.flywayIsContent("ours");
      assertThat(done(story.typed("status")).out()).doesNotContain("ignoreMigrationPatterns");
    }
  }

  /** Point 2: a held deployment that touched a programmable. */
  @Test
  void whatAHeldDeploymentMadeOfAProgrammableNeedsAPatternMore() {
    try (Story story = story("")) {
      story.file("state/app.sql", ORDERS.formatted("") + TOTALS.formatted(""));
      story.generate("orders");
      story.file("state/app.sql", ORDERS.formatted(", points integer") + TOTALS.formatted(", points"));
      story.generate("points");
      story.file("state/app.sql", ORDERS.formatted(", points integer") + TOTALS.formatted(", points")
          + INVOICES);
      story.generate("invoices");
      done(story.typed("hold", "0002_points", "ours", "--reason", "not yet"));
      done(story.typed("migrate", "ours"));
      assertThat(valid(story, "*:ignored")).isFalse();
      assertThat(valid(story, "*:ignored", "*:pending")).isTrue();
      assertThat(done(story.typed("status")).out()).contains("ignoreMigrationPatterns=*:ignored,*:pending")
          .contains("would run programmable/views/R__view_public.totals.sql");
      done(story.typed("release", "0002_points", "ours"));
      done(story.typed("migrate", "ours"));
      story.flywayIsContent("ours");
    }
  }

  /** In a thread of its own: the common pool may have a single one. */
  private static <T> CompletableFuture<T> beside(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
  }

  /** Until a query gives a row: what another session does shows in the catalog. */
  private static void until(Story story, String query) throws SQLException {
    while (story.value("ours", query) == null) {
      assertThat(Thread.interrupted()).as(query).isFalse();
    }
  }

  private static final String IN_THE_SCRIPT = """
      SELECT 1 FROM pg_stat_activity WHERE wait_event = 'advisory'
        AND query LIKE '%pg_advisory_xact_lock(42)%' AND datname = current_database()""";

  /** Point 3: Flyway runs a script that waits for the test; tandem asks for the lock meanwhile. */
  @Test
  void whileFlywayRunsTandemWaitsForItsLock() throws Exception {
    try (Story story = story("");
        Connection gate = story.database("ours").connect(); Statement statement = gate.createStatement()) {
      story.file("migrations/0001_a/V1.1__a.sql",
          "CREATE TABLE public.t (a integer); SELECT pg_advisory_xact_lock(42);");
      statement.execute("SELECT pg_advisory_lock(42)");
      CompletableFuture<MigrateResult> flyway = beside(() -> story.flyway("ours").load().migrate());
      until(story, IN_THE_SCRIPT);
      CompletableFuture<CommandLineRun> tandem =
          beside(() -> story.typed("migrate", "ours"));
      until(story, "SELECT 1 FROM pg_stat_activity WHERE query LIKE 'SELECT pg_try_advisory_lock(%'");
      assertThat(tandem.isDone()).isFalse();
      statement.execute("SELECT pg_advisory_unlock(42)");
      flyway.get();
      assertThat(done(tandem.get()).out()).contains("nothing");
      assertThat(story.value("ours", "SELECT count(*) FROM flyway_schema_history")).isEqualTo("1");
    }
  }

  /** Point 3, the other way round. */
  @Test
  void whileTandemRunsFlywayWaitsForItsLock() throws Exception {
    try (Story story = story("");
        Connection gate = story.database("ours").connect(); Statement statement = gate.createStatement()) {
      story.file("migrations/0001_a/V1.1__a.sql",
          "CREATE TABLE public.t (a integer); SELECT pg_advisory_xact_lock(42);");
      statement.execute("SELECT pg_advisory_lock(42)");
      CompletableFuture<CommandLineRun> tandem =
          beside(() -> story.typed("migrate", "ours"));
      until(story, IN_THE_SCRIPT);
      assertThatThrownBy(() -> story.flyway("ours").lockRetryCount(1).load().migrate())
          .isInstanceOf(FlywayException.class).hasMessageContaining("lock");
      statement.execute("SELECT pg_advisory_unlock(42)");
      done(tandem.get());
      story.flywayIsContent("ours");
    }
  }

  /** Point 4. */
  @Test
  void rowsAreFlywaysAlsoOfWhatWasMarkedByHandAndOfWhatWasTakenOut() throws SQLException {
    try (Story story = story("placeholders: {who: everybody}")) {
      story.file("migrations/0001_a/V1.1__a.sql", "CREATE TABLE public.${who} (a integer);\r\n");
      story.file("migrations/0002_b/V2.1__b.sql", "CREATE TABLE public.b (a integer);");
      story.file("migrations/R__v.sql", "CREATE OR REPLACE VIEW public.v AS SELECT a FROM public.${who};");
      story.flyway("theirs").placeholders(Map.of("who", "everybody")).load().migrate();
      story.sql("ours", "CREATE TABLE public.everybody (a integer)");
      done(story.typed("migrate", "ours", "--mark-applied", "1.1"));
      done(story.typed("migrate", "ours"));
      assertThat(story.value("ours", HISTORY)).isEqualTo(story.value("theirs", HISTORY));
    }
  }

  /**
   * Point 4: what is taken out has a row that says so, and no UNDO_SQL, which open-source Flyway stops at.
   */
  @Test
  void whatWasTakenOutHasARowOfTypeDelete() throws SQLException {
    try (Story story = story("")) {
      story.file("state/app.sql", ORDERS.formatted(""));
      story.generate("orders");
      story.file("state/app.sql", ORDERS.formatted("") + TOTALS.formatted("") + INVOICES);
      story.generate("invoices");
      done(story.typed("migrate", "ours"));
      done(story.typed("backout", "ours", "0002_invoices", "--allow", "data-loss"));
      assertThat(story.value("ours", "SELECT string_agg(type || ' ' || coalesce(version, description), ', '"
          + " ORDER BY installed_rank) FROM flyway_schema_history"))
          .isEqualTo("SQL 1.1, SQL 2.1, SQL view public.totals, DELETE 2.1, DELETE view public.totals");
      assertThat(valid(story, "*:pending")).isTrue();
      done(story.typed("release", "0002_invoices", "ours"));
      done(story.typed("migrate", "ours"));
      story.flywayIsContent("ours");
    }
  }

  /** Point 5: the row while a script runs outside of a transaction, and when its session dies. */
  @Test
  void aScriptOutsideOfATransactionStandsAsFailedUntilItsEnd() throws Exception {
    try (Story story = story("");
        Connection gate = story.database("ours").connect(); Statement statement = gate.createStatement()) {
      story.file("migrations/0001_a/V1.1__a.sql",
          "CREATE TABLE public.t (a integer); SELECT pg_advisory_xact_lock(42);");
      story.file("migrations/0001_a/V1.1__a.sql.conf", "executeInTransaction=false\n");
      statement.execute("SELECT pg_advisory_lock(42)");
      CompletableFuture<CommandLineRun> tandem =
          beside(() -> story.typed("migrate", "ours"));
      until(story, IN_THE_SCRIPT);
      assertThat(story.value("ours", "SELECT success FROM flyway_schema_history")).isEqualTo("f");
      story.value("ours", IN_THE_SCRIPT.replace("SELECT 1", "SELECT pg_terminate_backend(pid)"));
      assertThat(tandem.get().exit()).isEqualTo(1);
      assertThatThrownBy(() -> story.flyway("ours").load().migrate())
          .isInstanceOf(FlywayException.class).hasMessageContaining("failed migration to version 1.1");
      statement.execute("SELECT pg_advisory_unlock(42)");
      done(story.typed("migrate", "ours"));
      assertThat(story.value("ours", "SELECT success FROM flyway_schema_history")).isEqualTo("t");
      story.flywayIsContent("ours");
    }
  }

  /** Point 5: scripts with what looks like a placeholder. */
  @Test
  void whatFlywayHasToBeToldOfAScriptStandsInItsConf() throws SQLException {
    try (Story story = story("flyway: true")) {
      story.file("state/app.sql", ORDERS.formatted("") + """
          CREATE FUNCTION public.shell() RETURNS text LANGUAGE sql AS 'SELECT ''${HOME}''';
          COMMENT ON TABLE public.orders IS 'costs ${much}';
          """);
      story.generate("orders");
      assertThat(story.text("migrations/0001_orders/V1.1__orders.sql.conf"))
          .isEqualTo("placeholderReplacement=false\n");
      assertThat(story.text("migrations/programmable/functions/R__function_public.shell().sql.conf"))
          .isEqualTo("placeholderReplacement=false\n");
      story.migrate("ours");
      story.flyway("theirs").load().migrate();
      assertThat(story.value("theirs", "SELECT shell()")).isEqualTo("${HOME}");
      assertThat(story.value("ours", HISTORY)).isEqualTo(story.value("theirs", HISTORY));
      story.flywayIsContent("ours");
    }
  }

  /** Point 5: what docs/flyway.md says of postgresql.transactional.lock. */
  @Test
  void withItsDefaultLockFlywayWaitsForItselfAtAnIndexBuiltConcurrently() throws Exception {
    try (Story story = story("")) {
      story.file("state/app.sql", ORDERS.formatted(""));
      story.generate("orders");
      story.file("state/app.sql", ORDERS.formatted("") + "CREATE INDEX by_total ON public.orders (total);\n");
      story.generate("by_total");
      assertThat(story.files("migrations/0002_by_total")).anyMatch(file -> file.endsWith(".sql.conf"));
      CompletableFuture<MigrateResult> stuck = beside(() -> story.flyway("theirs").load().migrate());
      String waiting = """
          SELECT %s FROM pg_stat_activity AS w
          JOIN pg_stat_activity AS b ON b.pid = ANY (pg_blocking_pids(w.pid))
          WHERE w.query LIKE '%%CONCURRENTLY%%' AND w.wait_event_type = 'Lock'
            AND b.state = 'idle in transaction' AND w.datname = '%s'""";
      String theirs = story.value("theirs", "SELECT current_database()");
      until(story, waiting.formatted("1", theirs));
      story.value("ours", waiting.formatted("pg_terminate_backend(w.pid)", theirs));
      assertThatThrownBy(stuck::join).hasRootCauseInstanceOf(SQLException.class);
      Flyway flyway = BothRunners.flyway(story.database("theirs"), folder);
      flyway.repair();
      flyway.migrate();
      done(story.typed("migrate", "ours"));
      story.flywayIsContent("theirs");
      story.flywayIsContent("ours");
      assertThat(story.conditions("ours", "theirs")).containsOnly(Condition.IN_STEP);
    }
  }

  private static final String AGAINST_THE_ALPHABET = """
      CREATE TABLE public.t (a integer%s);
      CREATE VIEW public.z AS SELECT a%s FROM public.t;
      CREATE VIEW public.m AS SELECT a%s FROM public.z;
      CREATE VIEW public.b AS SELECT a%s FROM public.m;
      CREATE FUNCTION public.total() RETURNS bigint LANGUAGE sql AS 'SELECT sum(a) FROM public.b';
      """;

  /** Point 6: generate promotes what the alphabet would break. */
  @Test
  void whatTheAlphabetWouldBreakIsWrittenIntoTheVersionedScript() throws SQLException {
    try (Story story = new Story(folder)) {
      BothRunners runners = BothRunners.in(story, 17);
      story.file("state/app.sql", AGAINST_THE_ALPHABET.formatted("", "", "", ""));
      runners.step("first");
      story.file("state/app.sql", AGAINST_THE_ALPHABET.formatted(", c text", ", c", ", c", ", c"));
      runners.step("a_column_more");
      story.file("state/app.sql", AGAINST_THE_ALPHABET.formatted(", c text", ", c", "", ""));
      runners.step("a_column_less_above");
      story.file("state/app.sql", AGAINST_THE_ALPHABET.formatted(", d integer", "", "", ""));
      runners.step("and_in_the_table", "data-loss");
      story.file("state/app.sql", "CREATE TABLE public.t (a integer, d integer);"
          + "CREATE VIEW public.z AS SELECT a FROM public.t;");
      runners.step("gone");
      assertThat(story.text("migrations/programmable/views/R__view_public.b.sql"))
          .isEqualTo("-- dropped by 0005_gone\n");
      story.file("state/app.sql", AGAINST_THE_ALPHABET.formatted(", d integer", "", "", ""));
      runners.step("back");
      assertThat(story.files("migrations/programmable/views")).hasSize(3);
      runners.atOnce();
    }
  }

  /** Point 6: what only tandem's order makes is an error. */
  @Test
  void anOrderOfRepeatablesThatOnlyTandemFindsIsAnErrorToCheckAndMigrateAlike() {
    try (Story story = story("flyway: true")) {
      story.file("state/app.sql", """
          CREATE TABLE public.t (a integer);
          CREATE VIEW public.z AS SELECT a FROM public.t;
          CREATE VIEW public.b AS SELECT a FROM public.z;
          """);
      story.file("migrations/0001_a/V1.1__a.sql", "CREATE TABLE public.t (a integer);");
      story.file("migrations/R__b.sql", "CREATE OR REPLACE VIEW public.b AS SELECT a FROM public.z;");
      story.file("migrations/R__z.sql", "CREATE OR REPLACE VIEW public.z AS SELECT a FROM public.t;");
      CommandLineRun migrate = story.typed("migrate", "ours");
      assertThat(migrate.exit()).isEqualTo(1);
      assertThat(migrate.err()).contains("R__b.sql").contains("flyway: true");
      CommandLineRun check = story.typed("check");
      assertThat(check.exit()).isEqualTo(3);
      assertThat(check.out()).contains("R__b.sql").contains("flyway: true");
      String strict = story.text("config.yml");
      story.file("config.yml", strict.replace("flyway: true", ""));
      done(story.typed("check"));
      story.file("config.yml", strict);
      assertThat(story.typed("check").exit()).as("what tandem's order made is no answer here").isEqualTo(3);
      story.file("config.yml", strict.replace("flyway: true", ""));
      done(story.typed("migrate", "ours"));
    }
  }

  /** Point 6: without {@code flyway: true} the file goes, and tandem's migrate tells Flyway. */
  @Test
  void aDroppedProgrammableIsTakenBackByTandemsMigrate() {
    try (Story story = story("")) {
      story.file("state/app.sql", ORDERS.formatted("") + TOTALS.formatted(""));
      story.generate("orders");
      story.migrate("ours");
      story.file("state/app.sql", ORDERS.formatted(""));
      story.generate("no_totals");
      assertThat(story.files("migrations")).noneMatch(file -> file.contains("R__"));
      assertThat(story.check("ours").verdicts().getLast().condition()).isEqualTo(Condition.BEHIND);
      assertThat(story.flyway("ours").load().validateWithResult().getAllErrorMessages())
          .contains("not resolved locally: view public.totals");
      story.migrate("ours");
      story.flywayIsContent("ours");
      story.migrate("theirs");
      story.flywayIsContent("theirs");
      assertThat(story.conditions("ours", "theirs")).containsOnly(Condition.IN_STEP);
    }
  }

  /** Point 6: Flyway ignores targets for repeatables; tandem's cuts don't. */
  @Test
  void aCutTakesNoRepeatableOfALaterDeploymentAndFlywayDoes() throws SQLException {
    try (Story story = story("")) {
      story.file("state/app.sql", ORDERS.formatted(""));
      story.generate("orders");
      story.file("state/app.sql", ORDERS.formatted("") + TOTALS.formatted(""));
      story.generate("totals");
      done(story.typed("migrate", "ours", "--to", "0001_orders"));
      story.flyway("theirs").target("1.1").load().migrate();
      assertThat(story.value("ours", "SELECT to_regclass('public.totals')::text")).isNull();
      assertThat(story.value("theirs", "SELECT to_regclass('public.totals')::text")).isEqualTo("totals");
    }
  }
}
