package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.workflow.CaptureReport;
import tandem.workflow.CaptureRequest;
import tandem.workflow.Condition;

/** From a GUI into state: what is written, what is left, what is told. */
@Execution(ExecutionMode.CONCURRENT)
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

  @Test
  void partsOfWhatStandsInNoTableAreWrittenWhereTheirWholeIs() throws SQLException {
    try (Story story = new Story(folder).project(Map.of("dev", "development"))) {
      story.init();
      story.sql("dev", """
          CREATE TABLE a (id integer PRIMARY KEY, city text, zip text);
          CREATE TABLE b (id integer PRIMARY KEY);
          CREATE STATISTICS city_zip ON city, zip FROM a;
          CREATE PUBLICATION shops FOR TABLE a;
          CREATE TEXT SEARCH CONFIGURATION notes (PARSER = default);
          ALTER TEXT SEARCH CONFIGURATION notes ADD MAPPING FOR word, asciiword WITH simple;
          CREATE SUBSCRIPTION sales CONNECTION 'host=h password=geheim' PUBLICATION p WITH (connect = false);
          """);
      capture(story);
      assertThat(capture(story).files()).isEmpty();
      story.generate("first");
      assertThat(story.conditions("dev")).containsOnly(Condition.IN_STEP);
      story.sql("dev", """
          ALTER STATISTICS city_zip SET STATISTICS 100;
          ALTER PUBLICATION shops SET TABLE b, a (id, city);
          ALTER TEXT SEARCH CONFIGURATION notes ALTER MAPPING FOR word WITH english_stem;
          ALTER TEXT SEARCH CONFIGURATION notes ADD MAPPING FOR "int" WITH simple;
          GRANT USAGE ON SCHEMA public TO pg_monitor;
          ALTER SUBSCRIPTION sales SET PUBLICATION p, q WITH (refresh = false);
          """);
      assertThat(capture(story).files()).extracting(file -> file.path()).containsExactlyInAnyOrder(
          "state/public/tables/a.sql", "state/_database/publications/shops.sql", "state/public/schema.sql",
          "state/public/text_search_configurations/notes.sql", "state/_database/subscriptions/sales.sql");
      assertThat(story.text("state/_database/publications/shops.sql"))
          .contains("public.a (id, city)", "public.b");
      assertThat(story.text("state/_database/subscriptions/sales.sql")).contains("p, q")
          .doesNotContain("geheim");
      assertThat(capture(story).files()).isEmpty();
      assertThat(story.typed("diff", "--from", "state", "--to", "dev").exit()).isEqualTo(0);
      story.generate("second");
      assertThat(story.conditions("dev")).containsOnly(Condition.IN_STEP);
    }
  }
}
