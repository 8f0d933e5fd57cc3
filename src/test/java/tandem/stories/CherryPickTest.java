package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.stories.Story.done;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.cli.CommandLineRun;
import tandem.workflow.Condition;

/** Feature 2 ships without feature 1, which is held, comes late, or waits for its turn. */
@Execution(ExecutionMode.CONCURRENT)
class CherryPickTest {
  private static final String ORDERS =
      "CREATE TABLE public.orders (id bigint PRIMARY KEY, total numeric%s);\n";
  private static final String TOTALS =
      "CREATE VIEW public.totals AS SELECT id, total%s FROM public.orders;\n";
  private static final String INVOICES = "CREATE TABLE public.invoices (id bigint PRIMARY KEY);\n";

  @TempDir
  private Path folder;

  /** A baseline in production, and two features that wait: points on orders, and invoices. */
  private Story story() {
    Story story = new Story(folder).project(Map.of("production", "protected"));
    story.init();
    story.file("state/app.sql", ORDERS.formatted("") + TOTALS.formatted(""));
    story.generate("baseline");
    story.migrate("production");
    story.file("state/app.sql", ORDERS.formatted(", points integer") + TOTALS.formatted(""));
    story.generate("points");
    story.file("state/app.sql", ORDERS.formatted(", points integer") + TOTALS.formatted("") + INVOICES);
    story.generate("invoices");
    return story;
  }

  private static void inStep(Story story) {
    assertThat(story.conditions("production"))
        .containsExactly(Condition.IN_STEP, Condition.IN_STEP, Condition.IN_STEP);
  }

  /** What open-source Flyway says of the history while something is held or late. */
  private static boolean isValidToFlyway(Story story, String... patterns) {
    return Flyway.configure()
        .dataSource(story.url("production"), story.database("production").user(),
            story.database("production").password())
        .locations("filesystem:" + story.folder().resolve("migrations"))
        .ignoreMigrationPatterns(patterns).load().validateWithResult().validationSuccessful;
  }

  @Test
  void feature2ShipsWithoutFeature1WhichComesLater() throws SQLException {
    try (Story story = story()) {
      done(story.typed("migrate", "production", "--cherry-pick", "0003_invoices"));
      assertThat(story.value("production", "SELECT to_regclass('public.invoices')::text"))
          .isEqualTo("invoices");
      assertThat(story.value("production", "SELECT count(*) FROM pg_attribute WHERE attname = 'points'"))
          .isEqualTo("0");
      assertThat(isValidToFlyway(story, "*:ignored")).isTrue();
      CommandLineRun refused = story.typed("migrate", "production");
      assertThat(refused.exit()).isEqualTo(4);
      assertThat(refused.err()).contains("V2.1__points.sql is late").contains("--cherry-pick");
      done(story.typed("migrate", "production", "--cherry-pick", "0002_points"));
      inStep(story);
      assertThat(isValidToFlyway(story)).isTrue();
      done(story.typed("migrate", "production"));
    }
  }

  @Test
  void whatNeedsAnotherIsNotPickedWithoutIt() {
    try (Story story = story()) {
      story.file("state/app.sql",
          ORDERS.formatted(", points integer CHECK (points > 0)") + TOTALS.formatted("") + INVOICES);
      story.generate("positive");
      CommandLineRun refused = story.typed("migrate", "production", "--cherry-pick", "0004_positive");
      assertThat(refused.exit()).isEqualTo(4);
      assertThat(refused.err()).contains("0004_positive needs 0002_points")
          .contains("table:public.orders/column:points");
      done(story.typed("migrate", "production", "--cherry-pick", "0002_points,0004_positive"));
    }
  }

  @Test
  void aCutTakesTheProgrammablesTextOfItsTime() throws SQLException {
    try (Story story = story()) {
      String columns = "SELECT string_agg(attname, ',' ORDER BY attnum) FROM pg_attribute"
          + " WHERE attrelid = 'public.totals'::regclass";
      String tables = ORDERS.formatted(", points integer") + INVOICES;
      story.file("state/app.sql", tables + TOTALS.formatted(", points"));
      story.generate("view_with_points");
      story.file("state/app.sql", tables + TOTALS.formatted(", points, total * 2 AS twice"));
      story.generate("view_with_twice");
      done(story.typed("migrate", "production", "--cherry-pick", "0002_points,0004_view_with_points"));
      assertThat(story.value("production", columns)).isEqualTo("id,total,points");
      assertThat(story.typed("migrate", "production", "--to", "0004_view_with_points", "--out-of-order")
          .exit())
          .isZero();
      assertThat(story.value("production", columns)).isEqualTo("id,total,points");
      done(story.typed("migrate", "production"));
      assertThat(story.value("production", columns)).isEqualTo("id,total,points,twice");
      inStep(story);
      assertThat(done(story.typed("migrate", "production", "--to", "0004_view_with_points")).out())
          .as("what has run behind the goal stays").contains("nothing to run");
      assertThat(story.value("production", columns)).isEqualTo("id,total,points,twice");
    }
  }

  @Test
  void aHeldDeploymentIsSkippedUntilItIsReleasedAndThenRunsLateOnceProven() {
    try (Story story = story()) {
      done(story.typed("hold", "0002_points", "production", "--reason", "waits for the campaign"));
      assertThat(story.text("migrations/0002_points/deployment.yml"))
          .contains("production: waits for the campaign");
      done(story.typed("migrate", "production"));
      CommandLineRun info = done(story.typed("info", "production"));
      assertThat(info.out()).containsPattern("0002_points +2.1 +points +skipped");
      assertThat(story.typed("status").out()).contains("waits for the campaign");
      assertThat(story.typed("migrate", "production", "--cherry-pick", "0002_points").exit()).isEqualTo(4);
      assertThat(isValidToFlyway(story, "*:ignored")).isTrue();
      done(story.typed("release", "0002_points", "production"));
      assertThat(story.text("migrations/0002_points/deployment.yml")).contains("late: true");
      done(story.typed("migrate", "production"));
      inStep(story);
      assertThat(isValidToFlyway(story)).isTrue();
      CommandLineRun tooLate = story.typed("hold", "0002_points", "production", "--reason", "no");
      assertThat(tooLate.exit()).isEqualTo(4);
    }
  }

  @Test
  void aHeldDeploymentOfAViewAloneIsSkippedAndNoDrift() throws SQLException {
    try (Story story = story()) {
      String tables = ORDERS.formatted(", points integer") + INVOICES;
      story.file("state/app.sql", tables + TOTALS.formatted(", points"));
      story.generate("view_with_points");
      done(story.typed("hold", "0004_view_with_points", "production", "--reason", "not yet"));
      assertThat(done(story.typed("migrate", "production")).out()).contains("now at 0003_invoices");
      assertThat(done(story.typed("info", "production")).out())
          .containsPattern("view public.totals +applied +Outdated")
          .containsPattern("view public.totals +skipped +Pending");
      assertThat(done(story.typed("check", "production")).out())
          .contains("0004_view_with_points is held: not yet").doesNotContain("drift");
      assertThat(isValidToFlyway(story, "*:pending")).isTrue();
      assertThat(story.typed("validate", "production").exit()).as("as Flyway's").isEqualTo(1);
      done(story.typed("release", "0004_view_with_points", "production"));
      assertThat(story.typed("status", "production").out()).contains("not run there yet: 0004_view");
      assertThat(done(story.typed("migrate", "production")).out()).contains("now at 0004_view_with_points");
      inStep(story);
      assertThat(isValidToFlyway(story)).isTrue();
      story.file("state/app.sql", tables);
      story.generate("no_view", "data-loss");
      done(story.typed("hold", "0005_no_view", "production", "--reason", "not yet"));
      done(story.typed("migrate", "production"));
      assertThat(story.typed("status", "production").out()).contains("is held: not yet")
          .contains("validate is clean with ignoreMigrationPatterns=*:pending,*:missing");
      assertThat(isValidToFlyway(story, "*:pending", "*:missing")).isTrue();
    }
  }

  @Test
  void whatComesLateAndNoLongerComesToTheSameIsRefused() {
    try (Story story = story()) {
      story.file("migrations/0004_one/V4.1__one.sql", "ALTER TABLE public.orders ALTER id SET DEFAULT 1;");
      story.file("migrations/0005_two/V5.1__two.sql", "ALTER TABLE public.orders ALTER id SET DEFAULT 2;");
      CommandLineRun picked = story.typed("migrate", "production", "--cherry-pick", "0005_two");
      assertThat(picked.exit()).isEqualTo(4);
      assertThat(picked.err()).contains("conflicts with").contains("table:public.orders/column:id/default");
      done(story.typed("migrate", "production", "--cherry-pick", "0005_two", "--allow", "unproven"));
      story.file("migrations/0004_one/deployment.yml", "late: true\n");
      CommandLineRun late = story.typed("migrate", "production", "--to", "0004_one");
      assertThat(late.exit()).isEqualTo(4);
      assertThat(late.err()).contains("[LATE-UNPROVEN]").contains("does not come to the same schema");
    }
  }
}
