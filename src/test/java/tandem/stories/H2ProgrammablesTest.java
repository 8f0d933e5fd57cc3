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

/** Views, aliases and triggers of H2, which drops no alias that something calls. */
@Execution(ExecutionMode.CONCURRENT)
class H2ProgrammablesTest {
  private static final String SCRIPT = "migrations/programmable/aliases/R__alias_PUBLIC.TWICE.sql";
  private static final String TWICE = "CREATE ALIAS twice AS $$ int twice(int a) { return 2 * a; } $$;\n";
  private static final String OTHERWISE = "CREATE ALIAS twice AS $$ int twice(int a) { return a + a; } $$;\n";
  /** The same without a compiler: a shadow that is made anew compiles sources anew. */
  private static final String TIMES = "CREATE ALIAS twice FOR 'tandem.stories.Twice.times';\n";
  private static final String PLUS = "CREATE ALIAS twice FOR 'tandem.stories.Twice.plus';\n";
  private static final String PLAIN = "CREATE TABLE plain (a int);\n";
  private static final String CALLING =
      "CREATE TABLE calling (a int, b int AS (twice(a)), CHECK (twice(a) > 0));\n";
  private static final String VIEWS = """
      CREATE VIEW z_first AS SELECT a, twice(a) AS b FROM plain;
      CREATE VIEW a_second AS SELECT b FROM z_first;
      COMMENT ON VIEW z_first IS 'it''s';
      """;
  private static final String TRIGGER = """
      CREATE TRIGGER noted AFTER INSERT ON plain FOR EACH ROW AS $$
        org.h2.api.Trigger create() { return new org.h2.tools.TriggerAdapter() {
          public void fire(java.sql.Connection c, java.sql.ResultSet o, java.sql.ResultSet n) { }
        }; } $$;
      """;

  @TempDir
  private Path folder;

  private Story story() throws SQLException {
    Map<String, String> environments = new LinkedHashMap<>();
    environments.put("staging", "shared");
    environments.put("fresh", "shared");
    Story story = Embedded.H2.story(folder, environments);
    story.init();
    return story;
  }

  /** It is generated, proven and run, and all is in step. */
  private static void shipped(Story story, String name, String state, String... allowed) {
    story.file("state/app.sql", state);
    assertThat(story.generate(name, allowed).deployment()).isPresent();
    done(story.typed("migrate", "staging"));
    story.inStep("staging");
  }

  @Test
  void viewsAliasesAndTriggersRunLastInTheOrderTheyNeed() throws SQLException {
    try (Story story = story()) {
      shipped(story, "baseline", PLAIN + TWICE + VIEWS + TRIGGER);
      story.sql("staging", "INSERT INTO plain VALUES (7)");
      assertThat(story.value("staging", "SELECT b FROM a_second")).isEqualTo("14");
      shipped(story, "otherwise", PLAIN + OTHERWISE + VIEWS + TRIGGER.replace("AFTER", "BEFORE"));
      assertThat(story.text(SCRIPT)).contains("a + a");
      shipped(story, "without", PLAIN + VIEWS.replace("twice(a)", "a"));
      assertThat(story.value("staging", "SELECT b FROM a_second")).isEqualTo("7");
      done(story.typed("migrate", "fresh"));
      done(story.typed("check", "fresh"));
    }
  }

  @Test
  void anAliasThatATableCallsIsInVersionedScripts() throws SQLException {
    try (Story story = story()) {
      shipped(story, "baseline", PLAIN + TIMES + CALLING + VIEWS);
      assertThat(story.files("migrations")).doesNotContain(SCRIPT);
      story.sql("staging", "INSERT INTO calling (a) VALUES (7)");
      shipped(story, "otherwise", PLAIN + PLUS + CALLING + VIEWS);
      assertThat(story.files("migrations")).doesNotContain(SCRIPT);
      assertThat(story.value("staging", "SELECT b FROM calling")).isEqualTo("14");
      assertThat(story.text("migrations/0002_otherwise/V2.1__otherwise.sql"))
          .containsOnlyOnce("DROP ALIAS IF EXISTS");
      shipped(story, "free", PLAIN + TIMES + VIEWS, "data-loss");
      assertThat(story.text(SCRIPT)).contains("Twice.times");
      done(story.typed("migrate", "fresh"));
      done(story.typed("check", "fresh"));
    }
  }

  @Test
  void anAliasLeavesItsRepeatableScriptForTheTableThatCallsIt() throws SQLException {
    try (Story story = story()) {
      shipped(story, "baseline", PLAIN + TIMES + VIEWS);
      assertThat(story.text(SCRIPT)).contains("Twice.times");
      shipped(story, "calling", PLAIN + TIMES + CALLING + VIEWS);
      assertThat(story.files("migrations")).doesNotContain(SCRIPT);
      done(story.typed("migrate", "fresh"));
      done(story.typed("check", "fresh"));
    }
  }
}
