package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.stories.Story.done;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.cli.CommandLineRun;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.TestServers;

/**
 * What speaks PostgreSQL's protocol, read as SchemaCrawler sees it; PostgreSQL itself stands for the others.
 */
class PgwireStoryTest {
  private static final String ORDERS = """
      CREATE TABLE customers (id integer PRIMARY KEY, mail varchar(200) NOT NULL CONSTRAINT mails UNIQUE);
      CREATE TABLE orders (id bigint PRIMARY KEY, customer integer, note varchar(20) DEFAULT 'it''s',
        points integer CONSTRAINT positive CHECK (points > 0),
        CONSTRAINT of_customer FOREIGN KEY (customer) REFERENCES customers (id) ON DELETE CASCADE);
      CREATE INDEX by_customer ON orders (customer);
      CREATE VIEW noted AS SELECT id FROM orders WHERE note IS NOT NULL;
      CREATE SEQUENCE numbers INCREMENT 5;
      """;

  @TempDir
  private Path folder;

  private final ShadowDatabase dev = TestServers.shared(17).create();
  private final ShadowDatabase prod = TestServers.shared(17).create();

  @AfterEach
  void drop() {
    dev.close();
    prod.close();
  }

  private static void sql(ShadowDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Story project() throws SQLException {
    sql(dev, ORDERS);
    sql(prod, ORDERS);
    return new Story(folder).file("config.yml", """
        database: pgwire
        environments:
          dev: {kind: development, url: "%s", user: "%s", password: "%s"}
          prod: {kind: protected, check: true, url: "%s", user: "%s", password: "%s"}
        """.formatted(dev.jdbcUrl(), dev.user(), dev.password(), prod.jdbcUrl(), prod.user(),
        prod.password()));
  }

  @Test
  void aDatabaseIsCapturedAndAnotherComparedWithIt() throws SQLException {
    try (Story story = project()) {
      done(story.typed("capture", "dev"));
      assertThat(story.files("state")).contains(
          "state/public/tables/orders.sql", "state/public/views/noted.sql");
      assertThat(story.text("state/public/tables/orders.sql"))
          .contains("of_customer", "positive", "by_customer");
      done(story.typed("capture", "dev", "--check"));
      done(story.typed("check"));
      assertThat(done(story.typed("diff", "--from", "dev", "--to", "prod")).out()).contains("no difference");
      sql(prod, "DROP VIEW noted; ALTER TABLE orders ALTER note TYPE varchar(30)");
      CommandLineRun check = story.typed("check");
      assertThat(check.exit()).isEqualTo(3);
      assertThat(check.out()).contains("drift", "view:public.noted", "table:public.orders/column:note");
    }
  }

  @Test
  void whatNoDriverTellsIsListed() throws SQLException {
    try (Story story = project()) {
      sql(dev, "CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1'");
      assertThat(done(story.typed("capture", "dev")).out()).contains("not modelled", "one");
    }
  }

  @Test
  void whatDoesNotWorkThereIsSaidInASentence() throws SQLException {
    try (Story story = project()) {
      for (String[] words : new String[][] {{"migrate", "dev"}, {"generate", "first"}, {"info", "dev"}}) {
        CommandLineRun refused = story.typed(words);
        assertThat(refused.exit()).as(String.join(" ", words) + refused.out() + refused.err()).isEqualTo(2);
        assertThat(refused.err()).contains("tandem runs no migrations").doesNotContain("\tat ");
      }
    }
  }

  @Test
  void aDatabaseThatIsNotThereIsSaidInASentence() throws SQLException {
    try (Story story = project()) {
      story.file("config.yml", story.text("config.yml").replace(prod.name(), "nobody_made_it"));
      CommandLineRun refused = story.typed("capture", "prod");
      assertThat(refused.exit()).isEqualTo(1);
      assertThat(refused.err()).contains("DATABASE-UNKNOWN").doesNotContain("\tat ");
    }
  }
}
