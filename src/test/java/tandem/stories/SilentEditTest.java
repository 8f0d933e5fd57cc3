package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.stories.Story.done;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.cli.CommandLineRun;
import tandem.workflow.Condition;
import tandem.workflow.Finding;

/** What deployments held when they were written stands in one line each, so that a silent edit is seen. */
@Execution(ExecutionMode.CONCURRENT)
class SilentEditTest {
  private static final String INTEGRITY = "migrations/.integrity";

  @TempDir
  private Path folder;

  /** A baseline and a column, both written by generate. */
  private Story story() {
    Story story = new Story(folder).project(Map.of("production", "protected"));
    story.init();
    story.file("state/app.sql", "CREATE TABLE public.orders (id bigint PRIMARY KEY);\n");
    story.generate("baseline");
    story.file("state/app.sql", "CREATE TABLE public.orders (id bigint PRIMARY KEY, points integer);\n");
    story.generate("points");
    return story;
  }

  private static List<Finding> findings(Story story) {
    return story.check().verdicts().get(1).findings();
  }

  private static List<String> lines(Story story) {
    return story.text(INTEGRITY).lines().filter(line -> !line.startsWith("#")).toList();
  }

  @Test
  void whatIsWrittenIsRecordedByOneLineEach() {
    try (Story story = story()) {
      assertThat(lines(story)).hasSize(2);
      assertThat(lines(story).get(0)).matches("0001_baseline [0-9a-f]{16}");
      assertThat(lines(story).get(1)).matches("0002_points [0-9a-f]{16}");
      assertThat(story.conditions()).containsExactly(Condition.IN_STEP, Condition.IN_STEP);
    }
  }

  @Test
  void anEditIsToldUntilItIsSealed() {
    try (Story story = story()) {
      String script = "migrations/0002_points/V2.1__points.sql";
      story.file(script, story.text(script) + "-- a word more\n");
      assertThat(findings(story)).extracting(Finding::code).containsExactly("INTEGRITY-EDITED");
      Finding edited = findings(story).getFirst();
      assertThat(edited.condition()).as("nobody is known to have run it").isEqualTo(Condition.NOTED);
      assertThat(edited.what()).isEqualTo("0002_points was edited since it was recorded");
      assertThat(edited.remedy().orElseThrow()).contains("tandem seal 0002_points");
      assertThat(done(story.typed("check")).out()).contains("[INTEGRITY-EDITED]");
      CommandLineRun sealed = done(story.typed("seal", "0002_points"));
      assertThat(sealed.out()).contains("0002_points");
      assertThat(story.conditions()).containsExactly(Condition.IN_STEP, Condition.IN_STEP);
      assertThat(done(story.typed("seal")).out()).contains("0 files changed");
    }
  }

  @Test
  void settingsOfAScriptAreContentAndHoldsAreNot() {
    try (Story story = story()) {
      done(story.typed("hold", "0002_points", "production", "--reason", "not yet"));
      assertThat(findings(story)).isEmpty();
      story.file("migrations/0002_points/V2.1__points.sql.conf", "executeInTransaction=false\n");
      assertThat(findings(story)).extracting(Finding::code).containsExactly("INTEGRITY-EDITED");
    }
  }

  @Test
  void anotherCommandDoesNotWhitewashAnEdit() {
    try (Story story = story()) {
      String script = "migrations/0001_baseline/V1.1__baseline.sql";
      story.file(script, story.text(script) + "-- a word more\n");
      story.file("state/app.sql",
          "CREATE TABLE public.orders (id bigint PRIMARY KEY, points integer, note text);\n");
      story.generate("note");
      assertThat(findings(story)).extracting(Finding::what)
          .containsExactly("0001_baseline was edited since it was recorded");
    }
  }

  @Test
  void whatChangesPlacesAndNamesOrLeavesIsRecordedToo() {
    try (Story story = story()) {
      done(story.typed("rename", "0002_points", "loyalty"));
      assertThat(findings(story)).isEmpty();
      story.file("state/app.sql", """
          CREATE TABLE public.orders (id bigint PRIMARY KEY, points integer);
          CREATE TABLE public.invoices (id bigint PRIMARY KEY);
          """);
      story.generate("invoices");
      done(story.typed("reorder", "0003_invoices", "--before", "0002_loyalty"));
      assertThat(lines(story)).extracting(line -> line.replaceFirst(" .*", ""))
          .containsExactly("0001_baseline", "0002_invoices", "0003_loyalty");
      assertThat(findings(story)).isEmpty();
      done(story.typed("remove", "0003_loyalty"));
      assertThat(lines(story)).hasSize(2);
      assertThat(findings(story)).isEmpty();
    }
  }

  @Test
  void aBadMergeIsSeenInWhichLinesThereAre() {
    try (Story story = story()) {
      String sound = story.text(INTEGRITY);
      story.file(INTEGRITY, sound + "<<<<<<< HEAD\n0003_a 0123456789abcdef\n=======\n>>>>>>> notes\n");
      assertThat(findings(story)).extracting(Finding::code)
          .containsExactly("INTEGRITY-LINE", "INTEGRITY-GONE");
      assertThat(findings(story).getFirst().where().orElseThrow()).endsWith(".integrity:4");
      done(story.typed("seal"));
      assertThat(story.text(INTEGRITY)).isEqualTo(sound);
      story.file(INTEGRITY, sound.replaceAll("(?m)^0002_points.*\n", ""));
      Finding missing = findings(story).getFirst();
      assertThat(missing.code()).isEqualTo("INTEGRITY-UNRECORDED");
      assertThat(missing.condition()).isEqualTo(Condition.NOTED);
      assertThat(missing.remedy()).contains("tandem seal 0002_points");
    }
  }

  @Test
  void aFolderFromFlywayIsLeftAloneUntilItIsSealed() {
    try (Story story = new Story(folder).project(Map.of())) {
      story.file("migrations/V1__a.sql", "CREATE TABLE public.a (id int);");
      story.file("state/app.sql", "CREATE TABLE public.a (id int);");
      assertThat(findings(story)).isEmpty();
      assertThat(story.files("migrations")).doesNotContain(INTEGRITY);
      done(story.typed("seal"));
      assertThat(lines(story)).hasSize(1);
      story.file("migrations/V1__a.sql", "CREATE TABLE public.a (id int); -- edited");
      assertThat(findings(story)).extracting(Finding::remedy).first().asString()
          .contains("tandem seal V1__a");
    }
  }

  @Test
  void whoeverHasRunTheOldTextIsToldFromTheTagOfTheBuild() {
    try (Story story = story()) {
      story.repository();
      done(story.typed("migrate", "production", "--build", "43"));
      String script = "migrations/0002_points/V2.1__points.sql";
      story.file(script, story.text(script) + "-- a word more\n");
      assertThat(findings(story)).extracting(Finding::what).first().asString()
          .startsWith("0002_points was edited since it was recorded, and production has run the old text"
              + " (tag production-43 of ");
      assertThat(story.typed("check").exit()).isEqualTo(3);
      done(story.typed("seal"));
      assertThat(findings(story)).extracting(Finding::code).containsExactly("TAG-OTHER-TEXT");
      assertThat(story.typed("status").out()).contains("production-43");
      story.git("checkout", "--quiet", "--", "migrations");
      assertThat(findings(story)).isEmpty();
    }
  }
}
