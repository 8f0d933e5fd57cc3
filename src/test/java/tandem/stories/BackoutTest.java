package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.stories.Story.done;

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

/** Feature 1 leaves integration, which is then a true rehearsal of production. */
@Execution(ExecutionMode.CONCURRENT)
class BackoutTest {
  private static final String BASE = """
      CREATE TABLE public.orders (id bigint PRIMARY KEY, note text%s);
      CREATE VIEW public.notes AS SELECT id, note%s FROM public.orders;
      """;

  @TempDir
  private Path folder;

  /**
   * Both have the baseline; integration has feature 1, a column in table and view, and feature 2, a table.
   */
  private Story story() throws SQLException {
    Map<String, String> environments = new LinkedHashMap<>();
    environments.put("integration", "shared");
    environments.put("production", "protected");
    Story story = new Story(folder).project(environments);
    story.init();
    story.file("state/app.sql", BASE.formatted("", ""));
    story.generate("baseline");
    story.migrate("production");
    story.file("state/app.sql", BASE.formatted(", points integer", ", points"));
    story.generate("feature_1");
    story.file("state/app.sql", BASE.formatted(", points integer", ", points")
        + "CREATE TABLE public.invoices (id bigint PRIMARY KEY);\n");
    story.generate("feature_2");
    story.migrate("integration");
    story.sql("integration", "INSERT INTO orders VALUES (1, 'kept', 5); INSERT INTO invoices VALUES (7)");
    return story;
  }

  @Test
  void feature1LeavesIntegrationAndFeature2IsRehearsedAsProductionWillSeeIt() throws SQLException {
    try (Story story = story()) {
      CommandLineRun refused = story.typed("backout", "integration", "0002_feature_1");
      assertThat(refused.exit()).isEqualTo(4);
      assertThat(refused.err()).contains("data-loss");
      assertThat(done(story.typed("backout", "integration", "0002_feature_1", "--dry-run")).out())
          .contains("DROP COLUMN points",
              "without --dry-run it wants --allow data-loss:public.orders.points");
      done(story.typed("backout", "integration", "0002_feature_1", "--allow",
          "data-loss:public.orders.points"));
      assertThat(story.value("integration", "SELECT note FROM orders")).isEqualTo("kept");
      assertThat(story.value("integration", "SELECT id FROM invoices")).isEqualTo("7");
      assertThat(story.value("integration", "SELECT count(*) FROM pg_attribute WHERE attname = 'points'"))
          .isEqualTo("0");
      assertThat(story.text("migrations/0002_feature_1/deployment.yml")).contains("integration: backed out");
      assertThat(story.conditions("integration").getLast()).isEqualTo(Condition.IN_STEP);
      assertThat(story.typed("info", "integration").out())
          .containsPattern("0002_feature_1 .*(skipped|deleted)");
      done(story.typed("migrate", "integration"));
      assertThat(story.value("integration", "SELECT count(*) FROM pg_attribute WHERE attname = 'points'"))
          .isEqualTo("0");
      done(story.typed("hold", "0002_feature_1", "production", "--reason", "not yet"));
      done(story.typed("migrate", "production"));
      assertThat(done(story.typed("diff", "--from", "integration", "--to", "production")).out())
          .contains("no difference");
      done(story.typed("release", "0002_feature_1", "integration"));
      done(story.typed("migrate", "integration"));
      assertThat(story.value("integration", "SELECT count(*) FROM pg_attribute WHERE attname = 'points'"))
          .isEqualTo("2");
      assertThat(story.conditions("integration").getLast()).isEqualTo(Condition.IN_STEP);
    }
  }

  @Test
  void productionGivesNothingUp() throws SQLException {
    try (Story story = story()) {
      CommandLineRun refused = story.typed("backout", "production", "0001_baseline");
      assertThat(refused.exit()).isEqualTo(4);
      assertThat(refused.err()).contains("[PROTECTED]");
    }
  }

  @Test
  void whatALaterOneNeedsStays() throws SQLException {
    try (Story story = story()) {
      story.file("migrations/0004_index/V4.1__index.sql", "CREATE INDEX ON public.orders (points);");
      story.migrate("integration");
      CommandLineRun refused =
          story.typed("backout", "integration", "0002_feature_1", "--allow", "data-loss");
      assertThat(refused.exit()).isEqualTo(4);
      assertThat(refused.err()).contains("0004_index needs 0002_feature_1");
    }
  }

  @Test
  void whatWasChangedByHandIsNotThrownAway() throws SQLException {
    try (Story story = story()) {
      story.sql("integration", "DROP VIEW notes; CREATE VIEW notes AS SELECT id FROM orders");
      CommandLineRun refused =
          story.typed("backout", "integration", "0002_feature_1", "--allow", "data-loss");
      assertThat(refused.exit()).isEqualTo(4);
      assertThat(refused.err()).contains("[BACKOUT-DRIFT]").contains("view:public.notes");
    }
  }
}
