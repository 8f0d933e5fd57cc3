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

/** PostgreSQL prints some definitions otherwise once its own printing was run: that is no difference. */
@Execution(ExecutionMode.CONCURRENT)
class TwoPrintingsTest {
  /** Becomes text[] where that is wanted; the cast of the whole stands on its elements the second time. */
  private static final String NESTED = "ARRAY[ARRAY['a'::varchar, 'b']]";

  private static final String TABLES = """
      CREATE SCHEMA app;
      CREATE FUNCTION app.plus(a integer) RETURNS integer IMMUTABLE LANGUAGE sql AS 'SELECT a + 1';
      CREATE FUNCTION app.first(a text[]) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT a[1][1]';
      CREATE TYPE app.mood AS ENUM ('calm', 'cross');
      CREATE TABLE app.u (id integer PRIMARY KEY, t integer);
      CREATE TABLE app.t (id integer PRIMARY KEY REFERENCES app.u, name varchar, feels app.mood,
        more integer GENERATED ALWAYS AS (app.plus(id)) STORED, CHECK (app.plus(id) > 0));
      ALTER TABLE app.u ADD FOREIGN KEY (t) REFERENCES app.t;
      CREATE VIEW app.low AS SELECT id, name, feels, more FROM app.t;
      GRANT SELECT ON app.low TO PUBLIC;
      """;

  @TempDir
  private Path folder;

  @Test
  void areNoDifferenceWhereverTheyStand() throws SQLException {
    Map<String, String> environments = Map.of("hand", "development", "printed", "development");
    try (Story story = new Story(folder).project(environments)) {
      story.sql("hand", TABLES).sql("printed", TABLES);
      story.sql("hand", """
          CREATE VIEW app.v AS SELECT l.*, t.id AS of_t FROM app.low l JOIN app.t t USING (id)
            WHERE l.name = ANY (%1$s) GROUP BY l.id, l.name, l.feels, l.more, t.id;
          ALTER TABLE app.t ADD CONSTRAINT named CHECK (name = ANY (%1$s));
          ALTER TABLE app.t ALTER name SET DEFAULT app.first(%1$s);
          CREATE INDEX partly ON app.t (id) WHERE name = ANY (%1$s);
          CREATE POLICY seen ON app.t USING (name = ANY (%1$s))""".formatted(NESTED));
      for (String printed : new String[] {
          "SELECT 'CREATE VIEW app.v AS ' || pg_get_viewdef('app.v'::regclass)",
          "SELECT 'ALTER TABLE app.t ADD CONSTRAINT named ' || pg_get_constraintdef(oid) FROM pg_constraint"
              + " WHERE conname = 'named'",
          "SELECT 'ALTER TABLE app.t ALTER name SET DEFAULT ' || pg_get_expr(adbin, adrelid) FROM pg_attrdef"
              + " WHERE adrelid = 'app.t'::regclass AND adnum = 2",
          "SELECT pg_get_indexdef('app.partly'::regclass)",
          "SELECT 'CREATE POLICY seen ON app.t USING ' || pg_get_expr(polqual, polrelid) FROM pg_policy"}) {
        story.sql("printed", story.value("hand", printed));
      }
      assertThat(story.value("printed", "SELECT pg_get_viewdef('app.v'::regclass)"))
          .isNotEqualTo(story.value("hand", "SELECT pg_get_viewdef('app.v'::regclass)"));
      CommandLineRun same = story.typed("diff", "--from", "hand", "--to", "printed");
      assertThat(same.out()).contains("no difference");
      assertThat(same.exit()).isEqualTo(0);

      story.sql("printed",
          "CREATE OR REPLACE FUNCTION app.plus(a integer) RETURNS integer IMMUTABLE LANGUAGE sql"
          + " AS 'SELECT a + 2'; ALTER TABLE app.t ALTER name SET DEFAULT 'c'");
      CommandLineRun differs = story.typed("diff", "--from", "hand", "--to", "printed");
      assertThat(differs.exit()).isEqualTo(3);
      assertThat(differs.out()).contains("2 differences", "app.plus", "name")
          .doesNotContain("seen", "partly");
    }
  }
}
