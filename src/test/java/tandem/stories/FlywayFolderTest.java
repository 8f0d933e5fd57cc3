package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.workflow.Condition;

/** A team on Flyway points tandem at its folder and changes nothing. */
class FlywayFolderTest {
  @TempDir
  private Path folder;

  @Test
  void flywaysOwnSettingsAreRead() {
    try (Story story = new Story(folder).project(Map.of("production", "protected"))) {
      story.file("flyway.toml", """
          [flyway]
          locations = ["filesystem:sql"]
          table = "history_of_ours"

          [flyway.placeholders]
          prefix = "shop"
          """);
      story.file("sql/V1__first.sql", "CREATE TABLE public.${prefix}_orders (id integer);");
      story.file("sql/R__totals.sql",
          "CREATE OR REPLACE VIEW public.totals AS SELECT id FROM public.${prefix}_orders;");
      story.init();
      assertThat(story.files("state")).contains("state/public/tables/shop_orders.sql");
      assertThat(story.conditions()).containsExactly(Condition.IN_STEP, Condition.IN_STEP);
      story.migrate("production");
      assertThat(story.conditions("production").getLast()).isEqualTo(Condition.IN_STEP);
    }
  }
}
