package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.workflow.Condition;

/** Names and texts made of quotes, line ends, placeholders, path separators and reserved words, all the way. */
class HostileNamesTest {
  @TempDir
  private Path folder;

  @Test
  void namesNobodyWouldChooseGoFromStateToADatabaseAndBackIntoState() throws Exception {
    try (Story story = new Story(folder.resolve("there")).project(Map.of("production", "protected"));
        Story back = new Story(folder.resolve("back"))) {
      story.file("state/all.sql", hostile());
      story.generate("names");
      assertThat(story.files("migrations")).allSatisfy(file -> assertThat(Path.of(file).normalize().toString())
          .isEqualTo(file));
      story.migrate("production");
      assertThat(story.conditions("production")).containsOnly(Condition.IN_STEP);
      assertThat(story.value("production", "SELECT obj_description('\"Select\".\"Orders\"'::regclass)"))
          .contains("${x}");
      back.with(story, "production").file("config.yml", story.text("config.yml"));
      assertThat(back.typed("capture", "production").exit()).isEqualTo(0);
      assertThat(back.typed("diff", "--from", "state", "--to", "production").exit()).isEqualTo(0);
      assertThat(back.typed("generate", "names").exit()).isEqualTo(0);
      assertThat(back.conditions()).containsOnly(Condition.IN_STEP);
    }
  }

  private static String hostile() throws IOException {
    try (InputStream text = HostileNamesTest.class.getResourceAsStream("/stories/hostile-names.sql")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
