package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.stories.Story.done;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.cli.CommandLineRun;

/** The same commands on databases that are files of SQLite. */
@Execution(ExecutionMode.CONCURRENT)
class SqliteFilesTest {
  private static final String ORDERS = "CREATE TABLE orders (id INTEGER PRIMARY KEY, note TEXT)";

  @TempDir
  private Path folder;

  private void sql(String file, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(file));
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Test
  void whatIsEditedInTheFileIsCapturedAndStateBuildsTheSame() throws SQLException {
    sql("dev.db", ORDERS, "CREATE VIEW noted AS SELECT id FROM orders WHERE note IS NOT NULL");
    Story story = new Story(folder).withEmptyCache().file("config.yml", """
        database: sqlite
        environments:
          dev: {kind: development, url: "jdbc:sqlite:dev.db"}
        """);
    done(story.typed("capture"));
    assertThat(done(story.typed("status")).out()).contains("SQLite 3.", "in memory");
    done(story.typed("diff", "--from", "state", "--to", "dev"));
    done(story.typed("doctor"));
    Story fresh = new Story(folder.resolve("fresh")).file(".gitignore", "*.db");
    done(fresh.typed("init", "--from", "jdbc:sqlite:../dev.db"));
    assertThat(fresh.text(".gitignore")).isEqualTo("*.db\n.tandem/\n*-tandem\n");
  }

  /** Constraints of two tables are called alike, or not at all, and have nothing to do with each other. */
  @Test
  void constraintsThatAreCalledAlikeAreNoConflict() throws SQLException {
    sql("dev.db", "CREATE TABLE a (id INTEGER PRIMARY KEY, name TEXT, n INT, CONSTRAINT c CHECK (n > 0))",
        "CREATE TABLE b (id INTEGER PRIMARY KEY, name TEXT, n INT)");
    Story story = new Story(folder).withEmptyCache().file("config.yml", """
        database: sqlite
        environments:
          dev: {kind: development, url: "jdbc:sqlite:dev.db"}
        """);
    done(story.typed("capture"));
    sql("dev.db", "DROP TABLE b", """
        CREATE TABLE b (id INTEGER, name TEXT UNIQUE, n INT, PRIMARY KEY (id, n),
          CONSTRAINT c CHECK (n > 0))""");
    done(story.typed("capture"));
    assertThat(done(story.typed("diff", "--from", "state", "--to", "dev")).out()).contains("no difference");
  }

  @Test
  void anEnvironmentThatConfigNamesAlreadyIsBroughtUnderTandem() throws SQLException {
    sql("dev.db", ORDERS);
    Story story = new Story(folder).file("config.yml", """
        database: sqlite
        environments:
          dev: {kind: development, url: "jdbc:sqlite:dev.db"}
        """);
    assertThat(done(story.typed("init", "--from", "dev")).out()).contains("0001_baseline");
    assertThat(story.text("migrations/0001_baseline/V1.1__baseline.sql")).contains("orders");
    done(story.typed("check", "dev"));
    assertThat(story.typed("init", "--from", "staging").exit()).isEqualTo(2);
  }

  /** A file that a person wrote, with an index and a trigger behind the table. */
  @Test
  void whatAPersonWroteIntoOneFileIsEditedInItsPlace() throws SQLException {
    String rest = """
        CREATE INDEX by_note ON [orders] (note);
        CREATE TRIGGER noted AFTER INSERT ON orders BEGIN UPDATE orders SET note = ';' WHERE note IS NULL; END;
        """;
    String[] trigger = rest.split("\n");
    sql("dev.db", ORDERS, trigger[0], trigger[1]);
    Story story = new Story(folder).file("state/app.sql", ORDERS + ";\n" + rest).file("config.yml", """
        database: sqlite
        environments:
          dev: {kind: development, url: "jdbc:sqlite:dev.db"}
        """);
    done(story.typed("capture"));
    assertThat(story.text("state/app.sql")).isEqualTo(ORDERS + ";\n" + rest);
    sql("dev.db", "ALTER TABLE orders ADD COLUMN points INTEGER DEFAULT 4");
    done(story.typed("capture"));
    assertThat(story.files("state")).containsExactly("state/app.sql");
    assertThat(story.text("state/app.sql")).contains("\"points\" INTEGER DEFAULT 4").endsWith(rest);
    sql("dev.db", "DROP TRIGGER noted", "DROP INDEX by_note", "CREATE INDEX by_note ON orders (points)");
    done(story.typed("capture"));
    assertThat(story.text("state/app.sql")).contains("INDEX \"by_note\" ON \"orders\" (\"points\")")
        .doesNotContain("TRIGGER", "(note)");
    assertThat(done(story.typed("status")).out()).contains("dev");
  }

  @Test
  void twoFilesAreComparedAndTheScriptIsProven() throws SQLException {
    sql("one.db", ORDERS);
    sql("two.db", ORDERS, "ALTER TABLE orders ADD COLUMN points INTEGER");
    CommandLineRun diff = new Story(folder).typed(
        "diff", "--from", "jdbc:sqlite:one.db", "--to", "jdbc:sqlite:two.db", "--sql");
    assertThat(diff.exit()).as(diff.err()).isEqualTo(3);
    assertThat(diff.out()).contains("points").doesNotContain("not proven");
  }

  @Test
  void aFileThatIsNotThereIsNotMadeAndOneThatIsNoDatabaseIsLeftAsItIs() {
    Story story = new Story(folder);
    CommandLineRun none = story.typed("snapshot", "jdbc:sqlite:none.db");
    assertThat(none.exit()).isEqualTo(1);
    assertThat(none.err()).contains("DATABASE-UNKNOWN", "jdbc:sqlite:none.db");
    assertThat(folder).isEmptyDirectory();
    story.file("letter.db", "this is a letter, and no database\n".repeat(100));
    assertThat(story.typed("snapshot", "jdbc:sqlite:letter.db").err()).contains("DATABASE-FILE");
    assertThat(story.text("letter.db")).startsWith("this is a letter");
  }

  @Test
  void aFileThatAnotherProgramWritesToIsLocked() throws SQLException {
    sql("dev.db", ORDERS);
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("dev.db"));
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN EXCLUSIVE");
      CommandLineRun run = new Story(folder).typed("snapshot", "jdbc:sqlite:dev.db");
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err()).contains("DATABASE-LOCKED");
    }
  }
}
