package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.stories.Story.done;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.cli.CommandLineRun;

/**
 * A run asks an environment once what it is and what it has run, and builds that once. The catalog is read
 * once more under the lock.
 */
@Execution(ExecutionMode.CONCURRENT)
class AskedOnceTest {
  /** Manual, "Event Trigger on Login": from PostgreSQL 17 on. */
  private static final String COUNTING = """
      CREATE SEQUENCE tandem.logins;
      CREATE FUNCTION tandem.logged_in() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER AS
        $$BEGIN PERFORM nextval('tandem.logins'); END$$;
      CREATE EVENT TRIGGER logged_in ON login EXECUTE FUNCTION tandem.logged_in()""";

  @TempDir
  private Path folder;

  /** Two deployments wait, of which the first was run by hand elsewhere. */
  private Story story(String kind) throws SQLException {
    Story story = new Story(folder)
        .project(17, "ignore: [\"event trigger:*\"]", Map.of("production", kind, "other", "shared"));
    story.init();
    story.file("state/app.sql", "CREATE TABLE public.orders (id bigint PRIMARY KEY, note text);\n");
    story.generate("baseline");
    story.migrate("production");
    story.migrate("other");
    story.sql("other", "ALTER TABLE public.orders ADD n int");
    done(story.typed("adopt", "other"));
    story.file("state/app.sql",
        "CREATE TABLE public.orders (id bigint PRIMARY KEY, note text, n int, points int);\n");
    story.generate("points");
    return story.sql("production", COUNTING);
  }

  /** How often a run logged in; the judge's own login is the one that is taken off. */
  private static int logins(Story story) throws SQLException {
    return Integer.parseInt(story.value("production", "SELECT last_value FROM tandem.logins")) - 1;
  }

  @Test
  void aProtectedRunAsksOnceAndBuildsOnce() throws SQLException {
    try (Story story = story("protected")) {
      CommandLineRun run = done(story.typed("migrate", "production"));
      assertThat(run.err().lines().filter(line -> line.contains("replaying migrations"))).as(run.err())
          .hasSizeLessThan(2);
      assertThat(logins(story)).as("14 when each part asked for itself").isLessThanOrEqualTo(6);
    }
  }

  @Test
  void aSharedRunAsksOnce() throws SQLException {
    try (Story story = story("shared")) {
      done(story.typed("migrate", "production"));
      assertThat(logins(story)).as("12 when each part asked for itself").isLessThanOrEqualTo(5);
    }
  }
}
