package tandem.dialect.h2.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.dialect.Running;
import tandem.dialect.Running.Held;
import tandem.dialect.Running.Meaning;
import tandem.dialect.Running.OwnTable;
import tandem.dialect.Running.OwnTable.Column;
import tandem.dialect.Running.OwnTable.Type;
import tandem.dialect.Running.SessionFacts;
import tandem.model.TandemException;

/** What H2 keeps of runs, who may run, and what a session is; Flyway judges its table and its lock. */
@Execution(ExecutionMode.CONCURRENT)
class H2RunningTest {
  private static final String TABLE = "\"PUBLIC\".\"flyway_schema_history\"";
  private static final String SOMEBODY = "session \\d+ of SA, connected since \\d{4}-\\d\\d-\\d\\d \\S+";

  private final Running running = new H2Running();

  @TempDir
  private Path folder;
  private Connection connection;

  @BeforeEach
  void open() throws SQLException {
    connection = another();
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  private String url() {
    return "jdbc:h2:" + folder.resolve("db");
  }

  private Connection another() throws SQLException {
    return DriverManager.getConnection(url(), "sa", "");
  }

  private void run(String sql) throws SQLException {
    run(connection, sql);
  }

  private static void run(Connection on, String sql) throws SQLException {
    try (Statement statement = on.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> rows(String sql) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (row.next()) {
        rows.add(row.getString(1));
      }
      return rows;
    }
  }

  private Flyway flyway() throws Exception {
    Files.writeString(Files.createDirectories(folder.resolve("migrations")).resolve("V1__a.sql"),
        "CREATE TABLE a (id INT);");
    return Flyway.configure().dataSource(url(), "sa", "")
        .locations("filesystem:" + folder.resolve("migrations")).load();
  }

  private void makeHistory() throws SQLException {
    for (String sql : running.history().create("PUBLIC", "flyway_schema_history")) {
      run(sql);
    }
  }

  private List<String> historyTable() throws SQLException {
    List<String> all = new ArrayList<>(rows("SCRIPT NODATA NOPASSWORDS NOSETTINGS TABLE " + TABLE));
    all.addAll(rows("""
        SELECT CONCAT_WS(' ', "installed_rank", COALESCE("version", 'NULL'), "description", "type", "script",
          COALESCE("checksum", -7), "installed_by", "execution_time", "success")
        FROM %s WHERE "type" = 'TABLE'""".formatted(TABLE)));
    return all;
  }

  @Test
  void theHistoryTableIsFlywaysOwn() throws Exception {
    makeHistory();
    running.tryLock(connection, this::another, TABLE).orElseThrow().close();
    List<String> ours = historyTable();
    run("DROP TABLE " + TABLE);
    flyway().migrate();
    run("DELETE FROM " + TABLE + " WHERE \"type\" <> 'TABLE'");
    run("DROP TABLE a");
    assertThat(ours).isEqualTo(historyTable()).hasSizeGreaterThan(3);
    assertThat(running.history().quoted("PUBLIC", "flyway_schema_history")).isEqualTo(TABLE);
    flyway().validateWithResult();
    assertThat(flyway().migrate().migrationsExecuted).isOne();
  }

  @Test
  void onlyOneRunsAndFlywayIsNotTheOther() throws Exception {
    makeHistory();
    try (Held held = running.tryLock(connection, this::another, TABLE).orElseThrow()) {
      assertThat(running.tryLock(connection, this::another, TABLE)).isEmpty();
      assertThat(running.holder(connection, TABLE)).matches(SOMEBODY);
      assertThatThrownBy(() -> flyway().migrate()).hasMessageContaining("lock");
      run("INSERT INTO " + TABLE
          + " VALUES (1, '1', 'a', 'SQL', 'V1__a.sql', 7, 'SA', CURRENT_TIMESTAMP, 0, FALSE)");
      run("CREATE TABLE b (id INT)");
      run("UPDATE " + TABLE + " SET \"success\" = TRUE WHERE \"installed_rank\" = 1");
      run("DELETE FROM " + TABLE + " WHERE \"installed_rank\" = 1");
      assertThat(running.tryLock(connection, this::another, TABLE)).isEmpty();
    }
    flyway().migrate();
    running.tryLock(connection, this::another, TABLE).orElseThrow().close();
  }

  @Test
  void aFirstRunHoldsTheLockAsSoonAsThereIsAHistory() throws Exception {
    try (Held held = running.tryLock(connection, this::another, TABLE).orElseThrow()) {
      makeHistory();
      assertThat(held.historyMade()).isTrue();
      assertThat(running.tryLock(connection, this::another, TABLE)).isEmpty();
      assertThatThrownBy(() -> flyway().migrate()).hasMessageContaining("lock");
    }
    Held other = running.tryLock(connection, this::another, TABLE).orElseThrow();
    run("DROP TABLE " + TABLE);
    Held late = running.tryLock(connection, this::another, TABLE).orElseThrow();
    other.close();
    makeHistory();
    try (Held third = running.tryLock(connection, this::another, TABLE).orElseThrow()) {
      assertThat(late.historyMade()).as("whoever comes after another").isFalse();
    }
    late.close();
    assertThatThrownBy(this::makeHistory).as("of two first runs one makes it")
        .isInstanceOf(SQLException.class);
  }

  @Test
  void aTableWithoutItsFirstRowIsGivenIt() throws Exception {
    makeHistory();
    run("DELETE FROM " + TABLE);
    try (Held held = running.tryLock(connection, this::another, TABLE).orElseThrow()) {
      assertThat(running.tryLock(connection, this::another, TABLE)).isEmpty();
      assertThat(rows("SELECT \"type\" FROM " + TABLE)).containsExactly("TABLE");
    }
  }

  /** Each definition is committed: whoever dies between the table and its index leaves no index behind. */
  @Test
  void aTableWithoutItsIndexIsGivenIt() throws Exception {
    run(running.history().create("PUBLIC", "flyway_schema_history").getFirst());
    try (Held held = running.tryLock(connection, this::another, TABLE).orElseThrow()) {
      assertThat(rows("SELECT INDEX_NAME FROM INFORMATION_SCHEMA.INDEXES"))
          .contains("flyway_schema_history_s_idx");
      assertThat(rows("SELECT \"type\" FROM " + TABLE)).containsExactly("TABLE");
    }
  }

  @Test
  void theLockGoesWithItsConnection() throws Exception {
    makeHistory();
    List<Connection> opened = new ArrayList<>();
    Held held = running.tryLock(connection, () -> {
      Connection one = another();
      opened.add(one);
      return one;
    }, TABLE).orElseThrow();
    opened.getFirst().close();
    running.tryLock(connection, this::another, TABLE).orElseThrow().close();
    held.close();
  }

  @Test
  void eachScriptFindsTheSessionAsTheFirstDid() throws SQLException {
    run("CREATE SCHEMA app");
    run("CREATE TABLE app.here (id INT)");
    run("CREATE SCHEMA other");
    SessionFacts facts = running.begin(connection, Optional.empty());
    assertThat(facts.user()).isEqualTo("SA");
    assertThat(facts.schema()).isEqualTo("PUBLIC");
    assertThat(facts.database()).isEqualTo("DB");
    assertThat(facts.timestamp()).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
    run("SET SCHEMA other");
    run("SET SCHEMA_SEARCH_PATH app");
    run("SELECT * FROM here");
    running.restore(connection, facts, Optional.empty(), Optional.of("3s"));
    assertThat(rows("CALL SCHEMA()")).containsExactly("PUBLIC");
    assertThat(rows("CALL LOCK_TIMEOUT()")).containsExactly("3000");
    assertThatThrownBy(() -> run("SELECT * FROM here")).isInstanceOf(SQLException.class);
    running.restore(connection, facts, Optional.of("APP"), Optional.empty());
    run("SELECT * FROM here");
    running.patience(connection, Optional.empty());
    assertThat(rows("CALL LOCK_TIMEOUT()")).containsExactly("2147483647");
  }

  @Test
  void theSearchPathOfAnAddressStays() throws SQLException {
    run("CREATE SCHEMA app");
    run("CREATE TABLE app.here (id INT)");
    run("SET SCHEMA_SEARCH_PATH app, public");
    SessionFacts facts = running.begin(connection, Optional.empty());
    run("SET SCHEMA_SEARCH_PATH public");
    running.restore(connection, facts, Optional.empty(), Optional.empty());
    run("SELECT * FROM here");
  }

  @Test
  void aRoleIsRefused() {
    assertThatThrownBy(() -> running.begin(connection, Optional.of("deploy")))
        .isInstanceOf(TandemException.class).hasMessageContaining("H2 has no SET ROLE")
        .hasMessageContaining("deploy");
  }

  @Test
  void aTransactionIsSeenWhoeverHasBegunIt() throws SQLException {
    run("CREATE TABLE a (id INT)");
    assertThat(running.isInTransaction(connection)).isFalse();
    run("BEGIN");
    assertThat(running.isInTransaction(connection)).isTrue();
    run("COMMIT");
    assertThat(running.isInTransaction(connection)).isFalse();
    run("SET AUTOCOMMIT FALSE");
    run("INSERT INTO a VALUES (1)");
    assertThat(running.isInTransaction(connection)).isTrue();
  }

  @Test
  void aSchemaIsInUseWhereFlywaySaysSo() throws SQLException {
    assertThat(running.hasSchema(connection, "APP")).isFalse();
    running.makeSchema(connection, "it's \"odd\"");
    assertThat(running.hasSchema(connection, "it's \"odd\"")).isTrue();
    assertThat(running.isInUse(connection, "PUBLIC")).isFalse();
    run("CREATE TABLE a (id INT)");
    assertThat(running.isInUse(connection, "PUBLIC")).isTrue();
  }

  @Test
  void aFailureIsToldApart() throws SQLException {
    run("CREATE TABLE a (id INT PRIMARY KEY)");
    run("INSERT INTO a VALUES (1)");
    assertThat(meaning("SELECT * FROM nope")).isEqualTo(Meaning.NO_TABLE);
    assertThat(meaning("SELECT * FROM \"tandem\".step")).isEqualTo(Meaning.NO_TABLE);
    assertThat(meaning("DROP VIEW nope")).isEqualTo(Meaning.NO_TABLE);
    assertThat(meaning("SELECT nope FROM a")).isEqualTo(Meaning.NOT_THERE);
    assertThat(meaning("SELECT nope(1)")).isEqualTo(Meaning.NOT_THERE);
    assertThat(meaning("INSERT INTO a VALUES (1)")).isEqualTo(Meaning.WRONG);
    run("CREATE USER ann PASSWORD ''");
    try (Connection ann = DriverManager.getConnection(url(), "ann", "")) {
      assertThat(meaning(ann, "SELECT * FROM a")).isEqualTo(Meaning.FORBIDDEN);
      assertThat(meaning(ann, "CREATE SCHEMA mine")).isEqualTo(Meaning.FORBIDDEN);
    }
    try (Connection other = another()) {
      other.setAutoCommit(false);
      run(other, "UPDATE a SET id = 2");
      running.patience(connection, Optional.of("10ms"));
      assertThat(meaning("UPDATE a SET id = 3")).isEqualTo(Meaning.LOCKED);
      assertThat(meaning("ALTER TABLE a ADD COLUMN more INT")).isEqualTo(Meaning.LOCKED);
    }
    String before = "CREATE TABLE \"b\\\" (id INT, -- ü😀\n\tnote VARCHAR ";
    assertThatThrownBy(() -> run(before + "DEFUALT 'x')")).isInstanceOfSatisfying(SQLException.class, e ->
        assertThat(running.failure(e).position()).isEqualTo(before.codePointCount(0, before.length()) + 1));
  }

  private Meaning meaning(String sql) {
    return meaning(connection, sql);
  }

  private Meaning meaning(Connection on, String sql) {
    try {
      run(on, sql);
    } catch (SQLException e) {
      assertThat(running.failure(e).what()).isNotEmpty().doesNotContain("[*]", "SQL statement:");
      return running.failure(e).meaning();
    }
    throw new AssertionError(sql + " has worked");
  }

  @Test
  void whoKeepsASessionWaitingIsSeen() throws Exception {
    run("CREATE TABLE a (id INT)");
    run("INSERT INTO a VALUES (1)");
    try (Connection other = another();
        Running.Watch watch = running.watch(connection, this::another).orElseThrow()) {
      other.setAutoCommit(false);
      run(other, "UPDATE a SET id = 2");
      running.patience(connection, Optional.of("1s"));
      assertThat(meaning("UPDATE a SET id = 3")).isEqualTo(Meaning.LOCKED);
      assertThat(watch.holders()).matches(SOMEBODY);
      assertThat(watch.ending()).isEqualTo("CALL ABORT_SESSION(…)");
    }
    try (Connection other = another();
        Running.Watch watch = running.watch(connection, this::another).orElseThrow()) {
      other.setAutoCommit(false);
      run(other, "UPDATE a SET id = 2");
      assertThat(meaning("ALTER TABLE a ADD COLUMN more INT")).isEqualTo(Meaning.LOCKED);
      assertThat(watch.holders()).matches(SOMEBODY);
    }
  }

  private static final OwnTable STEP = new OwnTable("step", List.of(
      new Column("position", Type.INTEGER, false), new Column("statement", Type.TEXT, true),
      new Column("success", Type.BOOLEAN, false)));

  @Test
  void ownTablesAreMadeOnceAndByWhoMay() throws SQLException {
    run("CREATE USER ann PASSWORD ''");
    try (Connection ann = DriverManager.getConnection(url(), "ann", "")) {
      assertThat(running.tables().make(ann, STEP)).isFalse();
      assertThat(running.tables().make(connection, STEP)).isTrue();
      assertThat(running.tables().make(connection, STEP)).isTrue();
      assertThat(running.tables().make(ann, STEP)).isFalse();
      run("GRANT SELECT, INSERT ON " + running.tables().quoted(STEP) + " TO ann");
      assertThat(running.tables().make(ann, STEP)).isTrue();
      run(ann, "INSERT INTO " + running.tables().quoted(STEP)
          + " (\"position\", \"success\") VALUES (1, TRUE)");
    }
    assertThat(rows("SELECT \"recorded_by\" FROM " + running.tables().quoted(STEP) + " WHERE "
        + running.tables().since().replace("?", "'2020-01-01 00:00:00.000001'"))).containsExactly("ANN");
    assertThat(rows("SELECT \"id\" FROM " + running.tables().quoted(STEP) + " WHERE "
        + running.tables().since().replace("?", "'9020-01-01 00:00:00.000001'"))).isEmpty();
  }
}
