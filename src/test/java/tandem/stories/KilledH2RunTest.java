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
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tandem.dialect.ConnectionSource;
import tandem.dialect.ReadScope;
import tandem.dialect.h2.H2;
import tandem.dialect.h2.running.H2Running;
import tandem.migration.FlywaySettings;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.migration.run.RunListener;
import tandem.migration.run.RunOptions;
import tandem.migration.run.Runner;
import tandem.model.SchemaModel;
import tandem.model.TandemException;

/** As {@link KilledRunTest} on H2, which commits with each definition. */
class KilledH2RunTest {
  private static final String ROWS = """
      SELECT COALESCE(note, '') || ' ' || amount || ' ' || COALESCE(more, '') FROM shop.orders
      UNION ALL SELECT CONCAT_WS(' ', 'history', "installed_rank", "version", "script", "checksum", "success")
      FROM "flyway_schema_history" ORDER BY 1""";

  @TempDir
  private Path folder;

  @BeforeEach
  void scripts() throws Exception {
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
        DROP INDEX orders_note;
        COMMENT ON TABLE orders IS 'all of them';
        EXECUTE IMMEDIATE 'CREATE TABLE others (id INT)';
        EXECUTE IMMEDIATE 'UPDATE orders SET amount = amount + 1';
        INSERT INTO orders (note) VALUES ('last');
        """);
    file("V3__rows.sql", """
        UPDATE shop.orders SET amount = amount * 2;
        UPDATE shop.orders SET amount = amount + 5;
        """);
    file("R__a.sql", "CREATE OR REPLACE VIEW shop.a AS SELECT note, total FROM shop.totals;");
    file("R__totals.sql", """
        CREATE OR REPLACE VIEW shop.totals AS SELECT note, SUM(amount) AS total FROM shop.orders GROUP BY note;
        """);
  }

  private void file(String name, String text) throws Exception {
    Files.writeString(Files.createDirectories(folder.resolve("migrations")).resolve(name), text);
  }

  private void migrate(ConnectionSource source) {
    MigrationsFolder scripts = MigrationsFolder.read(folder.resolve("migrations"), FlywaySettings.defaults())
        .sound();
    new Runner(new H2Running(), source, scripts, PastTexts.none(), RunListener.silent())
        .run(scripts.all(), RunOptions.plain());
  }

  private record End(SchemaModel model, List<String> rows) {
    static End of(String url) throws SQLException {
      try (Connection connection = DriverManager.getConnection(url)) {
        SchemaModel model = new H2().reader().read(connection, ReadScope.everything());
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
  Stream<DynamicTest> whereverItIsCutOffTheNextRunEndsAlike() throws SQLException {
    String url = url("undisturbed");
    Cutting counted = new Cutting(() -> DriverManager.getConnection(url), Connection::close, Integer.MAX_VALUE);
    migrate(counted);
    End undisturbed = End.of(url);
    assertThat(undisturbed.rows()).hasSize(111 + 5 + 1);
    return IntStream.rangeClosed(1, counted.calls()).mapToObj(at -> DynamicTest.dynamicTest(
        "cut off before call " + at + " of " + counted.calls(), () -> cutOff(at, undisturbed)));
  }

  private String url(String name) {
    return "jdbc:h2:mem:" + name + folder.getFileName() + ";DB_CLOSE_DELAY=-1";
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
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
    }
  }
}
