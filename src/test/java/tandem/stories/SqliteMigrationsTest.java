package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.stories.Story.done;
import static tandem.stories.Story.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.cli.CommandLineRun;
import tandem.cli.Main;
import tandem.ddl.script.Script;
import tandem.ddl.script.ScriptStatement;
import tandem.dialect.sqlite.script.SqliteSyntax;

/** What is SQLite's own about migrations: tables made anew, one transaction per script, one file. */
@Execution(ExecutionMode.CONCURRENT)
class SqliteMigrationsTest {
  /** With %s what a later deployment adds to a column. */
  private static final String STATE = """
      CREATE TABLE customers (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT%s);
      CREATE TABLE orders (customer INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE, note TEXT);
      CREATE INDEX customers_name ON customers (name);
      CREATE VIEW totals AS
        SELECT c.name, count(*) AS orders FROM customers c JOIN orders o ON o.customer = c.id GROUP BY c.name;
      CREATE TRIGGER named AFTER INSERT ON orders BEGIN
        UPDATE customers SET name = name || '!' WHERE id = NEW.customer;
      END;
      """;
  private static final String STRICT = " NOT NULL CHECK (name <> '')";
  private static final String ROWS = """
      SELECT group_concat(line, ', ') FROM (
        SELECT 'customer ' || id || ' ' || name AS line FROM customers
        UNION ALL SELECT 'order ' || rowid || ' ' || customer || ' ' || note FROM orders
        UNION ALL SELECT 'next ' || seq FROM sqlite_sequence ORDER BY 1)""";
  private static final String ALL = "customer 2 b, customer 7 a, next 9, order 5 7 first, order 8 2 second";

  @TempDir
  private Path folder;

  /** Two environments that have run a baseline and hold rows. */
  private Story story() throws SQLException {
    Map<String, String> environments = new LinkedHashMap<>();
    environments.put("staging", "shared");
    environments.put("production", "protected");
    Story story = new Story(folder).sqlite("", environments);
    story.init();
    story.file("state/app.sql", STATE.formatted(""));
    for (String environment : environments.keySet()) {
      story.sql(environment, "SELECT 1");
    }
    story.generate("baseline");
    for (String environment : environments.keySet()) {
      done(story.typed("migrate", environment));
      story.sql(environment, "INSERT INTO customers VALUES (7, 'a'), (2, 'b'), (9, 'gone')");
      story.sql(environment, "DELETE FROM customers WHERE id = 9");
      story.sql(environment, "DROP TRIGGER named");
      story.sql(environment,
          "INSERT INTO orders (rowid, customer, note) VALUES (5, 7, 'first'), (8, 2, 'second')");
      story.sql(environment, "CREATE TRIGGER named AFTER INSERT ON orders BEGIN\n"
          + "  UPDATE customers SET name = name || '!' WHERE id = NEW.customer;\nEND");
    }
    return story;
  }

  /** The same with a deployment that makes the table anew that others refer to. */
  private Story anew() throws SQLException {
    Story story = story();
    story.file("state/app.sql", STATE.formatted(STRICT));
    done(story.typed("generate", "strict"));
    return story;
  }

  private static Flyway flyway(Story story, String environment, String settings) {
    return Flyway.configure().dataSource(story.url(environment) + settings, "", "")
        .locations("filesystem:" + story.folder().resolve("migrations")).load();
  }

  private static void isAnew(Story story, String environment) throws SQLException {
    assertThat(story.value(environment, ROWS)).isEqualTo(ALL);
    assertThat(story.value(environment, "SELECT count(*) FROM pragma_foreign_key_check")).isEqualTo("0");
    assertThat(story.value(environment, "SELECT sum(orders) FROM totals")).isEqualTo("2");
    story.sql(environment, "INSERT INTO orders VALUES (7, 'fires')");
    assertThat(story.value(environment, "SELECT name FROM customers WHERE id = 7")).isEqualTo("a!");
    assertThatThrownBy(() -> story.sql(environment, "INSERT INTO customers (name) VALUES ('')"))
        .isInstanceOf(SQLException.class);
    assertThat(done(story.typed("check", environment)).out()).contains("in step");
  }

  @Test
  void aTableThatOthersReferToIsMadeAnewWithAllRowsByTandemAndByFlyway() throws SQLException {
    try (Story story = anew()) {
      String script = story.text("migrations/0002_strict/V2.1__strict.sql");
      assertThat(script).contains("Proven on the migrations' end state, rows in 2 tables", "SAVEPOINT anew")
          .containsSubsequence("PRAGMA foreign_keys = OFF", "DROP TABLE", "PRAGMA foreign_keys = ON");
      assertThat(story.text("migrations/0002_strict/V2.1__strict.sql.conf"))
          .contains("executeInTransaction=false");
      done(story.typed("migrate", "production"));
      isAnew(story, "production");
      assertThat(flyway(story, "production", "").validateWithResult().getAllErrorMessages()).isEmpty();
      assertThat(flyway(story, "production", "").migrate().migrationsExecuted).isZero();
      assertThat(flyway(story, "staging", "?foreign_keys=on").migrate().migrationsExecuted).isEqualTo(3);
      isAnew(story, "staging");
      assertThat(done(story.typed("migrate", "staging")).out()).contains("nothing to run");
    }
  }

  @Test
  void whereForeignKeysAreEnforcedTheyAreOffMeanwhileAndNoRowGoes() throws SQLException {
    try (Story story = anew()) {
      story.file("config.yml", story.text("config.yml").replace(".db\"", ".db?foreign_keys=on\""));
      done(story.typed("migrate", "production"));
      isAnew(story, "production");
      flyway(story, "staging", "").migrate();
      isAnew(story, "staging");
    }
  }

  /** Somebody pastes the script into a transaction, where the pragma does nothing. */
  @Test
  void whoeverRunsTheScriptInATransactionIsStoppedBeforeAnythingIsLost() throws SQLException {
    try (Story story = anew();
        Connection connection = DriverManager.getConnection(story.url("production") + "?foreign_keys=on");
        Statement statement = connection.createStatement()) {
      List<ScriptStatement> script = Script.split(
          SqliteSyntax.SYNTAX, story.text("migrations/0002_strict/V2.1__strict.sql"));
      connection.setAutoCommit(false);
      statement.execute("UPDATE orders SET note = note");
      assertThatThrownBy(() -> {
        for (ScriptStatement one : script) {
          statement.execute(one.text());
        }
      }).hasMessageContaining("foreign keys are still on");
      connection.commit();
      assertThat(story.value("production", ROWS)).isEqualTo(ALL);
    }
  }

  @Test
  void aRowThatDoesNotFitStopsItWhereNothingIsChangedAndItGoesOnOnceItFits() throws SQLException {
    try (Story story = anew()) {
      story.sql("production", "UPDATE customers SET name = NULL WHERE id = 2");
      CommandLineRun failed = story.typed("migrate", "production");
      assertThat(failed.exit()).as(failed.out() + failed.err()).isOne();
      assertThat(failed.err()).contains("V2.1__strict.sql:", "NOT NULL constraint failed",
          "the transaction that it was in was taken back");
      assertThat(story.value("production", "SELECT count(*) FROM orders")).isEqualTo("2");
      assertThat(story.value("production", "SELECT count(*) FROM sqlite_schema WHERE name = 'customers_new'"))
          .isEqualTo("0");
      story.sql("production", "UPDATE customers SET name = 'b' WHERE id = 2");
      assertThat(done(story.typed("migrate", "production")).out()).contains("V2.1__strict.sql is resumed");
      isAnew(story, "production");
      assertThat(flyway(story, "production", "").validateWithResult().getAllErrorMessages()).isEmpty();
    }
  }

  @Test
  void aColumnThatGoesNeedsAWordAndComesBackByTheUndoScript() throws SQLException {
    try (Story story = story()) {
      story.file("state/app.sql", STATE.formatted("").replace(", note TEXT", ""));
      assertThat(refused(story.typed("generate", "slim")).err()).contains("data-loss");
      done(story.typed("generate", "slim", "--allow", "data-loss", "--undo"));
      done(story.typed("migrate", "staging"));
      assertThat(story.value("staging", "SELECT count(*) FROM orders")).isEqualTo("2");
      done(story.typed("undo", "staging"));
      assertThat(story.value("staging", "SELECT count(*) FROM pragma_table_info('orders')")).isEqualTo("2");
      assertThat(done(story.typed("check", "staging")).out()).contains("behind");
    }
  }

  @Test
  void aTableMadeAnewIsTakenOutAgainWithAllRows() throws SQLException {
    try (Story story = anew()) {
      story.file("config.yml", story.text("config.yml").replace(".db\"", ".db?foreign_keys=on\""));
      done(story.typed("migrate", "staging"));
      done(story.typed("backout", "staging", "0002_strict"));
      assertThat(story.value("staging", ROWS)).isEqualTo(ALL);
      assertThat(story.value("staging",
          "SELECT count(*) FROM pragma_table_info('customers') WHERE \"notnull\""))
          .isEqualTo("0");
      assertThat(done(story.typed("check", "staging")).out()).contains("is held: backed out");
    }
  }

  @Test
  void aScriptOfSeveralViewsIsSplit() throws SQLException {
    try (Story story = story()) {
      String views = """
          CREATE VIEW a AS SELECT name FROM customers;
          -- what follows
          CREATE VIEW b AS SELECT name FROM a;
          """;
      story.file("migrations/R__both.sql", "DROP VIEW IF EXISTS b;\nDROP VIEW IF EXISTS a;\n" + views);
      story.file("state/views.sql", views);
      done(story.typed("split", "R__both.sql"));
      assertThat(story.files("migrations")).contains("migrations/programmable/views/R__view_a.sql",
          "migrations/programmable/views/R__view_b.sql").doesNotContain("migrations/R__both.sql");
      done(story.typed("migrate", "staging"));
      assertThat(story.value("staging", "SELECT count(*) FROM b")).isEqualTo("2");
      assertThat(done(story.typed("check", "staging")).out()).contains("in step");
    }
  }

  @Test
  void aViewThatNamesWhatIsNotThereWaitsForItOrIsRefusedAtItsEnd() throws SQLException {
    try (Story story = story()) {
      story.file("migrations/R__a.sql", "CREATE VIEW IF NOT EXISTS a AS SELECT name FROM z;\n");
      story.file("migrations/R__z.sql",
          "CREATE VIEW IF NOT EXISTS z AS SELECT nono AS name FROM customers;\n");
      CommandLineRun failed = story.typed("migrate", "staging");
      assertThat(failed.exit()).as(failed.out() + failed.err()).isOne();
      assertThat(failed.err()).contains("nono").doesNotContain("\tat ");
      assertThat(story.value("staging", "SELECT count(*) FROM sqlite_schema WHERE name IN ('a', 'z')"))
          .isEqualTo("0");
      story.file("migrations/R__z.sql", "CREATE VIEW IF NOT EXISTS z AS SELECT name FROM customers;\n");
      done(story.typed("migrate", "staging"));
      assertThat(story.value("staging", "SELECT count(*) FROM a")).isEqualTo("2");
    }
  }

  /** As sqlite3 writes it with .dump: it begins and ends a transaction itself. */
  @Test
  void aDumpIsRunOnceSomebodySaysThatItHasItsOwnTransaction() throws SQLException {
    try (Story story = story()) {
      String dump = """
          PRAGMA foreign_keys=OFF;
          BEGIN TRANSACTION;
          CREATE TABLE parts (id INTEGER PRIMARY KEY, note TEXT);
          INSERT INTO parts VALUES (1, 'a;b');
          CREATE TRIGGER parted AFTER INSERT ON parts BEGIN SELECT CASE WHEN 1 THEN 2 END; END;
          COMMIT;
          """;
      story.file("migrations/0002_parts/V2.1__parts.sql", dump);
      CommandLineRun mixed = story.typed("migrate", "staging");
      assertThat(mixed.exit()).isOne();
      assertThat(mixed.err()).contains("SCRIPT-MIXED", "executeInTransaction=false");
      story.file("migrations/0002_parts/V2.1__parts.sql.conf", "executeInTransaction=false\n");
      done(story.typed("migrate", "staging"));
      assertThat(story.value("staging", "SELECT note FROM parts")).isEqualTo("a;b");
      assertThat(done(story.typed("info", "staging")).out()).contains("nothing to run");
    }
  }

  @Test
  void whatCannotBeThereIsSaidInOneSentence() throws SQLException {
    try (Story story = story()) {
      String config = story.text("config.yml");
      story.file("config.yml", config.replace("kind: shared", "role: deploy, kind: shared"));
      said(story.typed("migrate", "staging"), 2, "CONFIG-ROLE", "SQLite has no roles");
      story.file("config.yml", config.replace("database: sqlite\n",
          "database: sqlite\nhistory: app.flyway_schema_history\n"));
      said(story.typed("info", "staging"), 2, "CONFIG-SCHEMA", "SQLite has no schemas");
      story.file("config.yml", config.replace(folder + "/staging.db", "file:" + folder
          + "/staging.db?mode=ro"));
      done(story.typed("info", "staging"));
      said(story.typed("migrate", "staging"), 1, "DATABASE-READ-ONLY", "can only be read");
      story.file("config.yml", config);
      story.file("migrations/0002_more/V2.1__more.sql", "INSERT INTO customers (name) VALUES ('c');\n");
      try (Connection other = DriverManager.getConnection(story.url("staging"));
          Statement statement = other.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        story.file("config.yml", config.replace("kind: shared",
            "lock-timeout: 50ms, lock-retries: 0, kind: shared"));
        said(story.typed("migrate", "staging"), 1, "MIGRATION-FAILED", "database is locked");
      }
      done(story.typed("migrate", "staging"));
      assertThat(story.value("staging", "SELECT count(*) FROM customers WHERE name = 'c'")).isEqualTo("1");
    }
  }

  private static void said(CommandLineRun run, int exit, String... words) {
    assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(exit);
    assertThat(run.err()).contains(words).doesNotContain("\tat ");
  }

  /** A process that waits for a lock of SQLite's is killed; its own goes with it. */
  @Test
  void aRunThatIsKilledLeavesNoLockAndTheNextGoesOn() throws Exception {
    try (Story story = anew()) {
      story.file("config.yml", story.text("config.yml").replace("kind: protected",
          "lock-timeout: 0, kind: protected"));
      Process process;
      try (Connection other = DriverManager.getConnection(story.url("production"));
          Statement statement = other.createStatement()) {
        statement.execute("PRAGMA journal_mode = WAL");
        statement.execute("BEGIN IMMEDIATE");
        process = started(story);
        Path lock = folder.resolve("production.db-tandem");
        while (process.isAlive() && (!Files.exists(lock) || Files.size(lock) == 0)) {
          Thread.onSpinWait();
        }
        assertThat(process.isAlive()).isTrue();
        assertThat(Files.readString(lock)).isEqualTo(String.valueOf(process.pid()));
        process.destroyForcibly().waitFor();
      }
      done(story.typed("migrate", "production"));
      isAnew(story, "production");
    }
  }

  private Process started(Story story) throws IOException {
    ProcessBuilder start = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
        System.getProperty("java.class.path"), Main.class.getName(), "migrate", "production");
    start.environment().putAll(story.variables());
    return start.directory(folder.toFile()).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }
}
