package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import tandem.dialect.ConnectionSource;
import tandem.dialect.ReadScope;
import tandem.dialect.postgresql.PostgreSql;
import tandem.dialect.postgresql.running.PostgreSqlRunning;
import tandem.migration.FlywaySettings;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.migration.run.RunListener;
import tandem.migration.run.RunOptions;
import tandem.migration.run.Runner;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.TestServers;

/**
 * A run loses its connection before any of the calls it makes to the server, and so before and after every
 * statement of scripts of all sorts; the next one goes on, and all ends as if nothing had happened.
 */
class KilledRunTest {
  private static final String ROWS = """
      SELECT coalesce(note, '') || ' ' || amount || ' ' || more FROM shop.orders
      UNION ALL SELECT 'part ' || k FROM shop.parts
      UNION ALL SELECT concat_ws(' ', 'history', installed_rank, version, script, checksum, success)
      FROM flyway_schema_history ORDER BY 1""";

  @TempDir
  private Path folder;

  @BeforeEach
  void scripts() throws Exception {
    file("V1__tables.sql", """
        CREATE SCHEMA shop;
        CREATE TABLE shop.orders (id bigint GENERATED ALWAYS AS IDENTITY, note text, amount int DEFAULT 1);
        INSERT INTO shop.orders (note) SELECT 'first' FROM generate_series(1, 100);
        CREATE TABLE shop.parts (k int) PARTITION BY LIST (k);
        CREATE TABLE shop.part_1 PARTITION OF shop.parts FOR VALUES IN (1);
        INSERT INTO shop.parts VALUES (1);
        """);
    file("V2__mixed.sql", """
        SET search_path = shop;
        INSERT INTO orders (note) SELECT 'second' FROM generate_series(1, 10);
        CREATE INDEX CONCURRENTLY orders_note ON orders (note);
        UPDATE orders SET amount = amount + 1;
        CREATE UNIQUE INDEX CONCURRENTLY ON orders (id, amount);
        BEGIN;
        INSERT INTO orders (note) VALUES ('in a transaction');
        ALTER TABLE orders ADD COLUMN more text DEFAULT 'x';
        COMMIT;
        ALTER TABLE parts DETACH PARTITION part_1 CONCURRENTLY;
        CREATE INDEX orders_amount ON orders (amount);
        REINDEX INDEX CONCURRENTLY orders_amount;
        DROP INDEX CONCURRENTLY orders_note;
        VACUUM orders;
        INSERT INTO orders (note) VALUES ('last');
        """);
    file("V2__mixed.sql.conf", "executeInTransaction=false");
    file("V3__commits.sql", """
        UPDATE shop.orders SET amount = amount * 2;
        COMMIT;
        UPDATE shop.orders SET amount = amount + 5;
        """);
    file("R__totals.sql", "CREATE VIEW shop.totals AS SELECT note, sum(amount) FROM shop.orders GROUP BY 1;");
  }

  private void file(String name, String text) throws Exception {
    Files.writeString(Files.createDirectories(folder.resolve("migrations")).resolve(name), text);
  }

  private void migrate(ConnectionSource source) {
    MigrationsFolder scripts = MigrationsFolder.read(folder.resolve("migrations"), FlywaySettings.defaults())
        .sound();
    new Runner(new PostgreSqlRunning(), source, scripts, PastTexts.none(), RunListener.silent())
        .run(scripts.all(), RunOptions.plain());
  }

  private record End(SchemaModel model, List<String> rows) {
    static End of(ShadowDatabase database) throws SQLException {
      try (Connection connection = database.connect()) {
        SchemaModel model = new PostgreSql().reader().read(connection, ReadScope.everything());
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
    return everyOther(11);
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> whereverItIsCutOffTheNextRunEndsAlike() throws SQLException {
    return everyOther(1);
  }

  private Stream<DynamicTest> everyOther(int step) throws SQLException {
    End undisturbed;
    int calls;
    try (ShadowDatabase database = TestServers.shared(17).create()) {
      Cutting counted = new Cutting(database::connect, connection -> end(database, connection),
          Integer.MAX_VALUE);
      migrate(counted);
      calls = counted.calls();
      undisturbed = End.of(database);
    }
    return IntStream.rangeClosed(1, calls).filter(at -> at % step == 0).mapToObj(at ->
        DynamicTest.dynamicTest("cut off before call " + at + " of " + calls, () -> cutOff(at, undisturbed)));
  }

  private void cutOff(int at, End undisturbed) throws SQLException {
    try (ShadowDatabase database = TestServers.shared(17).create()) {
      Cutting cutting = new Cutting(database::connect, connection -> end(database, connection), at);
      try {
        migrate(cutting);
      } catch (TandemException e) {
        assertThat(cutting.cut()).as(e.toString()).isNotEmpty();
      }
      migrate(database::connect);
      End end = End.of(database);
      assertThat(end.rows()).as("after " + cutting.cut()).isEqualTo(undisturbed.rows());
      assertThat(end.model().objects()).as("after " + cutting.cut()).isEqualTo(undisturbed.model().objects());
      BothRunners.flyway(database, folder).validate();
    }
  }

  /** The server ends a connection. */
  private static void end(ShadowDatabase database, Connection connection) throws SQLException {
    int pid = connection.unwrap(PGConnection.class).getBackendPID();
    try (Connection other = database.connect(); Statement statement = other.createStatement()) {
      statement.execute("SELECT pg_terminate_backend(" + pid + ", 60000)");
    }
  }
}
