package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.stories.Story.done;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.cli.CommandLineRun;
import tandem.workflow.Condition;

/** What an environment is stands in its database since the first run, and no branch can say otherwise. */
@Execution(ExecutionMode.CONCURRENT)
class ProtectionTest {
  @TempDir
  private Path folder;

  private Story story() {
    Story story = new Story(folder).project(Map.of("production", "protected"));
    story.init();
    story.file("state/app.sql", "CREATE TABLE public.orders (id bigint PRIMARY KEY);\n");
    story.generate("baseline");
    return story;
  }

  @Test
  void aBranchThatCallsProductionSharedTakesNothingOutOfIt() throws SQLException {
    try (Story story = story()) {
      done(story.typed("migrate", "production"));
      assertThat(story.value("production", "SELECT kind FROM tandem.environment")).isEqualTo("protected");
      story.file("config.yml", story.text("config.yml").replace("protected", "shared"));
      for (CommandLineRun refused : new CommandLineRun[] {
          story.typed("backout", "production", "0001_baseline", "--allow", "data-loss"),
          story.typed("undo", "production"), story.typed("remove", "0001_baseline")}) {
        assertThat(refused.exit()).as(refused.out() + refused.err()).isEqualTo(4);
      }
      assertThat(story.conditions("production").toString()).isEqualTo("[IN_STEP, IN_STEP, IN_STEP]");
    }
  }

  @Test
  void eachLossOnProductionIsAllowedByItsName() throws SQLException {
    try (Story story = story()) {
      story.file("state/app.sql", """
          CREATE TABLE public.orders (id bigint PRIMARY KEY, note text, "odd $1" text);
          CREATE TABLE public.old (id bigint);
          """);
      story.generate("notes");
      story.migrate("production");
      story.file("state/app.sql", "CREATE TABLE public.orders (id bigint PRIMARY KEY);\n");
      story.generate("less", "data-loss");
      String words = "--allow data-loss:public.old --allow data-loss:public.orders.note"
          + " --allow 'data-loss:public.orders.odd $1'";
      for (String allowed : new String[] {"data-loss", "data-loss:public.*", "data-loss:*"}) {
        CommandLineRun refused = story.typed("migrate", "production", "--allow", allowed);
        assertThat(refused.exit()).as(allowed).isEqualTo(4);
        assertThat(refused.err().replaceAll("\\s+", " ")).contains("[HAZARD-NOT-ALLOWED]", words);
      }
      assertThat(done(story.typed("migrate", "production", "--dry-run")).out())
          .contains("it runs with --allow data-loss:public.orders.note");
      assertThat(story.value("production", "SELECT to_regclass('public.old')")).isNotNull();
      done(story.typed("migrate", "production", "--allow", "data-loss:public.old", "--allow",
          "data-loss:public.orders.note", "--allow", "data-loss:public.orders.odd $1"));
      assertThat(story.value("production", "SELECT to_regclass('public.old')")).isNull();
    }
  }

  @Test
  void whatAHandWrittenScriptLosesIsSeenOnAShadow() throws SQLException {
    try (Story story = story()) {
      story.migrate("production");
      story.file("migrations/0002_points/V2.1__points.sql",
          "ALTER TABLE public.orders ADD points integer; UPDATE public.orders SET points = 0;");
      done(story.typed("migrate", "production"));
      story.file("migrations/0003_names/V3.1__names.sql",
          "ALTER TABLE public.orders RENAME points TO score; INSERT INTO public.orders VALUES (99, 1);");
      done(story.typed("migrate", "production"));
      story.file("migrations/0004_hidden/V4.1__hidden.sql",
          "DO $$ BEGIN EXECUTE 'ALTER TABLE public.orders DROP score'; DELETE FROM public.orders; END $$;");
      CommandLineRun refused = story.typed("migrate", "production");
      assertThat(refused.exit()).isEqualTo(4);
      assertThat(refused.err().replaceAll("\\s+", " "))
          .contains("--allow data-loss:public.orders.score --allow data-loss:public.orders");
      assertThat(story.value("production", "SELECT count(score) FROM orders")).isEqualTo("1");
      done(story.typed("migrate", "production", "--allow", "data-loss:public.orders"));
      assertThat(story.value("production", "SELECT count(*) FROM orders")).isEqualTo("0");
    }
  }

  @Test
  void whatFailsOnTheShadowEndsTheRunBeforeIt() throws SQLException {
    try (Story story = story()) {
      done(story.typed("migrate", "production"));
      story.file("migrations/0002_a/V2.1__a.sql", "CREATE TABLE public.a (id int);\n");
      story.file("migrations/0003_b/V3.1__b.sql", "CREATE TABLE public.b (id int);\nDROP TABLE public.bb;\n");
      story.file("migrations/0004_c/V4.1__c.sql", "CREATE TABLE public.c (id int);\n");
      assertThat(done(story.typed("migrate", "production", "--dry-run")).out()).contains("V3.1__b.sql:2");
      CommandLineRun failed = story.typed("migrate", "production");
      assertThat(failed.exit()).as(failed.err()).isEqualTo(1);
      assertThat(failed.err()).contains("[MIGRATION-FAILED]", "V3.1__b.sql:2", "seen on a shadow");
      assertThat(story.value("production", "SELECT to_regclass('public.a')")).isNotNull();
      assertThat(story.value("production", "SELECT to_regclass('public.b')")).isNull();
      assertThat(story.typed("info", "production").out()).doesNotContain("partly");
      CommandLineRun unproven = story.typed("migrate", "production", "--allow", "unproven");
      assertThat(unproven.exit()).isEqualTo(1);
      assertThat(unproven.err()).as("it ran there").contains("rolled back").doesNotContain("seen on");
      story.file("migrations/0003_b/V3.1__b.sql", "CREATE TABLE public.b (id int);\n");
      done(story.typed("migrate", "production"));
      assertThat(story.value("production", "SELECT to_regclass('public.c')")).isNotNull();
    }
  }

  @Test
  void aChecksumIsRealignedForAReasonAndNoRowGoes() throws SQLException {
    try (Story story = story()) {
      story.file("migrations/0002_gone/V2.1__gone.sql", "SELECT 1;");
      story.migrate("production");
      story.file("config.yml", story.text("config.yml").replace("protected", "shared"));
      delete("migrations/0002_gone/V2.1__gone.sql");
      String script = "migrations/0001_baseline/V1.1__baseline.sql";
      story.file(script, story.text(script) + "-- said more clearly\n");
      story.file("migrations/0003_later/V3.1__later.sql", "SELECT 1;");
      CommandLineRun refused = story.typed("repair", "production");
      assertThat(refused.exit()).as(refused.out() + refused.err()).isEqualTo(4);
      assertThat(refused.err()).contains("[REPAIR-REASON]", "V1.1__baseline.sql");
      CommandLineRun repaired = done(story.typed("repair", "production", "--reason", "a comment"));
      assertThat(repaired.out()).contains("V1.1__baseline.sql say what the script now is",
          "left the row of 0002_gone/V2.1__gone.sql");
      assertThat(story.value("production", "SELECT reason FROM tandem.repair")).isEqualTo("a comment");
      assertThat(story.value("production", "SELECT count(*) FROM flyway_schema_history")).isEqualTo("2");
      assertThat(story.typed("validate", "production").out()).doesNotContain("1.1__baseline");
    }
  }

  @Test
  void aFailedStepIsMarkedOnceTheCatalogShowsAllOfIt() throws SQLException {
    try (Story story = story()) {
      story.migrate("production");
      story.sql("production", "INSERT INTO orders VALUES (1), (2)");
      story.file("migrations/0002_half/V2.1__half.sql", """
          ALTER TABLE public.orders ADD kind text DEFAULT 'same';
          CREATE UNIQUE INDEX CONCURRENTLY orders_kind ON public.orders (kind);
          """);
      story.file("migrations/0002_half/V2.1__half.sql.conf", "executeInTransaction=false\n");
      assertThat(story.typed("migrate", "production").exit()).isEqualTo(1);
      CommandLineRun refused = story.typed("repair", "production");
      assertThat(refused.exit()).as(refused.out() + refused.err()).isEqualTo(4);
      assertThat(refused.err()).contains("[REPAIR-UNPROVEN]", "orders_kind");
      assertThat(story.value("production", "SELECT count(*) FROM flyway_schema_history WHERE NOT success"))
          .isEqualTo("1");
      story.sql("production", "DROP INDEX orders_kind; UPDATE orders SET kind = id::text;"
          + " CREATE UNIQUE INDEX orders_kind ON public.orders (kind)");
      assertThat(done(story.typed("repair", "production")).out()).contains("the catalog shows all of it");
      BothRunners.flyway(story.database("production"), folder).validate();
      assertThat(story.migrate("production").scripts()).isEmpty();
      assertThat(story.conditions("production").getLast()).isEqualTo(Condition.IN_STEP);
    }
  }

  private void delete(String path) {
    try {
      Files.delete(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aBuildIsRecordedInTheDatabaseAndTaggedInGit() throws Exception {
    try (Story story = story()) {
      story.repository();
      CommandLineRun run = done(story.typed("migrate", "production", "--build", "43"));
      assertThat(run.out()).contains("git push origin production-43");
      assertThat(story.value("production", "SELECT build FROM tandem.environment")).isEqualTo("43");
      assertThat(story.git("tag", "--list", "-n9")).contains("production-43")
          .containsPattern("0001_baseline [0-9a-f]{16}");
      CommandLineRun again = done(story.typed("migrate", "production", "--build", "43"));
      assertThat(again.out()).contains("no tag production-43");
    }
  }

  /** Never forced: a tag that is there by then stays, and the run came through all the same. */
  @Test
  void theTagIsPushedWhereConfigNamesARemote() throws Exception {
    try (Story story = story()) {
      story.file(".gitignore", "others.git/\n").repository();
      story.git("init", "--quiet", "--bare", "others.git");
      story.git("remote", "add", "origin", "./others.git");
      story.file("config.yml", story.text("config.yml") + "hotfix: {remote: origin}\n");
      CommandLineRun run = done(story.typed("migrate", "production", "--build", "43"));
      assertThat(run.out()).contains("tagged production-43, pushed to origin");
      assertThat(story.git("ls-remote", "origin")).contains("refs/tags/production-43").doesNotContain("heads");
      story.git("push", "--quiet", "origin", "HEAD:refs/tags/production-44");
      CommandLineRun taken = done(story.typed("migrate", "production", "--build", "44"));
      assertThat(taken.out()).contains("git push origin production-44", "already exists");
      story.file("config.yml", story.text("config.yml").replace("origin", "'--receive-pack=touch hacked'"));
      assertThat(done(story.typed("migrate", "production", "--build", "45")).out())
          .contains("git push", "production-45");
      assertThat(story.files("")).doesNotContain("hacked");
    }
  }
}
