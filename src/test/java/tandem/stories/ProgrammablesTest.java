package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.model.TandemException;
import tandem.workflow.Condition;
import tandem.workflow.GenerateReport;

/** What DESIGN knows as traps of programmables, each on a real database. */
@Execution(ExecutionMode.CONCURRENT)
class ProgrammablesTest {
  private static final String ALL_IN_STEP = "[IN_STEP, IN_STEP, IN_STEP]";

  @TempDir
  private Path folder;

  private Story story() {
    Story story = new Story(folder).project(Map.of("production", "shared"));
    story.init();
    return story;
  }

  private void shipped(Story story, String name, String... allowed) {
    story.generate(name, allowed);
    assertThat(story.conditions()).containsExactly(Condition.IN_STEP, Condition.IN_STEP);
    story.migrate("production");
    assertThat(story.conditions("production").toString()).isEqualTo(ALL_IN_STEP);
  }

  @Test
  void aFunctionThatAPolicyCallsIsWrittenIntoTheVersionedScriptToo() {
    try (Story story = story()) {
      story.file("state/app.sql", """
          CREATE SCHEMA app;
          CREATE TABLE app.notes (id bigint PRIMARY KEY, who text NOT NULL);
          CREATE FUNCTION app.is_mine(who text) RETURNS boolean LANGUAGE sql AS 'SELECT who = current_user::text';
          ALTER TABLE app.notes ENABLE ROW LEVEL SECURITY;
          CREATE POLICY mine ON app.notes USING (app.is_mine(who));
          """);
      shipped(story, "notes");
      assertThat(story.text("migrations/0001_notes/V1.1__notes.sql")).contains("FUNCTION app.is_mine");
      assertThat(story.files("migrations/programmable")).anyMatch(file -> file.contains("is_mine"));
    }
  }

  @Test
  void aColumnUnderAFrozenViewIsDroppedThoughTheViewNoLongerUsesIt() {
    try (Story story = story()) {
      story.file("state/app.sql", """
          CREATE TABLE public.t (a integer, b text, c text);
          CREATE VIEW public.v AS SELECT a, c FROM public.t;
          CREATE TABLE public.u (a integer);
          ALTER TABLE public.u ENABLE ROW LEVEL SECURITY;
          CREATE POLICY seen ON public.u USING (a IN (SELECT a FROM public.v));
          """);
      shipped(story, "first");
      story.file("state/app.sql", """
          CREATE TABLE public.t (a integer, b text, c text);
          CREATE VIEW public.v AS SELECT a, b AS c FROM public.t;
          CREATE TABLE public.u (a integer);
          ALTER TABLE public.u ENABLE ROW LEVEL SECURITY;
          CREATE POLICY seen ON public.u USING (a IN (SELECT a FROM public.v));
          """);
      shipped(story, "second");
      story.file("state/app.sql", """
          CREATE TABLE public.t (a integer, b text);
          CREATE VIEW public.v AS SELECT a, b AS c FROM public.t;
          CREATE TABLE public.u (a integer);
          ALTER TABLE public.u ENABLE ROW LEVEL SECURITY;
          CREATE POLICY seen ON public.u USING (a IN (SELECT a FROM public.v));
          """);
      shipped(story, "third", "data-loss");
    }
  }

  @Test
  void aViewThatLosesAColumnIsMadeAnewWithWhatStandsOnIt() throws SQLException {
    try (Story story = story()) {
      story.file("state/app.sql", """
          CREATE TABLE public.t (a integer, b text);
          CREATE VIEW public.v AS SELECT a, b FROM public.t;
          CREATE VIEW public.w AS SELECT a FROM public.v;
          COMMENT ON VIEW public.w IS 'kept';
          """);
      shipped(story, "first");
      story.file("state/app.sql", """
          CREATE TABLE public.t (a integer, b text);
          CREATE VIEW public.v AS SELECT a FROM public.t;
          CREATE VIEW public.w AS SELECT a FROM public.v;
          COMMENT ON VIEW public.w IS 'kept';
          """);
      shipped(story, "second");
      assertThat(story.text("migrations/programmable/views/R__view_public.w.sql"))
          .contains("rebuilt by 0002_second");
      assertThat(story.value("production", "SELECT obj_description('public.w'::regclass)")).isEqualTo("kept");
    }
  }

  @Test
  void aDroppedProgrammableGoesWithItsScript() {
    try (Story story = story()) {
      story.file("state/app.sql", """
          CREATE TABLE public.t (a integer);
          CREATE VIEW public.v AS SELECT a FROM public.t;
          CREATE FUNCTION public.f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
          """);
      shipped(story, "first");
      story.file("state/app.sql", "CREATE TABLE public.t (a integer);");
      shipped(story, "second");
      assertThat(Files.exists(folder.resolve("migrations/programmable/views/R__view_public.v.sql")))
          .isFalse();
    }
  }

  @Test
  void anEnumValueIsAddedAndUsedInOneDeployment() {
    try (Story story = story()) {
      story.file("state/app.sql", """
          CREATE TYPE public.mood AS ENUM ('sad', 'glad');
          CREATE TABLE public.t (m public.mood DEFAULT 'sad'::public.mood);
          """);
      shipped(story, "first");
      story.file("state/app.sql", """
          CREATE TYPE public.mood AS ENUM ('sad', 'so so', 'glad');
          CREATE TABLE public.t (m public.mood DEFAULT 'so so'::public.mood);
          """);
      shipped(story, "second");
    }
  }

  @Test
  void whatIsNotPickedStaysPendingAndShipsLater() {
    try (Story story = story()) {
      story.file("state/app.sql", """
          CREATE TABLE public.a (id integer PRIMARY KEY);
          CREATE TABLE public.b (id integer PRIMARY KEY, a integer REFERENCES public.a (id));
          CREATE TABLE public.c (id integer);
          CREATE VIEW public.v AS SELECT id FROM public.b;
          """);
      GenerateReport made = story.generateOnly("only_v", List.of("view:public.v"), List.of());
      assertThat(made.takenAlong().toString()).contains("table:public.b").contains("table:public.a");
      assertThat(made.left()).anyMatch(finding -> finding.object().orElseThrow().toString()
          .equals("table:public.c"));
      assertThat(story.conditions()).containsExactly(Condition.PENDING, Condition.IN_STEP);
      shipped(story, "the_rest");
    }
  }

  @Test
  void aChangeInAHandWrittenScriptOfSeveralObjectsIsRefused() throws IOException {
    try (Story story = story()) {
      story.file("state/app.sql", "CREATE TABLE public.t (a integer, b integer);");
      shipped(story, "first");
      story.file("migrations/programmable/R__both.sql", """
          CREATE OR REPLACE VIEW public.v AS SELECT a FROM public.t;
          CREATE OR REPLACE VIEW public.w AS SELECT a FROM public.v;
          """);
      story.file("state/app.sql", """
          CREATE TABLE public.t (a integer, b integer);
          CREATE VIEW public.v AS SELECT a, b FROM public.t;
          CREATE VIEW public.w AS SELECT a FROM public.v;
          """);
      assertThatThrownBy(() -> story.generate("second")).isInstanceOf(TandemException.class)
          .hasMessageContaining("view:public.w")
          .extracting(e -> ((TandemException) e).remedy().orElseThrow()).asString().contains("tandem split");
    }
  }

  @Test
  void aRepeatableAheadOfTheMigrationsIsPendingUntilADeploymentCuresIt() {
    try (Story story = story()) {
      story.file("state/app.sql", """
          CREATE TABLE public.t (a integer);
          CREATE VIEW public.v AS SELECT a FROM public.t;
          """);
      shipped(story, "first");
      story.file("migrations/programmable/views/R__view_public.v.sql",
          "CREATE OR REPLACE VIEW public.v AS SELECT a, b FROM public.t;\n");
      story.file("state/app.sql", """
          CREATE TABLE public.t (a integer, b text);
          CREATE VIEW public.v AS SELECT a, b FROM public.t;
          """);
      assertThat(story.conditions()).containsExactly(Condition.PENDING, Condition.PENDING);
      GenerateReport made = story.generate("second");
      assertThat(made.setAside()).containsExactly("programmable/views/R__view_public.v.sql");
      assertThat(story.conditions()).containsExactly(Condition.IN_STEP, Condition.IN_STEP);
    }
  }

  @Test
  void aTakenGrantIsTakenInEveryDatabase() throws SQLException {
    try (Story story = story()) {
      story.file("state/app.sql", """
          CREATE TABLE public.t (a integer);
          CREATE VIEW public.v AS SELECT a FROM public.t;
          GRANT SELECT ON public.v TO PUBLIC;
          COMMENT ON VIEW public.v IS 'old';
          """);
      shipped(story, "first");
      story.file("state/app.sql", """
          CREATE TABLE public.t (a integer);
          CREATE VIEW public.v AS SELECT a FROM public.t;
          """);
      shipped(story, "second");
      assertThat(story.value("production",
          "SELECT relacl::text FROM pg_class WHERE oid = 'public.v'::regclass"))
          .doesNotContain("=r/");
    }
  }

  @Test
  void aFunctionOfManyArgumentsIsKnownByAllOfItsSignature() {
    try (Story story = new Story(folder).project(Map.of("production", "protected"))) {
      story.file("state/f.sql", """
          CREATE DOMAIN amount AS numeric;
          CREATE FUNCTION total_of_everything(of timestamp without time zone, until timestamp with time zone,
            limited character varying, lowest amount) RETURNS integer LANGUAGE sql AS 'SELECT 1';
          """);
      story.generate("base");
      story.file("state/f.sql", "");
      story.generate("gone", "data-loss");
      assertThat(story.files("migrations")).noneMatch(file -> file.contains("R__"));
      story.migrate("production");
      assertThat(story.conditions("production")).containsOnly(Condition.IN_STEP);
    }
  }
}
