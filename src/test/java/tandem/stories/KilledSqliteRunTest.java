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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tandem.dialect.ConnectionSource;
import tandem.dialect.ReadScope;
import tandem.dialect.sqlite.Sqlite;
import tandem.dialect.sqlite.running.SqliteRunning;
import tandem.migration.FlywaySettings;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.migration.run.RunListener;
import tandem.migration.run.RunOptions;
import tandem.migration.run.Runner;
import tandem.model.SchemaModel;
import tandem.model.TandemException;

/**
 * As {@link KilledRunTest} on files of SQLite, foreign keys enforced: a table that others refer to is made
 * anew, and no row goes wherever that is cut off.
 */
class KilledSqliteRunTest {
  private static final String ROWS = """
      SELECT 'customer ' || id || ' ' || name || ' ' || points FROM customers
      UNION ALL SELECT 'order ' || rowid || ' ' || customer || ' ' || note FROM orders
      UNION ALL SELECT 'numbered ' || name || ' ' || seq FROM sqlite_sequence
      UNION ALL SELECT concat_ws(' ', 'history', installed_rank, version, script, checksum, success)
      FROM flyway_schema_history ORDER BY 1""";

  @TempDir
  private Path folder;

  @BeforeEach
  void scripts() throws Exception {
    file("V1__tables.sql", """
        CREATE TABLE customers (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, points INT DEFAULT 1);
        CREATE TABLE orders (customer INT NOT NULL REFERENCES customers (id) ON DELETE CASCADE, note TEXT);
        CREATE INDEX customers_name ON customers (name);
        INSERT INTO customers (name) VALUES ('a'), ('b'), ('c');
        INSERT INTO orders (rowid, customer, note) VALUES (5, 1, 'first'), (9, 2, 'second');
        CREATE TRIGGER noted AFTER INSERT ON orders BEGIN
          UPDATE customers SET points = points + 1 WHERE id = NEW.customer;
        END;
        """);
    file("V2__anew.sql", """
        INSERT INTO orders VALUES (1, 'before');
        PRAGMA foreign_keys = OFF;
        SELECT json_extract('{}', 'on') FROM pragma_foreign_keys WHERE foreign_keys;
        SAVEPOINT anew;
        DROP TRIGGER noted;
        CREATE TABLE customers_new (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, points INT);
        INSERT INTO customers_new SELECT id, name, points FROM customers;
        DROP TABLE customers;
        ALTER TABLE customers_new RENAME TO customers;
        CREATE INDEX customers_name ON customers (name);
        CREATE TRIGGER noted AFTER INSERT ON orders BEGIN
          UPDATE customers SET points = points + 1 WHERE id = NEW.customer;
        END;
        SELECT json_extract('{}', "table") FROM pragma_foreign_key_check('orders');
        RELEASE anew;
        PRAGMA foreign_keys = ON;
        VACUUM;
        UPDATE customers SET points = points * 2;
        SAVEPOINT outer;
        INSERT INTO orders VALUES (2, 'outer');
        SAVEPOINT inner;
        INSERT INTO orders VALUES (2, 'taken back');
        ROLLBACK TO inner;
        RELEASE inner;
        INSERT INTO orders VALUES (3, 'kept');
        RELEASE outer;
        INSERT INTO orders VALUES (3, 'last');
        """);
    file("V2__anew.sql.conf", "executeInTransaction=false");
    file("V3__rows.sql", """
        UPDATE customers SET points = points + 5;
        DELETE FROM customers WHERE id = 2;
        """);
    file("R__a.sql", "DROP VIEW IF EXISTS a; CREATE VIEW a AS SELECT name, total FROM totals;");
    file("R__totals.sql", """
        DROP VIEW IF EXISTS totals;
        CREATE VIEW totals AS SELECT name, sum(points) AS total FROM customers GROUP BY name;
        """);
  }

  private void file(String name, String text) throws Exception {
    Files.writeString(Files.createDirectories(folder.resolve("migrations")).resolve(name), text);
  }

  private void migrate(ConnectionSource source) {
    MigrationsFolder scripts = MigrationsFolder.read(folder.resolve("migrations"), FlywaySettings.defaults())
        .sound();
    new Runner(new SqliteRunning(), source, scripts, PastTexts.none(), RunListener.silent())
        .run(scripts.all(), RunOptions.plain());
  }

  private record End(SchemaModel model, List<String> rows) {
    static End of(String url) throws SQLException {
      try (Connection connection = DriverManager.getConnection(url)) {
        SchemaModel model = new Sqlite().reader().read(connection, ReadScope.everything());
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
            ResultSet result = statement.executeQuery(ROWS)) {
          while (result.next()) {
            rows.add(result.getString(1));
          }
        }
        return new End(model, rows);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> whereItIsCutOffTheNextRunEndsAlike() throws SQLException {
    return everyOther(9);
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> whereverItIsCutOffTheNextRunEndsAlike() throws SQLException {
    return everyOther(1);
  }

  private Stream<DynamicTest> everyOther(int step) throws SQLException {
    String url = url("undisturbed" + step);
    Cutting counted =
        new Cutting(() -> DriverManager.getConnection(url), Connection::close, Integer.MAX_VALUE);
    migrate(counted);
    End undisturbed = End.of(url);
    assertThat(undisturbed.rows()).contains("customer 1 a 9", "customer 3 c 9", "numbered customers 3",
        "order 1 1 first", "order 3 1 before", "order 5 3 kept").hasSize(2 + 4 + 1 + 5);
    return IntStream.rangeClosed(1, counted.calls()).filter(at -> at % step == 0)
        .mapToObj(at -> DynamicTest.dynamicTest(
            "cut off before call " + at + " of " + counted.calls(), () -> cutOff(at, undisturbed)));
  }

  private String url(String name) {
    return "jdbc:sqlite:" + folder.resolve(name + ".db") + "?foreign_keys=on&synchronous=off";
  }

  private void cutOff(int at, End undisturbed) throws SQLException {
    String url = url("cut" + at);
    Cutting cutting = new Cutting(() -> DriverManager.getConnection(url), Connection::close, at);
    try {
      migrate(cutting);
    } catch (TandemException e) {
      assertThat(cutting.cut()).as(e.toString()).isNotEmpty();
    }
    migrate(() -> DriverManager.getConnection(url));
    End end = End.of(url);
    assertThat(end.rows()).as("after " + cutting.cut()).isEqualTo(undisturbed.rows());
    assertThat(end.model().objects()).as("after " + cutting.cut()).isEqualTo(undisturbed.model().objects());
    Flyway.configure().dataSource(url, "", "").locations("filesystem:" + folder.resolve("migrations")).load()
        .validate();
  }
}
