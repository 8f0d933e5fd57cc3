package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.stories.Story.done;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.cli.CommandLineRun;
import tandem.shadow.MariaDbServer;

/** The commands on databases of MariaDB; skipped where none is installed. */
class MariaDbStoryTest {
  private static final String ORDERS = """
      CREATE TABLE customers (id int AUTO_INCREMENT PRIMARY KEY, mail varchar(200) NOT NULL, UNIQUE mails (mail));
      CREATE TABLE orders (id bigint AUTO_INCREMENT PRIMARY KEY, customer int, note varchar(20) DEFAULT 'it\\'s',
        CONSTRAINT of_customer FOREIGN KEY (customer) REFERENCES customers (id) ON DELETE CASCADE);
      CREATE VIEW noted AS SELECT id FROM orders WHERE note IS NOT NULL;
      CREATE PROCEDURE forget() MODIFIES SQL DATA BEGIN DELETE FROM orders; DELETE FROM customers; END;
      """;

  @TempDir
  private Path folder;

  private final MariaDbServer server = MariaDbServer.shared();

  private void sql(String database, String sql) throws SQLException {
    try (Connection connection = server.connect(database); Statement statement =
        connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void fresh(String database, String sql) throws SQLException {
    server.fresh(database).close();
    sql(database, sql);
  }

  private Story project(String shadow) throws SQLException {
    fresh("dev", ORDERS);
    return new Story(folder).file("config.yml", shadow + "environments:\n  dev: {kind: development, url: \""
        + server.url("dev") + "\"}\n");
  }

  private Story withShadow() throws SQLException {
    return project("shadow: \"" + server.url("") + "\"\n");
  }

  @Test
  void whatIsEditedInTheDatabaseIsCapturedAndStateBuildsTheSame() throws SQLException {
    try (Story story = withShadow()) {
      done(story.typed("capture"));
      assertThat(story.files("state")).contains("state/_database/tables/orders.sql",
          "state/_database/views/noted.sql", "state/_database/procedures/forget.sql");
      assertThat(story.text("state/_database/tables/orders.sql")).contains("AUTO_INCREMENT", "'it''s'");
      CommandLineRun again = done(story.typed("capture", "--check"));
      assertThat(again.out()).doesNotContain("orders");
      CommandLineRun status = done(story.typed("status"));
      assertThat(status.out()).contains("MariaDB 1", "dev");
      assertThat(done(story.typed("diff", "--from", "state", "--to", "dev")).out()).contains("no difference");
      sql("dev", "ALTER TABLE orders ADD COLUMN points integer DEFAULT 0 NOT NULL");
      assertThat(story.typed("diff", "--from", "state", "--to", "dev").exit()).isEqualTo(3);
      assertThat(done(story.typed("check", "dev")).out()).contains("dev", "1 note");
      sql("dev", "ALTER TABLE orders DROP PRIMARY KEY, ADD PRIMARY KEY (id, points), ADD KEY mails (note)");
      done(story.typed("capture"));
      assertThat(story.text("state/_database/tables/orders.sql")).contains("points");
      assertThat(done(story.typed("diff", "--from", "state", "--to", "dev")).out()).contains("no difference");
    }
  }

  @Test
  void twoDatabasesAndASnapshotAreComparedWithoutAProject() throws SQLException {
    fresh("dev", ORDERS);
    fresh("next", ORDERS + "ALTER TABLE orders MODIFY note varchar(30); DROP VIEW noted;");
    Story story = new Story(folder);
    CommandLineRun diff = story.typed("diff", "--from", server.url("dev"), "--to", server.url("next"));
    assertThat(diff.exit()).as(diff.err()).isEqualTo(3);
    assertThat(diff.out()).contains("table:orders/column:note", "view:noted");
    CommandLineRun snapshot = done(story.typed("snapshot", server.url("dev")));
    story.file("dev.json", snapshot.out());
    assertThat(done(story.typed("diff", "--from", "dev.json", "--to", server.url("dev"))).out())
        .contains("no difference");
    done(story.typed("docs", server.url("dev"), "-o", "page.html"));
    assertThat(story.text("page.html")).contains("orders", "of_customer");
  }

  @Test
  void withoutAShadowStateIsKnownAsItWasCaptured() throws SQLException {
    try (Story story = project("")) {
      done(story.typed("capture"));
      assertThat(done(story.typed("capture")).out()).doesNotContain("orders.sql");
      done(story.typed("capture", "--check"));
      assertThat(done(story.typed("diff", "--from", "state", "--to", "dev")).out()).contains("no difference");
      done(story.typed("status"));
      sql("dev", "ALTER TABLE orders ADD COLUMN points integer DEFAULT 0 NOT NULL");
      assertThat(story.typed("diff", "--from", "state", "--to", "dev").exit()).isEqualTo(3);
      done(story.typed("capture"));
      assertThat(story.text("state/_database/tables/orders.sql")).contains("points");
      assertThat(done(story.typed("diff", "--from", "state", "--to", "dev")).out()).contains("no difference");
      story.file("state/_database/tables/orders.sql", "CREATE TABLE orders (id int);\n");
      CommandLineRun edited = story.typed("diff", "--from", "state", "--to", "dev");
      assertThat(edited.exit()).isEqualTo(2);
      assertThat(edited.err()).contains("STATE-EDITED", "shadow:");
    }
  }

  @Test
  void checkTellsDriftOfADatabaseFromState() throws SQLException {
    fresh("prod", ORDERS);
    try (Story story = withShadow()) {
      story.file("config.yml", story.text("config.yml") + "  prod: {kind: protected, check: true, url: \""
          + server.url("prod") + "\"}\n");
      done(story.typed("capture"));
      done(story.typed("check"));
      sql("prod", "DROP VIEW noted; ALTER TABLE customers MODIFY mail varchar(201) NOT NULL");
      CommandLineRun check = story.typed("check");
      assertThat(check.exit()).isEqualTo(3);
      assertThat(check.out()).contains("drift", "view:noted", "table:customers/column:mail");
    }
  }

  @Test
  void whatDoesNotWorkThereIsSaidInASentence() throws SQLException {
    try (Story story = withShadow()) {
      for (String[] words : new String[][] {
          {"migrate", "dev"}, {"generate", "first"}, {"info", "dev"}, {"validate", "dev"}}) {
        CommandLineRun refused = story.typed(words);
        assertThat(refused.exit()).as(String.join(" ", words) + refused.out() + refused.err()).isEqualTo(2);
        assertThat(refused.err()).contains("tandem runs no migrations in MariaDB yet")
            .doesNotContain("\tat ");
      }
      CommandLineRun script = story.typed("diff", "--from", "dev", "--to", "state", "--sql");
      assertThat(script.exit()).isEqualTo(2);
      assertThat(script.err()).contains("SCRIPTS-NOT-YET");
    }
  }

  @Test
  void doctorNamesServerAndDriver() throws SQLException {
    try (Story story = withShadow()) {
      assertThat(done(story.typed("doctor")).out()).contains("MariaDB 1", "JDBC driver", "environment dev");
    }
  }

  @Test
  void aProjectIsMadeForADatabase() throws SQLException {
    fresh("dev", ORDERS);
    Story fresh = new Story(folder.resolve("fresh")).file("README.md", "a repository\n");
    done(fresh.typed("init", "--from", server.url("dev")));
    assertThat(fresh.text("config.yml")).contains("database: mariadb", "user: \"root\"", "jdbc:mariadb://");
    assertThat(fresh.files("state")).contains("state/_database/tables/orders.sql");
  }

  @Test
  void aServerThatIsNotThereOrLetsNobodyInIsToldInASentence() throws SQLException {
    fresh("dev", ORDERS);
    sql("dev", "CREATE OR REPLACE USER ann@'%' IDENTIFIED BY 'geheim'");
    Story story = new Story(folder);
    CommandLineRun wrong = story.typed("snapshot", server.url("dev").replace("root", "ann")
        + "&password=geheimer");
    assertThat(wrong.exit()).isEqualTo(1);
    assertThat(wrong.err()).contains("DATABASE-WRONG-PASSWORD", "'ann'").doesNotContain("geheimer", "\tat ");
    CommandLineRun unknown = story.typed("snapshot", server.url("nowhere"));
    assertThat(unknown.exit()).isEqualTo(1);
    assertThat(unknown.err()).contains("DATABASE-UNKNOWN");
    CommandLineRun none = story.typed("snapshot", "jdbc:mariadb://127.0.0.1:1/dev?user=root");
    assertThat(none.exit()).isEqualTo(1);
    assertThat(none.err()).contains("DATABASE-UNREACHABLE", "127.0.0.1:1").doesNotContain("\tat ");
    CommandLineRun server = story.typed("snapshot", this.server.url(""));
    assertThat(server.exit()).isEqualTo(2);
    assertThat(server.err()).contains("names no database");
    story.file("config.yml", "drivers: {mysql: none.jar}\n");
    CommandLineRun other = story.typed("snapshot",
        this.server.url("dev").replace("jdbc:mariadb", "jdbc:mysql"));
    assertThat(other.exit()).isEqualTo(1);
    assertThat(other.err()).contains("DRIVER-BROKEN", "none.jar");
  }
}
