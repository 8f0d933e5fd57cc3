package tandem.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.dialect.sqlite.script.SqliteSyntax.SYNTAX;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.internal.database.sqlite.SQLiteParser;
import org.flywaydb.core.internal.parser.ParsingContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.ddl.script.FlywayCuts;
import tandem.ddl.script.Script;
import tandem.ddl.script.ScriptStatement;
import tandem.ddl.script.SessionEffect;
import tandem.ddl.script.StatementHead;
import tandem.ddl.script.StatementHead.Transaction;
import tandem.ddl.script.TransactionControl;
import tandem.model.TandemException;

/** SQLite's scripts are cut as SQLite and Flyway cut them. */
class SqliteScriptsTest {
  /** What a statement may hold and is no end of it. */
  private static final List<String> HOSTILE = List.of(
      "'a;''b'", "\"a;\"\"b\"", "[a;b]", "`a;``b`", "/* ; /* ; */", "-- ; ' \" [ `\r;\n", "'\\'", "x'3b'",
          "'$$;'",
      "(1)", "'\n;\n'", "/**/", "/*/;*/", "\"'\"", "'\"'", "[']", "$end", "E'x'", "'--;'", "0x3b", "1e-5",
          "- -1",
      "'BEGIN;'", "\"END\"", "'END;END'");

  private static List<String> texts(String script) {
    return Script.split(SYNTAX, script).stream().map(ScriptStatement::text).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "create trigger t after insert on x begin update x set a = case when 1 then 2 end; select 1; end",
      "CREATE TEMP TRIGGER IF NOT EXISTS [begin] BEFORE UPDATE OF a, b ON \"end\" BEGIN SELECT 1; END",
      "create temporary trigger main.t instead of delete on v for each row when old.a is not null\n"
          + "begin delete from t where a = old.a; select case old.b when 1 then 4 end; end",
      "create /* x */ trigger t after insert on x begin select \"end\" from x; -- end;\n select 'end;'; end",
      "create trigger t after insert on x begin select 1;end",
      "select [a;b], `c;``d`, \"e;\"\"f\", 'g;''h'",
      "select '\\'",
      "select 1 -- \r;\n + 2",
      "select /* /* ; */ 1",
      "create table t (a, check (a <> ';'))",
      "select a$b, $c from t",
      "insert into t values (x'3b', .5, 1e-5)"
  })
  void aSemicolonInsideDoesNotEndAStatement(String statement) {
    assertThat(texts(statement + ";\nselect 'next'")).containsExactly(statement, "select 'next'");
  }

  @Test
  void aParenthesisThatIsNeverClosedAndACommandOfAShellEndWithTheirStatement() {
    assertThat(texts("select (1; select 2); .read x; \\i y; copy t from stdin; select 3;")).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'never", "[never", "`never", "/* never",
      "create trigger t after insert on x begin select 1;",
      "create trigger t after insert on x; select 2"})
  void whatIsNeverClosedIsAnErrorWithItsLine(String text) {
    assertThatThrownBy(() -> Script.split(SYNTAX, "f.sql", "select 1;\n" + text + "\n;select 3;\n"))
        .isInstanceOfSatisfying(TandemException.class, e -> {
          assertThat(e.code()).isEqualTo("SCRIPT-UNTERMINATED");
          assertThat(e.where()).contains("f.sql:2");
        });
  }

  @Test
  void aTextThatSqliteWouldEndInTheMiddleIsRefused() {
    assertThatThrownBy(() -> Script.split(SYNTAX, "f.sql", "select 1;\nselect '\0';"))
        .isInstanceOfSatisfying(TandemException.class, e ->
            assertThat(e.what()).contains("U+0000", "SQLite takes nowhere"));
  }

  /**
   * Flyway takes no brackets for quotes, and cuts a name in them at a semicolon; and it takes the BEGIN of a
   * transaction for that of a block, so that a script which has a transaction of its own says SAVEPOINT.
   */
  @Test
  void flywayCutsTheSame() {
    String text = """
        -- head
        PRAGMA foreign_keys = OFF;
        CREATE TABLE "a;b" ([c] TEXT DEFAULT 'x;''y', `e;f` INT CHECK (`e;f` > 0)); /* ; */
        CREATE TRIGGER tr AFTER INSERT ON "a;b" FOR EACH ROW WHEN NEW.[c] IS NOT NULL BEGIN
          UPDATE "a;b" SET [c] = CASE WHEN 1 THEN 'x;' ELSE 'end' END;
          INSERT INTO "a;b" VALUES ('end;', 1);
        END;
        CREATE VIEW v AS SELECT CASE 1 WHEN 1 THEN 2 END AS x;;
        SAVEPOINT s;
        PRAGMA user_version = 5;
        RELEASE s;
        pragma main.foreign_keys = on;
        VACUUM;
        select 1
        """;
    assertThat(FlywayCuts.tandem(SYNTAX, text)).isEqualTo(flyway(text));
  }

  private static List<FlywayCuts.Cut> flyway(String text) {
    return FlywayCuts.flyway(new SQLiteParser(new FluentConfiguration().placeholderReplacement(false),
        new ParsingContext()), SYNTAX, text);
  }

  @Test
  void madeUpScriptsAreCutWhereTheyWereJoinedAndRunAloneAsTheyRunTogether() throws SQLException {
    for (int seed = 0; seed < 300; seed++) {
      List<String> statements = statements(new Random(seed));
      String script = String.join(";\n", statements) + (seed % 2 == 0 ? ";" : "");
      assertThat(texts(script)).as("seed " + seed + "\n" + script).isEqualTo(statements);
      assertThat(alone(statements)).as("seed " + seed + "\n" + script).isEqualTo(together(script));
    }
  }

  /** Statements with hostile texts in them that work in this order. */
  private static List<String> statements(Random random) {
    List<String> statements = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      String table = List.of("\"t;" + i + "\"", "[t;" + i + "]", "`t;" + i + "`", "t" + i)
          .get(random.nextInt(4));
      statements.add("CREATE TABLE " + noise(random) + table + " (a TEXT DEFAULT 'x;''y', \"b;\" INT)");
      statements.add("insert" + noise(random) + "into " + table + " values ('a;" + i + "', 1), (x'3b', " + i
          + ")");
      if (random.nextBoolean()) {
        statements.add("create " + (random.nextBoolean() ? "" : noise(random)) + "trigger \"tr;" + i
            + "\" after insert on "
            + table + noise(random) + " begin update " + table + " set \"b;\" = case when 1 then"
                + noise(random)
            + "2 end; select 'end;'; " + (random.nextBoolean() ? "insert into " + table
                + " select 'end', 1; " : "")
            + noise(random) + "end");
      }
      statements.add("SELECT 1 AS" + noise(random) + "x, '" + i + ";' " + noise(random) + "AS y");
      statements.add("insert into " + table + " values ('--;', " + i + ")");
    }
    return statements;
  }

  private static String noise(Random random) {
    List<String> comments = HOSTILE.stream().filter(one -> one.startsWith("/") || one.startsWith("--"))
        .toList();
    return random.nextInt(3) == 0 ? " " : " " + comments.get(random.nextInt(comments.size())) + " ";
  }

  @Test
  void everyHostilePieceStaysInItsStatement() {
    for (String piece : HOSTILE) {
      for (String other : HOSTILE) {
        String statement = "select " + piece + " , " + other + " , 1";
        assertThat(texts(statement + ";" + statement)).as(statement).containsExactly(statement, statement);
      }
    }
  }

  private static List<String> alone(List<String> statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
      return contents(connection);
    }
  }

  /** The driver gives a text that it is to update with to sqlite3_exec, which cuts by SQLite's grammar. */
  private static List<String> together(String script) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(script);
      return contents(connection);
    }
  }

  private static List<String> contents(Connection connection) throws SQLException {
    List<String> contents = rows(connection,
        "SELECT type || ' ' || name || ' ' || sql FROM sqlite_schema ORDER BY rowid");
    for (String table : rows(connection,
        "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")) {
      contents.addAll(rows(connection, "SELECT rowid || '|' || quote(a) || '|' || quote(\"b;\") FROM \""
          + table + "\" ORDER BY rowid"));
    }
    return contents;
  }

  private static List<String> rows(Connection connection, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }

  @ParameterizedTest
  @CsvSource({"VACUUM, REFUSED_UNKNOWN_TO_FLYWAY", "PRAGMA foreign_keys=OFF, REFUSED",
      "PRAGMA main.foreign_keys(1), REFUSED_UNKNOWN_TO_FLYWAY",
      "PRAGMA \"foreign_keys\"=1, REFUSED_UNKNOWN_TO_FLYWAY",
      "PRAGMA journal_mode=WAL, REFUSED_UNKNOWN_TO_FLYWAY", "PRAGMA synchronous=1, REFUSED_UNKNOWN_TO_FLYWAY",
      "PRAGMA main.wal_checkpoint, REFUSED_UNKNOWN_TO_FLYWAY", "PRAGMA user_version=1, ALLOWED",
      "PRAGMA foreign_key_check, ALLOWED", "CREATE TABLE t (a), ALLOWED", "ATTACH 'x' AS y, ALLOWED",
      "ANALYZE, ALLOWED"})
  void whatATransactionRefusesOrIgnoresIsKnown(String sql, Transaction transaction) {
    assertThat(StatementHead.of(SYNTAX, sql).transaction()).isEqualTo(transaction);
  }

  /**
   * A pragma is outside if and only if it refuses or does nothing in a transaction, and works outside of it.
   */
  @ParameterizedTest
  @ValueSource(strings = {"foreign_keys = 1", "journal_mode = wal", "synchronous = 1", "user_version = 7",
      "cache_size = 99", "temp_store = 2", "recursive_triggers = 1", "application_id = 9",
          "legacy_alter_table = 1",
      "secure_delete = 1", "busy_timeout = 77", "writable_schema = 1"})
  void sqliteSaysWhichPragmasDoNothingInATransaction(String pragma,
      @TempDir Path folder) throws SQLException {
    String name = pragma.substring(0, pragma.indexOf(' '));
    String fresh = "jdbc:sqlite:" + folder.resolve("a.db");
    String outside = after(fresh, "PRAGMA " + pragma, name, false);
    String inside = after("jdbc:sqlite:" + folder.resolve("b.db"), "PRAGMA " + pragma, name, true);
    assertThat(StatementHead.of(SYNTAX, "PRAGMA " + pragma).transaction().isRefused())
        .isEqualTo(!outside.equals(inside));
  }

  private static String after(String url, String sql, String pragma,
      boolean inTransaction) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (a)");
      if (inTransaction) {
        statement.execute("BEGIN");
        statement.execute("INSERT INTO t VALUES (1)");
      }
      try {
        statement.execute(sql);
      } catch (SQLException e) {
        return "refused";
      }
      return rows(connection, "SELECT * FROM pragma_" + pragma).getFirst();
    }
  }

  @Test
  void whatAStatementDoesToTransactionAndSessionIsKnown() {
    assertThat(TransactionControl.of(SYNTAX, "BEGIN IMMEDIATE TRANSACTION"))
        .isEqualTo(TransactionControl.BEGINS);
    assertThat(TransactionControl.of(SYNTAX, "END TRANSACTION")).isEqualTo(TransactionControl.ENDS);
    assertThat(TransactionControl.of(SYNTAX, "ROLLBACK TRANSACTION TO s")).isEqualTo(TransactionControl.NONE);
    assertThat(TransactionControl.of(SYNTAX, "ROLLBACK")).isEqualTo(TransactionControl.ABANDONS);
    assertThat(TransactionControl.of(SYNTAX, "SAVEPOINT s")).isEqualTo(TransactionControl.MARKS);
    assertThat(TransactionControl.of(SYNTAX, "RELEASE s")).isEqualTo(TransactionControl.RELEASES);
    assertThat(SessionEffect.of(SYNTAX, "PRAGMA foreign_keys = OFF")).isEqualTo(SessionEffect.SETTING);
    assertThat(SessionEffect.of(SYNTAX, "PRAGMA user_version = 1")).isEqualTo(SessionEffect.NONE);
    assertThat(SessionEffect.of(SYNTAX, "ATTACH 'x.db' AS x")).isEqualTo(SessionEffect.SETTING);
    assertThat(SessionEffect.of(SYNTAX, "CREATE TEMP TABLE t (a)")).isEqualTo(SessionEffect.OBJECT);
    assertThat(StatementHead.of(SYNTAX, "CREATE VIRTUAL TABLE [my words] USING fts5(a)").summary())
        .isEqualTo("create table [my words]");
  }
}
