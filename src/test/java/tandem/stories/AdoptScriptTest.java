package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.cli.CommandLineRun;

/** What the DBA ran at night is the migration as it stands, where it gives what is there. */
@Execution(ExecutionMode.CONCURRENT)
class AdoptScriptTest {
  private static final String FIX = """
      -- OPS-7, by Ada
      ALTER TABLE orders ADD COLUMN paid boolean;
      CREATE OR REPLACE FUNCTION tax(amount numeric) RETURNS numeric LANGUAGE sql
        AS 'SELECT amount * 0.16 -- ${rate}';
      """;

  @TempDir
  private Path folder;

  private Story story() {
    Story story = new Story(folder).project(Map.of("production", "protected", "staging", "shared"));
    story.init();
    story.file("state/app.sql", """
        CREATE TABLE public.orders (id bigint PRIMARY KEY);
        CREATE FUNCTION public.tax(amount numeric) RETURNS numeric LANGUAGE sql AS 'SELECT amount * 0.19';
        """);
    story.generate("baseline");
    story.migrate("production");
    story.migrate("staging");
    story.file("fix.sql", FIX);
    return story;
  }

  private static CommandLineRun ended(int exit, CommandLineRun run) {
    assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(exit);
    return run;
  }

  @Test
  void theDbasTextIsTheMigration() throws SQLException {
    try (Story story = story()) {
      story.sql("production", FIX);
      ended(0, story.typed("adopt", "production", "--name", "ops_7", "--script", "fix.sql"));
      assertThat(story.text("migrations/0001.1.0.1_ops_7/V1.1.0.1__ops_7.sql"))
          .startsWith("-- 0001.1.0.1_ops_7: fix.sql as it was run by hand in production").endsWith(FIX);
      story.inStep("production");
      ended(0, story.typed("migrate", "staging"));
      assertThat(story.value("staging", "SELECT tax(100)")).isEqualTo("16.00");
      story.inStep("staging");
    }
  }

  @Test
  void aTextThatDoesNotGiveWhatIsThereIsRefusedWithTheDifferences() throws SQLException {
    try (Story story = story()) {
      story.sql("production", FIX.replace("boolean", "integer"));
      CommandLineRun refused = ended(4, story.typed("adopt", "production", "--script", "fix.sql"));
      assertThat(refused.out()).contains("table:public.orders/column:paid").contains("integer")
          .contains("boolean").contains("[EFFECT-CHANGED]");
      assertThat(story.files("migrations")).noneMatch(file -> file.contains("hotfix"));
      story.sql("production", "ALTER TABLE orders ALTER paid TYPE boolean USING true; CREATE TABLE other ()");
      CommandLineRun more = ended(4, story.typed("adopt", "production", "--script", "fix.sql"));
      assertThat(more.out()).contains("table:public.other").contains("[EFFECT-UNEXPECTED]");
      CommandLineRun narrowed = ended(0, story.typed("adopt", "production", "--script", "fix.sql",
          "--only", "table:public.orders", "--only", "function:*"));
      assertThat(narrowed.out()).contains("stays drift").contains("table:public.other");
    }
  }

  @Test
  void whatLeavesNoTraceIsAttested() throws SQLException {
    try (Story story = story()) {
      story.file("rows.sql", "INSERT INTO orders VALUES (7);\n");
      story.sql("production", "INSERT INTO orders VALUES (7)");
      CommandLineRun refused = ended(4, story.typed("adopt", "production", "--script", "rows.sql"));
      assertThat(refused.err()).contains("[ATTEST-NEEDED]").contains("it changes nothing in the schema");
      ended(0, story.typed("adopt", "production", "--name", "rows", "--script", "rows.sql",
          "--attest", "Ada, 3 May, OPS-8"));
      assertThat(story.text("migrations/0001.1.0.1_rows/deployment.yml"))
          .contains("environment: production").contains("note: \"Ada, 3 May, OPS-8\"");
      assertThat(story.text("migrations/0001.1.0.1_rows/V1.1.0.1__rows.sql"))
          .contains("Rows were not compared");
      assertThat(story.value("production", "SELECT count(*) FROM orders")).isEqualTo("1");
      ended(0, story.typed("migrate", "staging"));
      assertThat(story.value("staging", "SELECT id FROM orders")).isEqualTo("7");
      story.file("both.sql", "ALTER TABLE orders ADD COLUMN note text;\nUPDATE orders SET note = 'x';\n");
      story.sql("production", story.text("both.sql"));
      CommandLineRun half = ended(4, story.typed("adopt", "production", "--script", "both.sql"));
      assertThat(half.err()).contains("update orders, line");
    }
  }

  @Test
  void aTextThatNeedsWhatComesLastInAReplayIsRefused() throws SQLException {
    try (Story story = story()) {
      story.file("comment.sql", "COMMENT ON FUNCTION tax(numeric) IS 'since May';\n");
      story.sql("production", story.text("comment.sql"));
      CommandLineRun refused = ended(4, story.typed("adopt", "production", "--script", "comment.sql"));
      assertThat(refused.err()).contains("[NOT-PROVEN]").contains("in a replay from empty");
      assertThat(story.value("production",
          "SELECT count(*) FROM flyway_schema_history WHERE version LIKE '1.1.%'"))
          .isEqualTo("0");
      ended(0, story.typed("adopt", "production"));
      story.inStep("production");
    }
  }

  @Test
  void whatCannotRunInATransactionKeepsItsSetting() throws SQLException {
    try (Story story = story()) {
      story.file("index.sql", "CREATE INDEX CONCURRENTLY orders_id ON orders (id);\n");
      story.sql("production", story.text("index.sql"));
      ended(0, story.typed("adopt", "production", "--name", "index", "--script", "index.sql"));
      assertThat(story.text("migrations/0001.1.0.1_index/V1.1.0.1__index.sql.conf"))
          .contains("executeInTransaction=false");
      ended(0, story.typed("migrate", "staging"));
      story.inStep("staging");
    }
  }
}
