package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.workflow.Condition;

/** A team on Flyway points tandem at its folder and changes nothing. */
@Execution(ExecutionMode.CONCURRENT)
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

  /** What Flyway is given as settings and tandem reads from its file comes to the same rows and objects. */
  @ParameterizedTest
  @ValueSource(strings = {"flyway.conf", "flyway.toml"})
  void allThatIsSetMeansWhatItMeansToFlyway(String file) throws Exception {
    Map<String, String> settings = new TreeMap<>(Map.of(
        "table", "history_of_ours", "schemas", "app", "placeholders.who", "people", "sqlMigrationPrefix", "M",
        "repeatableSqlMigrationPrefix", "AGAIN", "encoding", "ISO-8859-1", "installedBy", "the team",
        "sqlMigrationSeparator", "--"));
    try (Story story = new Story(folder).project(Map.of("ours", "shared", "theirs", "shared"))) {
      story.file(file, file.endsWith("toml") ? toml(settings) : conf(settings));
      script("M1--first.sql", "CREATE TABLE ${who} (a text DEFAULT 'für alle');");
      script("M2--second.sql", "INSERT INTO ${who} VALUES (DEFAULT);");
      script("AGAIN--all.sql", "CREATE OR REPLACE VIEW everybody AS SELECT a, 'ü' AS u FROM ${who};");
      script("afterMigrate.sql",
          "CREATE TABLE IF NOT EXISTS told (n integer); INSERT INTO told VALUES (1);");
      story.init();
      story.migrate("ours");
      Map<String, String> given = new TreeMap<>();
      settings.forEach((name, value) -> given.put("flyway." + name, value));
      given.put("flyway.locations", "filesystem:" + folder.resolve("sql"));
      Flyway flyway = Flyway.configure().configuration(given).dataSource(story.url("theirs"),
          story.database("theirs").user(), story.database("theirs").password()).load();
      flyway.migrate();
      String rows = """
          SELECT string_agg(concat_ws(' ', installed_rank, version, description, type, script, checksum,
            installed_by, success), E'\\n' ORDER BY installed_rank) FROM app.history_of_ours""";
      assertThat(story.value("ours", rows)).isEqualTo(story.value("theirs", rows)).contains("the team");
      for (String one : new String[] {"ours", "theirs"}) {
        assertThat(story.value(one, "SELECT a || u FROM app.everybody")).isEqualTo("für alleü");
        assertThat(story.value(one, "SELECT count(*) FROM app.told")).isEqualTo("1");
      }
      flyway.validate();
      assertThat(story.migrate("theirs").scripts()).isEmpty();
    }
  }

  private void script(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("sql"));
    Files.writeString(folder.resolve("sql").resolve(name), text, StandardCharsets.ISO_8859_1);
  }

  private static String conf(Map<String, String> settings) {
    StringBuilder text = new StringBuilder("flyway.locations=filesystem:sql\n");
    settings.forEach((name, value) -> text.append("flyway.").append(name).append('=').append(value)
        .append('\n'));
    return text.toString();
  }

  private static String toml(Map<String, String> settings) {
    StringBuilder text = new StringBuilder("[flyway]\nlocations = [\"filesystem:sql\"]\n");
    settings.forEach((name, value) -> text.append(name).append(" = ")
        .append(name.equals("schemas") ? "[\"" + value + "\"]" : "\"" + value + "\"").append('\n'));
    return text.toString();
  }
}
