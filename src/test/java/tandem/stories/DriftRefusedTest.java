package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Somebody changed production by hand; the next run does not build on what nobody proved. */
@Execution(ExecutionMode.CONCURRENT)
class DriftRefusedTest {
  private static final String BASE = "CREATE TABLE public.orders (id bigint PRIMARY KEY, note text%s);\n";

  @TempDir
  private Path folder;

  private Story story() {
    Map<String, String> environments = new LinkedHashMap<>();
    environments.put("dev", "development");
    environments.put("integration", "shared");
    environments.put("production", "protected");
    Story story = new Story(folder).project(environments);
    story.init();
    story.file("state/app.sql", BASE.formatted(""));
    story.generate("baseline");
    environments.keySet().forEach(story::migrate);
    story.file("state/app.sql", BASE.formatted(", points int"));
    story.generate("points");
    return story;
  }

  @Test
  void aRunIsRefusedUntilTheDriftIsGoneOrAllowed() throws SQLException {
    try (Story story = story()) {
      for (String environment : new String[] {"dev", "integration", "production"}) {
        story.sql(environment, "ALTER TABLE orders ADD COLUMN by_hand int; CREATE TABLE extra (a int)");
      }
      assertThat(story.typed("migrate", "dev").exit()).isZero();
      for (String environment : new String[] {"integration", "production"}) {
        CommandLineRun refused = story.typed("migrate", environment);
        assertThat(refused.exit()).isEqualTo(4);
        assertThat(refused.err()).contains("[DRIFT]", "table:public.extra (unexpected)",
            "table:public.orders/column:by_hand (unexpected)", "--allow drift");
        assertThat(story.value(environment, "SELECT count(*) FROM flyway_schema_history")).isEqualTo("1");
        assertThat(story.typed("migrate", environment, "--dry-run").exit()).isZero();
      }
      CommandLineRun one = story.typed("migrate", "production", "--allow", "drift:table:public.extra");
      assertThat(one.err()).contains("column:by_hand").doesNotContain("extra (unexpected)");
      story.sql("production", "ALTER TABLE orders DROP COLUMN by_hand");
      assertThat(story.typed("migrate", "production", "--allow", "drift:table:public.extra").exit()).isZero();
      assertThat(story.typed("migrate", "integration", "--allow", "drift").exit()).isZero();
      assertThat(story.typed("migrate", "integration").exit()).as("nothing is due").isZero();
    }
  }

  @Test
  void whatADeploymentIsYetToDropIsNoDrift() throws SQLException {
    try (Story story = story()) {
      String view = "CREATE VIEW public.notes AS SELECT note FROM public.orders;\n";
      story.file("state/app.sql", BASE.formatted(", points int") + view);
      story.generate("view");
      story.migrate("production");
      story.file("state/app.sql", BASE.formatted(", points int"));
      story.generate("no_view");
      assertThat(story.check("production").verdicts().getLast().findings()).isNotEmpty()
          .noneMatch(finding -> finding.condition() == Condition.DRIFT);
      assertThat(story.typed("migrate", "production").exit()).isZero();
      assertThat(story.value("production", "SELECT to_regclass('notes')")).isNull();
      assertThat(story.conditions("production").getLast()).isEqualTo(Condition.IN_STEP);
    }
  }

  @Test
  void aDatabaseThatCannotBeComparedIsRefusedWithTheReason() throws SQLException {
    try (Story story = story()) {
      story.file("migrations/0001_baseline/V1.1__baseline.sql",
          "CREATE TABLE public.orders (id bigint PRIMARY KEY, note text) TABLESPACE;\n");
      story.sql("integration", "UPDATE flyway_schema_history SET checksum = NULL");
      CommandLineRun refused = story.typed("migrate", "integration");
      assertThat(refused.exit()).isEqualTo(4);
      assertThat(refused.err()).contains("[DRIFT-UNKNOWN]", "syntax error", "--allow drift");
      assertThat(story.typed("migrate", "integration", "--allow", "drift").exit()).isZero();
    }
  }

  @Test
  void whatFlywaysBaselineStandsForIsNoDrift() throws SQLException {
    try (Story story = new Story(folder).project(Map.of("production", "shared"))) {
      story.sql("production", "CREATE TABLE public.old (id int)");
      BothRunners.flyway(story.database("production"), folder).baseline();
      story.file("migrations/V2__b.sql", "CREATE TABLE public.b (id int);\n");
      assertThat(story.typed("migrate", "production").exit()).isZero();
      assertThat(story.value("production", "SELECT to_regclass('b')::text")).isEqualTo("b");
    }
  }
}
