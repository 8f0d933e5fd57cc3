package tandem.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.dialect.ReadScope;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.TestServers;

/**
 * A database is read as it was at one moment, or anew: what PostgreSQL prints is of now, not of a snapshot.
 */
class ChangingDatabaseTest {
  private static final String SCHEMA = """
      CREATE SCHEMA app;
      CREATE TYPE app.mood AS ENUM ('calm', 'cross');
      CREATE TABLE app.t (id integer PRIMARY KEY, name text DEFAULT 'x', feels app.mood DEFAULT 'calm',
        CHECK (name <> ''));
      CREATE INDEX t_lower ON app.t (lower(name)) WHERE feels = 'calm';
      CREATE FUNCTION app.f(a integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
      CREATE VIEW app.v AS SELECT id, name, app.f(id) AS f FROM app.t;
      CREATE POLICY p ON app.t USING (app.f(id) > 0);
      CREATE STATISTICS app.s ON id, name FROM app.t""";

  /** Done by another connection before each of several round trips of one reading. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      DROP VIEW app.v
      ALTER TABLE app.t RENAME COLUMN name TO title
      ALTER TABLE app.t RENAME TO u
      ALTER SCHEMA app RENAME TO shop
      ALTER INDEX app.t_lower RENAME TO t_upper
      ALTER TABLE app.t ADD COLUMN more text
      ALTER TYPE app.mood RENAME VALUE 'calm' TO 'quiet'
      ALTER TYPE app.mood RENAME TO temper
      CREATE OR REPLACE FUNCTION app.f(a integer) RETURNS integer LANGUAGE sql AS 'SELECT 2'
      DROP SCHEMA app CASCADE
      DROP TABLE app.t CASCADE; CREATE TABLE app.t (id integer)
      DROP STATISTICS app.s
      """)
  void aReadingThatIsOvertakenIsDoneAnew(String change) throws SQLException {
    for (int trip = 1; trip < 3; trip++) {
      try (ShadowDatabase database = TestServers.shared(17).create();
          Connection reading = database.connect();
          Connection changing = database.connect()) {
        run(changing, SCHEMA);
        SchemaModel before = read(reading);
        SchemaModel read = read(overtaken(reading, trip, trip, () -> runUnlessLocked(changing, change)));
        SchemaModel after = read(reading);
        // Where it matters to nothing that was printed, what was there at the start is right, too.
        assertThat(read.objects()).isIn(before.objects(), after.objects());
        assertThat(read.unmodelled()).isIn(before.unmodelled(), after.unmodelled());
        assertThat(reading.getAutoCommit()).isTrue();
        assertThat(reading.isReadOnly()).isFalse();
      }
    }
  }

  /** What changes no definition may go on for ever. */
  @ParameterizedTest
  @ValueSource(strings = {
      "TRUNCATE app.t",
      "CREATE TEMPORARY TABLE x (id integer PRIMARY KEY, name text DEFAULT 'x'); DROP TABLE x",
      "INSERT INTO app.t (id) SELECT coalesce(max(id), 0) + 1 FROM app.t; ANALYZE",
      "BEGIN; ALTER TABLE app.t RENAME TO u; ROLLBACK",
      "VACUUM FULL app.t",
      "CREATE TABLE IF NOT EXISTS app.more (id integer)"})
  void whatChangesNoDefinitionDisturbsNoReading(String change) throws SQLException {
    try (ShadowDatabase database = TestServers.shared(17).create();
        Connection reading = database.connect();
        Connection changing = database.connect()) {
      run(changing, SCHEMA);
      SchemaModel before = read(reading);
      int[] changes = {0};
      SchemaModel read = read(overtaken(reading, 1, Integer.MAX_VALUE, () -> {
        changes[0]++;
        runUnlessLocked(changing, change);
      }));
      assertThat(read).isEqualTo(before);
      assertThat(changes[0]).isLessThan(4);
    }
  }

  @Test
  void aSchemaThatNeverStandsStillIsToldOnce() throws SQLException {
    try (ShadowDatabase database = TestServers.shared(17).create();
        Connection reading = database.connect();
        Connection changing = database.connect()) {
      run(changing, SCHEMA);
      String function = "CREATE OR REPLACE FUNCTION app.g() RETURNS integer LANGUAGE sql AS 'SELECT %d'";
      run(changing, function.formatted(0));
      for (String change : List.of(function, "DROP FUNCTION app.g; " + function)) {
        int[] changes = {0};
        Connection overtaken =
            overtaken(reading, 1, Integer.MAX_VALUE, () ->
                runUnlessLocked(changing, change.formatted(changes[0]++)));
        assertThatThrownBy(() -> read(overtaken)).isInstanceOfSatisfying(TandemException.class, error -> {
          assertThat(error.code()).isEqualTo("DATABASE-CHANGING");
          assertThat(error.what()).contains("while it was read");
          assertThat(error.remedy()).isPresent();
        });
        assertThat(changes[0]).isEqualTo(14);
        assertThat(reading.getAutoCommit()).isTrue();
      }
    }
  }

  @Test
  void eachReadingIsOneOfTheStatesThatWereCommitted() throws Exception {
    whileAnotherRenames(17);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(ints = {14, 18})
  void soItIsOnTheOldestAndTheNewestMajor(int major) throws Exception {
    whileAnotherRenames(major);
  }

  private static void whileAnotherRenames(int major) throws Exception {
    List<String> states = List.of(
        "DROP VIEW app.v; ALTER TABLE app.t RENAME name TO title;"
            + " CREATE VIEW app.v AS SELECT id, title FROM app.t",
        "DROP VIEW app.v; ALTER TABLE app.t RENAME title TO name;"
            + " CREATE VIEW app.v AS SELECT id, name FROM app.t");
    try (ShadowDatabase database = TestServers.shared(major).create();
        Connection reading = database.connect();
        Connection changing = database.connect();
        ExecutorService other = Executors.newSingleThreadExecutor()) {
      run(changing, SCHEMA);
      run(changing, states.get(0));
      SchemaModel one = read(reading);
      run(changing, states.get(1));
      SchemaModel two = read(reading);
      Semaphore turns = new Semaphore(0);
      Future<?> changes = other.submit(() -> {
        for (int i = 0; i < 60; i++) {
          turns.acquire();
          run(changing, states.get(i % 2));
        }
        return null;
      });
      for (int i = 0; i < 20; i++) {
        turns.release(3);
        SchemaModel read = read(reading);
        assertThat(read.objects()).isIn(one.objects(), two.objects());
        assertThat(read.dependencies()).isIn(one.dependencies(), two.dependencies());
      }
      changes.get();
    }
  }

  private static SchemaModel read(Connection connection) throws SQLException {
    return new PostgreSql().reader().read(connection, ReadScope.everything());
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** What a reading prints it locks until it ends; 55P03 is lock_not_available. */
  private static void runUnlessLocked(Connection connection, String sql) throws SQLException {
    try {
      run(connection, "SET lock_timeout = '50ms'");
      run(connection, sql);
    } catch (SQLException e) {
      assertThat(e.getSQLState()).isEqualTo("55P03");
    }
  }

  private interface Change {
    void run() throws SQLException;
  }

  /** The connection, before whose statements of these numbers, from 0, something happens elsewhere. */
  private static Connection overtaken(Connection connection, int first, int last, Change change) {
    int[] statements = {0};
    Class<?>[] types = {Connection.class};
    return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), types,
        (proxy, method, arguments) -> {
          if (method.getName().equals("createStatement")) {
            int number = statements[0]++;
            if (number >= first && number <= last) {
              change.run();
            }
          }
          try {
            return method.invoke(connection, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }
}
