package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.cli.CommandLineRun;

/** Where a loss may be a rename in truth and a person is there, generate asks; else it never does. */
@Execution(ExecutionMode.CONCURRENT)
class AskedRenameTest {
  @TempDir
  private Path folder;

  private Story shop() throws SQLException {
    Story story = new Story(folder).project(Map.of("production", "protected"));
    story.init();
    state(story, "orders", "note text");
    story.generate("first");
    story.migrate("production");
    return story;
  }

  private static void state(Story story, String table, String columns) {
    story.file("state/app.sql", """
        CREATE SCHEMA app;
        CREATE TABLE app.%1$s (id bigint CONSTRAINT orders_pkey PRIMARY KEY, %2$s);
        CREATE VIEW app.ids AS SELECT id FROM app.%1$s;
        """.formatted(table, columns));
  }

  private static void holds(Story story, String query, String value) throws SQLException {
    RenameTest.arrives(story);
    assertThat(story.value("production", query)).isEqualTo(value);
  }

  @Test
  void aTableAndThenItsColumnAreRenamedWhereThePersonSaysYes() throws SQLException {
    try (Story story = shop()) {
      story.sql("production", "INSERT INTO app.orders VALUES (1, 'a')");
      state(story, "purchases", "remark text");
      CommandLineRun run = story.answered("y\nYes\n", "generate", "names");
      assertThat(run.err()).containsSubsequence("Was app.orders renamed to app.purchases?", "[y/N]",
          "Was app.purchases.note renamed to app.purchases.remark?", "[y/N]");
      assertThat(run.exit()).as(run.err()).isEqualTo(0);
      holds(story, "SELECT remark FROM app.purchases", "a");
    }
  }

  @Test
  void whatIsNoYesIsNoAndTheLossHasToBeAllowed() throws SQLException {
    try (Story story = shop()) {
      state(story, "orders", "remark text");
      for (String typed : List.of("", "\n", "n\n", "yess\n")) {
        CommandLineRun run = story.answered(typed, "generate", "names");
        assertThat(run.err())
            .contains("Was app.orders.note renamed to app.orders.remark?", "HAZARD-NOT-ALLOWED");
        assertThat(run.exit()).isEqualTo(4);
      }
      assertThat(story.answered("n\n", "generate", "names", "--allow", "data-loss").exit()).isEqualTo(0);
      assertThat(story.text("migrations/0002_names/V2.1__names.sql")).contains("DROP COLUMN note");
    }
  }

  @Test
  void whatSeveralMayHaveBeenIsAskedUntilOneIsSaid() throws SQLException {
    try (Story story = shop()) {
      state(story, "orders", "note text, other text");
      story.generate("other");
      story.migrate("production");
      story.sql("production", "INSERT INTO app.orders VALUES (1, 'a', 'b')");
      state(story, "orders", "remark text");
      CommandLineRun run = story.answered("n\ny\n", "generate", "names", "--allow", "data-loss");
      assertThat(run.err()).containsSubsequence("Was app.orders.note renamed to app.orders.remark?",
          "Was app.orders.other renamed to app.orders.remark?");
      story.typed("migrate", "production", "--allow", "data-loss:app.orders.note");
      holds(story, "SELECT remark FROM app.orders", "b");
    }
  }

  @Test
  void exchangedNamesThatALineSaysAreAskedAbout() throws SQLException {
    try (Story story = shop()) {
      state(story, "orders", "note text, other integer");
      story.generate("other");
      story.migrate("production");
      story.sql("production", "INSERT INTO app.orders VALUES (1, 'a', 7)");
      state(story, "orders", """

          -- @renamed from=other
          note integer,
          -- @renamed from=note
          other text""");
      CommandLineRun run = story.answered("y\ny\n", "generate", "names");
      assertThat(run.exit()).as(run.err()).isEqualTo(0);
      assertThat(story.answered("", "generate", "again").err()).doesNotContain("[y/N]");
      story.migrate("production");
      assertThat(story.value("production", "SELECT note || other FROM app.orders")).isEqualTo("7a");
    }
  }

  @Test
  void nobodyIsAskedAwayFromATerminalNorForJsonNorAboutWhatIsAllowedByName() throws SQLException {
    try (Story story = shop()) {
      state(story, "orders", "remark text");
      assertThat(story.typed("generate", "names").err()).doesNotContain("[y/N]");
      CommandLineRun json = story.answered("y\n", "generate", "names", "--output", "json");
      assertThat(json.out()).startsWith("{").contains("HAZARD-NOT-ALLOWED");
      assertThat(json.err()).doesNotContain("[y/N]");
      CommandLineRun named = story.answered(
          "y\n", "generate", "names", "--allow", "data-loss:app.orders.note");
      assertThat(named.err()).doesNotContain("[y/N]");
      assertThat(named.exit()).isEqualTo(0);
    }
  }
}
