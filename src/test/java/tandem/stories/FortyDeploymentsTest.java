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

/** Forty deployments are due, the 23rd fails in its middle, is corrected, and the run goes on from there. */
@Execution(ExecutionMode.CONCURRENT)
class FortyDeploymentsTest {
  private static final int ALL = 40;
  private static final int FAILING = 23;
  private static final String FAILED = """
      INSERT INTO t22 VALUES (1), (1);
      CREATE UNIQUE INDEX CONCURRENTLY t22_a ON t22 (a);
      CREATE TABLE t23 (a int);
      """;
  private static final String CORRECTED = FAILED.replace("CREATE UNIQUE INDEX CONCURRENTLY", """
      DELETE FROM t22 WHERE ctid > '(0,1)';
      CREATE UNIQUE INDEX CONCURRENTLY""");

  @TempDir
  private Path folder;

  private static String script(int number) {
    return "migrations/%04d_step/V%d.1__step.sql".formatted(number, number);
  }

  @Test
  void theTwentyThirdFailsIsCorrectedAndTheRestFollows() throws SQLException {
    try (Story story = new Story(folder).project(Map.of("integration", "shared", "fresh", "shared"))) {
      story.init();
      for (int i = 1; i <= ALL; i++) {
        story.file(script(i), "CREATE TABLE t%d (a int);\n".formatted(i));
      }
      story.file(script(FAILING), FAILED).file(script(FAILING) + ".conf", "executeInTransaction=false\n");
      CommandLineRun failed = story.typed("migrate", "integration");
      assertThat(failed.exit()).isEqualTo(1);
      assertThat(failed.err()).contains("V23.1__step.sql:2", "Key (a)=(1) is duplicated",
          "the 22 scripts of this run before it stay");
      assertThat(story.typed("info", "integration").out()).contains("partly");
      story.file(script(FAILING), CORRECTED);
      CommandLineRun resumed = story.typed("migrate", "integration");
      assertThat(resumed.exit()).as(resumed.err()).isZero();
      assertThat(resumed.out()).contains("V23.1__step.sql is resumed: statement 1 of 4 was done",
          "DROP INDEX CONCURRENTLY IF EXISTS public.t22_a", "goes on at line 2: DELETE FROM t22");
      assertThat(story.typed("migrate", "fresh").exit()).isZero();
      assertThat(story.typed("diff", "--from", "integration", "--to", "fresh").out())
          .contains("no difference");
      String history = """
          SELECT string_agg(concat_ws(' ', version, checksum, success), ',' ORDER BY installed_rank)
          FROM flyway_schema_history""";
      assertThat(story.value("integration", history)).isEqualTo(story.value("fresh", history));
      assertThat(story.value("integration", "SELECT count(*) FROM t22")).isEqualTo("1");
      BothRunners.flyway(story.database("integration"), folder).validate();
      assertThat(BothRunners.flyway(story.database("integration"), folder).migrate().migrationsExecuted)
          .isZero();
    }
  }
}
