package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.cli.CommandLineRun;

/** SQL that PostgreSQL does not take is told with its file and line, in state and in migrations alike. */
@Execution(ExecutionMode.CONCURRENT)
class RefusedSqlTest {
  @TempDir
  private Path folder;

  /**
   * The line, what is said, and the text, in which {@code ~} stands for a line feed and {@code ^} for what
   * Windows has before it.
   */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "5|type \"nosuch\" does not exist|CREATE TABLE a (id integer);~~CREATE TABLE b (~  id integer,~  x nosuch~);",
      "3|type \"nosuch\" does not exist|CREATE TABLE a (^~  id integer,^~  x nosuch^~);^~",
      "1|type \"integr\" does not exist|\ufeffCREATE TABLE a (id integr);",
      "2|a string is opened and never closed|CREATE TABLE a (id integer);~CREATE TABLE b (id text DEFAULT 'x);~",
      "2|a string in $x$ is opened|CREATE TABLE a (id integer);~CREATE FUNCTION f() RETURNS integer AS $x$~ 1 $$;",
      "2|a comment is opened and never closed|CREATE TABLE a (id integer);~/* open~CREATE TABLE b (id integer);",
      "1|a quoted name is opened and never closed|CREATE TABLE \"a (id integer);",
      "1|is a command of psql|\\connect x~CREATE TABLE a (id integer);",
      "2|U+0000|CREATE TABLE a (id integer);~CREATE TABLE b (id integer\u0000);",
      "1|relation \"missing\" does not exist|CREATE VIEW v AS SELECT * FROM missing;",
      "1|relation \"w\" does not exist|CREATE VIEW v AS SELECT * FROM w;~CREATE VIEW w AS SELECT * FROM v;",
      "2|division by zero|CREATE TABLE a (id integer);~DO $$ BEGIN~  PERFORM 1/0;~END $$;",
      "2|column \"nosuch\" does not exist|CREATE TABLE a (id integer);~CREATE INDEX i ON a (nosuch);",
      "2|invalid input syntax for type integer|CREATE TABLE a (id integer);~ALTER TABLE a ADD CHECK (id > 'x');",
      "3|syntax error at or near \"garbage\"|CREATE TABLE a (id integer);~;;~garbage here;"})
  void isToldWithFileAndLine(int line, String said, String written) {
    String text = written.replace('~', '\n').replace('^', '\r');
    try (Story story = new Story(folder).project(Map.of("dev", "development"))) {
      story.file("state/app/a.sql", text);
      CommandLineRun generate = story.typed("generate", "x");
      assertThat(generate.err()).contains(said, "at state/app/a.sql:" + line + "\n");
      assertThat(generate.exit()).isEqualTo(1);
      story.file("state/app/a.sql", "").file("migrations/0001_a/V1.1__a.sql", text);
      for (String[] words : new String[][] {{"migrate", "dev"}, {"generate", "x"}}) {
        CommandLineRun run = story.typed(words);
        assertThat(run.err()).contains(said, "migrations/0001_a/V1.1__a.sql:" + line + "\n");
        assertThat(run.exit()).isEqualTo(1);
      }
      assertThat(story.typed("check").out())
          .contains(said, "migrations/0001_a/V1.1__a.sql:" + line + "\n");
    }
  }

  /** State is loaded in any order, so that bodies are looked at when the script that makes them is proven. */
  @Test
  void aBodyThatPostgresqlDoesNotTakeIsRefusedWithTheScriptThatWouldHaveMadeIt() {
    Story story = new Story(folder).file("config.yml", "database: postgresql:17\n").file("state/f.sql", """
        CREATE FUNCTION f() RETURNS integer LANGUAGE plpgsql AS $$
        BEGIN
          RETRUN 1;
        END $$;
        """);
    CommandLineRun run = story.typed("generate", "x");
    assertThat(run.err()).contains(" migrations/programmable/functions/R__function_public.f().sql:6:",
        "syntax error at or near \"RETRUN\"").doesNotContain("/tandem-proof");
    assertThat(run.exit()).isEqualTo(4);
    assertThat(folder.resolve("migrations")).doesNotExist();
  }
}
