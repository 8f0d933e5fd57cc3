package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.cli.CommandLineRun;
import tandem.workflow.Condition;

/** A role that may log in and has no right to anything reads what there is, and is told what it may not. */
@Execution(ExecutionMode.CONCURRENT)
class NoRightsTest {
  private static final String SCHEMA = """
      CREATE SCHEMA hidden;
      CREATE SEQUENCE hidden.numbers;
      CREATE TYPE hidden.mood AS ENUM ('calm');
      CREATE TABLE hidden.papers (
        id integer DEFAULT nextval('hidden.numbers') PRIMARY KEY, mood hidden.mood);
      CREATE VIEW hidden.calm AS SELECT id FROM hidden.papers WHERE mood = 'calm';
      CREATE FUNCTION hidden.count() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM hidden.papers';
      REVOKE ALL ON FUNCTION hidden.count() FROM PUBLIC;
      ALTER TABLE hidden.papers ENABLE ROW LEVEL SECURITY;
      CREATE POLICY mine ON hidden.papers USING (hidden.count() > 0);
      """;

  @TempDir
  private Path folder;

  private Story story() throws SQLException {
    Story story = new Story(folder).project(Map.of("dev", "development", "production", "shared"));
    story.file("migrations/0001_a/V1.1__a.sql", SCHEMA);
    story.migrate("production");
    story.sql("dev", SCHEMA);
    story.sql("dev", "CREATE ROLE no_rights_ann LOGIN PASSWORD 'right-one'");
    return story.loginAs("dev", "no_rights_ann", "right-one")
        .loginAs("production", "no_rights_ann", "right-one");
  }

  private static void gone(Story story) throws SQLException {
    for (String environment : new String[] {"dev", "production"}) {
      story.sql(environment, "DROP OWNED BY no_rights_ann");
    }
    story.sql("dev", "DROP ROLE no_rights_ann");
  }

  @Test
  void readsTheSchemaAllTheSame() throws SQLException {
    try (Story story = story()) {
      try {
        assertThat(story.typed("capture", "dev").exit()).isEqualTo(0);
        assertThat(story.files("state"))
            .contains("state/hidden/tables/papers.sql", "state/hidden/views/calm.sql");
        CommandLineRun diff = story.typed("diff", "--from", "migrations", "--to", "production");
        assertThat(diff.exit()).as(diff.out()).isEqualTo(0);
        assertThat(story.typed("snapshot", "production").exit()).isEqualTo(0);
        assertThat(story.conditions("dev")).startsWith(Condition.IN_STEP, Condition.IN_STEP).doesNotContain(
            Condition.DRIFT, Condition.BROKEN);
      } finally {
        gone(story);
      }
    }
  }

  @Test
  void isToldThatItMayNotReadTheHistory() throws SQLException {
    try (Story story = story()) {
      try {
        for (String command : new String[] {"info", "validate"}) {
          CommandLineRun run = story.typed(command, "production");
          assertThat(run.exit()).isEqualTo(1);
          assertThat(run.err()).contains("HISTORY-READ", "permission denied for table flyway_schema_history",
              "at production", "GRANT SELECT ON public.flyway_schema_history");
        }
        CommandLineRun check = story.typed("check", "production");
        assertThat(check.exit()).isEqualTo(3);
        assertThat(check.out()).contains("HISTORY-READ", "GRANT SELECT ON public.flyway_schema_history");
        for (String command : new String[] {"migrate", "repair"}) {
          CommandLineRun run = story.typed(command, "production");
          assertThat(run.exit()).isEqualTo(1);
          assertThat(run.err()).contains("permission denied for table flyway_schema_history",
              "at production (");
        }
        story.sql("production", "GRANT SELECT ON public.flyway_schema_history TO no_rights_ann");
        assertThat(story.conditions("production")).endsWith(Condition.IN_STEP);
      } finally {
        gone(story);
      }
    }
  }

  /** pg_user_mapping's options and pg_subscription's connection are the superuser's alone to read. */
  @Test
  void isNotShownWhatOthersLogInWith() throws SQLException {
    try (Story story = story()) {
      try {
        story.sql("production", """
            CREATE EXTENSION postgres_fdw;
            CREATE SERVER elsewhere FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'h');
            CREATE USER MAPPING FOR CURRENT_USER SERVER elsewhere OPTIONS (password 'geheim');
            CREATE FOREIGN TABLE hidden.far (id integer) SERVER elsewhere;
            CREATE SUBSCRIPTION no_rights CONNECTION 'dbname=x password=geheim' PUBLICATION p
              WITH (connect = false);
            """);
        CommandLineRun diff = story.typed(
            "diff", "--from", "migrations", "--to", "production", "--output", "json");
        assertThat(diff.exit()).isEqualTo(3);
        assertThat(diff.out()).contains("far", "elsewhere", "no_rights").doesNotContain("geheim");
        assertThat(story.typed("snapshot", "production").out()).doesNotContain("geheim");
        story.sql("production", "ALTER SUBSCRIPTION no_rights SET (slot_name = NONE)");
        story.sql("production", "DROP SUBSCRIPTION no_rights");
      } finally {
        gone(story);
      }
    }
  }
}
