package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.stories.Story.done;

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

/** Programmables in versioned scripts: from the start, and switched mid-life in both directions. */
@Execution(ExecutionMode.CONCURRENT)
class VersionedProgrammablesTest {
  private static final String VERSIONED = "programmables: versioned\n";
  private static final String APP = """
      CREATE TABLE public.orders (id bigint PRIMARY KEY, total numeric%s);
      CREATE VIEW public.totals AS SELECT id, total%s FROM public.orders;
      COMMENT ON VIEW public.totals IS 'per order';
      CREATE VIEW public.top AS SELECT id FROM public.totals WHERE total > 100;
      CREATE FUNCTION public.best() RETURNS bigint LANGUAGE sql AS 'SELECT max(id)%s FROM public.top';
      """;
  private static final String COLUMNS = "SELECT string_agg(attname, ',' ORDER BY attnum) FROM pg_attribute"
      + " WHERE attrelid = 'public.totals'::regclass";

  @TempDir
  private Path folder;

  private Story story(String more) {
    Map<String, String> environments = new LinkedHashMap<>();
    environments.put("production", "shared");
    environments.put("late", "shared");
    environments.put("fresh", "shared");
    Story story = new Story(folder).project(17, more, environments);
    story.init();
    return story;
  }

  private static void shipped(Story story, String name, String... allowed) {
    assertThat(story.generate(name, allowed).deployment()).isPresent();
    assertThat(story.conditions()).containsExactly(Condition.IN_STEP, Condition.IN_STEP);
    migrated(story, "production");
  }

  private static void migrated(Story story, String environment) {
    story.migrate(environment);
    assertThat(story.conditions(environment)).containsOnly(Condition.IN_STEP);
    BothRunners.flyway(story.database(environment), story.folder()).validate();
    assertThat(BothRunners.flyway(story.database(environment), story.folder()).migrate().migrationsExecuted)
        .isZero();
  }

  private static boolean anyRepeatable(Story story) {
    return story.files("migrations").stream().anyMatch(file -> file.contains("/R__"));
  }

  @Test
  void fromTheStartEverythingIsVersioned() throws SQLException {
    try (Story story = story(VERSIONED)) {
      story.file("state/app.sql", APP.formatted("", "", ""));
      shipped(story, "orders");
      story.file("state/app.sql", APP.formatted(", points integer", ", points", " + 0"));
      shipped(story, "points");
      assertThat(story.value("production", "SELECT obj_description('public.totals'::regclass)"))
          .isEqualTo("per order");
      story.file("state/app.sql", APP.formatted("", "", " + 0"));
      shipped(story, "no_points", "data-loss");
      assertThat(story.value("production", COLUMNS)).isEqualTo("id,total");
      assertThat(story.value("production", "SELECT obj_description('public.totals'::regclass)"))
          .isEqualTo("per order");
      assertThat(anyRepeatable(story)).isFalse();
      assertThat(story.files("migrations")).noneMatch(file -> file.endsWith("deployment.yml"));
      done(story.typed("prove"));
      done(story.typed("migrate", "late", "--to", "0002_points"));
      assertThat(story.value("late", COLUMNS)).isEqualTo("id,total,points");
      migrated(story, "late");
      migrated(story, "fresh");
    }
  }

  @Test
  void repeatablesBecomeVersionedWhenTheyAreTouched() throws SQLException {
    try (Story story = story("")) {
      story.file("state/app.sql", APP.formatted("", "", ""));
      shipped(story, "orders");
      story.migrate("late");
      story.file("config.yml", VERSIONED + story.text("config.yml"));
      assertThat(story.conditions("production")).containsOnly(Condition.IN_STEP);
      assertThat(story.generate("nothing").deployment()).isEmpty();
      assertThat(story.migrate("production").scripts()).isEmpty();
      story.file("state/app.sql", APP.formatted(", points integer", ", points", ""));
      shipped(story, "points");
      assertThat(story.files("migrations/programmable")).noneMatch(file -> file.contains("totals"))
          .anyMatch(file -> file.contains("best"));
      assertThat(story.text("migrations/0002_points/V2.1__points.sql")).contains("VIEW public.totals");
      assertThat(story.check("late").verdicts().getLast().condition()).isEqualTo(Condition.BEHIND);
      story.file("state/app.sql", APP.formatted("", "", " + 0"));
      shipped(story, "no_points", "data-loss");
      assertThat(anyRepeatable(story)).isFalse();
      assertThat(story.value("production", "SELECT obj_description('public.totals'::regclass)"))
          .isEqualTo("per order");
      done(story.typed("migrate", "late", "--to", "0002_points"));
      assertThat(story.value("late", COLUMNS)).isEqualTo("id,total,points");
      migrated(story, "late");
      done(story.typed("migrate", "fresh", "--to", "0001_orders"));
      assertThat(story.value("fresh", COLUMNS)).isEqualTo("id,total");
      migrated(story, "fresh");
    }
  }

  @Test
  void versionedOnesBecomeRepeatableWhenTheyAreTouched() throws SQLException {
    try (Story story = story(VERSIONED)) {
      story.file("state/app.sql", APP.formatted("", "", ""));
      shipped(story, "orders");
      story.migrate("late");
      story.file("config.yml", story.text("config.yml").replace(VERSIONED, ""));
      assertThat(story.conditions("production")).containsOnly(Condition.IN_STEP);
      assertThat(story.generate("nothing").deployment()).isEmpty();
      story.file("state/app.sql", APP.formatted(", points integer", ", points", ""));
      shipped(story, "points");
      assertThat(story.files("migrations/programmable")).anyMatch(file -> file.contains("totals"))
          .noneMatch(file -> file.contains("best"));
      story.file("state/app.sql", APP.formatted("", "", ""));
      shipped(story, "no_points", "data-loss");
      done(story.typed("migrate", "late", "--to", "0002_points"));
      assertThat(story.value("late", COLUMNS)).isEqualTo("id,total,points");
      migrated(story, "late");
      migrated(story, "fresh");
      story.file("config.yml", VERSIONED + story.text("config.yml"));
      story.file("state/app.sql", APP.formatted(", points integer", ", points", ""));
      shipped(story, "points_again");
      story.file("config.yml", story.text("config.yml").replace(VERSIONED, ""));
      story.file("state/app.sql", APP.formatted(", points integer", ", points, total * 2 AS twice", ""));
      shipped(story, "twice");
      assertThat(story.files("migrations/programmable")).anyMatch(file -> file.contains("totals"));
    }
  }

  @Test
  void aNightFixIsNotLostWhenItsProgrammableLeavesTheRepeatables() {
    try (Story story = story("")) {
      story.file("state/app.sql", APP.formatted("", "", ""));
      shipped(story, "orders");
      String script = "migrations/programmable/functions/R__function_public.best().sql";
      String text = story.text(script);
      story.file(script, text.replace("max(id)", "max(id) + 7"));
      story.migrate("production");
      story.file(script, text);
      story.file("config.yml", VERSIONED + story.text("config.yml"));
      story.file("state/app.sql", APP.formatted("", "", " + 1"));
      story.generate("plus_one");
      CommandLineRun refused = story.typed("migrate", "production");
      assertThat(refused.exit()).isEqualTo(4);
      assertThat(refused.err()).contains("[LOST-TEXT]").contains("public.best");
      done(story.typed("migrate", "production", "--allow", "lost-text:public.best()"));
      assertThat(story.conditions("production")).containsOnly(Condition.IN_STEP);
    }
  }

  @Test
  void withFlywayTrueAScriptThatIsNoLongerNeededStaysAsAComment() throws SQLException {
    try (Story story = new Story(folder)) {
      BothRunners runners = BothRunners.in(story, 17);
      story.file("state/app.sql", APP.formatted("", "", ""));
      runners.step("orders");
      story.file("config.yml", VERSIONED + story.text("config.yml"));
      story.file("state/app.sql", APP.formatted(", points integer", ", points", ""));
      runners.step("points");
      assertThat(story.text("migrations/programmable/views/R__view_public.totals.sql"))
          .isEqualTo("-- in versioned scripts since 0002_points\n");
      story.file("state/app.sql", APP.formatted("", "", " + 0"));
      runners.step("no_points", "data-loss");
      story.file("config.yml", story.text("config.yml").replace(VERSIONED, ""));
      story.file("state/app.sql", APP.formatted(", points integer", ", points", " + 0"));
      runners.step("points_again");
      assertThat(story.text("migrations/programmable/views/R__view_public.totals.sql"))
          .contains("VIEW public.totals");
      runners.atOnce();
    }
  }
}
