package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.workflow.CaptureReport;
import tandem.workflow.CaptureRequest;
import tandem.workflow.Condition;

/** From a GUI into state: what is written, what is left, what is told. */
class CaptureTest {
  @TempDir
  private Path folder;

  private static CaptureReport capture(Story story) {
    return story.tandem().capture(new CaptureRequest(Optional.of("dev"), List.of(), false, false, false));
  }

  @Test
  void whatChangedInTheDatabaseIsWrittenAndAColleaguesWorkIsLeft() throws SQLException {
    try (Story story = new Story(folder).project(Map.of("dev", "development"))) {
      story.init();
      story.sql("dev", """
          CREATE SCHEMA app;
          CREATE TABLE app.orders (id bigint PRIMARY KEY, note text);
          CREATE VIEW app.v AS SELECT id FROM app.orders;
          """);
      assertThat(capture(story).files()).isNotEmpty();
      assertThat(capture(story).files()).isEmpty();
      story.generate("first");
      assertThat(story.conditions()).containsExactly(Condition.IN_STEP, Condition.IN_STEP);
      story.file("state/app/tables/colleague.sql", "CREATE TABLE app.colleague (id integer);\n");
      story.sql("dev", "ALTER TABLE app.orders ADD COLUMN points integer DEFAULT 0 NOT NULL");
      CaptureReport captured = capture(story);
      assertThat(captured.files()).singleElement().satisfies(file -> {
        assertThat(file.path()).isEqualTo("state/app/tables/orders.sql");
        assertThat(file.after().orElseThrow()).contains("points integer DEFAULT 0 NOT NULL");
      });
      assertThat(captured.notThere().toString()).contains("table:app.colleague");
      assertThat(story.text("state/app/tables/colleague.sql")).contains("app.colleague");
      story.sql("dev", "DROP VIEW app.v");
      assertThat(capture(story).files()).singleElement()
          .satisfies(file -> assertThat(file.after()).isEmpty());
      assertThat(story.conditions("dev").getLast()).isEqualTo(Condition.IN_STEP);
    }
  }
}
