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
    Story story = new Story(folder).file("config.yml", """
        database: sqlite
        environments:
          dev: {kind: development, url: "jdbc:sqlite:dev.db"}
        """);
    done(story.typed("capture"));
    assertThat(done(story.typed("status")).out()).contains("SQLite 3.", "in memory");
    done(story.typed("diff", "--from", "state", "--to", "dev"));
    done(story.typed("doctor"));
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
