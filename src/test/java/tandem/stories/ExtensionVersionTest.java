package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.workflow.Condition;

/** The version of an extension counts where state says it, and nowhere else. */
class ExtensionVersionTest {
  private static final String VERSION = "SELECT extversion FROM pg_extension WHERE extname = 'hstore'";

  @TempDir
  private Path folder;

  @Test
  void aVersionThatStateSaysIsShippedAndFollowed() throws Exception {
    try (Story story = new Story(folder).project(Map.of("dev", "development", "production", "protected"))) {
      story.file("state/all.sql", "CREATE EXTENSION hstore VERSION '1.4';\nCREATE TABLE t (tags hstore);\n");
      story.generate("pairs");
      story.migrate("production");
      assertThat(story.value("production", VERSION)).isEqualTo("1.4");
      assertThat(story.conditions("production")).containsOnly(Condition.IN_STEP);
      story.file("state/all.sql", story.text("state/all.sql").replace("1.4", "1.7"));
      assertThat(story.conditions()).contains(Condition.PENDING);
      story.generate("newer_pairs");
      assertThat(story.files("migrations")).anySatisfy(file ->
          assertThat(story.text(file)).contains("ALTER EXTENSION hstore UPDATE TO '1.7'"));
      story.migrate("production");
      assertThat(story.value("production", VERSION)).isEqualTo("1.7");
      assertThat(story.conditions("production")).containsOnly(Condition.IN_STEP);
    }
  }

  @Test
  void aVersionThatStateDoesNotSayIsTheServersBusiness() throws Exception {
    try (Story story = new Story(folder).project(Map.of("dev", "development"))) {
      story.file("state/all.sql", "CREATE EXTENSION hstore;\n");
      story.sql("dev", "CREATE EXTENSION hstore VERSION '1.4'");
      assertThat(story.typed("diff", "--from", "state", "--to", "dev").exit()).isEqualTo(0);
      story.file("state/all.sql", "CREATE EXTENSION hstore VERSION '1.7';\n");
      assertThat(story.typed("diff", "--from", "state", "--to", "dev").exit()).isEqualTo(3);
    }
  }

  @Test
  void captureBringsThePinUpToDate() throws Exception {
    try (Story story = new Story(folder).project(Map.of("dev", "development"))) {
      story.file("state/all.sql", "CREATE EXTENSION hstore VERSION '1.4';\n");
      story.sql("dev", "CREATE EXTENSION hstore VERSION '1.4'");
      assertThat(story.typed("capture", "dev").exit()).isEqualTo(0);
      story.sql("dev", "ALTER EXTENSION hstore UPDATE TO '1.7'");
      assertThat(story.typed("capture", "dev").exit()).isEqualTo(0);
      assertThat(story.text("state/all.sql")).contains("VERSION '1.7'").doesNotContain("1.4");
    }
  }
}
