package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.cli.CommandLineRun;

/** A script that is not one transaction fails half-way, is corrected, and goes on where it stopped. */
@Execution(ExecutionMode.CONCURRENT)
class ResumeTest {
  private static final String SCRIPT = "migrations/0001_orders/V1.1__orders.sql";
  private static final String START = """
      CREATE TABLE orders (id int, note text);
      INSERT INTO orders VALUES (1, 'a'), (1, 'b');
      """;
  private static final String INDEX = "CREATE UNIQUE INDEX CONCURRENTLY orders_id ON orders (id);\n";
  private static final String REST = "INSERT INTO orders VALUES (3, 'c');\n";

  @TempDir
  private Path folder;
  private Story story;

  @AfterEach
  void close() {
    story.close();
  }

  private Story script(String text) {
    if (story == null) {
      story = new Story(folder).project(Map.of("integration", "shared"));
      story.init();
    }
    return story.file(SCRIPT, text).file(SCRIPT + ".conf", "executeInTransaction=false\n");
  }

  private CommandLineRun migrate(int exit, String... said) {
    CommandLineRun run = story.typed("migrate", "integration");
    assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(exit);
    assertThat(run.out() + run.err()).contains(said.length == 0 ? new String[] {"integration"} : said);
    return run;
  }

  private void both() {
    assertThat(story.typed("migrate", "integration").out()).contains("nothing");
    BothRunners.flyway(story.database("integration"), folder).validate();
  }

  @Test
  void anIndexThatCouldNotBeUniqueIsBuiltAnewOnceTheRowsAre() throws SQLException {
    script(START + INDEX + REST);
    migrate(1, "Key (id)=(1) is duplicated", "V1.1__orders.sql:3", "tandem migrate goes on with it");
    assertThat(story.value("integration",
        "SELECT indisvalid FROM pg_index WHERE indrelid = 'orders'::regclass"))
        .isEqualTo("f");
    assertThat(story.typed("info", "integration").out())
        .contains("partly, 2 of 4 statements", "1 versioned script and 0 repeatable scripts to run");
    assertThat(story.typed("info", "integration", "--output", "json").out().replaceAll("\\s", ""))
        .contains("\"pendingScripts\":1", "\"steps\":{\"script\":\"0001_orders/V1.1__orders.sql\",\"done\":2,\"statements\":4}");
    assertThat(story.typed("check", "integration").out()).contains("V1.1__orders.sql: partly");
    script(START + "DELETE FROM orders WHERE note = 'b';\n" + INDEX + REST);
    assertThat(story.typed("migrate", "integration", "--dry-run").out())
        .contains("is to be resumed: its journal shows 2 of its 5 statements done");
    migrate(0, "statements 1 to 2 of 5 were done", "DROP INDEX CONCURRENTLY IF EXISTS public.orders_id",
        "goes on at line 3: DELETE FROM orders");
    assertThat(story.value("integration", "SELECT string_agg(id || note, ' ' ORDER BY id) FROM orders"))
        .isEqualTo("1a 3c");
    assertThat(story.value("integration",
        "SELECT indisvalid FROM pg_index WHERE indrelid = 'orders'::regclass"))
        .isEqualTo("t");
    both();
  }

  @Test
  void whatHasRunMayBeLaidOutAnewAndNotChanged() throws SQLException {
    script(START + "SELECT 1 / 0;\n" + REST);
    migrate(1, "division by zero", "V1.1__orders.sql:3");
    script(START.replace("'a'", "'A'") + REST);
    CommandLineRun refused = migrate(4, "[STEP-CHANGED]", "statement 2 of V1.1__orders.sql",
        "V1.1__orders.sql:2");
    assertThat(refused.err()).contains("bring the statements back");
    script("");
    migrate(4, "[STEP-CHANGED]", "statement 1 of V1.1__orders.sql");
    script("-- orders\n" + START.replace("(id int,", "(\n  id int, -- the number\n ") + REST);
    migrate(0, "statements 1 to 2 of 3 were done");
    assertThat(story.value("integration", "SELECT count(*) FROM orders")).isEqualTo("3");
    both();
  }

  @Test
  void settingsOfTheScriptHoldWhereItGoesOn() throws SQLException {
    String made = "CREATE SCHEMA shop;\nSET search_path = shop;\nCREATE TABLE t (a int);\n";
    script(made + "SELECT 1 / 0;\nINSERT INTO t VALUES (1);\n");
    migrate(1, "division by zero");
    script(made + "INSERT INTO t VALUES (1);\n");
    migrate(0, "statements 1 to 3 of 4 were done");
    assertThat(story.value("integration", "SELECT a FROM shop.t")).isEqualTo("1");
  }

  @Test
  void aTemporaryTableHasGoneWithItsSession() throws SQLException {
    String made = START + "CREATE TEMP TABLE picked AS SELECT note FROM orders;\n";
    String used = "INSERT INTO orders SELECT 5, note FROM picked;\n";
    script(made + "SELECT 1 / 0;\n" + used);
    migrate(1, "division by zero");
    script(made + used);
    migrate(4, "[STEP-SESSION]", "CREATE TEMP TABLE picked", "before line 4");
    script(made + "CREATE TEMP TABLE picked AS SELECT note FROM orders;\n" + used);
    migrate(0, "statements 1 to 3 of 5 were done");
    assertThat(story.value("integration", "SELECT count(*) FROM orders WHERE id = 5")).isEqualTo("2");
  }

  @Test
  void ofAProcedureThatCommitsNobodyKnowsHowFarItCame() throws SQLException {
    String made = START + """
        CREATE PROCEDURE fill(last int) LANGUAGE plpgsql AS $$
        BEGIN
          FOR i IN 10..12 LOOP INSERT INTO orders VALUES (i, 'filled'); COMMIT; PERFORM 1 / (last - i); END LOOP;
        END $$;
        """;
    script(made + "CALL fill(11);\n" + REST);
    migrate(1, "division by zero");
    migrate(4, "[STEP-UNCLEAR]", "CALL fill(11)", "V1.1__orders.sql:7");
    assertThat(story.value("integration", "SELECT max(id) FROM orders")).isEqualTo("11");
    script(made + "INSERT INTO orders VALUES (12, 'filled');\n" + REST);
    migrate(0, "statements 1 to 3 of 5 were done");
    assertThat(story.value("integration", "SELECT count(*) FROM orders WHERE note = 'filled'"))
        .isEqualTo("3");
    script(made + "INSERT INTO orders VALUES (12, 'filled');\n" + REST + "-- more\n");
    migrate(1, "[MIGRATION-CHANGED]");
  }

  @Test
  void aProcedureThatCommitsAndComesToItsEndIsOneStep() throws SQLException {
    script(START + """
        CREATE PROCEDURE fill() LANGUAGE plpgsql AS $$
        BEGIN INSERT INTO orders VALUES (10, 'filled'); COMMIT; INSERT INTO orders VALUES (11, 'filled'); END $$;
        CALL fill();
        """);
    migrate(0);
    assertThat(story.value("integration", "SELECT count(*) FROM orders WHERE note = 'filled'"))
        .isEqualTo("2");
    assertThat(story.value("integration",
        "SELECT string_agg(position || outcome, ' ' ORDER BY id) FROM tandem.step"))
        .isEqualTo("0opened 1done 2done 3done 4begun 4done 0ended");
  }

  @Test
  void aFailureInsideTheScriptsOwnTransactionGoesBackToItsBegin() throws SQLException {
    String own = "BEGIN;\nINSERT INTO orders VALUES (7, 'own');\n";
    script(START + own + "SELECT 1 / 0;\nCOMMIT;\n" + REST);
    migrate(1, "division by zero");
    assertThat(story.value("integration", "SELECT count(*) FROM orders")).isEqualTo("2");
    script(START + own + "COMMIT;\n" + REST);
    migrate(0, "statements 1 to 2 of 6 were done", "goes on at line 3: BEGIN");
    assertThat(story.value("integration", "SELECT count(*) FROM orders")).isEqualTo("4");
    both();
  }

  @Test
  void whatIsRepairedStartsAnew() throws SQLException {
    script("CREATE TABLE IF NOT EXISTS a (x int);\nSELECT 1 / 0;\n");
    migrate(1, "division by zero");
    assertThat(story.typed("repair", "integration").exit()).isZero();
    script("CREATE TABLE b (x int);\nSELECT 1;\n");
    assertThat(migrate(0).out()).doesNotContain("resumed");
    assertThat(story.value("integration", "SELECT to_regclass('b')")).isEqualTo("b");
    both();
  }

  @Test
  void whatHasEndedAndIsHalfTakenBackSinceIsNotGoneOnWith() throws SQLException {
    script(START);
    migrate(0);
    story.sql("integration", "UPDATE flyway_schema_history SET success = false");
    migrate(1, "[MIGRATION-PARTLY]", "by hand");
  }

  @Test
  void aRoleOfTheScriptsOwnDoesNotReachTheJournal() throws SQLException {
    script("SELECT 1;");
    story.sql("integration", """
        DO $$ BEGIN CREATE ROLE resume_test_owner; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
        GRANT CREATE, USAGE ON SCHEMA public TO resume_test_owner""");
    script("SET ROLE resume_test_owner;\nCREATE TABLE mine (a int);\n"
        + "CREATE INDEX CONCURRENTLY i ON mine (a);\nINSERT INTO mine VALUES (1);\n");
    migrate(0);
    assertThat(story.value("integration", "SELECT tableowner FROM pg_tables WHERE tablename = 'mine'"))
        .isEqualTo("resume_test_owner");
    story.sql("integration", "DROP OWNED BY resume_test_owner CASCADE");
  }

  @Test
  void withoutTheRightToKeepAJournalItIsSaid() throws SQLException {
    script(START + "SELECT 1 / 0;\n");
    story.sql("integration", """
        DO $$ BEGIN CREATE ROLE resume_test_poor LOGIN PASSWORD 'poor'; EXCEPTION WHEN duplicate_object THEN NULL;
        END $$; GRANT CREATE, USAGE ON SCHEMA public TO resume_test_poor""");
    story.loginAs("integration", "resume_test_poor", "poor");
    migrate(1, "keeps no journal", "tandem repair");
    migrate(1, "[MIGRATION-PARTLY]");
  }

  @Test
  void noPasswordIsInTheJournal() throws SQLException {
    script("CREATE ROLE resume_test_secret PASSWORD 'hunter2';\nDROP ROLE resume_test_secret;\n");
    migrate(0);
    String fingerprint = story.value("integration", "SELECT statement FROM tandem.step WHERE position = 1");
    script("SELECT 1;");
    assertThat(fingerprint).isEqualTo(tandem.migration.Texts
        .reference("CREATE ROLE resume_test_secret PASSWORD '***'").value());
  }
}
