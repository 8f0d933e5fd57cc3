package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.stories.BothRunners.flyway;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.model.TandemException;
import tandem.workflow.Condition;

/** Tables in use are changed without long locks, by scripts that tandem and Flyway run alike. */
@Execution(ExecutionMode.CONCURRENT)
class OnlineTest {
  private static final String HISTORY = """
      SELECT string_agg(concat_ws(' ', version, script, checksum, success), E'\\n' ORDER BY installed_rank)
      FROM public.flyway_schema_history""";

  @TempDir
  private Path folder;

  private static Story shop(Path folder) throws SQLException {
    Story story = new Story(folder).project(Map.of("ours", "shared", "theirs", "shared"));
    story.init();
    story.file("state/app/schema.sql", "CREATE SCHEMA app;");
    story.file("state/app/tables/orders.sql",
        "CREATE TABLE app.orders (id integer PRIMARY KEY, customer integer, email text);");
    story.generate("shop");
    story.migrate("ours");
    flyway(story.database("theirs"), folder).migrate();
    for (String one : new String[] {"ours", "theirs"}) {
      story.sql(one, "INSERT INTO app.orders SELECT n, n % 7, 'm' || n FROM generate_series(1, 100) AS n");
    }
    return story;
  }

  @Test
  void flywayRunsWhatIsWrittenAndAcceptsWhatTandemRan() throws SQLException {
    try (Story story = shop(folder)) {
      story.file("state/app/tables/orders.sql", """
          CREATE TABLE app.orders (id integer PRIMARY KEY, customer integer, email text, points integer);
          CREATE INDEX orders_customer ON app.orders (customer);
          """);
      story.generate("customers");
      assertThat(story.text("migrations/0002_customers/V2.1__customers.sql"))
          .contains("SET LOCAL lock_timeout = '3s';", "ADD COLUMN points integer").doesNotContain("INDEX");
      assertThat(story.text("migrations/0002_customers/V2.2__customers.sql")).containsSubsequence(
          "SET lock_timeout = 0;", "DROP INDEX CONCURRENTLY IF EXISTS app.orders_customer;",
          "CREATE INDEX CONCURRENTLY orders_customer", "RESET lock_timeout;");
      assertThat(story.text("migrations/0002_customers/V2.2__customers.sql.conf"))
          .isEqualTo("executeInTransaction=false\n");
      story.migrate("ours");
      flyway(story.database("theirs"), folder).migrate();
      assertThat(story.value("ours", HISTORY)).isEqualTo(story.value("theirs", HISTORY));
      flyway(story.database("ours"), folder).validate();
      assertThat(flyway(story.database("ours"), folder).migrate().migrationsExecuted).isZero();
      assertThat(story.migrate("theirs").scripts()).isEmpty();
      assertThat(story.conditions("ours", "theirs")).containsOnly(Condition.IN_STEP);
    }
  }

  @Test
  void anInvalidIndexIsDriftAndTheScriptGoesOnByItself() throws SQLException {
    try (Story story = shop(folder)) {
      story.sql("ours", "INSERT INTO app.orders VALUES (101, 1, 'm1')");
      story.file("state/app/tables/orders.sql", """
          CREATE TABLE app.orders (id integer PRIMARY KEY, customer integer, email text);
          CREATE UNIQUE INDEX orders_email ON app.orders (email);
          """);
      story.generate("emails");
      assertThatThrownBy(() -> story.migrate("ours")).isInstanceOf(TandemException.class)
          .hasMessageContaining("orders_email");
      assertThat(story.value("ours",
          "SELECT indisvalid FROM pg_index WHERE indexrelid = 'app.orders_email'::regclass"))
          .isEqualTo("f");
      assertThat(story.typed("diff", "--from", "ours", "--to", "state").out())
          .contains("orders_email", "valid");
      story.sql("ours", "DELETE FROM app.orders WHERE id = 101");
      story.migrate("ours");
      assertThat(story.conditions("ours")).containsOnly(Condition.IN_STEP);
      story.sql("ours",
          "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'app.orders_email'::regclass");
      assertThat(story.conditions("ours")).endsWith(Condition.DRIFT);
      assertThat(story.typed("diff", "--from", "ours", "--to", "state", "--sql").out()).containsSubsequence(
          "DROP INDEX CONCURRENTLY IF EXISTS app.orders_email;",
              "CREATE UNIQUE INDEX CONCURRENTLY orders_email");
      assertThat(story.typed("diff", "--from", "state", "--to", "ours", "--sql").out())
          .contains("REINDEX INDEX");
    }
  }
}
