package tandem.ddl.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Semicolons in the blocks of programs as MariaDB and MySQL write them. */
class CompoundBodyTest {
  private static final Syntax SYNTAX = Syntax.standard().with(Syntax.Feature.COMPOUND_BODIES);

  @ParameterizedTest
  @ValueSource(strings = {
      "CREATE PROCEDURE p() BEGIN SELECT 1; SELECT 2; END",
      "CREATE PROCEDURE p() IF 1 > 0 THEN SELECT 1; END IF",
      "CREATE DEFINER = a@b PROCEDURE IF NOT EXISTS p() BEGIN IF a THEN SELECT 1; ELSEIF b THEN BEGIN END; END IF; END",
      "CREATE FUNCTION f() RETURNS int DETERMINISTIC RETURN if(1, 2, 3)",
      "CREATE FUNCTION f() RETURNS int BEGIN RETURN CASE WHEN a THEN repeat('x;', 2) END; END",
      "CREATE TRIGGER t BEFORE INSERT ON x FOR EACH ROW BEGIN CASE a WHEN 1 THEN SET b = 1; END CASE; END",
      "CREATE TRIGGER t AFTER UPDATE ON x FOR EACH ROW IF new.a > 1 THEN SET @a = 1; SET @b = 2; END IF",
      "CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO BEGIN l: LOOP LEAVE l; END LOOP l; END",
      "CREATE PROCEDURE p() BEGIN WHILE a DO SET a = 0; END WHILE; REPEAT SET a = 1; UNTIL a END REPEAT; END",
      "CREATE PROCEDURE p() BEGIN SELECT t.end, t.begin, \"case\" FROM t; END",
      "CREATE TABLE t (a int CHECK (if(a > 0, 1, 0)))",
  })
  void aProgramIsOneStatement(String program) {
    assertThat(Script.split(SYNTAX, "", program + ";\nSELECT 'next';\n"))
        .extracting(ScriptStatement::text).containsExactly(program, "SELECT 'next'");
  }
}
