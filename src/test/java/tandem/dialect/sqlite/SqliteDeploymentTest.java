package tandem.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import org.junit.jupiter.api.Test;
import tandem.ddl.Statement;

/** How the statements of a plan become scripts of SQLite. */
class SqliteDeploymentTest {
  private static final Statement OFF = Statement.of("PRAGMA foreign_keys = OFF").outsideTransaction();
  private static final Statement ON = Statement.of("PRAGMA foreign_keys = ON").outsideTransaction();

  private static List<List<String>> scripts(Statement... statements) {
    return new Sqlite().scripts(List.of(statements)).stream()
        .map(script -> script.stream().map(Statement::sql).toList()).toList();
  }

  @Test
  void foreignKeysAreOffInTheScriptThatNeedsIt() {
    assertThat(scripts(OFF, Statement.of("DROP TABLE a"), Statement.of("DROP TABLE b"), ON))
        .hasSize(1).first(LIST).containsSubsequence("PRAGMA foreign_keys = OFF", "SAVEPOINT anew",
            "DROP TABLE a", "DROP TABLE b", "RELEASE anew", "PRAGMA foreign_keys = ON")
        .element(1, STRING).contains("foreign keys are still on", "FROM pragma_foreign_keys");
  }

  @Test
  void whatStandsBeforeAndBehindIsInTheSameTransaction() {
    String rename = "ALTER TABLE c RENAME TO d";
    String view = "CREATE VIEW v AS SELECT 1";
    assertThat(scripts(
        Statement.of(rename), OFF, Statement.of("DROP TABLE a"), ON, Statement.of(view)))
        .hasSize(1).first(LIST).hasSize(8).containsSubsequence("PRAGMA foreign_keys = OFF", "SAVEPOINT anew",
            rename, "DROP TABLE a", view, "RELEASE anew", "PRAGMA foreign_keys = ON");
  }

  @Test
  void aRunnerIsToldThatItBeginsOutsideOfATransaction() {
    assertThat(new Sqlite().scripts(List.of(OFF, Statement.of("DROP TABLE a"), ON)).getFirst())
        .noneMatch(Statement::transactional);
  }

  @Test
  void whatIsOneTransactionSaysNothingOfIt() {
    assertThat(scripts(Statement.of("DROP TABLE a"), Statement.of("DROP TABLE b")))
        .containsExactly(List.of("DROP TABLE a", "DROP TABLE b"));
    assertThat(scripts()).isEmpty();
  }
}
