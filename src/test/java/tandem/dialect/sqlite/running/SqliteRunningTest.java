package tandem.dialect.sqlite.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static tandem.dialect.sqlite.script.SqliteSyntax.SYNTAX;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.ddl.script.Script;
import tandem.ddl.script.ScriptStatement;
import tandem.dialect.ReadScope;
import tandem.dialect.Running.Held;
import tandem.dialect.Running.Meaning;
import tandem.dialect.Running.OwnTable;
import tandem.dialect.Running.SessionFacts;
import tandem.dialect.sqlite.Sqlite;
import tandem.model.TandemException;

/** What a run asks of SQLite, asked of files. */
class SqliteRunningTest {
  private static final OwnTable STEP = new OwnTable("step", List.of(
      new OwnTable.Column("script", OwnTable.Type.TEXT, false),
      new OwnTable.Column("rank", OwnTable.Type.INTEGER, true)));

  private final SqliteRunning running = new SqliteRunning();

  @TempDir
  private Path folder;

  private Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("a.db"));
  }

  private static void execute(Connection connection, String... all) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : all) {
        statement.execute(sql);
      }
    }
  }

  private static List<String> rows(Connection connection, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    }
    return rows;
  }

  private static ScriptStatement statement(String sql) {
    return Script.split(SYNTAX, sql).getFirst();
  }

  @Test
  void theHistoryTableIsTheOneThatFlywayMakes() throws SQLException {
    String query = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name";
    Flyway.configure().dataSource("jdbc:sqlite:" + folder.resolve("f.db"), "", "").locations(new String[0])
        .baselineVersion("1").load().baseline();
    try (Connection flyways = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("f.db"));
        Connection own = open()) {
      execute(own, running.history().create("main", "flyway_schema_history").toArray(new String[0]));
      assertThat(rows(own, query)).isEqualTo(rows(flyways, query));
      assertThat(running.isInUse(flyways, "main")).isTrue();
    }
  }

  @Test
  void whatTandemAndFlywayKeepIsNoPartOfAModel() throws SQLException {
    try (Connection connection = open()) {
      execute(connection, running.history().create("main", "flyway_schema_history").toArray(new String[0]));
      assertThat(running.tables().make(connection, STEP)).isTrue();
      execute(connection, "CREATE TABLE \"tandem_step\" (a)", "CREATE TABLE tandemxstep (a)");
      ReadScope scope = new ReadScope(List.of(), List.of("main", "flyway_schema_history"), Set.of());
      assertThat(new Sqlite().reader().read(connection, scope).objects().keySet())
          .extracting(key -> key.root().name()).containsOnly("tandem_step", "tandemxstep");
      assertThat(running.isInUse(connection, "main")).isTrue();
      execute(connection, "DROP TABLE tandem_step", "DROP TABLE tandemxstep",
          "DROP TABLE flyway_schema_history");
      assertThat(running.isInUse(connection, "main")).isFalse();
    }
  }

  @Test
  void ownRowsAreFoundByTheTimeOfAHistoryRow() throws SQLException {
    try (Connection connection = open()) {
      assertThat(running.tables().make(connection, STEP)).isTrue();
      assertThat(running.tables().make(connection, STEP)).isTrue();
      String table = running.tables().quoted(STEP);
      String now = rows(connection, "SELECT " + running.history().now()).getFirst();
      execute(connection, "INSERT INTO " + table + " (\"recorded_at\", \"script\") VALUES ('" + now
          + "000', 'V1')");
      String since = running.tables().since().replace("?", "'" + now + "000'");
      assertThat(rows(connection, "SELECT \"script\" FROM " + table + " WHERE " + since))
          .containsExactly("V1");
      assertThat(LocalDateTime.parse(now.replace(' ', 'T'))).isBefore(LocalDateTime.now().plusDays(2));
    }
  }

  @Test
  void aSessionComesBackToWhatItWasAndKnowsNoRolesAndSchemas() throws SQLException {
    try (Connection connection = open()) {
      execute(connection, "PRAGMA foreign_keys = ON");
      SessionFacts facts = running.begin(connection, Optional.empty());
      assertThat(facts.user()).isEmpty();
      assertThat(facts.database()).endsWith("a.db");
      execute(connection, "PRAGMA foreign_keys = OFF", "PRAGMA recursive_triggers = ON");
      running.restore(connection, facts, Optional.of("main"), Optional.of("2s"));
      assertThat(rows(connection, "PRAGMA foreign_keys")).containsExactly("1");
      assertThat(rows(connection, "PRAGMA recursive_triggers")).containsExactly("0");
      assertThat(rows(connection, "PRAGMA busy_timeout")).containsExactly("2000");
      assertThatThrownBy(() -> running.begin(connection, Optional.of("deploy")))
          .isInstanceOfSatisfying(TandemException.class, e -> {
            assertThat(e.code()).isEqualTo("CONFIG-ROLE");
            assertThat(e.what()).contains("SQLite has no roles", "'deploy'");
          });
      assertThatThrownBy(() -> running.history().quoted("app", "h"))
          .isInstanceOfSatisfying(TandemException.class, e -> assertThat(e.code())
              .isEqualTo("CONFIG-SCHEMA"));
      assertThatThrownBy(() -> running.makeSchema(connection, "app"))
          .isInstanceOfSatisfying(TandemException.class, e -> assertThat(e.code())
              .isEqualTo("CONFIG-SCHEMA"));
    }
  }

  @Test
  void whatAFailureMeansIsToldByItsWords() throws SQLException {
    try (Connection connection = open()) {
      execute(connection, "CREATE TABLE t (a UNIQUE)", "INSERT INTO t VALUES (1)");
      assertThat(meaning(connection, "SELECT * FROM nono")).isEqualTo(Meaning.NO_TABLE);
      assertThat(meaning(connection, "DROP VIEW nono")).isEqualTo(Meaning.NO_TABLE);
      assertThat(meaning(connection, "SELECT * FROM other.t")).isEqualTo(Meaning.NO_TABLE);
      assertThat(meaning(connection, "SELECT b FROM t")).isEqualTo(Meaning.NOT_THERE);
      assertThat(meaning(connection, "SELECT nono(1)")).isEqualTo(Meaning.NOT_THERE);
      assertThat(meaning(connection, "DROP INDEX nono")).isEqualTo(Meaning.NOT_THERE);
      assertThat(meaning(connection, "INSERT INTO t VALUES (1)")).isEqualTo(Meaning.WRONG);
      assertThat(meaning(connection, "nonsense")).isEqualTo(Meaning.WRONG);
      connection.setAutoCommit(false);
      assertThat(meaning(connection, "VACUUM")).isEqualTo(Meaning.REFUSES_TRANSACTION);
      assertThat(meaning(connection, "BEGIN")).isEqualTo(Meaning.REFUSES_TRANSACTION);
      connection.rollback();
      connection.setAutoCommit(true);
      execute(connection, "PRAGMA query_only = ON");
      assertThat(meaning(connection, "INSERT INTO t VALUES (2)")).isEqualTo(Meaning.FORBIDDEN);
      execute(connection, "PRAGMA query_only = OFF", "PRAGMA busy_timeout = 0");
      try (Connection other = open()) {
        execute(other, "BEGIN IMMEDIATE");
        assertThat(meaning(connection, "INSERT INTO t VALUES (2)")).isEqualTo(Meaning.LOCKED);
      }
      SQLException missing = failure(connection, "SELECT * FROM nono");
      assertThat(running.failure(missing).what()).isEqualTo("no such table: nono");
      assertThat(running.failure(missing).state()).isEqualTo("SQLITE_ERROR");
    }
  }

  private Meaning meaning(Connection connection, String sql) {
    return running.failure(failure(connection, sql)).meaning();
  }

  private static SQLException failure(Connection connection, String sql) {
    return catchThrowableOfType(SQLException.class, () -> execute(connection, sql));
  }

  @Test
  void whetherATransactionIsOpenIsKnownWhoeverHasBegunIt() throws SQLException {
    try (Connection connection = open()) {
      assertThat(running.isInTransaction(connection)).isFalse();
      assertThat(running.isInTransaction(connection)).isFalse();
      running.send(connection, statement("SAVEPOINT s"), word -> { });
      assertThat(running.isInTransaction(connection)).isTrue();
      running.send(connection, statement("RELEASE s"), word -> { });
      assertThat(running.isInTransaction(connection)).isFalse();
      connection.setAutoCommit(false);
      running.send(connection, statement("CREATE TABLE t (a)"), word -> { });
      running.send(connection, statement("COMMIT"), word -> { });
      running.send(connection, statement("INSERT INTO t VALUES (1)"), word -> { });
      connection.rollback();
      assertThat(rows(connection, "SELECT count(*) FROM t")).containsExactly("0");
    }
  }

  @Test
  void oneRunAtATimeHasTheLockWhateverLinkLeadsToTheFile() throws SQLException, IOException {
    try (Connection connection = open()) {
      execute(connection, "CREATE TABLE t (a)");
      Path link = Files.createSymbolicLink(folder.resolve("link.db"), folder.resolve("a.db"));
      try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + link)) {
        Held held = running.tryLock(connection, this::open, "h").orElseThrow();
        assertThat(running.tryLock(other, this::open, "h")).isEmpty();
        assertThat(running.holder(other, "h")).isEqualTo("this process");
        held.close();
        Held next = running.tryLock(other, this::open, "h").orElseThrow();
        next.close();
      }
      try (FileChannel another = FileChannel.open(folder.resolve("a.db-tandem"), StandardOpenOption.WRITE)) {
        assertThat(another.size()).isZero();
      }
    }
  }

  @Test
  void aDatabaseThatCanOnlyBeReadIsRefusedBeforeAnythingRuns() throws SQLException {
    try (Connection connection = open()) {
      execute(connection, "CREATE TABLE t (a)");
    }
    try (Connection reading =
        DriverManager.getConnection("jdbc:sqlite:file:" + folder.resolve("a.db") + "?mode=ro")) {
      assertThatThrownBy(() -> running.tryLock(reading, this::open, "h"))
          .isInstanceOfSatisfying(TandemException.class, e -> {
            assertThat(e.code()).isEqualTo("DATABASE-READ-ONLY");
            assertThat(e.where()).hasValueSatisfying(place -> assertThat(place).endsWith("a.db"));
          });
      assertThat(running.tables().make(reading, STEP)).isFalse();
    }
    assertThat(folder.resolve("a.db-tandem")).doesNotExist();
  }

  /** SQLITE_READONLY_DBMOVED: SQLite looks whether the file is where it was before it writes. */
  @Test
  void aFileThatIsTakenAwayMeanwhileIsSaid() throws SQLException, IOException {
    try (Connection connection = open()) {
      execute(connection, "CREATE TABLE t (a)");
      Files.delete(folder.resolve("a.db"));
      SQLException failure = failure(connection, "INSERT INTO t VALUES (1)");
      assertThat(running.failure(failure).meaning()).isEqualTo(Meaning.FORBIDDEN);
      assertThat(running.failure(failure).hint()).contains("moved or deleted");
      assertThatThrownBy(() -> running.tryLock(connection, this::open, "h"))
          .isInstanceOfSatisfying(TandemException.class, e ->
              assertThat(e.code()).isEqualTo("DATABASE-UNKNOWN"));
    }
  }

  @Test
  void aDatabaseInMemoryNeedsNoLock() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:file:/locks?vfs=memdb")) {
      Held one = running.tryLock(connection, this::open, "h").orElseThrow();
      Held two = running.tryLock(connection, this::open, "h").orElseThrow();
      one.close();
      two.close();
    }
  }

  @Test
  void whatSqliteTakesAlthoughItCannotWorkIsFoundByUsingIt() throws SQLException {
    try (Connection connection = open()) {
      execute(connection, "CREATE TABLE t (a, b)", "CREATE TABLE log (a)");
      assertThat(tried(connection, "CREATE VIEW v AS SELECT a FROM t")).isEmpty();
      assertThat(tried(connection, "CREATE VIEW w AS SELECT nono FROM t")).contains(Meaning.NOT_THERE);
      assertThat(tried(connection, "CREATE VIEW x AS SELECT a FROM nono")).contains(Meaning.NO_TABLE);
      for (String event : List.of("INSERT", "DELETE", "UPDATE", "UPDATE OF b")) {
        String name = "\"tr;" + event + "\"";
        String start = "CREATE TRIGGER " + name + " AFTER " + event + " ON t BEGIN INSERT INTO log ";
        assertThat(tried(connection, start + "VALUES (1); END")).isEmpty();
        execute(connection, "DROP TRIGGER " + name);
        assertThat(tried(connection, start + "SELECT nono FROM t; END")).as(event)
            .contains(Meaning.NOT_THERE);
        execute(connection, "DROP TRIGGER " + name);
      }
      assertThat(tried(connection, "CREATE TRIGGER i INSTEAD OF INSERT ON v BEGIN SELECT 1; END")).isEmpty();
      assertThat(rows(connection, "SELECT count(*) FROM log")).containsExactly("0");
    }
  }

  private Optional<Meaning> tried(Connection connection, String sql) throws SQLException {
    execute(connection, sql);
    SQLException failure = catchThrowableOfType(
        SQLException.class, () -> running.tryOut(connection, statement(sql)));
    return Optional.ofNullable(failure).map(told -> running.failure(told).meaning());
  }

  @Test
  void whatIsRefusedInATransactionDoesNoHarmASecondTime() throws SQLException {
    try (Connection connection = open()) {
      String text = running.before(connection, statement("PRAGMA foreign_keys = OFF")).text();
      assertThat(running.witness(text).judge(connection)).hasToString("Again[first=[]]");
      String into = running.before(connection, statement("VACUUM INTO 'b.db'")).text();
      assertThat(running.witness(into).judge(connection)).hasToString("Unknown[]");
    }
  }
}
