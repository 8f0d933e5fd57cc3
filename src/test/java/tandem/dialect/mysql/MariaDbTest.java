package tandem.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.dialect.Dialect;
import tandem.dialect.ReadScope;
import tandem.dialect.ServerEngine;
import tandem.dialect.portable.Queried;
import tandem.diff.Differ;
import tandem.model.SchemaModel;
import tandem.model.Unmodelled;
import tandem.shadow.MariaDbServer;
import tandem.shadow.ScratchShadows;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;
import tandem.state.StateLoader;
import tandem.state.StateWriter;

/**
 * Each case below {@code mariadb/} is made in a database; what is read of it, written as a state and built
 * anew must read back the same, and a database that is changed must differ by exactly what the case says.
 */
class MariaDbTest {
  private static final Path CASES = Path.of("src/test/resources/mariadb");
  private static final ReadScope ALL = ReadScope.everything();

  private final ServerEngine engine = MySqlSystems.mariaDb(release -> new org.mariadb.jdbc.Driver());
  private final Dialect dialect = engine.dialect();

  private ShadowServer shadow() {
    return new ScratchShadows(engine, Optional.of(engine.address(MariaDbServer.shared().url(""), CASES)),
        line -> { }).open(OptionalInt.empty());
  }

  private SchemaModel read(Connection connection) throws SQLException {
    return dialect.reader().read(connection, ALL);
  }

  private static String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      for (String one : sql.split("\n\n+")) {
        if (!one.isBlank()) {
          statement.execute(one);
        }
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    MariaDbServer server = MariaDbServer.shared();
    List<Path> files;
    try (Stream<Path> found = Files.list(CASES)) {
      files = found.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
    return files.stream().map(file -> DynamicTest.dynamicTest(
        file.getFileName().toString(), file.toUri(), () -> judge(server, file)));
  }

  /**
   * The file: what is made; behind {@code -- then} what is changed; behind {@code -- differs} which objects
   * do.
   */
  private void judge(MariaDbServer server, Path file) throws SQLException {
    String[] parts = text(file).split("(?m)^-- (?:then|differs)$");
    try (Connection connection = server.fresh("app"); ShadowServer shadow = shadow()) {
      run(connection, parts[0]);
      SchemaModel before = read(connection);
      rebuilt(before, shadow);
      run(connection, parts[1]);
      SchemaModel after = read(connection);
      rebuilt(after, shadow);
      assertThat(new Differ(dialect.kinds()).diff(before, after).changes().stream()
          .map(change -> change.key().toString())).containsExactlyInAnyOrderElementsOf(
              parts[2].lines().filter(line -> line.startsWith("-- ")).map(line -> line.substring(3))
                  .toList());
    }
  }

  private void rebuilt(SchemaModel model, ShadowServer shadow) throws SQLException {
    SortedMap<String, String> files = new StateWriter(dialect.kinds(), 10).write(model);
    try (ShadowDatabase database = shadow.create()) {
      new StateLoader(shadow, dialect).load(files, database);
      try (Connection connection = database.connect()) {
        SchemaModel again = read(connection);
        assertThat(again.objects()).as(files.toString()).isEqualTo(model.objects());
        assertThat(new StateWriter(dialect.kinds(), 10).write(again)).isEqualTo(files);
      }
    }
  }

  /** As the server itself counts them. */
  private static int questions(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SHOW SESSION STATUS LIKE 'Questions'")) {
      result.next();
      return result.getInt(2);
    }
  }

  private int asked(Connection connection) throws SQLException {
    int before = questions(connection);
    read(connection);
    return questions(connection) - before - 1;
  }

  @Test
  void theNumberOfQuestionsDoesNotGrowWithTheSchema() throws SQLException {
    String some = """
        CREATE TABLE %1$s (a int PRIMARY KEY, b int CHECK (b > 0), UNIQUE u (b), FOREIGN KEY (b) REFERENCES %1$s (a))

        CREATE VIEW v%1$s AS SELECT a FROM %1$s

        CREATE TRIGGER t%1$s BEFORE INSERT ON %1$s FOR EACH ROW SET new.b = 1

        CREATE SEQUENCE s%1$s

        CREATE FUNCTION f%1$s(a int) RETURNS int RETURN a""";
    try (Connection connection = MariaDbServer.shared().fresh("counted")) {
      run(connection, some.formatted("x"));
      int few = asked(connection);
      for (int i = 0; i < 30; i++) {
        run(connection, some.formatted("x" + i));
      }
      assertThat(asked(connection)).isEqualTo(few).isLessThan(16);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 9})
  void aServerThatDiesMeanwhileIsNoEmptyDatabase(int after) throws SQLException {
    try (MariaDbServer server = MariaDbServer.start(); Connection connection = server.fresh("dying")) {
      run(connection, "CREATE TABLE t (a int)");
      AtomicInteger statements = new AtomicInteger();
      Connection dying = (Connection) Proxy.newProxyInstance(
          MariaDbTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
            if (method.getName().equals("createStatement") && statements.incrementAndGet() == after) {
              server.kill();
            }
            return method.invoke(connection, args);
          });
      assertThatThrownBy(() -> read(dying)).isInstanceOf(SQLException.class);
    }
  }

  @Test
  void whatAKilledRunHasLeftIsRemovedAndNothingElse() throws SQLException {
    String dead = "tandem_shadow_00000000_1_1_1";
    try (Connection connection = MariaDbServer.shared().fresh(dead); ShadowServer shadow = shadow()) {
      String left = shadow.create().name().replaceFirst("_\\d+_[0-9a-z]+_\\d+$", "_999999999_1_1");
      run(connection, "CREATE DATABASE `" + left + '`');
      shadow().close();
      assertThat(databases(connection)).contains(dead).doesNotContain(left);
      run(connection, "DROP DATABASE " + dead);
    }
    try (Connection connection = MariaDbServer.shared().connect("")) {
      assertThat(databases(connection)).noneMatch(name -> name.startsWith("tandem_shadow"));
    }
  }

  private static List<String> databases(Connection connection) throws SQLException {
    return Queried.rows(connection, "SELECT SCHEMA_NAME AS name FROM information_schema.SCHEMATA").stream()
        .map(row -> row.text("name")).toList();
  }

  @Test
  void whatIsNotModelledIsListed() throws SQLException {
    try (Connection connection = MariaDbServer.shared().fresh("listed")) {
      run(connection, """
          CREATE TABLE t (a int, KEY k (a) COMMENT 'why') PARTITION BY HASH (a) PARTITIONS 2

          CREATE TABLE p (a int, s timestamp(6) GENERATED ALWAYS AS ROW START, e timestamp(6)
            GENERATED ALWAYS AS ROW END, PERIOD FOR SYSTEM_TIME (s, e), KEY k (a)) WITH SYSTEM VERSIONING

          CREATE OR REPLACE USER listed_ann@localhost

          GRANT SELECT ON t TO listed_ann@localhost

          CREATE DEFINER = listed_ann@localhost VIEW v AS SELECT a FROM t

          CREATE AGGREGATE FUNCTION total(x int) RETURNS int
          BEGIN
            DECLARE s int DEFAULT 0;
            DECLARE CONTINUE HANDLER FOR NOT FOUND RETURN s;
            LOOP FETCH GROUP NEXT ROW; SET s = s + x; END LOOP;
          END""");
      assertThat(read(connection).unmodelled()).extracting(Unmodelled::type).containsExactlyInAnyOrder(
          "partitioning", "table with a period of its own", "comment on index",
              "privileges of 'listed_ann'@'localhost'", "definer of view",
          "routine");
      run(connection, "DROP USER listed_ann@localhost");
    }
  }
}
