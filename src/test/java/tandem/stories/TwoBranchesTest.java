package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.stories.Story.done;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.cli.CommandLineRun;
import tandem.workflow.Condition;
import tandem.workflow.Finding;

/** Two branches write a deployment each, under one number; git merges them, and one of them is renumbered. */
@Execution(ExecutionMode.CONCURRENT)
class TwoBranchesTest {
  @TempDir
  private Path folder;

  /** The baseline ran in both; points are on main, notes on a branch; each has a state file of its own. */
  private Story story() {
    Map<String, String> environments = new LinkedHashMap<>();
    environments.put("integration", "shared");
    environments.put("production", "protected");
    Story story = new Story(folder).project(environments);
    story.init();
    story.file("state/orders.sql", "CREATE TABLE public.orders (id bigint PRIMARY KEY);\n");
    story.generate("baseline");
    story.repository();
    done(story.typed("migrate", "production"));
    done(story.typed("migrate", "integration"));
    story.git("checkout", "--quiet", "-b", "branch");
    story.file("state/notes.sql", "CREATE TABLE public.notes (id bigint PRIMARY KEY);\n");
    story.generate("notes");
    story.commit("notes");
    story.git("checkout", "--quiet", "main");
    story.file("state/points.sql", "CREATE TABLE public.points (id bigint PRIMARY KEY);\n");
    story.generate("points");
    story.commit("points");
    return story;
  }

  /** Merges the branch; git asks about one line, and both stay. */
  private static void merge(Story story) {
    story.gitFails("merge", "--quiet", "branch");
    assertThat(story.git("diff", "--name-only", "--diff-filter=U").strip())
        .isEqualTo("migrations/.integrity");
    story.file("migrations/.integrity",
        story.text("migrations/.integrity").replaceAll("(?m)^(<<<<<<<|=======|>>>>>>>).*\n", ""));
    story.commit("merged");
  }

  private static List<Finding> findings(Story story) {
    return story.check().verdicts().get(1).findings();
  }

  /** Does what a remedy says, word for word. */
  private static CommandLineRun does(Story story, Finding finding) {
    String command = finding.remedy().orElseThrow().replaceFirst(" \\(.*", "");
    assertThat(command).startsWith("tandem ");
    return done(story.typed(command.substring("tandem ".length()).split(" ")));
  }

  @Test
  void whatTheOtherBranchHasRunIsItsAndNotGone() throws SQLException {
    try (Story story = new Story(folder).project(Map.of("integration", "shared"))) {
      story.init();
      story.file("migrations/0001_a/V1.1__a.sql", "CREATE TABLE a (i int);\n").repository();
      story.git("checkout", "--quiet", "-b", "feature");
      story.file("migrations/0002_b/V2.1__b.sql", "CREATE TABLE b (i int);\n").commit("b");
      done(story.typed("migrate", "integration"));
      story.git("checkout", "--quiet", "main");
      assertThat(story.typed("check", "integration").out())
          .contains("0002_b/V2.1__b.sql has run there", "the branch feature has it: merge it");
      story.file("migrations/0003_c/V3.1__c.sql", "CREATE TABLE c (i int);\n").commit("c");
      assertThat(story.typed("info", "integration").out()).containsPattern("2\\.1 +b +unmerged +Missing");
      assertThat(story.typed("check", "integration").out()).contains("V2.1__b.sql: unmerged");
      CommandLineRun refused = story.typed("migrate", "integration");
      assertThat(refused.exit()).isEqualTo(1);
      assertThat(refused.err()).contains("[MIGRATION-MISSING]", "the branch feature has it: merge it");
      assertThat(done(story.typed("repair", "integration")).out())
          .contains("left the row of 0002_b/V2.1__b.sql, which is on the branch feature");
      story.git("merge", "--quiet", "--no-edit", "feature");
      done(story.typed("migrate", "integration"));
      story.git("rm", "--quiet", "migrations/0002_b/V2.1__b.sql");
      story.commit("gone");
      assertThat(story.typed("info", "integration").out()).containsPattern("2\\.1 +b +missing +Missing");
    }
  }

  @Test
  void checkFindsTheTwoAndItsCommandRepairsThem() throws SQLException {
    try (Story story = story()) {
      merge(story);
      assertThat(findings(story)).extracting(Finding::code).containsExactly("DUPLICATE-VERSION");
      Finding clash = findings(story).getFirst();
      assertThat(clash.remedy()).contains("tandem reorder 0002_points --after 0002_notes");
      assertThat(story.typed("generate", "more").err()).contains("tandem check says which");
      does(story, clash);
      assertThat(story.files("migrations")).contains("migrations/0003_points/V3.1__points.sql",
          "migrations/0002_notes/V2.1__notes.sql");
      assertThat(story.conditions()).containsExactly(Condition.IN_STEP, Condition.IN_STEP);
      assertThat(findings(story)).isEmpty();
      done(story.typed("migrate", "production"));
      assertThat(story.value("production", "SELECT count(*) FROM notes, points")).isEqualTo("0");
      done(story.typed("validate", "production"));
    }
  }

  @Test
  void whatProductionHasRunKeepsItsNumberWhicheverStandsFirst() {
    try (Story story = story()) {
      done(story.typed("migrate", "production"));
      merge(story);
      Finding clash = findings(story).getFirst();
      assertThat(clash.remedy()).contains(
          "tandem reorder 0002_notes --after 0002_points (production has run the other one)");
      CommandLineRun refused = story.typed("reorder", "0002_points", "--after", "0002_notes");
      assertThat(refused.exit()).isEqualTo(4);
      assertThat(refused.err()).contains("production (protected) has run 0002_points")
          .doesNotContain("0002_notes;");
      does(story, clash);
      assertThat(story.conditions()).containsExactly(Condition.IN_STEP, Condition.IN_STEP);
      done(story.typed("migrate", "production"));
    }
  }

  @Test
  void theTagOfABuildTellsWhereProductionCannotBeAsked() {
    try (Story story = story()) {
      done(story.typed("migrate", "production", "--build", "7"));
      merge(story);
      story.file("config.yml", story.text("config.yml").replaceAll(
          "(?m)(production:.*url: \")[^\"]*", "$1jdbc:postgresql://localhost:1/gone"));
      Finding clash = findings(story).getFirst();
      assertThat(clash.remedy().orElseThrow()).startsWith("tandem reorder 0002_notes --after 0002_points");
      CommandLineRun refused = story.typed("reorder", "0002_points", "--after", "0002_notes");
      assertThat(refused.exit()).isEqualTo(4);
      assertThat(does(story, clash).out()).contains("that it has run what tag production-7 of ");
      assertThat(story.conditions()).containsExactly(Condition.IN_STEP, Condition.IN_STEP);
    }
  }

  @Test
  void whoRanTheOneThatIsRenumberedIsToldTheNewVersion() {
    try (Story story = story()) {
      done(story.typed("migrate", "production"));
      story.git("checkout", "--quiet", "branch");
      done(story.typed("migrate", "integration"));
      story.git("checkout", "--quiet", "main");
      merge(story);
      CommandLineRun repaired = does(story, findings(story).getFirst());
      assertThat(repaired.out()).contains("integration: its history says the new versions");
      assertThat(story.files("migrations")).contains("migrations/0003_notes/V3.1__notes.sql");
      assertThat(story.conditions("production")).containsExactly(
          Condition.IN_STEP, Condition.IN_STEP, Condition.BEHIND);
    }
  }

  @Test
  void oneNumberOfProgrammablesAloneIsFoundToo() {
    try (Story story = story()) {
      story.git("checkout", "--quiet", "-B", "branch", "branch~1");
      story.file("state/one.sql", "CREATE VIEW public.one AS SELECT 1 AS one;\n");
      story.generate("one");
      story.commit("one");
      story.git("checkout", "--quiet", "main");
      merge(story);
      Finding clash = findings(story).getFirst();
      assertThat(clash.code()).isEqualTo("NUMBER-TWICE");
      assertThat(clash.condition()).isEqualTo(Condition.NOTED);
      does(story, clash);
      assertThat(story.files("migrations")).contains("migrations/0003_points/V3.1__points.sql");
      assertThat(findings(story)).isEmpty();
    }
  }
}
