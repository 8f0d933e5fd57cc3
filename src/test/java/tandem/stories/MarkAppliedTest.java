package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.stories.Story.done;
import static tandem.stories.Story.refused;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.cli.CommandLineRun;
import tandem.workflow.Condition;

/** Somebody ran a script by hand; it is marked as applied where the catalog shows what it does. */
@Execution(ExecutionMode.CONCURRENT)
class MarkAppliedTest {
  @TempDir
  private Path folder;

  /** A baseline in production; a column and some rows wait. */
  private Story story() {
    Story story = new Story(folder).project(Map.of("production", "protected", "test", "shared"));
    story.init();
    story.file("state/app.sql", "CREATE TABLE public.orders (id bigint PRIMARY KEY);\n");
    story.generate("baseline");
    story.migrate("production");
    story.migrate("test");
    story.file("migrations/0002_points/V2.1__points.sql",
        "ALTER TABLE public.orders ADD COLUMN points integer DEFAULT 0;\n");
    story.file("migrations/0003_rows/V3.1__rows.sql", "INSERT INTO public.orders (id) VALUES (1);\n");
    return story;
  }

  @Test
  void whatTheCatalogDoesNotShowIsNotMarked() throws SQLException {
    try (Story story = story()) {
      CommandLineRun missing = refused(story.typed("migrate", "production", "--mark-applied", "2.1"));
      assertThat(missing.out()).contains("table:public.orders/column:points").contains("[EFFECT-MISSING]");
      story.sql("production", "ALTER TABLE orders ADD COLUMN points bigint DEFAULT 0");
      CommandLineRun other = refused(story.typed("migrate", "production", "--mark-applied", "2.1"));
      assertThat(other.out()).contains("[EFFECT-CHANGED]").contains("bigint").contains("integer");
      assertThat(story.value("production", "SELECT count(*) FROM flyway_schema_history")).isEqualTo("1");
      refused(story.typed("migrate", "production", "--mark-applied", "2.1", "--allow", "unproven"));
      story.sql("production", "ALTER TABLE orders ALTER points TYPE integer; CREATE TABLE by_hand ()");
      done(story.typed("migrate", "production", "--mark-applied", "2.1", "--dry-run"));
      CommandLineRun marked = done(story.typed("migrate", "production", "--mark-applied", "2.1"));
      assertThat(marked.out()).contains("marked as applied").contains("V2.1__points.sql");
      assertThat(story.typed("validate", "production", "--output", "json").out()).doesNotContain("2.1");
      assertThat(story.value("production",
          "SELECT checksum IS NOT NULL FROM flyway_schema_history WHERE version = '2.1'")).isEqualTo("t");
    }
  }

  @Test
  void whatLeavesNoTraceIsAttested() throws SQLException {
    try (Story story = story()) {
      story.sql("production", "ALTER TABLE orders ADD COLUMN points integer DEFAULT 0;"
          + "INSERT INTO orders VALUES (1)");
      CommandLineRun silent = refused(story.typed("migrate", "production", "--mark-applied", "2.1,3.1"));
      assertThat(silent.err()).contains("[ATTEST-NEEDED]").contains("V3.1__rows.sql").contains("--attest");
      done(story.typed("migrate", "production", "--mark-applied", "2.1,3.1",
          "--attest", "Ada, 3 May, OPS-7"));
      assertThat(story.text("migrations/0003_rows/deployment.yml"))
          .contains("environment: production").contains("note: \"Ada, 3 May, OPS-7\"");
      assertThat(story.typed("info", "production").out()).contains("marked by hand");
      assertThat(story.conditions("production").getLast()).isEqualTo(Condition.IN_STEP);
    }
  }

  @Test
  void anEnvironmentThatIsNotProtectedMayBeMarkedWithoutEvidence() {
    try (Story story = story()) {
      refused(story.typed("migrate", "test", "--mark-applied", "2.1"));
      done(story.typed("migrate", "test", "--mark-applied", "2.1", "--allow", "unproven"));
      assertThat(story.conditions("test").getLast()).isEqualTo(Condition.DRIFT);
    }
  }

  @Test
  void whatCannotBeMarkedIsSaidBeforeAnythingIs() throws SQLException {
    try (Story story = story()) {
      for (String version : new String[] {"9.9", "not a version"}) {
        assertThat(story.typed("migrate", "production", "--mark-applied", version).err())
            .contains("[VERSION-UNKNOWN]");
      }
      assertThat(story.typed("migrate", "production", "--attest", "Ada").exit()).isEqualTo(2);
      done(story.typed("migrate", "production", "--mark-applied", "1.1"));
      assertThat(story.value("production", "SELECT count(*) FROM flyway_schema_history")).isEqualTo("1");
    }
  }
}
