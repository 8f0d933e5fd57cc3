package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.stories.Story.done;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.cli.CommandLineRun;

/** The same commands on databases that are files of H2: no server, nothing to set up. */
@Execution(ExecutionMode.CONCURRENT)
class OtherDatabasesTest {
  private static final String ORDERS = """
      CREATE TABLE orders (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, note varchar(20));
      CREATE VIEW noted AS SELECT id FROM orders WHERE note IS NOT NULL;
      """;

  @TempDir
  private Path folder;

  private Story story() throws SQLException {
    return new Story(folder).withEmptyCache().h2("", Map.of("dev", "development")).sql("dev", ORDERS);
  }

  private static String address(Story story, String environment) {
    return story.url(environment) + ";USER=sa";
  }

  @Test
  void whatIsEditedInTheDatabaseIsCapturedAndStateBuildsTheSame() throws SQLException {
    try (Story story = story()) {
      done(story.typed("capture"));
      assertThat(story.files("state"))
          .contains("state/PUBLIC/tables/ORDERS.sql", "state/PUBLIC/views/NOTED.sql");
      CommandLineRun status = done(story.typed("status"));
      assertThat(status.out()).contains("H2 2.", "in memory", "dev");
      done(story.typed("diff", "--from", "state", "--to", "dev"));
      assertThat(done(story.typed("diff", "--from", "state", "--to", address(story, "dev"))).out())
          .contains("no difference");
      story.sql("dev", "ALTER TABLE orders ADD COLUMN points integer DEFAULT 0 NOT NULL");
      assertThat(story.typed("diff", "--from", "state", "--to", "dev").exit()).isEqualTo(3);
      done(story.typed("capture"));
      assertThat(story.text("state/PUBLIC/tables/ORDERS.sql")).contains("POINTS");
    }
  }

  @Test
  void twoFilesAreComparedWithoutAProjectAndTheScriptIsProven() throws SQLException {
    try (Story story = story()) {
      Story other = new Story(folder.resolve("other")).h2("", Map.of("next", "development"))
          .sql("next", ORDERS).sql("next", "ALTER TABLE orders ADD COLUMN points integer");
      story.remove("config.yml");
      CommandLineRun diff = story.typed(
          "diff", "--from", address(story, "dev"), "--to", address(other, "next"), "--sql");
      assertThat(diff.exit()).as(diff.err()).isEqualTo(3);
      assertThat(diff.out()).contains("ALTER TABLE \"PUBLIC\".\"ORDERS\" ADD", "\"POINTS\"")
          .doesNotContain("not proven");
      other.close();
    }
  }

  @Test
  void aFileIsSnapshotAndDrawnAsAPage() throws SQLException {
    try (Story story = story()) {
      story.remove("config.yml");
      assertThat(done(story.typed("snapshot", address(story, "dev"))).out()).contains("ORDERS", "NOTED");
      done(story.typed("docs", address(story, "dev"), "-o", "page.html"));
      assertThat(story.text("page.html")).contains("ORDERS");
    }
  }

  @Test
  void aStatementThatH2RefusesIsToldWithFileAndLineAfterAllOthersWereTried() throws SQLException {
    try (Story story = story()) {
      story.file("state/a.sql", "CREATE VIEW twice AS SELECT id * 2 AS id FROM orders;\n");
      story.file("state/b.sql", "CREATE TABLE orders (id bigint PRIMARY KEY);\n");
      assertThat(story.typed("diff", "--from", "state", "--to", "dev").exit()).isEqualTo(3);
      story.file("state/b.sql", """
          CREATE TABLE orders (
            id bigint PRIMARY KEY,
            note varchar(20) DEFUALT 'x'
          );
          """);
      CommandLineRun broken = story.typed("diff", "--from", "state", "--to", "dev");
      assertThat(broken.exit()).isEqualTo(1);
      assertThat(broken.err()).contains("STATE-BUILD", "H2 cannot build the state", "state/b.sql:3");
    }
  }

  @Test
  void aProjectIsMadeForADatabaseWithoutItsPassword() throws SQLException {
    try (Story story = story()) {
      story.sql("dev", "CREATE ROLE reader").sql("dev", "GRANT SELECT ON orders TO reader");
      Story fresh = new Story(folder.resolve("fresh")).file("README.md", "a repository\n");
      done(fresh.typed("init", "--from", address(story, "dev") + ";PASSWORD="));
      assertThat(fresh.text("config.yml")).contains("database: h2", "user: \"sa\"")
          .doesNotContain("PASSWORD=");
      assertThat(fresh.files("state")).contains("state/PUBLIC/tables/ORDERS.sql");
      assertThat(done(fresh.typed("check", "dev")).out()).contains("All in step");
    }
  }

  @Test
  void whatIsNotThereYetIsNoErrorInAFileBesideTheDatabase() throws SQLException {
    try (Story story = story()) {
      story.sql("dev", "CREATE USER ann PASSWORD ''").sql("dev", "GRANT SELECT ON SCHEMA PUBLIC TO ann");
      done(story.typed("info", "dev"));
      done(story.typed("snapshot", story.url("dev") + ";USER=ann;PASSWORD="));
      assertThat(story.files("")).contains("dev.mv.db").noneMatch(file -> file.endsWith(".trace.db"));
    }
  }

  @Test
  void whoHoldsALockIsToldAndTheScriptGoesOnOnceItIsFree() throws SQLException {
    try (Story story = Embedded.H2.story(folder, Map.of("production", "protected"))) {
      story.file("config.yml", story.text("config.yml")
          .replace("kind: protected", "kind: protected, lock-timeout: 100ms, lock-retries: 1"));
      story.init();
      story.file("migrations/0001_a/V1.1__a.sql", "CREATE TABLE a (id int);\nINSERT INTO a VALUES (1);\n");
      done(story.typed("migrate", "production"));
      story.file("migrations/0002_b/V2.1__b.sql",
          "CREATE TABLE b (id int);\nALTER TABLE a ADD COLUMN more int;\nINSERT INTO b VALUES (1);\n");
      try (Connection other = story.database("production").connect();
          Statement statement = other.createStatement()) {
        other.setAutoCommit(false);
        statement.execute("UPDATE a SET id = 2");
        CommandLineRun locked = story.typed("migrate", "production");
        assertThat(locked.exit()).as(locked.out() + locked.err()).isOne();
        assertThat(locked.err()).contains("MIGRATION-LOCKED", "V2.1__b.sql:2", "tried again after 1 s",
            "held by session", "of SA, connected since", "CALL ABORT_SESSION(…)");
      }
      assertThat(story.value("production", "SELECT COUNT(*) FROM b")).isEqualTo("0");
      CommandLineRun on = done(story.typed("migrate", "production"));
      assertThat(on.out() + on.err()).contains("statement 1 of 3 was done", "goes on at line 2");
      assertThat(story.value("production", "SELECT COUNT(*) FROM b")).isEqualTo("1");
    }
  }

  @Test
  void aRoleToRunAsIsRefused() throws SQLException {
    try (Story story = Embedded.H2.story(folder, Map.of("production", "protected"))) {
      story.file("config.yml", story.text("config.yml")
          .replace("kind: protected", "kind: protected, role: deploy"));
      story.init();
      story.file("migrations/0001_a/V1.1__a.sql", "CREATE TABLE a (id int);\n");
      CommandLineRun run = story.typed("migrate", "production");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("CONFIG-ROLE", "H2 has no SET ROLE", "'deploy'");
    }
  }

  @Test
  void doctorAndCacheKnowTheSystem() throws SQLException {
    try (Story story = story()) {
      CommandLineRun doctor = done(story.typed("doctor"));
      assertThat(doctor.out()).contains("H2 2.", "in memory", "environment dev");
      done(story.typed("cache"));
    }
  }

  @Test
  void theProjectsSystemIsThatOfItsAddressesWhereNothingElseIsSaid() throws SQLException {
    try (Story story = story()) {
      story.file("config.yml", story.text("config.yml").replace("database: h2\n", ""));
      done(story.typed("capture"));
      story.file("config.yml", "database: postgresql\n" + story.text("config.yml"));
      CommandLineRun refused = story.typed("capture");
      assertThat(refused.exit()).isEqualTo(2);
      assertThat(refused.err()).contains("is a database of H2", "database: h2");
    }
  }

  @Test
  void aFileThatIsNotThereIsNotMade() {
    Story story = new Story(folder);
    CommandLineRun run = story.typed("snapshot", "jdbc:h2:./none;PASSWORD=geheim");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("DATABASE-UNKNOWN", "jdbc:h2:./none").doesNotContain("geheim");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileThatIsNoDatabaseIsLeftAsItIs() {
    Story story = new Story(folder).file("text.mv.db", "this is a letter, and no database\n".repeat(500));
    CommandLineRun run = story.typed("snapshot", "jdbc:h2:./text");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("DATABASE-FILE", "jdbc:h2:./text");
    assertThat(story.text("text.mv.db")).startsWith("this is a letter");
  }

  @Test
  void aFileThatAnotherProgramHasOpenIsLocked() throws SQLException, IOException {
    try (Story story = story()) {
      try (FileChannel other = FileChannel.open(folder.resolve("dev.mv.db"), StandardOpenOption.WRITE);
          var lock = other.lock()) {
        assertThat(lock.isValid()).isTrue();
        CommandLineRun run = story.typed("capture");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("DATABASE-LOCKED", "dev (jdbc:h2:");
      }
    }
  }

  @Test
  void aFileThatMayNotBeWrittenIsRead() throws SQLException, IOException {
    try (Story story = story()) {
      byte[] before = Files.readAllBytes(folder.resolve("dev.mv.db"));
      done(story.typed("snapshot", address(story, "dev") + ";ACCESS_MODE_DATA=r"));
      assertThat(Files.readAllBytes(folder.resolve("dev.mv.db"))).isEqualTo(before);
    }
  }

  @Test
  void aWrongPasswordIsToldWithoutIt() throws SQLException {
    try (Story story = story()) {
      story.sql("dev", "CREATE USER ann PASSWORD 'geheim'");
      CommandLineRun run = story.typed("snapshot", story.url("dev") + ";USER=ann;PASSWORD=geheimer");
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err()).contains("DATABASE-WRONG-PASSWORD", "'ann'").doesNotContain("geheimer");
    }
  }
}
