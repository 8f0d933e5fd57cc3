package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.workflow.Condition;

/** The way through: state, generate, migrate, check. */
@Execution(ExecutionMode.CONCURRENT)
class MainJobTest {
  @TempDir
  private Path folder;

  @Test
  void aChangeOfStateBecomesADeploymentThatRunsAndIsInStep() throws SQLException {
    try (Story story = new Story(folder).project(Map.of("production", "protected"))) {
      story.init();
      story.file("state/app/schema.sql", "CREATE SCHEMA app;");
      story.file("state/app/tables/orders.sql", """
          CREATE TABLE app.orders (
            id bigint NOT NULL,
            total numeric(10,2) DEFAULT 0 NOT NULL
          );
          """);
      story.file("state/app/views/totals.sql", "CREATE VIEW app.totals AS SELECT id, total FROM app.orders;");
      assertThat(story.conditions()).containsExactly(Condition.PENDING, Condition.IN_STEP);
      story.generate("shop");
      assertThat(story.files("migrations"))
          .anyMatch(file -> file.equals("migrations/0001_shop/V1.1__shop.sql"))
          .anyMatch(file -> file.equals("migrations/programmable/views/R__view_app.totals.sql"));
      assertThat(story.conditions()).containsExactly(Condition.IN_STEP, Condition.IN_STEP);
      story.migrate("production");
      assertThat(story.value("production", "SELECT count(*) FROM app.totals")).isEqualTo("0");
      story.inStep("production");
      story.file("state/app/tables/orders.sql", """
          CREATE TABLE app.orders (
            id bigint NOT NULL,
            total numeric(12,2) DEFAULT 0 NOT NULL
          );
          """);
      story.generate("wider");
      assertThat(story.text("migrations/programmable/views/R__view_app.totals.sql")).contains("0002_wider");
      story.migrate("production");
      story.inStep("production");
      story.sql("production", "ALTER TABLE app.orders ADD COLUMN note text");
      assertThat(story.conditions("production"))
          .containsExactly(Condition.IN_STEP, Condition.IN_STEP, Condition.DRIFT);
    }
  }
}
