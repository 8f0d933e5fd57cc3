package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    Story story = new Story(folder).project(Map.of("integration", "shared"));
    story.init();
    story.file("migrations/0001_a/V1.1__a.sql", "CREATE TABLE t (a int);\nINSERT INTO t VALUES (1);\n");
    story.file("migrations/0002_b/V2.1__b.sql", "CREATE INDEX CONCURRENTLY i ON t (a);\n");
    story.file("migrations/0003_c/V3.1__c.sql", "INSERT INTO t VALUES (3);\n");
    return story.file("migrations/R__v.sql", "CREATE OR REPLACE VIEW v AS SELECT a FROM t;\n");
  }

  /** All start while somebody else has the lock, and go when each has been seen to ask for it. */
  private <T> List<T> atOnce(Story story, List<Supplier<T>> runners) throws Exception {
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
