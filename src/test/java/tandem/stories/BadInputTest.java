package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
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

/** What is wrong is told once, with its place and what to do; nothing is lost, half-written or given away. */
@Execution(ExecutionMode.CONCURRENT)
class BadInputTest {
  private static final Map<String, String> PRODUCTION = Map.of("production", "protected");

  @TempDir
  private Path folder;

  @Test
  void anUnknownKeyNamesItsLineAndTheKeyThatWasMeant() {
    Story story = new Story(folder).file("config.yml", """
        database: postgresql:17
        environments:
          dev: {url: "postgresql://ann@localhost/x", passwort: "geheim"}
        """);
    CommandLineRun run = story.typed("check");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("passwort", "config.yml:3", "Did you mean 'password'?")
        .doesNotContain("geheim");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aRoleThatIsCalledOtherwiseIsRefusedWhereItMatters() {
    Story story = new Story(folder).file("config.yml", """
        database: postgresql:17
        roles: {app_owner: ann}
        environments:
          dev: {url: "postgresql://ann@localhost/x"}
        """);
    assertThat(story.typed("check").exit()).isEqualTo(0);
    CommandLineRun run = story.typed("migrate", "dev");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("the role 'app_owner' is called otherwise here", "config.yml:2");
  }

  @Test
  void aScriptThatDoesNotRunIsAFindingOfCheckAndEndsOtherCommands() {
    try (Story story = new Story(folder).project(PRODUCTION)) {
      story.file("migrations/0001_a/V1.1__a.sql",
          "CREATE TABLE a (id integer);\nCREATE TABEL b (id integer);\n");
      CommandLineRun check = story.typed("check");
      assertThat(check.exit()).isEqualTo(3);
      assertThat(check.out()).contains("V1.1__a.sql:2");
      for (String[] words : new String[][] {
          {"generate", "x"}, {"migrate", "production"}, {"diff", "--from", "migrations", "--to", "state"}}) {
        CommandLineRun run = story.typed(words);
        assertThat(run.exit()).as(String.join(" ", words)).isEqualTo(1);
        assertThat(run.err()).as(String.join(" ", words)).contains("V1.1__a.sql:2", "MIGRATION-FAILED");
      }
      assertThat(story.files("migrations")).containsExactly("migrations/0001_a/V1.1__a.sql");
    }
  }

  @Test
  void aDeploymentThatHoldsAFolderIsAFindingOfCheckAndEndsOtherCommands() {
    Story story = new Story(folder).file("config.yml", "database: postgresql:17\n")
        .file("migrations/0001_a/V1.1__a.sql", "CREATE TABLE a (id integer);")
        .file("migrations/0001_a/more/V1.2__b.sql", "CREATE TABLE b (id integer);")
        .file("migrations/0001_a/deployment.yml", "phase: expand\n");
    CommandLineRun check = story.typed("check");
    assertThat(check.exit()).isEqualTo(3);
    assertThat(check.out()).contains("DEPLOYMENT-MIXED", "migrations/0001_a", "move the folder out");
    assertThat(story.typed("generate", "x").exit()).isEqualTo(1);
  }

  @Test
  void stateErrorsNameTheFileAsOneSeesItFromTheProject() {
    Story story = new Story(folder).file("config.yml", "database: postgresql:17\n")
        .file("state/a.sql", "CREATE TABLE a (id integer);")
        .file("state/b.sql", "\nCREATE TABLE a (id bigint);");
    CommandLineRun check = story.typed("check");
    assertThat(check.exit()).isEqualTo(3);
    assertThat(check.out()).contains("STATE-TWICE", "at state/");
    assertThat(story.typed("generate", "x").err()).contains("STATE-TWICE", "at state/");
    story.file("state/b.sql", "CREATE TABLE b (\n  id integre\n);");
    assertThat(story.typed("generate", "x").err()).contains("STATE-BUILD", "at state/b.sql:2");
  }

  @Test
  void twoDeploymentsOfOneNumberAreAFindingThatSaysWhatToDo() {
    try (Story story = new Story(folder).project(PRODUCTION)) {
      story.file("state/a.sql", "CREATE TABLE a (id integer);");
      story.generate("base");
      story.file("state/b.sql", "CREATE TABLE b (id integer);");
      story.generate("of_ann");
      // Ben generated on his branch, where there was no 0002 yet.
      story.file("state/c.sql", "CREATE TABLE c (id integer);");
      story.file("migrations/0002_of_ben/V2.1__of_ben.sql", "CREATE TABLE public.c (id integer);\n");
      CommandLineRun check = story.typed("check");
      assertThat(check.exit()).isEqualTo(3);
      assertThat(check.out()).contains("DUPLICATE-VERSION", "0002_of_ann", "0002_of_ben", "→");
      assertThat(story.typed("migrate", "production").exit()).isEqualTo(1);
      assertThat(story.typed("generate", "more").exit()).isEqualTo(1);
      assertThat(story.files("migrations")).noneMatch(file -> file.contains("more"));
    }
  }

  @Test
  void aDatabaseThatDoesNotAnswerLeavesNoProjectBehind() {
    Story story = new Story(folder);
    CommandLineRun nobody = story.typed("init", "--from", "postgresql://ann:geheim@127.0.0.1:1/x");
    assertThat(nobody.exit()).isEqualTo(1);
    assertThat(nobody.err()).contains("DATABASE-UNREACHABLE", "127.0.0.1:1").doesNotContain("geheim");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aWrongPasswordIsToldAndNotShown() throws SQLException {
    try (Story story = new Story(folder.resolve("other")).project(PRODUCTION)) {
      story.sql("production", "CREATE ROLE bad_input_ann LOGIN PASSWORD 'right-one'");
      try {
        URI address = URI.create(story.url("production").substring("jdbc:".length()));
        String url = "postgresql://bad_input_ann:geheim@" + address.getAuthority() + address.getPath();
        CommandLineRun init = new Story(folder).typed("init", "--from", url);
        assertThat(init.exit()).isEqualTo(1);
        assertThat(init.err()).contains("DATABASE-WRONG-PASSWORD", "bad_input_ann").doesNotContain("geheim");
        assertThat(folder.resolve("config.yml")).doesNotExist();
        CommandLineRun json = story.typed("info", url, "--output", "json");
        assertThat(json.exit()).isEqualTo(1);
        assertThat(json.out()).startsWith("{").contains("DATABASE-WRONG-PASSWORD").doesNotContain("geheim");
        assertThat(json.err()).doesNotContain("geheim");
      } finally {
        story.sql("production", "DROP ROLE bad_input_ann");
      }
    }
  }

  @Test
  void aNameThatCannotBeADeploymentsIsRefusedEvenWhereThereIsNothingToShip() {
    Story story = new Story(folder).file("config.yml", "database: postgresql:17\n");
    for (String name : new String[] {"..", "a/../b", "", "a__b"}) {
      CommandLineRun run = story.typed("generate", name);
      assertThat(run.exit()).as(name).isEqualTo(2);
      assertThat(run.err()).contains("DEPLOYMENT-NAME");
    }
  }

  @Test
  void aScriptThatCameLateHasNotRunAndIsNoDrift() {
    try (Story story = new Story(folder).project(PRODUCTION)) {
      story.file("state/a.sql", "CREATE TABLE a (id integer);");
      story.generate("base");
      story.file("state/b.sql", "CREATE TABLE b (id integer);");
      story.generate("second");
      story.migrate("production");
      story.file("state/late.sql", "CREATE TABLE late (id integer);");
      story.file("migrations/0003_late/V1.5__late.sql", "CREATE TABLE public.late (id integer);\n");
      assertThat(story.conditions("production")).last().isEqualTo(Condition.BEHIND);
      CommandLineRun run = story.typed("migrate", "production");
      assertThat(run.exit()).isEqualTo(4);
      assertThat(run.err()).contains("MIGRATION-LATE", "--out-of-order");
    }
  }

  @Test
  void whatADeveloperMadeByHandOtherwiseFailsAndMigrateSaysWhatRecordsIt() throws SQLException {
    try (Story story = new Story(folder).project(Map.of("dev", "development"))) {
      story.file("state/a.sql", "CREATE TABLE a (id integer);");
      story.generate("base");
      story.migrate("dev");
      story.file("state/b.sql", "CREATE TABLE b (id integer);");
      story.generate("second");
      story.sql("dev", "CREATE TABLE b (id bigint)");
      CommandLineRun run = story.typed("migrate", "dev");
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err()).contains("already exists", "tandem baseline dev");
      story.sql("dev", "ALTER TABLE b ALTER id TYPE integer");
      assertThat(story.typed("migrate", "dev").exit()).isEqualTo(0);
    }
  }

  @Test
  void aMissingRightIsToldWithTheEnvironmentItIsMissingIn() throws SQLException {
    try (Story story = new Story(folder).project(PRODUCTION)) {
      story.file("migrations/0001_a/V1.1__a.sql", "CREATE TABLE a (id integer);");
      story.sql("production", "CREATE ROLE bad_input_ben");
      try {
        story.file("config.yml", story.text("config.yml").replace("kind:", "role: bad_input_ben, kind:"));
        CommandLineRun run = story.typed("migrate", "production");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("permission denied", "at production (").doesNotContain("Position:");
      } finally {
        story.sql("production", "DROP ROLE bad_input_ben");
      }
    }
  }

  @Test
  void aGenerateThatWasKilledIsFinishedByTheNextOne() throws IOException {
    try (Story story = new Story(folder).project(PRODUCTION)) {
      story.file("state/a.sql", "CREATE TABLE a (id integer);")
          .file("state/v.sql", "CREATE VIEW v AS SELECT id FROM a;");
      story.generate("base");
      story.file("state/a.sql", "CREATE TABLE a (id integer, note text);")
          .file("state/w.sql", "CREATE VIEW w AS SELECT note FROM a;");
      story.generate("notes");
      // Killed between two renames: the last files are still beside their places.
      Path cut = folder.resolve("migrations/programmable/views/R__view_public.w.sql");
      Files.move(cut, cut.resolveSibling("." + cut.getFileName() + ".tmp"));
      assertThat(story.conditions()).contains(Condition.PENDING);
      story.generate("again");
      assertThat(story.conditions()).containsOnly(Condition.IN_STEP);
      assertThat(story.files("migrations")).noneMatch(file -> file.endsWith(".tmp"));
      story.migrate("production");
      assertThat(story.conditions("production")).containsOnly(Condition.IN_STEP);
    }
  }

  @Test
  void whatAnotherRoleOwnsIsNotAlteredAndSaysSo() throws SQLException {
    try (Story story = new Story(folder).project(PRODUCTION)) {
      story.file("migrations/0001_a/V1.1__a.sql", "CREATE TABLE a (id integer);");
      story.migrate("production");
      story.sql("production", "CREATE ROLE bad_input_eve; GRANT ALL ON SCHEMA public TO bad_input_eve;"
          + " GRANT ALL ON flyway_schema_history TO bad_input_eve");
      try {
        story.file("config.yml", story.text("config.yml").replace("kind:", "role: bad_input_eve, kind:"));
        story.file("migrations/0002_b/V2.1__b.sql",
            "CREATE TABLE b (id integer);\nALTER TABLE a ADD COLUMN more text;");
        CommandLineRun run = story.typed("migrate", "production", "--allow", "drift");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("must be owner of table a", "V2.1__b.sql:2")
            .doesNotContain("Position:");
        assertThat(story.value("production", "SELECT to_regclass('b')")).as("nothing half done").isNull();
      } finally {
        story.sql("production", "DROP OWNED BY bad_input_eve; DROP ROLE bad_input_eve");
      }
    }
  }

  /** Of two megabytes in the plain build, and of ten by the flag. */
  @Test
  void aFunctionOfManyMegabytesGoesAllTheWay() throws SQLException {
    int size = "all".equals(System.getProperty("tandem.tests")) ? 10_000_000 : 2_000_000;
    String body = "  -- it's $$ ${x} \\ 😀\n".repeat(size / 24);
    String function =
        "CREATE OR REPLACE FUNCTION public.large() RETURNS integer LANGUAGE plpgsql AS $body$\nBEGIN\n"
        + body + "  RETURN %d;\nEND $body$";
    try (Story story = new Story(folder).project(Map.of("dev", "development", "production", "protected"))) {
      story.sql("dev", function.formatted(1));
      assertThat(story.typed("capture", "dev").exit()).isEqualTo(0);
      story.generate("base");
      story.migrate("production");
      assertThat(story.value("production", "SELECT large()")).isEqualTo("1");
      story.sql("dev", function.formatted(2));
      assertThat(story.typed("diff", "--from", "state", "--to", "dev", "--unified").out())
          .hasSizeLessThan(10_000);
      assertThat(story.typed("capture", "dev").exit()).isEqualTo(0);
      story.generate("other");
      story.migrate("production");
      assertThat(story.conditions("production")).containsOnly(Condition.IN_STEP);
      assertThat(story.value("production", "SELECT large()")).isEqualTo("2");
    }
  }
}
