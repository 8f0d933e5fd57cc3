package tandem.migration.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.dialect.postgresql.running.PostgreSqlRunning;
import tandem.migration.FlywaySettings;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.model.TandemException;

/** Somebody holds a lock that a script needs. */
class LockRetriesTest {
  @TempDir
  private Path folder;
  private final Database database = new Database();
  private final List<String> said = new ArrayList<>();
  private Connection holder;

  @BeforeEach
  void hold() throws Exception {
    database.execute("CREATE TABLE t (a int)");
    holder = database.connect();
    holder.setAutoCommit(false);
    try (Statement statement = holder.createStatement()) {
      statement.execute("SET application_name = 'a long report'");
      statement.execute("LOCK TABLE t IN ACCESS SHARE MODE");
    }
  }

  @AfterEach
  void close() throws SQLException {
    holder.close();
    database.close();
  }

  private void file(String name, String text) throws Exception {
    Files.writeString(folder.resolve(name), text);
  }

  /** Hears of each try that failed, and lets the lock go at one of them. */
  private final class Letting implements RunListener {
    private final int at;

    Letting(int at) {
      this.at = at;
    }

    @Override
    public void remarked(Remark remark) {
      said.add(remark.code() + " " + remark.text());
      if (said.size() == at) {
        try {
          holder.rollback();
        } catch (SQLException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  private RunReport migrate(int lettingAt, int tries) {
    MigrationsFolder scripts = MigrationsFolder.read(folder, FlywaySettings.defaults()).sound();
    Endurance endurance = Endurance.usual().lockTimeout(Optional.of("700ms"))
        .pauses(Collections.nCopies(tries, Duration.ZERO));
    return new Runner(new PostgreSqlRunning(), database::connect, scripts, PastTexts.none(),
        new Letting(lettingAt))
        .run(scripts.all(), RunOptions.plain().endurance(endurance).allowNonEmpty(true));
  }

  @Test
  void aScriptIsRolledBackAndTriedAgainUntilTheLockIsFree() throws Exception {
    file("V1__a.sql", "CREATE TABLE u (a int);\nALTER TABLE t ADD COLUMN b int;\nINSERT INTO u VALUES (1);");
    assertThat(migrate(2, 3).scripts()).hasSize(1);
    assertThat(said).hasSize(2).allSatisfy(one ->
        assertThat(one).startsWith("LOCK-RETRIED").contains("V1__a.sql:2"));
    assertThat(database.query("SELECT a FROM u")).containsExactly("1");
    assertThat(database.history()).hasSize(1);
  }

  @Test
  void afterTheLastTryItIsSaidWhoHoldsTheLock() throws Exception {
    file("V1__a.sql", "CREATE TABLE u (a int);\nALTER TABLE t ADD COLUMN b int;");
    assertThatThrownBy(() -> migrate(0, 2)).isInstanceOfSatisfying(TandemException.class, e -> {
      assertThat(e.code()).isEqualTo("MIGRATION-LOCKED");
      assertThat(e.what()).contains("55P03", "tried 3 times", "a long report", "idle in transaction");
      assertThat(e.where()).hasValueSatisfying(where -> assertThat(where).endsWith("V1__a.sql:2"));
      assertThat(e.remedy()).hasValueSatisfying(r -> assertThat(r).contains("nothing of it is there"));
    });
    assertThat(database.history()).isEmpty();
    assertThat(database.query("SELECT to_regclass('u')::text")).containsExactly((String) null);
  }

  @Test
  void aScriptThatIsNotOneTransactionGoesOnWhereItWaited() throws Exception {
    file("V1__a.sql", "CREATE TABLE u (a int);\nINSERT INTO u VALUES (1);\nSET work_mem = '5MB';\n"
        + "ALTER TABLE t ADD COLUMN b int;\nCREATE TABLE v AS SELECT current_setting('work_mem') AS m;\n");
    file("V1__a.sql.conf", "executeInTransaction=false");
    assertThat(migrate(1, 3).scripts()).hasSize(1);
    assertThat(said).hasSize(2).last().asString().contains("MIGRATION-RESUMED", "statements 1 to 3 of 5");
    assertThat(database.query("SELECT a FROM u")).containsExactly("1");
    assertThat(database.query("SELECT m FROM v")).containsExactly("5MB");
    assertThat(database.history()).hasSize(1).first().asString().endsWith(",t)");
  }

  @Test
  void aNowaitIsTriedAgainToo() throws Exception {
    file("V1__a.sql", "LOCK TABLE t IN ACCESS EXCLUSIVE MODE NOWAIT;");
    assertThat(migrate(1, 1).scripts()).hasSize(1);
  }

  @Test
  void anotherFailureIsNotTriedAgain() throws Exception {
    file("V1__a.sql", "SELECT 1 / 0;");
    assertThatThrownBy(() -> migrate(0, 3)).isInstanceOfSatisfying(TandemException.class,
        e -> assertThat(e.code()).isEqualTo("MIGRATION-FAILED"));
    assertThat(said).isEmpty();
  }

  @Test
  void whatIsBuiltConcurrentlyWaitsAsLongAsItTakes() throws Exception {
    file("V1__a.sql", """
        CREATE TABLE w AS SELECT 1 AS a;
        CREATE FUNCTION f(a int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$
        BEGIN RAISE NOTICE 'waits %', current_setting('lock_timeout'); RETURN a; END $$;
        CREATE INDEX CONCURRENTLY ON w (f(a));
        DO $$ BEGIN RAISE NOTICE 'waits %', current_setting('lock_timeout'); END $$;
        """);
    file("V1__a.sql.conf", "executeInTransaction=false");
    assertThat(migrate(0, 0).scripts().getFirst().notices()).contains("NOTICE: waits 0").last()
        .isEqualTo("NOTICE: waits 700ms");
  }

  @Test
  void thePausesGrow() {
    assertThat(Endurance.usual().retries(7).pauses()).extracting(Duration::toSeconds)
        .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
  }
}
