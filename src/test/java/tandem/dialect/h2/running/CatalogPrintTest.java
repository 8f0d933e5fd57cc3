package tandem.dialect.h2.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.ddl.script.Script;
import tandem.ddl.script.ScriptStatement;
import tandem.dialect.Running;
import tandem.dialect.Witness;
import tandem.dialect.h2.script.H2Syntax;

/** What H2's catalog tells of a statement that was cut off before or behind its end. */
class CatalogPrintTest {
  private static final String START = """
      CREATE SCHEMA app;
      CREATE TABLE app.orders (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, note VARCHAR(20));
      CREATE INDEX app.by_note ON app.orders (note);
      CREATE VIEW app.noted AS SELECT id FROM app.orders;
      CREATE SEQUENCE app.numbers;
      CREATE DOMAIN app.amount AS INT;
      CREATE CONSTANT app.one VALUE 1;
      CREATE ALIAS app.absolute FOR 'java.lang.Math.abs(int)';
      CREATE ROLE reader;
      CREATE USER ann PASSWORD '';
      CREATE TABLE app.plain (id INT);
      CREATE TABLE app.other (id INT);
      CREATE SYNONYM app.ordered FOR app.other
      """;

  private final Running running = new H2Running();

  private static Connection database() throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:h2:mem:", "sa", "");
    for (ScriptStatement statement : Script.split(H2Syntax.SYNTAX, START)) {
      run(connection, statement.text());
    }
    return connection;
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The words travel through the journal, and rows come and counters move meanwhile. */
  private Witness.Verdict judged(String sql, boolean sent) throws SQLException {
    try (Connection connection = database()) {
      String noted = running.before(connection, Script.split(H2Syntax.SYNTAX, sql).getFirst()).text();
      if (sent) {
        run(connection, sql);
      } else {
        run(connection, "INSERT INTO app.orders (note) VALUES ('x')");
        run(connection, "SELECT NEXT VALUE FOR app.numbers");
        run(connection, "ANALYZE");
      }
      return running.witness(noted).judge(connection);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "CREATE TABLE app.more (id INT)",
    "CREATE TABLE app.more AS SELECT * FROM app.orders",
    "ALTER TABLE app.orders ADD COLUMN points INT DEFAULT 0 NOT NULL",
    "ALTER TABLE app.orders ALTER COLUMN note SET DATA TYPE VARCHAR(30)",
    "ALTER TABLE \"APP\".\"ORDERS\" ALTER COLUMN note SET DATA TYPE VARCHAR(5) USING 'y'",
    "ALTER TABLE app.orders ADD CONSTRAINT short CHECK (LENGTH(note) < 10)",
    "ALTER TABLE app.orders RENAME TO bought",
    "DROP TABLE app.orders CASCADE",
    "CREATE INDEX ON app.orders (id, note)",
    "CREATE UNIQUE INDEX app.once ON app.orders (note)",
    "ALTER INDEX app.by_note RENAME TO app.notes",
    "DROP INDEX app.by_note",
    "CREATE OR REPLACE VIEW app.noted AS SELECT note FROM app.orders",
    "DROP VIEW app.noted",
    "CREATE SEQUENCE app.others START WITH 7",
    "ALTER SEQUENCE app.numbers INCREMENT BY 2",
    "DROP SEQUENCE app.numbers",
    "CREATE DOMAIN app.sum AS BIGINT",
    "ALTER DOMAIN app.amount ADD CONSTRAINT big CHECK (VALUE > 5)",
    "CREATE CONSTANT app.two VALUE 2",
    "CREATE ALIAS app.larger AS $$ int max(int a, int b) { return Math.max(a, b); } $$",
    "DROP ALIAS app.absolute",
    "DROP ROLE reader",
    "CREATE USER bob PASSWORD 'x'",
    "DROP SYNONYM app.ordered",
    "CREATE SCHEMA more",
    "EXECUTE IMMEDIATE 'DROP VIEW app.noted'"
  })
  void whatHasChangedTheCatalogHasComeToItsEnd(String sql) throws SQLException {
    assertThat(judged(sql, true)).isEqualTo(new Witness.Done());
    if (!sql.contains("USING")) {
      assertThat(judged(sql, false)).isEqualTo(new Witness.Again(List.of()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "COMMENT ON TABLE app.orders IS 'bought'",
    "GRANT SELECT ON app.orders TO reader",
    "TRUNCATE TABLE app.orders",
    "SET REFERENTIAL_INTEGRITY TRUE",
    "CREATE OR REPLACE VIEW app.noted AS SELECT id FROM app.orders",
    "CREATE TABLE IF NOT EXISTS app.orders (id INT)",
    "DROP TABLE IF EXISTS app.nothing",
    "ALTER SEQUENCE app.numbers RESTART WITH 1"
  })
  void whatChangesNothingDoesNoHarmASecondTime(String sql) throws SQLException {
    assertThat(judged(sql, true)).isEqualTo(new Witness.Again(List.of()));
    assertThat(judged(sql, false)).isEqualTo(new Witness.Again(List.of()));
  }

  @Test
  void whatMayHaveChangedRowsAloneIsUnknown() throws SQLException {
    String sql = "ALTER TABLE app.plain ALTER COLUMN id SET DATA TYPE INT USING id + 1";
    assertThat(judged(sql, true)).isEqualTo(new Witness.Unknown());
    assertThat(judged(sql, false)).isEqualTo(new Witness.Unknown());
  }

  @Test
  void wordsOfAnotherVersionTellNothing() throws SQLException {
    try (Connection connection = database()) {
      assertThat(running.witness("later 7").judge(connection)).isEqualTo(new Witness.Unknown());
    }
  }
}
