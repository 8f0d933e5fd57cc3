package tandem.ddl.script;


import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.dialect.postgresql.script.PostgreSqlSyntax.SYNTAX;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.model.TandemException;

class ScriptTest {

  private static List<String> texts(String script) {
    return Script.split(SYNTAX, script).stream().map(ScriptStatement::text).toList();
  }

  @Test
  void statementsAreCutAtSemicolonsAndEmptyOnesLeftOut() {
    assertThat(texts(";;select 1 ; ; select 2;\n-- only a comment\n;/* and */; select 3 -- end\n"))
        .containsExactly("select 1", "select 2", "select 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "select 'a;''b;'",
      "select E'it\\'s; fine'",
      "select E'a'\n-- more\n 'b\\';c'",
      "select U&'d;\\0061' UESCAPE '!'",
      "select U&\"a;\"\"b\"",
      "select \"a;\"\"b;\" from t",
      "select $$;$$, $a$;$$;$a$, $tag_1$;'$tag_1$",
      "select a$b$c, 1 as d$",
      "select /* ; /* ; */ ; */ 1",
      "select 1 -- ;\n + 2",
      "create rule r as on insert to t do also (insert into a values (1); insert into b values (2))",
      "select 1 @- -2, 3 -/* ; */4",
      "select 'a\\'",
      "select B'1;', X'f', N'n;'",
      "select $1, 1e-5, 0x1F, 1_000, .5",
      "create function f() returns int begin atomic select 1; select case 1 when 1 then 2 end; end",
      "create or replace procedure p(\"end\" int) begin atomic insert into t select t.end, 1 as case; end",
      "create function begin() returns int language sql as 'select 1'",
      "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT (CASE WHEN true THEN (SELECT 1) END); END",
      "CREATE TRIGGER begin BEFORE UPDATE OF a, begin ON begin FOR EACH ROW EXECUTE FUNCTION f()",
  })
  void aSemicolonInsideDoesNotEndAStatement(String statement) {
    assertThat(texts(statement + ";\nselect 'next'")).containsExactly(statement, "select 'next'");
  }

  @Test
  void theDataOfACopyBelongsToItsStatement() {
    List<ScriptStatement> read = Script.split(SYNTAX, """
        COPY app.t (a, b) FROM STDIN WITH (FORMAT csv); -- rows
        1;'x
        2,\\.y
        \\.
        select 1;
        """);
    assertThat(read).hasSize(2);
    assertThat(read.get(0).text()).isEqualTo("COPY app.t (a, b) FROM STDIN WITH (FORMAT csv)");
    assertThat(read.get(0).copyData()).contains("1;'x\n2,\\.y\n");
    assertThat(read.get(1).text()).isEqualTo("select 1");
    assertThat(read.get(1).line()).isEqualTo(5);
  }

  @Test
  void aCopyWithWindowsLineEndsAndNoEndMarkTakesTheRest() {
    List<ScriptStatement> read = Script.split(SYNTAX,
        "copy t from stdin;\r\na\r\n\\.\r\ncopy u from stdin;\r\nb\r\n");
    assertThat(read).extracting(ScriptStatement::copyData)
        .containsExactly(Optional.of("a\r\n"), Optional.of("b\r\n"));
  }

  @Test
  void aCopyFromAQueryOrFileHasNoData() {
    assertThat(texts("copy (select 'from stdin') to stdout; copy t from '/tmp/stdin'; select 1")).hasSize(3);
  }

  @Test
  void placesAreThoseOfTheFirstTokenAndOfTheLeadingComments() {
    String script = "\ufeff-- head\r\n\r\n/* of one */\r\nselect 1; -- behind one\r\n"
        + "-- of two\r\n  select\r\n 2;";
    List<ScriptStatement> read = Script.split(SYNTAX, script);
    assertThat(read.get(0)).extracting(ScriptStatement::line, ScriptStatement::leadingLine)
        .containsExactly(4, 1);
    assertThat(read.get(0).leading()).isEqualTo("-- head\r\n\r\n/* of one */");
    assertThat(script.substring(read.get(0).offset())).startsWith("select 1");
    assertThat(read.get(1)).extracting(ScriptStatement::line, ScriptStatement::leadingLine)
        .containsExactly(6, 5);
    assertThat(read.get(1).leading()).isEqualTo("-- of two");
    assertThat(script.substring(read.get(1).leadingOffset())).startsWith("-- of two");
    assertThat(script.substring(0, read.get(1).end())).endsWith("2;");
  }

  @Test
  void aPositionOfAnErrorIsALineOfTheFile() {
    ScriptStatement read = Script.split(SYNTAX, "\n\nselect '😀',\n  nonsense").getFirst();
    assertThat(read.lineOf(0)).isEqualTo(3);
    assertThat(read.lineOf("select '.',".length())).isEqualTo(3);
    assertThat(read.lineOf("select '.',\n  n".length())).isEqualTo(4);
    assertThat(read.lineOf(9999)).isEqualTo(4);
  }

  @Test
  void aCommandOfPsqlIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> Script.split(SYNTAX, "V1__a.sql", "select 1;\n\\set x 1\nselect 2;"))
        .isInstanceOfSatisfying(TandemException.class, e -> {
          assertThat(e.code()).isEqualTo("SCRIPT-META-COMMAND");
          assertThat(e.what()).contains("\\set x 1");
          assertThat(e.where()).contains("V1__a.sql:2");
          assertThat(e.remedy()).isPresent();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "'never closed", "\"never", "$$ never $ closed", "/* never /* */", "E'a\\'", "'a'\n'b",
      "create function f() returns int begin atomic select 1;"
  })
  void whatIsNeverClosedIsAnErrorWithTheLineItStartsOn(String text) {
    assertThatThrownBy(() -> Script.split(SYNTAX, "f.sql", "select 1;\n" + text + "\n;select 3;\n"))
        .isInstanceOfSatisfying(TandemException.class, e -> {
          assertThat(e.code()).isEqualTo("SCRIPT-UNTERMINATED");
          assertThat(e.where()).contains("f.sql:2");
        });
  }

  @Test
  void aLongScriptIsCutWhole() {
    String line = "insert into t values (1, 'some text; with a semicolon', $$and;more$$); -- a comment\n";
    String many = line.repeat(20_000)
        + "select 1; ".repeat(20_000);
    assertThat(Script.split(SYNTAX, many)).hasSize(40_000);
  }
}
