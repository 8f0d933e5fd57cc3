package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.stories.Story.done;

import java.nio.file.Files;
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

/** A deployment gets another place or name, or leaves, and everybody is told who has run it. */
@Execution(ExecutionMode.CONCURRENT)
class PlacesTest {
  @TempDir
  private Path folder;

  /** A baseline in both environments; a column, then a table and a view, in integration only. */
  private Story story() {
    Map<String, String> environments = new LinkedHashMap<>();
    environments.put("integration", "shared");
    environments.put("production", "protected");
    Story story = new Story(folder).project(environments);
    story.init();
    story.file("state/app.sql", "CREATE TABLE public.orders (id bigint PRIMARY KEY);\n");
    story.generate("baseline");
    story.migrate("production");
    story.file("state/app.sql", "CREATE TABLE public.orders (id bigint PRIMARY KEY, points integer);\n");
    story.generate("points");
    story.file("state/app.sql", """
        CREATE TABLE public.orders (id bigint PRIMARY KEY, points integer);
        CREATE TABLE public.invoices (id bigint PRIMARY KEY);
        CREATE VIEW public.open AS SELECT id FROM public.invoices;
        """);
    story.generate("invoices");
    return story;
  }

  /** It leaves migrations and state, else the next generate would write it again, and waits on a branch. */
  @Test
  void whatIsParkedLeavesStateTooAndComesBackFromItsBranch() {
    try (Story story = story()) {
      refusedWith(story.typed("remove", "0002_points", "--park", "later"), "PARK-REPOSITORY");
      story.repository();
      String state = story.text("state/app.sql");
      story.file("state/app.sql", state.replace("points integer", "points numeric"));
      refusedWith(story.typed("remove", "0002_points", "--park", "later"), "PARK-CONFLICT", "public.orders");
      story.file("state/app.sql", state + "-- to be talked about\n");
      refusedWith(story.typed("remove", "0002_points", "--park", "later"), "PARK-UNCOMMITTED", "state/app.sql");
      story.file("state/app.sql", state);
      refusedWith(story.typed("remove", "0002_points", "--park", "main"), "PARK-BRANCH", "main");
      assertThat(story.typed("remove", "0002_points", "--park", "main~0").err()).contains("main~0");
      assertThat(story.git("status", "--porcelain")).isEmpty();

      String back = parked(story, "later");
      assertThat(story.text("state/app.sql")).contains("invoices").doesNotContain("points");
      assertThat(story.git("ls-tree", "-r", "--name-only", "later")).contains("V2.1__points.sql");
      assertThat(story.conditions()).containsOnly(Condition.IN_STEP);
      assertThat(story.typed("generate", "again").out()).contains("nothing");
      story.commit("points wait");

      for (String command : back.split(" && ")) {
        if (command.startsWith("git ")) {
          story.git(command.substring(4).split(" "));
        } else {
          done(story.typed(command.substring(7).split(" ")));
        }
      }
      assertThat(story.text("state/app.sql")).isEqualTo(state);
      assertThat(story.conditions()).containsOnly(Condition.IN_STEP);
    }
  }

  private static String parked(Story story, String branch) {
    CommandLineRun run = done(story.typed("remove", "0002_points", "--park", branch));
    return run.out().lines().filter(line -> line.contains("git checkout " + branch)).findFirst().orElseThrow()
        .replaceFirst(".*?(?=git checkout)", "").strip();
  }

  private static void refusedWith(CommandLineRun run, String... words) {
    assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(4);
    assertThat(run.err()).contains(words);
  }

  @Test
  void theLaterOneComesFirstAndWhoRanBothIsToldTheNewVersions() {
    try (Story story = story()) {
      story.migrate("integration");
      CommandLineRun reordered = done(story.typed("reorder", "0003_invoices", "--before", "0002_points"));
      assertThat(story.files("migrations"))
          .contains("migrations/0002_invoices/V2.1__invoices.sql", "migrations/0003_points/V3.1__points.sql");
      assertThat(reordered.out()).contains("integration: its history says the new versions");
      story.inStep("integration");
      story.flywayIsContent("integration");
      done(story.typed("migrate", "production"));
      story.flywayIsContent("production");
    }
  }

  @Test
  void whatDependsKeepsItsPlace() {
    try (Story story = story()) {
      story.file("migrations/0004_index/V4.1__index.sql", "CREATE INDEX ON public.invoices (id);");
      CommandLineRun refused = story.typed("reorder", "0004_index", "--before", "0002_points");
      assertThat(refused.exit()).isEqualTo(4);
      assertThat(refused.err()).contains("0004_index needs").contains("table:public.invoices");
      assertThat(Files.exists(folder.resolve("migrations/0004_index"))).isTrue();
    }
  }

  @Test
  void whatProductionHasRunKeepsItsPlaceAndEveryEnvironmentIsNamed() {
    try (Story story = story()) {
      story.migrate("integration");
      story.migrate("production");
      for (CommandLineRun refused : new CommandLineRun[] {
          story.typed("reorder", "0003_invoices", "--before", "0002_points"),
          story.typed("remove", "0003_invoices")}) {
        assertThat(refused.exit()).isEqualTo(4);
        assertThat(refused.err()).contains("integration (shared) has run")
            .contains("production (protected) has run");
      }
    }
  }

  @Test
  void aFolderGetsAnotherNameWhoeverHasRunIt() {
    try (Story story = story()) {
      story.migrate("production");
      done(story.typed("rename", "0002_points", "loyalty"));
      assertThat(story.files("migrations")).contains("migrations/0002_loyalty/V2.1__points.sql");
      story.inStep("production");
      story.flywayIsContent("production");
    }
  }

  @Test
  void aDeploymentLeavesWithItsProgrammablesWhereNothingNeedsIt() throws SQLException {
    try (Story story = story()) {
      story.file("state/app.sql", """
          CREATE TABLE public.orders (id bigint PRIMARY KEY, points integer);
          CREATE TABLE public.invoices (id bigint PRIMARY KEY);
          CREATE VIEW public.open AS SELECT id, id * 2 AS twice FROM public.invoices;
          """);
      story.generate("twice");
      CommandLineRun needed = story.typed("remove", "0003_invoices");
      assertThat(needed.exit()).isEqualTo(4);
      assertThat(needed.err()).contains("0004_twice");
      done(story.typed("remove", "0004_twice"));
      assertThat(story.text("migrations/programmable/views/R__view_public.open.sql")).doesNotContain("twice");
      assertThat(Files.exists(folder.resolve("migrations/0004_twice"))).isFalse();
      assertThat(story.conditions()).containsExactly(Condition.PENDING, Condition.IN_STEP);
      done(story.typed("remove", "0003_invoices"));
      assertThat(story.files("migrations")).noneMatch(file -> file.contains("R__view"));
      done(story.typed("migrate", "production"));
      assertThat(story.value("production", "SELECT to_regclass('public.invoices')")).isNull();
    }
  }

  @Test
  void whatIntegrationHasRunIsBackedOutThereFirst() {
    try (Story story = story()) {
      story.migrate("integration");
      CommandLineRun refused = story.typed("remove", "0002_points");
      assertThat(refused.exit()).isEqualTo(4);
      assertThat(refused.err()).contains("tandem backout integration 0002_points");
    }
  }
}
