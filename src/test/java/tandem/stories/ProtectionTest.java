package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.cli.CommandLineRun;

/** What an environment is stands in its database since the first run, and no branch can say otherwise. */
class ProtectionTest {
  @TempDir
  private Path folder;

  private Story story() {
    Story story = new Story(folder).project(Map.of("production", "protected"));
    story.init();
    story.file("state/app.sql", "CREATE TABLE public.orders (id bigint PRIMARY KEY);\n");
    story.generate("baseline");
    return story;
  }

  private static CommandLineRun done(CommandLineRun run) {
    assertThat(run.exit()).as(run.out() + run.err()).isZero();
    return run;
  }

  @Test
  void aBranchThatCallsProductionSharedTakesNothingOutOfIt() throws SQLException {
    try (Story story = story()) {
      done(story.typed("migrate", "production"));
      assertThat(story.value("production", "SELECT kind FROM tandem.environment")).isEqualTo("protected");
      story.file("config.yml", story.text("config.yml").replace("protected", "shared"));
      for (CommandLineRun refused : new CommandLineRun[] {
          story.typed("backout", "production", "0001_baseline", "--allow", "data-loss"),
          story.typed("remove", "0001_baseline"), story.typed("repair", "production")}) {
        assertThat(refused.exit()).as(refused.out() + refused.err()).isEqualTo(4);
      }
      assertThat(story.conditions("production").toString()).isEqualTo("[IN_STEP, IN_STEP, IN_STEP]");
    }
  }

  @Test
  void aBuildIsRecordedInTheDatabaseAndTaggedInGit() throws Exception {
    try (Story story = story()) {
      story.repository();
      CommandLineRun run = done(story.typed("migrate", "production", "--build", "43"));
      assertThat(run.out()).contains("git push origin production-43");
      assertThat(story.value("production", "SELECT build FROM tandem.environment")).isEqualTo("43");
      assertThat(story.git("tag", "--list", "-n9")).contains("production-43")
          .containsPattern("0001_baseline [0-9a-f]{16}");
      CommandLineRun again = done(story.typed("migrate", "production", "--build", "43"));
      assertThat(again.out()).contains("no tag production-43");
    }
  }
}
