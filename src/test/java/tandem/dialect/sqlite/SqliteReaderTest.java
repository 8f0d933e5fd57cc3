package tandem.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.script.Script;
import tandem.ddl.script.ScriptStatement;
import tandem.dialect.AskedConnection;
import tandem.dialect.ReadScope;
import tandem.dialect.sqlite.script.SqliteSyntax;
import tandem.kind.Form;
import tandem.model.SchemaModel;
import tandem.model.Unmodelled;
import tandem.plan.Plan;
import tandem.plan.Planner;

/** What only texts tell, what is listed because no kind models it, and a plan that rows do not fit. */
class SqliteReaderTest {
  private final Sqlite sqlite = new Sqlite();

  private static Connection database(String script) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    for (ScriptStatement statement : Script.split(SqliteSyntax.SYNTAX, script)) {
      run(connection, statement.text());
    }
    return connection;
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private SchemaModel read(Connection connection) throws SQLException {
    return sqlite.reader().read(connection, ReadScope.everything());
  }

  private SchemaModel read(String script) throws SQLException {
    try (Connection connection = database(script)) {
      return read(connection);
    }
  }

  @Test
  void howATextIsWrittenIsNoDifference() throws SQLException {
    SchemaModel one = read("""
        CREATE TABLE t ([a] INTEGER PRIMARY KEY ASC AUTOINCREMENT, `b` TEXT COLLATE BINARY DEFAULT 'x', -- why; not
          "c" INT CONSTRAINT n CHECK("c">0 AND length( [b] )<9) REFERENCES T (A) MATCH FULL NOT DEFERRABLE);
        CREATE INDEX i ON t (`b` ASC, "c"+1)""");
    SchemaModel other = read("""
        CREATE TABLE IF NOT EXISTS main.t (a INTEGER, b TEXT DEFAULT 'x', c INT,
          PRIMARY KEY (a AUTOINCREMENT) FOREIGN KEY (c) REFERENCES t, CONSTRAINT n CHECK (c > 0 AND length(b) < 9));
        CREATE INDEX i ON t (b, c + 1)""");
    assertThat(one.objects()).isEqualTo(other.objects());
  }

  @Test
  void whatNoKindModelsIsListed() throws SQLException {
    SchemaModel model = read("""
        CREATE VIRTUAL TABLE words USING fts5(body);
        PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = 'CREATE VIRTUAL TABLE words USING nowhere(body)' WHERE name = 'words';
        PRAGMA writable_schema = RESET;
        CREATE TABLE backwards (id INTEGER PRIMARY KEY DESC);
        CREATE TABLE twice (a INT, b INT, CONSTRAINT c CHECK (a > 0), CONSTRAINT c CHECK (b > 0));
        CREATE TABLE odd (a INT, CONSTRAINT "(a)" CHECK (a > 0))""");
    assertThat(model.unmodelled()).containsExactly(
        new Unmodelled("descending primary key beside its column", "backwards"),
        new Unmodelled("name of a constraint", "odd.(a)"),
        new Unmodelled("name of a constraint", "twice.c"),
        new Unmodelled("virtual table of a module that is not here, nowhere:", "words"));
  }

  @Test
  void aRowThatRefersToNoneFailsByTheNamesOfTheTables() throws SQLException {
    String parent = "CREATE TABLE p (id INTEGER PRIMARY KEY);";
    String wanted = parent + "CREATE TABLE c (p INTEGER REFERENCES p)";
    try (Connection connection = database(parent + "CREATE TABLE c (p INTEGER); INSERT INTO c VALUES (5)")) {
      Plan plan = plan(connection, wanted);
      assertThatThrownBy(() -> {
        for (tandem.ddl.Statement statement : plan.statements()) {
          run(connection, statement.sql());
        }
      }).hasMessageContaining("a row of c refers to none of p");
    }
  }

  /** sqlite.org/lang_createtable.html#rowid: the same words in the table's constraint make it the number. */
  @Test
  void aKeyThatIsNoNumberOnlyByDescBesideItsColumnNeverBecomesOne() throws SQLException {
    String table = "CREATE TABLE t (a INTEGER PRIMARY KEY DESC, b TEXT);"
        + "INSERT INTO t VALUES (7, 'x'), (NULL, 'y')";
    try (Connection connection = database(table)) {
      assertThat(plan(connection, "CREATE TABLE t (a INTEGER, b INT, PRIMARY KEY (a DESC))").refusals())
          .singleElement().satisfies(refusal -> {
            assertThat(refusal.why()).contains("table t would number its rows by its key");
            assertThat(refusal.remedy()).contains("INT in state/");
          });
      Plan kept = plan(connection, "CREATE TABLE t (a INT, b INT, PRIMARY KEY (a DESC))");
      assertThat(kept.refusals()).isEmpty();
      assertThat(kept.hazards()).extracting(Hazard::code).doesNotContain(HazardCode.DATA_LOSS);
      for (tandem.ddl.Statement statement : kept.statements()) {
        run(connection, statement.sql());
      }
      try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
          "SELECT group_concat(rowid || ' ' || coalesce(a, 'none'), ', ' ORDER BY rowid) FROM t")) {
        assertThat(rows.getString(1)).isEqualTo("1 7, 2 none");
      }
    }
  }

  private Plan plan(Connection connection, String wanted) throws SQLException {
    return new Planner(sqlite.kinds()).plan(read(connection), read(wanted), 3, Form.SHORT);
  }

  @Test
  void aSchemaThatChangesMeanwhileIsReadAsItWas(@TempDir Path folder) throws SQLException {
    String url = "jdbc:sqlite:" + folder.resolve("dev.db") + "?journal_mode=WAL";
    try (Connection reader = DriverManager.getConnection(url);
        Connection writer = DriverManager.getConnection(url)) {
      run(writer, "CREATE TABLE p (id INTEGER PRIMARY KEY)");
      List<String> asked = new ArrayList<>();
      read(AskedConnection.of(reader, asked, nth -> { }));
      assertThat(asked).hasSizeGreaterThan(2);
      for (int n = 1; n <= asked.size(); n++) {
        SchemaModel before = read(writer);
        SchemaModel model = read(AskedConnection.of(reader, n, nth -> {
          run(writer, "ALTER TABLE p ADD COLUMN a" + nth + " TEXT");
          run(writer, "CREATE TABLE c" + nth + " (p INTEGER REFERENCES p UNIQUE)");
        }));
        SchemaModel after = read(writer);
        assertThat(after.objects()).isNotEqualTo(before.objects());
        // Nothing is seen before the first question.
        assertThat(model.objects()).as("changed before question " + n)
            .isEqualTo(n == 1 ? after.objects() : before.objects());
      }
      assertThat(reader.getAutoCommit()).isTrue();
    }
  }

  @Test
  void aFileThatIsCutOffUnderTheReaderIsNoEmptyDatabase(@TempDir Path folder) throws SQLException {
    Path file = folder.resolve("dev.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file + "?cache_size=1")) {
      for (int i = 0; i < 200; i++) {
        run(connection, "CREATE TABLE t" + i + " (id INTEGER PRIMARY KEY, note TEXT DEFAULT '"
            + "x".repeat(200) + "')");
      }
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file + "?cache_size=1")) {
      Connection dying = AskedConnection.of(connection, 2, nth -> cut(file));
      assertThatThrownBy(() -> read(dying)).isInstanceOf(SQLException.class);
    }
  }

  private static void cut(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() / 2);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
