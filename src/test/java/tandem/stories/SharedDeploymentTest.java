package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What depends on another part of its deployment, run by tandem and Flyway, step by step and at once. */
@Execution(ExecutionMode.CONCURRENT)
class SharedDeploymentTest {
  @TempDir
  private Path folder;

  /** Manual, ALTER TYPE: a value that is added cannot be used until the transaction is committed. */
  @ParameterizedTest
  @ValueSource(ints = {14, 17})
  void anEnumValueIsAddedAndUsedEverywhereInOneDeployment(int major) throws SQLException {
    try (Story story = new Story(folder)) {
      BothRunners runners = BothRunners.in(story, major);
      story.file("state/app.sql", """
          CREATE TYPE public.mood AS ENUM ('sad', 'glad');
          CREATE TABLE public.person (id integer PRIMARY KEY, m public.mood DEFAULT 'sad');
          CREATE TABLE public.part (m public.mood NOT NULL) PARTITION BY LIST (m);
          CREATE TABLE public.part_sad PARTITION OF public.part FOR VALUES IN ('sad');
          CREATE FUNCTION public.usual() RETURNS public.mood LANGUAGE sql AS $$ SELECT 'sad'::public.mood $$;
          """);
      runners.step("first");
      for (String runner : new String[] {"ours", "theirs"}) {
        story.sql(runner,
            "INSERT INTO person VALUES (1, 'sad'), (2, 'glad'); INSERT INTO part VALUES ('sad')");
      }
      story.file("state/app.sql", """
          CREATE TYPE public.mood AS ENUM ('sad', 'so so', 'glad');
          CREATE DOMAIN public.no_extreme AS public.mood CHECK (VALUE = 'so so');
          CREATE TABLE public.person (id integer PRIMARY KEY, m public.mood DEFAULT 'so so',
            CONSTRAINT known CHECK (m IN ('sad', 'so so', 'glad')),
            was public.mood NOT NULL DEFAULT 'so so',
            usual boolean GENERATED ALWAYS AS (m = 'so so') STORED);
          CREATE INDEX middling ON public.person (id) WHERE m = 'so so';
          ALTER TABLE public.person ENABLE ROW LEVEL SECURITY;
          CREATE TABLE public.part (m public.mood NOT NULL) PARTITION BY LIST (m);
          CREATE TABLE public.part_sad PARTITION OF public.part FOR VALUES IN ('sad');
          CREATE TABLE public.part_rest PARTITION OF public.part FOR VALUES IN ('so so', 'glad');
          CREATE TABLE public.tuned (m public.mood NOT NULL DEFAULT 'so so',
            n public.no_extreme DEFAULT 'so so');
          CREATE FUNCTION public.usual() RETURNS public.mood LANGUAGE sql
            AS $$ SELECT 'so so'::public.mood $$;
          CREATE FUNCTION public.is_usual(m public.mood DEFAULT 'so so') RETURNS boolean LANGUAGE sql
            IMMUTABLE AS $$ SELECT m = 'so so' $$;
          CREATE POLICY usual ON public.person USING (public.is_usual(m));
          CREATE VIEW public.middle AS SELECT id FROM public.person WHERE m = 'so so';
          CREATE MATERIALIZED VIEW public.counted AS SELECT count(*) FROM public.person WHERE m <> 'so so';
          """);
      assertThat(story.generate("so_so").deployment()).isPresent();
      story.file("migrations/0002_so_so/V2.9__data.sql", """
          INSERT INTO public.person (id, m) VALUES (3, 'so so');
          INSERT INTO public.tuned DEFAULT VALUES;
          INSERT INTO public.part VALUES ('so so');
          """);
      story.typed("seal", "0002_so_so");
      runners.run();
      for (String runner : new String[] {"ours", "theirs"}) {
        String people = "SELECT string_agg(concat_ws(' ', id, m, was), ',' ORDER BY id) FROM person";
        assertThat(story.value(runner, people)).isEqualTo("1 sad so so,2 glad so so,3 so so so so");
        assertThat(story.value(runner, "SELECT usual()")).isEqualTo("so so");
      }
      runners.atOnce();
      assertThat(story.value("theirs_at_once", "SELECT string_agg(id::text, ',') FROM middle"))
          .isEqualTo("3");
    }
  }

  @Test
  void aTableTakesTheNameOfAViewThatGoesAndTheOtherWayRound() throws SQLException {
    try (Story story = new Story(folder)) {
      BothRunners runners = BothRunners.in(story, 17);
      story.file("state/app.sql", """
          CREATE TABLE public.base (id integer PRIMARY KEY, note text);
          CREATE VIEW public.one AS SELECT id, note FROM public.base;
          CREATE VIEW public.over AS SELECT id FROM public.one;
          CREATE TABLE public.two (id integer PRIMARY KEY, note text);
          """);
      runners.step("first");
      for (String runner : new String[] {"ours", "theirs"}) {
        story.sql(runner, "INSERT INTO base VALUES (1, 'a')");
      }
      story.file("state/app.sql", """
          CREATE TABLE public.base (id integer PRIMARY KEY, note text);
          CREATE TABLE public.one (id integer PRIMARY KEY, note text);
          CREATE VIEW public.over AS SELECT id FROM public.one;
          CREATE VIEW public.two AS SELECT id, note FROM public.base;
          """);
      runners.step("changed_places", "data-loss");
      for (String runner : new String[] {"ours", "theirs"}) {
        assertThat(story.value(runner, "SELECT note FROM two")).isEqualTo("a");
      }
      story.file("state/app.sql", """
          CREATE TABLE public.base (id integer PRIMARY KEY, note text);
          CREATE VIEW public.one AS SELECT id, note FROM public.base;
          CREATE VIEW public.over AS SELECT id FROM public.one;
          CREATE TABLE public.two (id integer PRIMARY KEY, note text);
          """);
      runners.step("back", "data-loss");
      runners.atOnce();
    }
  }
}
