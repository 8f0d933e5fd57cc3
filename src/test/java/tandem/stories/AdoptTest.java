package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.stories.Story.done;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.cli.CommandLineRun;
import tandem.workflow.Condition;

/** Production was patched by hand at night; the patch becomes a hotfix that everybody gets. */
@Execution(ExecutionMode.CONCURRENT)
class AdoptTest {
  private static final String APP = """
      CREATE TABLE public.orders (id bigint PRIMARY KEY, total numeric);
      CREATE FUNCTION public.tax(amount numeric) RETURNS numeric LANGUAGE sql AS 'SELECT amount * 0.19';
      CREATE VIEW public.totals AS SELECT id, total FROM public.orders;
      """;

  @TempDir
  private Path folder;

  /** Two deployments in production and staging. */
  private Story story() throws SQLException {
    Map<String, String> environments = new LinkedHashMap<>();
    environments.put("staging", "shared");
    environments.put("production", "protected");
    environments.put("dev", "development");
    Story story = new Story(folder).project(environments);
    story.init();
    story.file("state/app.sql", APP);
    story.generate("baseline");
    story.file("state/app.sql", APP + "CREATE TABLE public.invoices (id bigint PRIMARY KEY);\n");
    story.generate("invoices");
    story.migrate("staging");
    story.migrate("production");
    story.sql("production", "INSERT INTO orders VALUES (1, 100)");
    return story;
  }

  private static CommandLineRun ended(int exit, CommandLineRun run) {
    assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(exit);
    return run;
  }

  /** At night somebody adds a column with an index and mends the function. */
  private static void nightPatch(Story story, String environment) throws SQLException {
    story.sql(environment, """
        ALTER TABLE orders ADD COLUMN paid boolean NOT NULL DEFAULT false;
        CREATE INDEX orders_paid ON orders (paid);
        CREATE OR REPLACE FUNCTION tax(amount numeric) RETURNS numeric LANGUAGE sql
          AS 'SELECT round(amount * 0.19, 2)';
        CREATE VIEW unpaid AS SELECT id FROM orders WHERE NOT paid;
        """);
  }

  @Test
  void theNightPatchBecomesAHotfixThatIsMarkedWhereItWasMade() throws SQLException {
    try (Story story = story()) {
      nightPatch(story, "production");
      CommandLineRun dry = done(story.typed("adopt", "production", "--name", "paid", "--dry-run"));
      assertThat(dry.out()).contains("0002.1.0.1_paid").contains("would write");
      assertThat(story.files("migrations")).noneMatch(file -> file.contains("paid"));
      CommandLineRun adopted = done(story.typed("adopt", "production", "--name", "paid"));
      assertThat(adopted.out()).contains("0002.1.0.1_paid").contains("function:public.tax(numeric)");
      assertThat(story.text("migrations/0002.1.0.1_paid/V2.1.0.1__paid.sql"))
          .contains("ADD COLUMN paid").contains("-- not idempotent")
          .contains("Proven in a replay from empty");
      assertThat(story.text("migrations/0002.1.0.1_paid/V2.1.0.2__paid.sql")).contains("orders_paid");
      String file = story.text("migrations/0002.1.0.1_paid/deployment.yml");
      assertThat(file).contains("late: true").contains("environment: production")
          .contains("object: function:public.tax(numeric)").contains("object: view:public.unpaid");
      assertThat(story.text("migrations/programmable/functions/R__function_public.tax(numeric).sql"))
          .contains("round(");
      assertThat(story.text("state/app.sql") + story.files("state")).contains("paid").contains("round(");
      story.inStep("production");
      assertThat(story.value("production", "SELECT string_agg(version, ' ' ORDER BY installed_rank)"
          + " FROM flyway_schema_history")).isEqualTo("1.1 2.1 2.1.0.1 2.1.0.2");
      assertThat(story.value("production", "SELECT total FROM orders")).isEqualTo("100");
      assertThat(story.typed("info", "production").out()).containsPattern("2.1.0.1 +paid +marked by hand");
      story.flywayIsContent("production");
      assertThat(done(story.typed("adopt", "production")).out()).contains("nothing to adopt");
    }
  }

  @Test
  void aFunctionAloneIsAHotfixWithoutAVersion() throws SQLException {
    try (Story story = story()) {
      story.sql("production", "CREATE OR REPLACE FUNCTION tax(amount numeric) RETURNS numeric LANGUAGE sql"
          + " AS 'SELECT amount * 0.16'");
      done(story.typed("adopt", "production", "--name", "tax"));
      assertThat(story.files("migrations/0002.1.0.1_tax")).hasSize(1);
      story.inStep("production");
      story.flywayIsContent("production");
      done(story.typed("migrate", "staging"));
      assertThat(story.value("staging", "SELECT tax(100)")).isEqualTo("16.00");
      story.inStep("staging");
    }
  }

  @Test
  void whatWasDroppedByHandIsAdoptedWithItsScript() throws SQLException {
    try (Story story = story()) {
      story.sql("production", "DROP VIEW totals; DROP TABLE invoices");
      assertThat(ended(4, story.typed("adopt", "production")).err()).contains("data-loss");
      done(story.typed("adopt", "production", "--allow", "data-loss"));
      assertThat(story.files("migrations")).noneMatch(file -> file.contains("R__view_public.totals"));
      story.inStep("production");
      story.flywayIsContent("production");
    }
  }

  @Test
  void aPatternNarrowsToWhatItNamesAndWhatThatNeeds() throws SQLException {
    try (Story story = story()) {
      nightPatch(story, "production");
      CommandLineRun adopted = done(story.typed("adopt", "production", "--only", "view:public.unpaid"));
      assertThat(adopted.out()).contains("taken along").contains("table:public.orders/column:paid")
          .contains("stays drift").contains("index:orders_paid");
      assertThat(story.conditions("production"))
          .containsExactly(Condition.IN_STEP, Condition.IN_STEP, Condition.DRIFT);
      done(story.typed("adopt", "production", "--name", "rest"));
      assertThat(story.files("migrations")).contains("migrations/0002.1.0.1.0.1_rest/V2.1.0.1.0.1__rest.sql");
      story.inStep("production");
    }
  }

  @Test
  void whatCannotBeAdoptedIsSaid() throws SQLException {
    try (Story story = story()) {
      assertThat(done(story.typed("adopt", "production")).out()).contains("nothing to adopt");
      assertThat(ended(2, story.typed("adopt", "dev")).err()).contains("tandem capture dev");
      assertThat(ended(2, story.typed("adopt", "nowhere")).err()).contains("nowhere");
      assertThat(ended(2, story.typed("adopt", "production", "--script", "absent.sql")).err())
          .contains("absent.sql");
      assertThat(ended(2, story.typed("adopt", "production", "-C", "/")).err()).contains("config.yml");
      nightPatch(story, "production");
      CommandLineRun nothing = ended(2, story.typed("adopt", "production", "--only", "view:public.other"));
      assertThat(nothing.err()).contains("[ADOPT-PATTERN]").contains("view:public.unpaid");
      assertThat(ended(2, story.typed("adopt", "production", "--name", "a__b")).err())
          .contains("[DEPLOYMENT-NAME]");
      story.file("state/app.sql", APP.replace("0.19", "0.21")
          + "CREATE TABLE public.invoices (id bigint PRIMARY KEY);\n");
      story.generate("tax");
      CommandLineRun overtaken = ended(4, story.typed("adopt", "production"));
      assertThat(overtaken.err()).contains("[ADOPT-OVERTAKEN]").contains("0003_tax")
          .contains("function:public.tax(numeric)");
      assertThat(story.files("migrations")).noneMatch(file -> file.contains("hotfix"));
    }
  }

  @Test
  void whatStateHasOtherwiseByNowIsLeftToAPerson() throws SQLException {
    try (Story story = story()) {
      nightPatch(story, "production");
      story.file("state/app.sql", story.text("state/app.sql").replace("0.19", "0.21"));
      CommandLineRun adopted = done(story.typed("adopt", "production", "--name", "paid"));
      assertThat(adopted.out()).contains("[CAPTURE-CONFLICT]");
      assertThat(story.text("state/app.sql")).contains("0.21").contains("paid");
      assertThat(story.conditions("production"))
          .containsExactly(Condition.PENDING, Condition.IN_STEP, Condition.IN_STEP);
    }
  }

  @Test
  void whatWasRenamedByHandIsRenamedEverywhere() throws SQLException {
    try (Story story = story()) {
      story.sql("staging", "INSERT INTO invoices VALUES (7)");
      story.sql("production", "ALTER TABLE invoices RENAME COLUMN id TO number");
      assertThat(ended(4, story.typed("adopt", "production")).err()).contains("--renamed");
      done(story.typed("adopt", "production", "--renamed", "public.invoices.id=public.invoices.number"));
      story.inStep("production");
      done(story.typed("migrate", "staging"));
      assertThat(story.value("staging", "SELECT number FROM invoices")).isEqualTo("7");
      story.inStep("staging");
    }
  }

  @Test
  void programmablesThatAreVersionedAreAdoptedAsSuch() throws SQLException {
    try (Story story = new Story(folder)
        .project(17, "programmables: versioned", Map.of("production", "protected"))) {
      story.init();
      story.file("state/app.sql", APP);
      story.generate("baseline");
      story.migrate("production");
      nightPatch(story, "production");
      done(story.typed("adopt", "production", "--name", "paid"));
      assertThat(story.text("migrations/0001.1.0.1_paid/V1.1.0.1__paid.sql")).contains("round(");
      story.inStep("production");
      story.flywayIsContent("production");
    }
  }

  @Test
  void aFolderThatComesFromFlywayGetsItsHotfixInAFolderOfItsOwn() throws SQLException {
    try (Story story = new Story(folder).project(Map.of("production", "protected"))) {
      story.file("migrations/V1__orders.sql", "CREATE TABLE orders (id bigint);\n");
      story.file("migrations/R__tax.sql", "CREATE OR REPLACE FUNCTION tax(amount numeric) RETURNS numeric"
          + " LANGUAGE sql AS 'SELECT amount * 0.19';\n");
      story.flyway("production").load().migrate();
      story.init();
      story.sql("production", "ALTER TABLE orders ADD paid boolean;"
          + "CREATE OR REPLACE FUNCTION tax(amount numeric) RETURNS numeric"
          + " LANGUAGE sql AS 'SELECT amount * 0.16'");
      done(story.typed("adopt", "production", "--name", "paid"));
      assertThat(story.files("migrations")).contains("migrations/0001.0.1_paid/V1.0.1__paid.sql");
      assertThat(story.text("migrations/R__tax.sql")).contains("0.16");
      story.inStep("production");
      story.flywayIsContent("production");
    }
  }

  @Test
  void whereNothingCanBeMarkedTheFilesAreAsTheyWere() throws SQLException {
    try (Story story = story()) {
      nightPatch(story, "production");
      story.sql("production", "CREATE ROLE adopt_reads_only LOGIN PASSWORD 'x';"
          + "GRANT SELECT ON ALL TABLES IN SCHEMA public TO adopt_reads_only");
      List<String> before = story.files(".");
      String state = story.text("state/app.sql");
      try {
        story.loginAs("production", "adopt_reads_only", "x");
        CommandLineRun failed = ended(1, story.typed("adopt", "production"));
        assertThat(failed.err()).contains("flyway_schema_history");
        assertThat(story.files(".")).isEqualTo(before);
        assertThat(story.text("state/app.sql")).isEqualTo(state);
      } finally {
        story.sql("production", "DROP OWNED BY adopt_reads_only; DROP ROLE adopt_reads_only");
      }
    }
  }

  @Test
  void aBranchThatProductionDoesNotRunAdoptsNothing() throws SQLException {
    try (Story story = story()) {
      nightPatch(story, "production");
      Story other = story.copy(folder.resolveSibling(folder.getFileName() + "-other"));
      done(other.typed("adopt", "production", "--name", "paid"));
      story.sql("production", "CREATE TABLE more ()");
      CommandLineRun refused = ended(4, story.typed("adopt", "production"));
      assertThat(refused.err()).contains("[ADOPT-OTHER-BRANCH]").contains("2.1.0.1");
    }
  }
}
