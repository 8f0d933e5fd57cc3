package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tandem.dialect.ConnectionSource;
import tandem.dialect.Dialect;
import tandem.dialect.ReadScope;
import tandem.dialect.h2.H2;
import tandem.dialect.sqlite.Sqlite;
import tandem.migration.FlywaySettings;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.migration.run.RunListener;
import tandem.migration.run.RunOptions;
import tandem.migration.run.Runner;
import tandem.model.SchemaModel;
import tandem.model.TandemException;

/**
 * As {@link KilledRunTest} on H2, which commits with each definition, and on SQLite, where a script makes a
 * table anew with foreign keys switched off around its transaction.
 */
class KilledEmbeddedRunTest {
  private static final String HISTORY = """
      SELECT 'history ' || "installed_rank" || ' ' || COALESCE("version", '') || ' ' || "script" || ' '
          || "checksum" || ' ' || "success"
      FROM "flyway_schema_history" WHERE "installed_rank" > 0""";

  @TempDir
  private Path folder;

  private void file(String name, String text) throws Exception {
    Files.writeString(Files.createDirectories(folder.resolve("migrations")).resolve(name), text);
  }

  @TestFactory
  Stream<DynamicTest> whereARunOnH2IsCutOffTheNextEndsAlike() throws Exception {
    return h2(7);
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> whereverARunOnH2IsCutOffTheNextEndsAlike() throws Exception {
    return h2(1);
  }

  @TestFactory
  Stream<DynamicTest> whereARunOnSqliteIsCutOffTheNextEndsAlike() throws Exception {
    return sqlite(11);
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> whereverARunOnSqliteIsCutOffTheNextEndsAlike() throws Exception {
    return sqlite(1);
  }

  private Stream<DynamicTest> h2(int step) throws Exception {
    file("V1__tables.sql", """
        CREATE SCHEMA shop;
        CREATE TABLE shop.orders (id BIGINT GENERATED ALWAYS AS IDENTITY, note VARCHAR, amount INT DEFAULT 1);
        INSERT INTO shop.orders (note) SELECT 'first' FROM SYSTEM_RANGE(1, 100);
        """);
    file("V2__mixed.sql", """
        SET SCHEMA shop;
        INSERT INTO orders (note) SELECT 'second' FROM SYSTEM_RANGE(1, 10);
        CREATE INDEX orders_note ON orders (note);
        UPDATE orders SET amount = amount + 1;
        ALTER TABLE orders ADD COLUMN more VARCHAR DEFAULT 'x';
        CREATE UNIQUE INDEX ON orders (id, amount);
        ALTER TABLE shop.orders ADD CONSTRAINT IF NOT EXISTS dear CHECK (amount > 0);
        ALTER TABLE orders RENAME CONSTRAINT dear TO "not free";
        DROP INDEX orders_note;
        COMMENT ON TABLE orders IS 'all of them';
        INSERT INTO orders (note) VALUES ('last');
        """);
    file("V3__rows.sql", """
        UPDATE shop.orders SET amount = amount * 2;
        UPDATE shop.orders SET amount = amount + 5;
        """);
    file("R__a.sql", "CREATE OR REPLACE VIEW shop.a AS SELECT note, total FROM shop.totals;");
    file("R__totals.sql", """
        CREATE OR REPLACE VIEW shop.totals AS
        SELECT note, SUM(amount) AS total FROM shop.orders GROUP BY note;
        """);
    return everyOther(step, new H2(), "jdbc:h2:mem:NAME" + folder.getFileName() + ";DB_CLOSE_DELAY=-1",
        "SELECT note || ' ' || amount || ' ' || COALESCE(more, '') FROM shop.orders", 111);
  }

  private Stream<DynamicTest> sqlite(int step) throws Exception {
    file("V1__tables.sql", """
        CREATE TABLE orders (id INTEGER PRIMARY KEY AUTOINCREMENT, note TEXT, amount INT DEFAULT 1);
        CREATE TABLE lines (id INTEGER PRIMARY KEY, of INT REFERENCES orders ON DELETE CASCADE);
        INSERT INTO orders (note)
          WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20) SELECT 'first' FROM n;
        INSERT INTO lines (of) SELECT id FROM orders;
        CREATE TRIGGER counted AFTER INSERT ON lines BEGIN
          UPDATE orders SET amount = amount + 1 WHERE id = NEW.of;
        END;
        """);
    file("V2__anew.sql", """
        PRAGMA foreign_keys = OFF;
        SELECT json_extract('{}', 'on') FROM pragma_foreign_keys WHERE foreign_keys;
        SAVEPOINT anew;
        DROP TRIGGER counted;
        CREATE TABLE orders_new (
          id INTEGER PRIMARY KEY AUTOINCREMENT, note TEXT NOT NULL, amount INT, more TEXT);
        INSERT INTO orders_new (id, note, amount, more) SELECT id, note, amount, 'x' FROM orders;
        DROP TABLE orders;
        ALTER TABLE orders_new RENAME TO orders;
        CREATE TRIGGER counted AFTER INSERT ON lines BEGIN
          UPDATE orders SET amount = amount + 1 WHERE id = NEW.of;
        END;
        SELECT json_extract('{}', "table") FROM pragma_foreign_key_check('lines');
        RELEASE anew;
        PRAGMA foreign_keys = ON;
        INSERT INTO orders (note, amount) VALUES ('second', 7);
        CREATE INDEX orders_note ON orders (note);
        VACUUM;
        SAVEPOINT outside;
        INSERT INTO orders (note, amount) VALUES ('third', 7);
        SAVEPOINT inside;
        INSERT INTO orders (note, amount) VALUES ('taken back', 7);
        ROLLBACK TO inside;
        RELEASE inside;
        INSERT INTO lines (of) VALUES (1);
        RELEASE outside;
        UPDATE orders SET amount = amount + 1;
        """);
    file("V2__anew.sql.conf", "executeInTransaction=false");
    file("V3__rows.sql", "UPDATE orders SET amount = amount * 2;\nUPDATE orders SET amount = amount + 5;\n");
    file("R__a.sql", "DROP VIEW IF EXISTS a;\nCREATE VIEW a AS SELECT note, total FROM totals;\n");
    file("R__totals.sql", """
        DROP VIEW IF EXISTS totals;
        CREATE VIEW totals AS SELECT note, SUM(amount) AS total FROM orders GROUP BY note;
        """);
    return everyOther(step, new Sqlite(), "jdbc:sqlite:" + folder.resolve("NAME") + "?foreign_keys=on", """
        SELECT note || ' ' || amount || ' ' || COALESCE(more, '') FROM orders
        UNION ALL SELECT 'line ' || of FROM lines""", 43);
  }

  private Stream<DynamicTest> everyOther(int step, Dialect dialect, String url, String rows, int many)
      throws SQLException {
    Ground ground = new Ground(dialect, url, rows + " UNION ALL " + HISTORY + " ORDER BY 1");
    Cutting counted = new Cutting(ground.source("undisturbed"), Connection::close, Integer.MAX_VALUE);
    migrate(ground, counted);
    End undisturbed = ground.end("undisturbed");
    assertThat(undisturbed.rows()).hasSize(many + 5);
    return IntStream.rangeClosed(1, counted.calls()).filter(at -> at % step == 0)
        .mapToObj(at -> DynamicTest.dynamicTest("cut off before call " + at + " of " + counted.calls(),
            () -> cutOff(ground, at, undisturbed)));
  }

  private record Ground(Dialect dialect, String url, String query) {
    String url(String name) {
      return url.replace("NAME", name);
    }

    ConnectionSource source(String name) {
      return () -> DriverManager.getConnection(url(name));
    }

    End end(String name) throws SQLException {
      try (Connection connection = source(name).open(); Statement statement = connection.createStatement()) {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
          while (result.next()) {
            rows.add(result.getString(1));
          }
        }
        return new End(dialect.reader().read(connection, ReadScope.everything()), rows);
      }
    }
  }

  private record End(SchemaModel model, List<String> rows) {}

  private void migrate(Ground ground, ConnectionSource source) {
    MigrationsFolder scripts = MigrationsFolder.read(folder.resolve("migrations"), FlywaySettings.defaults())
        .sound();
    new Runner(ground.dialect().running().orElseThrow(), source, scripts, PastTexts.none(),
        RunListener.silent()).run(scripts.all(), RunOptions.plain());
  }

  private void cutOff(Ground ground, int at, End undisturbed) throws SQLException {
    String name = "cut" + at;
    Cutting cutting = new Cutting(ground.source(name), Connection::close, at);
    try {
      migrate(ground, cutting);
    } catch (TandemException e) {
      assertThat(cutting.cut()).as(e.toString()).isNotEmpty();
    }
    migrate(ground, ground.source(name));
    End end = ground.end(name);
    assertThat(end.rows()).as("after " + cutting.cut()).isEqualTo(undisturbed.rows());
    assertThat(end.model().objects()).as("after " + cutting.cut()).isEqualTo(undisturbed.model().objects());
    Flyway.configure().dataSource(ground.url(name), null, null)
        .locations("filesystem:" + folder.resolve("migrations")).load().validate();
  }
}
