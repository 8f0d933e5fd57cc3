package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.cli.CommandLineRun;
import tandem.cli.Main;

/**
 * {@code tandem migrate} is killed with SIGKILL in the middle of a statement, which waits for somebody's
 * transaction; the next run goes on, and all ends as where nothing was killed.
 */
class KilledProcessTest {
  private static final String INDEX = "CREATE INDEX CONCURRENTLY made ON orders (note);";
  private static final String ROWS = "SELECT string_agg(id || note || amount, ' ' ORDER BY id) FROM orders";

  @TempDir
  private Path folder;

  private Story story() throws SQLException {
    Map<String, String> environments = new LinkedHashMap<>();
    environments.put("killed", "development");
    environments.put("undisturbed", "development");
    Story story = new Story(folder).project(environments);
    story.init();
    story.file("migrations/0001_orders/V1.1__orders.sql", """
        CREATE TABLE orders (id int PRIMARY KEY, note text, amount int);
        INSERT INTO orders SELECT i, 'n', 1 FROM generate_series(1, 3) i;
        CREATE INDEX there ON orders (amount);
        CREATE TABLE parts (k int) PARTITION BY LIST (k);
        CREATE TABLE part PARTITION OF parts FOR VALUES IN (1);
        """);
    environments.keySet().forEach(story::migrate);
    return story;
  }

  @Test
  void inTheMiddleOfAnIndexThatIsBuiltConcurrently() throws Exception {
    String said = killedIn(INDEX);
    assertThat(said).contains("DROP INDEX CONCURRENTLY IF EXISTS public.made");
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(strings = {
      "UPDATE orders SET amount = amount + 1;",
      "BEGIN;\nUPDATE orders SET amount = amount + 1 WHERE id > 1;\nUPDATE orders SET amount = 7;\nCOMMIT;",
      "DROP INDEX CONCURRENTLY there;",
      "REINDEX INDEX CONCURRENTLY there;",
      "ALTER TABLE parts DETACH PARTITION part CONCURRENTLY;",
      "VACUUM FULL orders;"
  })
  void inTheMiddleOf(String statement) throws Exception {
    killedIn(statement);
  }

  /** Runs a script with the statement in its middle, kills it there, resumes it, and says what was said. */
  private String killedIn(String statement) throws Exception {
    try (Story story = story(); Connection somebody = story.database("killed").connect()) {
      story.file("migrations/0002_more/V2.1__more.sql", "INSERT INTO orders VALUES (10, 'before', 0);\n"
          + statement + "\nINSERT INTO orders VALUES (11, 'after', 0);\n");
      story.file("migrations/0002_more/V2.1__more.sql.conf", "executeInTransaction=false\n");
      story.migrate("undisturbed");
      somebody.setAutoCommit(false);
      try (Statement held = somebody.createStatement()) {
        held.execute("UPDATE orders SET note = note WHERE id = 1; INSERT INTO parts VALUES (1)");
        killWhileItWaits(story);
        somebody.rollback();
      }
      CommandLineRun resumed = story.typed("migrate", "killed");
      assertThat(resumed.exit()).as(resumed.err()).isZero();
      assertThat(resumed.out()).contains("V2.1__more.sql is resumed: statement");
      assertThat(story.value("killed", ROWS)).isEqualTo(story.value("undisturbed", ROWS));
      assertThat(story.typed("diff", "--from", "killed", "--to", "undisturbed").out())
          .contains("no difference");
      BothRunners.flyway(story.database("killed"), folder).validate();
      return resumed.out();
    }
  }

  private void killWhileItWaits(Story story) throws Exception {
    Process process = started(story);
    String waiting = """
        SELECT pid FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock' AND state = 'active'""";
    String pid = story.value("killed", waiting);
    while (pid == null && process.isAlive()) {
      pid = story.value("killed", waiting);
    }
    assertThat(process.isAlive()).as("it waits").isTrue();
    process.destroyForcibly().waitFor();
    while (story.value("killed", "SELECT pid FROM pg_stat_activity WHERE pid = " + pid) != null) {
      Thread.onSpinWait();
    }
  }

  private Process started(Story story) throws IOException {
    ProcessBuilder start = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
        System.getProperty("java.class.path"), Main.class.getName(), "migrate", "killed");
    start.environment().putAll(story.variables());
    return start.directory(folder.toFile()).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }
}
