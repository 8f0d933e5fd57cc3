package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.stories.Story.done;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.cli.CommandLineRun;

/** A night fix to a function is not undone by the next ordinary run from a branch that never saw it. */
@Execution(ExecutionMode.CONCURRENT)
class LostTextTest {
  private static final String TAX = """
      CREATE FUNCTION public.tax(amount numeric) RETURNS numeric LANGUAGE sql AS 'SELECT amount * 0.%s';
      """;
  private static final String NIGHT = TAX.replace("CREATE", "CREATE OR REPLACE").formatted("16");

  @TempDir
  private Path folder;

  /** Production runs build 42 of main; main has changed the function since, and not shipped it. */
  private Story story() {
    Story story = new Story(folder).project(Map.of("production", "protected"));
    story.init();
    story.file("state/app.sql", TAX.formatted("19"));
    story.generate("baseline");
    story.repository();
    done(story.typed("migrate", "production", "--build", "42"));
    story.git("branch", "night");
    story.file("state/app.sql", TAX.formatted("21"));
    story.generate("tax");
    return story.commit("tax");
  }

  private static CommandLineRun refused(Story story, String... words) throws SQLException {
    CommandLineRun refused = story.typed(words);
    assertThat(refused.exit()).as(refused.out() + refused.err()).isEqualTo(4);
    assertThat(story.value("production", "SELECT tax(100)")).isEqualTo("16.00");
    return refused;
  }

  @Test
  void aFixAdoptedOnAnotherBranchIsKnownThereOnlyUntilTheBranchIsMerged() throws SQLException {
    try (Story story = story()) {
      story.git("switch", "--quiet", "night");
      story.sql("production", NIGHT);
      done(story.typed("adopt", "production", "--name", "fix"));
      story.commit("night");
      story.git("switch", "--quiet", "main");
      CommandLineRun refused = refused(story, "migrate", "production");
      assertThat(refused.err()).contains("[LOST-TEXT]").contains("function:public.tax(numeric)")
          .contains("branch night").contains("merge").contains("--allow lost-text:public.tax(numeric)");
      assertThat(refused(story, "adopt", "production").err())
          .contains("[ADOPT-OTHER-BRANCH]").contains("a text that nobody here knows");
      story.git("merge", "--quiet", "--strategy-option", "ours", "night");
      done(story.typed("seal"));
      story.file("state/app.sql", TAX.formatted("16 + 0.02"));
      story.generate("both");
      done(story.typed("migrate", "production"));
      assertThat(story.value("production", "SELECT tax(100)")).isEqualTo("16.02");
      story.inStep("production");
    }
  }

  @Test
  void aFixThatNobodyAdoptedLeavesNoRowAndIsNotUndoneEither() throws SQLException {
    try (Story story = story()) {
      story.sql("production", NIGHT);
      CommandLineRun refused = refused(story, "migrate", "production");
      assertThat(refused.err()).contains("[DRIFT]").contains("function:public.tax(numeric)")
          .contains("tandem adopt production").contains("--allow drift");
      assertThat(refused(story, "adopt", "production").err()).contains("[ADOPT-OVERTAKEN]");
      story.git("switch", "--quiet", "night");
      done(story.typed("adopt", "production", "--name", "fix"));
      story.commit("night");
      story.git("switch", "--quiet", "main");
      assertThat(refused(story, "migrate", "production").err()).contains("[LOST-TEXT]");
    }
  }

  @Test
  void whoeverGivesTheFixUpSaysSo() throws SQLException {
    try (Story story = story()) {
      story.git("switch", "--quiet", "night");
      story.file("state/app.sql", TAX.formatted("16"));
      story.generate("fix");
      story.commit("night");
      done(story.typed("migrate", "production", "--build", "43"));
      story.git("switch", "--quiet", "main");
      assertThat(refused(story, "migrate", "production").err())
          .contains("[LOST-TEXT]").contains("build 43").contains("branch night");
      done(story.typed("migrate", "production", "--allow", "lost-text:public.tax"));
      assertThat(story.value("production", "SELECT tax(100)")).isEqualTo("21.00");
    }
  }
}
