package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.stories.Story.done;
import static tandem.stories.Story.refused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.cli.CommandLineRun;

/** Several runners start on one database at the same moment: one runs, the others find nothing to do. */
class AtOnceTest {
  private static final String WAITING = """
      SELECT count(*) FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE '%pg_try_advisory_lock%'
        AND pid <> pg_backend_pid()""";

  @TempDir
  private Path folder;

  private Story story() {
    return story("shared");
  }

  private Story story(String kind) {
    Story story = new Story(folder).project(Map.of("integration", kind));
    story.init();
    story.file("migrations/0001_a/V1.1__a.sql", "CREATE TABLE t (a int);\nINSERT INTO t VALUES (1);\n");
    story.file("migrations/0002_b/V2.1__b.sql", "CREATE INDEX CONCURRENTLY i ON t (a);\n");
    story.file("migrations/0003_c/V3.1__c.sql", "INSERT INTO t VALUES (3);\n");
    return story.file("migrations/R__v.sql", "CREATE OR REPLACE VIEW v AS SELECT a FROM t;\n");
  }

  private <T> List<T> atOnce(Story story, List<Supplier<T>> runners) throws Exception {
    return atOnce(story, runners, "SELECT 1");
  }

  /**
   * All start while somebody else has the lock, and go when each has been seen to ask for it.
   *
   * @param meanwhile what that somebody does before it lets them
   */
  private <T> List<T> atOnce(Story story, List<Supplier<T>> runners, String meanwhile) throws Exception {
    long key = 77431708279161L + "\"public\".\"flyway_schema_history\"".hashCode();
    List<Future<T>> started = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(runners.size());
        Connection holder = story.database("integration").connect();
        Statement statement = holder.createStatement()) {
      statement.execute("SELECT pg_advisory_lock(" + key + ")");
      runners.forEach(runner -> started.add(threads.submit(runner::get)));
      while (waiting(statement) < runners.size()) {
        Thread.onSpinWait();
      }
      statement.execute(meanwhile);
      statement.execute("SELECT pg_advisory_unlock(" + key + ")");
      List<T> ended = new ArrayList<>();
      for (Future<T> one : started) {
        ended.add(one.get());
      }
      return ended;
    }
  }

  private static int waiting(Statement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery(WAITING)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static void judged(Story story) throws SQLException {
    assertThat(story.value("integration", "SELECT string_agg(a::text, ' ' ORDER BY a) FROM t"))
        .isEqualTo("1 3");
    assertThat(story.value("integration", "SELECT count(*) FROM flyway_schema_history WHERE success"))
        .isEqualTo("4");
    BothRunners.flyway(story.database("integration"), story.folder()).validate();
  }

  @Test
  void ofTwoRunsOneFindsNothingToDo() throws Exception {
    try (Story story = story()) {
      Supplier<CommandLineRun> run = () -> story.typed("migrate", "integration");
      List<CommandLineRun> ended = atOnce(story, List.of(run, run));
      assertThat(ended).allSatisfy(one -> assertThat(one.exit()).as(one.err()).isZero());
      assertThat(ended).filteredOn(one -> one.out().contains("nothing")).hasSize(1);
      judged(story);
    }
  }

  @Test
  void whatComesWhileARunWaitsIsComparedToo() throws Exception {
    for (String kind : List.of("shared", "protected")) {
      Files.createDirectories(folder.resolve(kind));
      try (Story story = new Story(folder.resolve(kind)).project(Map.of("integration", kind))) {
        story.init();
        story.file("migrations/0001_a/V1.1__a.sql", "CREATE TABLE t (a int, b int);\n");
        done(story.typed("migrate", "integration"));
        story.file("migrations/0002_b/V2.1__b.sql", "ALTER TABLE t ADD COLUMN c int;\n");
        Supplier<CommandLineRun> run = () -> story.typed("migrate", "integration");
        CommandLineRun byHand = atOnce(story, List.of(run), "ALTER TABLE t ADD COLUMN d int").getFirst();
        assertThat(refused(byHand).err()).contains("[DRIFT]", "table:public.t/column:d (unexpected)");
        story.sql("integration", "ALTER TABLE t DROP COLUMN d");
        CommandLineRun anotherBranch = atOnce(story, List.of(run), """
            INSERT INTO flyway_schema_history
            SELECT 2, '3', 'other', type, 'V3__o.sql', checksum, installed_by, installed_on, 1, true
              FROM flyway_schema_history;
            ALTER TABLE t DROP COLUMN b""").getFirst();
        assertThat(refused(anotherBranch).err()).contains("[MIGRATION-LATE]", "version 3 has run before it");
        assertThat(story.value("integration", "SELECT count(*) FROM flyway_schema_history")).isEqualTo("2");
      }
    }
  }

  @Test
  void ofTwoRunsOnProductionOneFindsNothingToDo() throws Exception {
    try (Story story = story("protected")) {
      String repeatable = story.text("migrations/R__v.sql");
      story.remove("migrations/R__v.sql").migrate("integration", Optional.of("0001_a"));
      story.file("migrations/R__v.sql", repeatable);
      Supplier<CommandLineRun> run = () -> story.typed("migrate", "integration");
      List<CommandLineRun> ended = atOnce(story, List.of(run, run));
      assertThat(ended).allSatisfy(one -> assertThat(one.exit()).as(one.err()).isZero());
      assertThat(ended).filteredOn(one -> one.out().contains("nothing")).hasSize(1);
      judged(story);
    }
  }

  @Test
  void soItIsBesideFlyway() throws Exception {
    try (Story story = story()) {
      Supplier<Integer> ours = () -> story.migrate("integration").scripts().size();
      Supplier<Integer> theirs =
          () -> BothRunners.flyway(story.database("integration"), folder).migrate().migrationsExecuted;
      assertThat(atOnce(story, List.of(ours, theirs))).containsExactlyInAnyOrder(0, 4);
      judged(story);
    }
  }
}
