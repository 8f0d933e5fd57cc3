package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.cli.CommandLineRun;
import tandem.report.html.ParsedPage;

/** Somebody wants to see the schema: of state, of migrations, of a database, of a file. */
@Execution(ExecutionMode.CONCURRENT)
class SchemaPagesTest {
  private static final String ORDERS = """
      CREATE TABLE customers (id integer PRIMARY KEY);
      CREATE TABLE orders (id integer PRIMARY KEY, customer integer REFERENCES customers);
      """;

  @TempDir
  private Path folder;

  @Test
  void anySourceBecomesAPage() throws Exception {
    try (Story story = new Story(folder).project(Map.of("dev", "development"))) {
      story.file("state/all.sql", ORDERS);
      story.generate("orders");
      story.migrate("dev");
      assertThat(story.typed("snapshot", "dev", "-o", "dev.json").exit()).isZero();
      CommandLineRun run = story.typed("docs", "state");
      assertThat(run.exit()).isZero();
      assertThat(run.out()).contains("built", "state", "wrote " + folder.resolve("schema.html"));
      for (String source : new String[] {"migrations", "migrations@0001_orders", "dev", "dev.json"}) {
        assertThat(story.typed("docs", source, "-o", "pages/one.html").exit()).as(source).isZero();
        ParsedPage page = new ParsedPage(story.text("pages/one.html"));
        assertThat(page.values("id")).contains("table:public.orders", "table:public.customers");
        assertThat(page.text()).contains(source, "FOREIGN KEY (customer) REFERENCES public.customers(id)");
      }
      assertThat(story.typed("docs", "state", "-o", "pages").exit()).isZero();
      assertThat(story.files("pages")).containsExactly("pages/one.html", "pages/schema.html");
      assertThat(story.text("pages/schema.html")).isEqualTo(story.text("schema.html"));
    }
  }

  @Test
  void aFileThatIsNoPageOfItsOwnStaysAsItIs() throws Exception {
    try (Story story = new Story(folder).project(Map.of())) {
      story.file("state/all.sql", ORDERS);
      story.file("schema.html", "<p>by hand");
      Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF});
      CommandLineRun refused = story.typed("docs", "state");
      assertThat(refused.exit()).isEqualTo(4);
      assertThat(refused.err()).contains("DOCS-FILE", "--force");
      assertThat(story.typed("docs", "state", "-o", "picture.png").exit()).isEqualTo(4);
      assertThat(story.text("schema.html")).isEqualTo("<p>by hand");
      assertThat(story.typed("docs", "state", "--force").exit()).isZero();
      assertThat(story.typed("docs", "state").exit()).isZero();
      assertThat(story.text("schema.html")).contains("table:public.orders");
    }
  }

  @Test
  void noPasswordGetsIntoThePage() throws Exception {
    try (Story story = new Story(folder).project(Map.of("dev", "development"))) {
      story.sql("dev", """
          CREATE FOREIGN DATA WRAPPER away;
          CREATE SERVER there FOREIGN DATA WRAPPER away;
          CREATE USER MAPPING FOR PUBLIC SERVER there OPTIONS ("user" 'ann', password 'hunter-two');
          """);
      String url = story.url("dev") + "&user=" + story.database("dev").user() + "&password="
          + story.database("dev").password();
      assertThat(story.typed("docs", url).exit()).isZero();
      assertThat(story.text("schema.html")).contains("User mapping", "ann").doesNotContain("hunter-two")
          .doesNotContain(story.database("dev").password());
    }
  }

  @Test
  void whatIsNotModelledIsToldInThePage() throws Exception {
    try (Story story = new Story(folder).project(Map.of("dev", "development"))) {
      story.sql("dev", "SELECT lo_create(1); COMMENT ON LARGE OBJECT 1 IS 'one'");
      CommandLineRun run = story.typed("docs", "dev", "--output", "json");
      assertThat(run.exit()).isZero();
      assertThat(run.out()).contains("\"command\" : \"docs\"", "\"file\" : ", "\"bytes\" : ");
      assertThat(new ParsedPage(story.text("schema.html")).text()).contains("Seen, and not modelled");
    }
  }
}
