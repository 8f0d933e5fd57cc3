package tandem.dialect.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.dialect.h2.script.H2Syntax.SYNTAX;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.internal.database.h2.H2Parser;
import org.flywaydb.core.internal.parser.ParsingContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.ddl.script.FlywayCuts;
import tandem.ddl.script.Script;
import tandem.ddl.script.ScriptStatement;
import tandem.ddl.script.StatementHead;
import tandem.ddl.script.StatementHead.Transaction;
import tandem.model.TandemException;

/** H2's scripts are cut as H2 and Flyway cut them, and what commits is what H2 commits. */
class H2ScriptsTest {

  private static List<String> texts(String script) {
    return Script.split(SYNTAX, script).stream().map(ScriptStatement::text).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "create alias f as $$ int f() { return ';'; } $$",
      "select 1 /* a /* ; */ ; */ + 2",
      "select 'a;''b', \"c;\"\"d\", `e;f`",
      "select U&'d;\\0061', U&\"a;\"",
      "select 1 // ;'\n + 2",
      "select 1 -- ;\r + 2",
      "select a[1], 2 / 3 from t",
      "create trigger begin before insert on t for each row call 'x.Y'"
  })
  void aSemicolonInsideDoesNotEndAStatement(String statement) {
    assertThat(texts(statement + ";\nselect 'next'")).containsExactly(statement, "select 'next'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'never", "\"never", "$$ never", "/* never /* */", "`never"})
  void whatIsNeverClosedIsAnErrorWithItsLine(String text) {
    assertThatThrownBy(() -> Script.split(SYNTAX, "f.sql", "select 1;\n" + text + "\n;select 3;\n"))
        .isInstanceOfSatisfying(TandemException.class, e -> {
          assertThat(e.code()).isEqualTo("SCRIPT-UNTERMINATED");
          assertThat(e.where()).contains("f.sql:2");
        });
  }

  @Test
  void flywayCutsTheSame() {
    String text = """
        -- head
        CREATE TABLE "a;b" ("c;d" VARCHAR(9) DEFAULT 'x;''y'); /* ; */
        CREATE ALIAS f AS $$ String f() { return ";"; } $$;
        CREATE VIEW v AS SELECT CASE 1 WHEN 1 THEN 2 END AS x;;
        CREATE TRIGGER tr BEFORE INSERT ON "a;b" FOR EACH ROW CALL 'x.Y;';
        SET MODE REGULAR;
        CREATE TABLE `e;f` (a INT);
        select 1
        """;
    assertThat(FlywayCuts.tandem(SYNTAX, text)).isEqualTo(FlywayCuts.flyway(new H2Parser(
        new FluentConfiguration().placeholderReplacement(false), new ParsingContext()), SYNTAX, text));
  }

  @Test
  void madeUpScriptsAreCutWhereTheyWereJoinedAndRunAloneAsTheyRunTogether() throws SQLException {
    for (int seed = 0; seed < 200; seed++) {
      List<String> statements = statements(new Random(seed));
      String script = String.join(";\n", statements) + (seed % 2 == 0 ? ";" : "");
      assertThat(texts(script)).as("seed " + seed + "\n" + script).isEqualTo(statements);
      assertThat(ran(statements)).as("seed " + seed + "\n" + script).isEqualTo(ran(List.of(script)));
    }
  }

  private static List<String> statements(Random random) {
    List<String> statements = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      String table = List.of("\"t;" + i + "\"", "`t;" + i + "`", "U&\"t;\\003b" + i + "\"", "t" + i)
          .get(random.nextInt(4));
      statements.add("CREATE TABLE" + noise(random) + table + " (a VARCHAR DEFAULT 'x;''y', \"b;\" INT)");
      statements.add("insert" + noise(random) + "into " + table + " values ('a;" + i
          + "', 1), ( $$b;'\"$$ , " + i + ")");
      statements.add("create view \"v;" + i + "\" as select a," + noise(random)
          + "'$$;' as c, U&'\\003b;' as d from "
          + table + " where \"b;\" / 2 > - -1");
      statements.add("comment on table " + table + " is" + noise(random) + " $$ it's; \" $$");
    }
    return statements;
  }

  private static String noise(Random random) {
    return List.of(" ", " /* ; /* ' ; */ \" */ ", " -- ; ' \n ", " // ; \" \r ", " /**/ ", "\n")
        .get(random.nextInt(6));
  }

  private static List<String> ran(List<String> texts) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
        Statement statement = connection.createStatement()) {
      for (String text : texts) {
        statement.execute(text);
      }
      List<String> contents = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery("SCRIPT NOPASSWORDS NOSETTINGS")) {
        while (rows.next()) {
          String line = rows.getString(1);
          if (!line.contains("CREATE USER")) {
            contents.add(line);
          }
        }
      }
      return contents;
    }
  }

  /** One commits where a row before it is there though it is taken back. */
  @ParameterizedTest
  @ValueSource(strings = {
      "create table z1 (a int)", "create local temporary table z2 (a int)",
      "create local temporary table z3 (a int) transactional", "create index i1 on v (a)",
      "alter table v add column e int", "drop table v2", "truncate table v2", "comment on table v is 'x'",
      "grant select on v to r", "revoke select on v from r", "analyze", "set @x = 1", "set schema s",
      "set lock_timeout 100", "set mode regular", "set time zone 'UTC'", "create schema s2", "drop schema s",
      "create or replace view w as select 2 as a", "create sequence q2", "alter sequence q restart with 5",
      "drop sequence q", "call 1", "merge into b key (a) values (5)", "with x as (select 1) select * from x",
      "create alias al2 as 'int f() { return 1; }'", "create domain d2 as int", "create constant k2 value 2",
      "create synonym sy for v", "create user u2 password 'y'", "alter user u admin false", "savepoint p",
      "create table if not exists v (a int)", "drop view if exists nono", "alter view w recompile",
      "alter index pre rename to pre2", "checkpoint", "update b set a = a", "script nodata", "create role r9",
      "drop role r9_none_if_exists"
  })
  void whatCommitsIsWhatH2Commits(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
        Statement statement = connection.createStatement()) {
      statement.execute("""
          create table b (a int); create table v (a int); create table v2 (a int);
          create schema s; create role r;
          create user u password 'x'; create sequence q; create view w as select 1 as a;
          create index pre on v (a)""");
      connection.setAutoCommit(false);
      statement.execute("insert into b values (1)");
      try {
        statement.execute(sql);
      } catch (SQLException e) {
        assertThat(sql).contains("none_if_exists");
      }
      connection.rollback();
      try (ResultSet row = statement.executeQuery("select count(*) from public.b where a = 1")) {
        row.next();
        assertThat(StatementHead.of(SYNTAX, sql).transaction() == Transaction.COMMITS)
            .isEqualTo(row.getInt(1) == 1);
      }
    }
  }
}
