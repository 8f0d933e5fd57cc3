package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.shadow.TestServers;
import tandem.workflow.Condition;

/** What is the environment's stays there: the database's name, a password. */
@Execution(ExecutionMode.CONCURRENT)
class ForeignDataTest {
  private static final String STATE = """
      CREATE FOREIGN DATA WRAPPER away;
      CREATE SERVER archive FOREIGN DATA WRAPPER away OPTIONS (host '%1$s');
      CREATE USER MAPPING FOR PUBLIC SERVER archive OPTIONS ("user" '%1$s');
      CREATE FOREIGN TABLE public.past (id integer OPTIONS (column_name '%1$s')) SERVER archive;
      DO $$
      BEGIN
        EXECUTE format('ALTER DATABASE %%I SET app.tenant = %%L', current_database(), '%1$s');
        EXECUTE format('ALTER ROLE tandem_story_set IN DATABASE %%I SET app.tenant = %%L', current_database(),
          '%1$s');
      END
      $$;
      """;
  private static final String PASSWORD =
      "SELECT array_to_string(umoptions, ',') FROM pg_user_mappings WHERE srvname = 'archive'";

  @TempDir private Path folder;

  @Test
  void aPasswordSetByHandIsNoDriftAndStays() throws SQLException {
    TestServers.shared(17).ensureRoles(List.of("tandem_story_set"));
    try (Story story = new Story(folder)) {
      BothRunners runners = BothRunners.in(story, 17);
      story.file("state/app.sql", STATE.formatted("one"));
      runners.step("first");
      for (String runner : new String[] {"ours", "theirs"}) {
        story.sql(runner, "ALTER USER MAPPING FOR PUBLIC SERVER archive OPTIONS (ADD password 'geheim')");
      }
      assertThat(story.conditions("ours", "theirs")).containsOnly(Condition.IN_STEP);
      story.file("state/app.sql", STATE.formatted("two"));
      runners.step("second");
      for (String runner : new String[] {"ours", "theirs"}) {
        assertThat(story.value(runner, PASSWORD)).contains("user=two", "password=geheim");
        assertThat(story.value(runner, "SELECT current_setting('app.tenant')")).isEqualTo("two");
      }
      runners.atOnce();
    }
  }
}
