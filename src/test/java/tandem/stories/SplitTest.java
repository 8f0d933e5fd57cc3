package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.stories.Story.done;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.cli.CommandLineRun;
import tandem.workflow.Condition;

/** A hand-written repeatable of several objects becomes one script per programmable. */
@Execution(ExecutionMode.CONCURRENT)
class SplitTest {
  private static final String TABLE = "CREATE TABLE public.orders (id bigint PRIMARY KEY, total numeric);\n";
  private static final String REPORTS = """
      -- What people look at. They are ours: do not edit without asking.
      SET search_path = public;

      -- all of them
      CREATE OR REPLACE VIEW totals AS SELECT id, total FROM orders;
      COMMENT ON VIEW totals IS 'per ${unit}';
      GRANT SELECT ON totals TO PUBLIC;

      CREATE OR REPLACE FUNCTION note_order() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN RETURN NEW; END; $$;
      DROP TRIGGER IF EXISTS noted ON orders;
      CREATE TRIGGER noted BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION note_order();

      -- the best of them
      CREATE OR REPLACE VIEW best AS SELECT id FROM totals WHERE total > 100;
      """;
  private static final String PLAIN = REPORTS.replace("${unit}", "order");

  @TempDir
  private Path folder;

  /** Production has run a table and the reports; a fresh database has not. */
  private Story story(String more, String reports) {
    Map<String, String> environments = new LinkedHashMap<>();
    environments.put("production", "protected");
    environments.put("fresh", "shared");
    Story story = new Story(folder).project(17, more, environments);
    story.file("migrations/0001_orders/V1.1__orders.sql", TABLE);
    story.file("migrations/R__reports.sql", reports);
    story.init();
    story.migrate("production");
    return story;
  }

  private static void content(Story story, String environment) {
    assertThat(story.conditions(environment)).containsOnly(Condition.IN_STEP);
    BothRunners.flyway(story.database(environment), story.folder()).validate();
    assertThat(BothRunners.flyway(story.database(environment), story.folder()).migrate().migrationsExecuted)
        .isZero();
  }

  @Test
  void eachProgrammableGetsAScriptOfItsOwnAndNothingChangesWhereTheyRun() throws SQLException {
    try (Story story = story("", PLAIN)) {
      int before = story.files("migrations").size();
      assertThat(done(story.typed("split", "R__reports.sql", "--dry-run")).out())
          .contains("+ programmable/views/R__view_public.totals.sql").contains("would be changed");
      assertThat(story.files("migrations")).hasSize(before);
      done(story.typed("split", "migrations/R__reports.sql"));
      assertThat(story.files("migrations")).noneMatch(file -> file.endsWith("R__reports.sql"))
          .anyMatch(file -> file.endsWith("0002_split_reports/deployment.yml"));
      assertThat(story.text("migrations/programmable/views/R__view_public.totals.sql")).isEqualTo("""
          -- What people look at. They are ours: do not edit without asking.
          SET search_path = public;
          -- all of them
          CREATE OR REPLACE VIEW totals AS SELECT id, total FROM orders;

          COMMENT ON VIEW totals IS 'per order';

          GRANT SELECT ON totals TO PUBLIC;
          """);
      assertThat(story.files("migrations/programmable")).hasSize(4);
      assertThat(story.check("production").verdicts().getLast().condition()).isEqualTo(Condition.BEHIND);
      done(story.typed("migrate", "production"));
      content(story, "production");
      done(story.typed("migrate", "fresh", "--to", "0001_orders"));
      assertThat(story.value("fresh", "SELECT obj_description('public.totals'::regclass)"))
          .isEqualTo("per order");
      assertThat(story.typed("info", "fresh").out()).containsPattern("reports +outdated +Missing");
      done(story.typed("migrate", "fresh"));
      content(story, "fresh");
      story.file("state/public/views/best.sql",
          "CREATE VIEW public.best AS SELECT id FROM public.totals WHERE total > 200;\n");
      story.generate("better");
      assertThat(story.text("migrations/programmable/views/R__view_public.best.sql")).contains("200");
    }
  }

  @Test
  void placeholdersStayInTheScriptsUnlessTheDatabaseHasToPrintThem() {
    try (Story story = story("placeholders: {unit: order}", REPORTS)) {
      CommandLineRun refused = story.typed("split", "R__reports.sql");
      assertThat(refused.exit()).isEqualTo(4);
      assertThat(refused.err()).contains("[SPLIT-PRINTED]").contains("noted");
      story.file("migrations/R__reports.sql", REPORTS.replace("DROP TRIGGER IF EXISTS noted ON orders;\n", "")
          .replace("CREATE TRIGGER", "CREATE OR REPLACE TRIGGER"));
      done(story.typed("split", "R__reports.sql"));
      assertThat(story.text("migrations/programmable/views/R__view_public.totals.sql")).contains("${unit}");
      done(story.typed("migrate", "production"));
      assertThat(story.conditions("production")).containsOnly(Condition.IN_STEP);
    }
  }

  @Test
  void whatBelongsToNoSingleProgrammableIsRefusedWithItsLine() {
    try (Story story = story("", PLAIN)) {
      int line = PLAIN.lines().toList().size() + 1;
      refused(story, "INSERT INTO orders VALUES (1, 2) ON CONFLICT DO NOTHING;\n", line,
          "changes none of the programmables");
      refused(story, "CREATE TABLE IF NOT EXISTS public.log (a integer);\n", line, "table:public.log");
      refused(story, "DO $$ BEGIN CREATE OR REPLACE VIEW public.one AS SELECT 1 AS a;\n"
          + "CREATE OR REPLACE VIEW public.two AS SELECT 1 AS a; END $$;\n", line, "several programmables");
      story.file("migrations/R__reports.sql", "CREATE OR REPLACE VIEW public.best AS SELECT 1 AS id;\n");
      assertThat(story.typed("split", "R__reports.sql").err()).contains("[SPLIT-SINGLE]");
      assertThat(story.typed("split", "R__nothing.sql").exit()).isEqualTo(2);
      assertThat(Files.exists(folder.resolve("migrations/0002_split_reports"))).isFalse();
    }
  }

  private static void refused(Story story, String more, int line, String why) {
    story.file("migrations/R__reports.sql", PLAIN + more);
    CommandLineRun refused = story.typed("split", "R__reports.sql");
    assertThat(refused.exit()).as(refused.out() + refused.err()).isEqualTo(4);
    assertThat(refused.err()).contains("R__reports.sql:" + line).contains(why);
  }

  @Test
  void whatTheScriptDropsFirstIsWrittenAsTheDatabasePrintsIt() {
    try (Story story = story("", """
        DROP VIEW IF EXISTS public.best;
        DROP VIEW IF EXISTS public.totals;
        CREATE VIEW public.totals AS SELECT id, total FROM public.orders;
        CREATE VIEW public.best AS SELECT id FROM public.totals WHERE total > 100;
        """)) {
      assertThat(done(story.typed("split", "R__reports.sql")).out()).contains("as the database prints it");
      assertThat(story.text("migrations/programmable/views/R__view_public.totals.sql"))
          .contains("CREATE OR REPLACE VIEW").doesNotContain("DROP");
      done(story.typed("migrate", "production"));
      content(story, "production");
    }
  }

  @Test
  void withFlywayTrueBothRunnersArriveAndTheOldScriptStaysAsAComment() throws SQLException {
    try (Story story = new Story(folder)) {
      BothRunners runners = BothRunners.in(story, 17);
      story.file("migrations/0001_orders/V1.1__orders.sql", TABLE);
      story.file("migrations/R__reports.sql", """
          CREATE OR REPLACE VIEW public.totals AS SELECT id FROM public.orders;
          CREATE OR REPLACE VIEW public.best AS SELECT id FROM public.totals;
          """);
      story.file("state/app.sql", TABLE + "CREATE VIEW public.totals AS SELECT id FROM public.orders;\n"
          + "CREATE VIEW public.best AS SELECT id FROM public.totals;\n");
      runners.run();
      done(story.typed("split", "R__reports.sql"));
      assertThat(story.text("migrations/R__reports.sql")).isEqualTo("-- split by 0002_split_reports\n");
      assertThat(story.text("migrations/0002_split_reports/V2.1__split_reports.sql"))
          .contains("public.totals")
          .doesNotContain("public.best");
      runners.run();
      runners.atOnce();
    }
  }
}
