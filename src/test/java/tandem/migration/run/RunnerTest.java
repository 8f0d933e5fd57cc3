package tandem.migration.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.migration.DeploymentFile;
import tandem.migration.DeploymentYaml;
import tandem.migration.FlywaySettings;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.migration.ProgrammableText;
import tandem.migration.TextReference;
import tandem.migration.Texts;
import tandem.model.TandemException;

@Execution(ExecutionMode.CONCURRENT)
class RunnerTest {
  private static final FlywaySettings SETTINGS = FlywaySettings.defaults();

  @TempDir Path folder;
  private final Database database = new Database();

  @AfterEach
  void close() {
    database.close();
  }

  private void file(String path, String text) throws Exception {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private MigrationsFolder read() {
    return MigrationsFolder.read(folder, SETTINGS).sound();
  }

  private RunReport migrate(RunOptions options) {
    return database.migrate(folder, SETTINGS, options);
  }

  private RunReport migrateTo(String deployment) {
    MigrationsFolder read = read();
    return database.tandem(folder)
        .run(read.upTo(read.deployment(deployment), PastTexts.none()), RunOptions.plain());
  }

  private static List<String> names(RunReport report) {
    return report.scripts().stream().map(ScriptRun::script).map(Migration::fileName).toList();
  }

  private void refused(String code, RunOptions options) {
    assertThatThrownBy(() -> migrate(options)).isInstanceOfSatisfying(TandemException.class, e -> {
      assertThat(e.code()).isEqualTo(code);
      assertThat(e.exit()).isEqualTo(TandemException.Exit.REFUSED);
      assertThat(e.remedy()).isPresent();
    });
  }

  @Test
  void repeatablesRunInAnOrderThatWorks() throws Exception {
    file("V1__a.sql", "create table t (a int);");
    file("R__a.sql", "create or replace view a as select * from b;");
    file("R__b.sql", "create or replace view b as select * from c;");
    file("R__c.sql", "create or replace view c as select * from t;");
    RunReport report = migrate(RunOptions.plain());
    assertThat(names(report)).containsExactly("V1__a.sql", "R__c.sql", "R__b.sql", "R__a.sql");
    assertThat(report.postponed()).extracting(Migration::fileName).containsExactly("R__b.sql", "R__a.sql");
    database.flyway(folder).load().validate();
  }

  @Test
  void anOrderThatOnlyTandemFindsIsAnErrorForTeamsOnFlyway() throws Exception {
    file("R__a.sql", "create or replace view a as select * from b;");
    file("R__b.sql", "create or replace view b as select 1 as x;");
    assertThatThrownBy(() -> migrate(RunOptions.plain().flyway(true)))
        .isInstanceOfSatisfying(TandemException.class, e -> {
          assertThat(e.code()).isEqualTo("MIGRATION-FAILED");
          assertThat(e.remedy()).hasValueSatisfying(r -> assertThat(r).contains("flyway: true"));
        });
  }

  @Test
  void whatNoOrderCuresIsToldAsTheFirstFailure() throws Exception {
    file("R__a.sql", "create or replace view a as select * from nowhere;");
    file("R__b.sql", "create or replace view b as select 1 as x;");
    assertThatThrownBy(() -> migrate(RunOptions.plain())).isInstanceOfSatisfying(TandemException.class, e -> {
      assertThat(e.what()).contains("nowhere");
      assertThat(e.where()).hasValueSatisfying(w -> assertThat(w).endsWith("R__a.sql:1"));
    });
    assertThat(database.history()).hasSize(1);
  }

  @Test
  void aRepeatableWithAnotherMistakeIsNotTriedAgain() throws Exception {
    file("R__a.sql", "create or replace view a as selec 1;");
    file("R__b.sql", "create or replace view b as select 1 as x;");
    assertThatThrownBy(() -> migrate(RunOptions.plain())).isInstanceOf(TandemException.class)
        .hasMessageContaining("42601");
    assertThat(database.history()).isEmpty();
  }

  @Test
  void aCutRunsTheTextOfItsTime() throws Exception {
    Texts texts = new Texts(folder.resolve(Texts.NAME));
    String one = "create or replace view v as select 1 as x;\n";
    String two = "create or replace view v as select 1 as x, 2 as y;\n";
    deployment("0001_a", "V1.1__a.sql", TextReference.NONE, texts.store(one));
    deployment("0002_b", "V2.1__b.sql", texts.store(one), texts.store(two));
    file("programmable/views/R__view_v.sql", two);
    assertThat(names(migrateTo("0001_a"))).containsExactly("V1.1__a.sql", "R__view_v.sql");
    assertThat(database.query("select attname from pg_attribute where attrelid = 'v'::regclass"))
        .containsExactly("x");
    assertThat(names(migrate(RunOptions.plain()))).containsExactly("V2.1__b.sql", "R__view_v.sql");
    assertThat(migrateTo("0002_b").scripts()).isEmpty();
    database.flyway(folder).load().validate();
  }

  private void deployment(String name, String script, TextReference before, TextReference text)
      throws Exception {
    file(name + "/" + script, "select 1;");
    file(name + "/deployment.yml", new DeploymentYaml().write(DeploymentFile.EMPTY.withProgrammables(List.of(
        new ProgrammableText("view:v", "programmable/views/R__view_v.sql", text, before)))));
  }

  @Test
  void aTextReplacesOnlyATextItKnows() throws Exception {
    Texts texts = new Texts(folder.resolve(Texts.NAME));
    String one = "create or replace view v as select 1 as x;\n";
    String two = "create or replace view v as select 2 as x;\n";
    String atNight = "create or replace view v as select 99 as x;\n";
    deployment("0001_a", "V1.1__a.sql", TextReference.NONE, texts.store(one));
    file("programmable/views/R__view_v.sql", one);
    migrate(RunOptions.plain());
    file("programmable/views/R__view_v.sql", atNight);
    migrate(RunOptions.plain());
    deployment("0002_b", "V2.1__b.sql", texts.store(one), texts.store(two));
    file("programmable/views/R__view_v.sql", two);
    refused("LOST-TEXT", RunOptions.plain());
    assertThat(database.query("select x::text from v")).containsExactly("99");
    assertThat(database.history()).hasSize(3);
    refused("LOST-TEXT", RunOptions.plain().allowLostTexts(Set.of("app.other")));
    assertThat(names(migrate(RunOptions.plain().allowLostTexts(Set.of("v")))))
        .containsExactly("V2.1__b.sql", "R__view_v.sql");
    assertThat(database.query("select x::text from v")).containsExactly("2");
  }

  @Test
  void aRepeatableThatADeploymentDroppedIsTakenBackSoThatFlywayIsContent() throws Exception {
    Texts texts = new Texts(folder.resolve(Texts.NAME));
    String one = "create or replace view v as select 1 as x;\n";
    deployment("0001_a", "V1.1__a.sql", TextReference.NONE, texts.store(one));
    file("programmable/views/R__view_v.sql", one);
    migrate(RunOptions.plain());
    Files.delete(folder.resolve("programmable/views/R__view_v.sql"));
    assertThatThrownBy(() -> migrate(RunOptions.plain())).isInstanceOfSatisfying(
        TandemException.class, e -> assertThat(e.code()).isEqualTo("MIGRATION-MISSING"));
    deployment("0002_b", "V2.1__b.sql", texts.store(one), TextReference.NONE);
    file("0002_b/V2.1__b.sql", "drop view v;");
    RunReport report = migrate(RunOptions.plain());
    assertThat(report.droppedRepeatables()).containsExactly("view v");
    assertThat(database.history().getLast()).contains("DELETE");
    database.flyway(folder).load().validate();
    assertThat(database.flyway(folder).load().migrate().migrationsExecuted).isZero();
    assertThat(migrate(RunOptions.plain()).droppedRepeatables()).isEmpty();
  }

  @Test
  void aPlanSaysWhatWouldRunAndWritesNothing() throws Exception {
    file("V1__a.sql", "create table t (a int);\ncreate table u (a int);");
    file("V2__b.sql", "create index concurrently i on t (a);");
    file("R__v.sql", "create or replace view v as select 1 as x;");
    RunReport plan = database.tandem(folder).plan(read().all(), RunOptions.plain());
    assertThat(names(plan)).containsExactly("V1__a.sql", "V2__b.sql", "R__v.sql");
    assertThat(plan.scripts()).extracting(ScriptRun::inTransaction).containsExactly(true, false, true);
    assertThat(plan.scripts()).extracting(ScriptRun::statements).containsExactly(2, 1, 1);
    assertThat(database.query("select to_regclass('public.flyway_schema_history')::text"))
        .containsExactly((String) null);
  }

  @Test
  void whatOnlyTandemKnowsToRunOutsideOfATransactionNeedsAConfigForTeamsOnFlyway() throws Exception {
    file("V1__a.sql", "create table t (a int primary key);");
    file("V2__b.sql", "reindex table concurrently t;");
    assertThatThrownBy(() -> migrate(RunOptions.plain().flyway(true)))
        .isInstanceOf(TandemException.class).hasMessageContaining("Flyway does not know");
    assertThat(migrate(RunOptions.plain()).scripts()).hasSize(2);
    assertThat(database.history()).hasSize(2);
  }

  @Test
  void aPasswordInAScriptIsNotInTheError() throws Exception {
    file("V1__a.sql", "alter role nobody_here password 'hunter2';");
    assertThatThrownBy(() -> migrate(RunOptions.plain())).isInstanceOf(TandemException.class)
        .hasMessageContaining("alter role nobody_here").hasMessageNotContaining("hunter2");
  }

  @Test
  void noticesAreKept() throws Exception {
    file("V1__a.sql", "do $$ begin raise notice 'hello'; raise warning 'careful'; end $$;");
    assertThat(migrate(RunOptions.plain()).scripts().getFirst().notices())
        .containsExactly("NOTICE: hello", "WARNING: careful");
  }

  @Test
  void aConstraintThatIsCheckedAtTheEndFailsTheScript() throws Exception {
    file("V1__a.sql", """
        create table p (a int primary key);
        create table c (a int references p deferrable initially deferred);
        insert into c values (1);
        """);
    assertThatThrownBy(() -> migrate(RunOptions.plain())).isInstanceOf(TandemException.class)
        .hasMessageContaining("23503");
    assertThat(database.history()).isEmpty();
    assertThat(database.query("select to_regclass('c')::text")).containsExactly((String) null);
  }

  @Test
  void bracesAndQuestionMarksReachTheServerAsTheyAre() throws Exception {
    file("V1__a.sql", "create table t as select '{d 1}'::text as a, '{\"k\": 1}'::jsonb ? 'k' as b;");
    migrate(RunOptions.plain());
    assertThat(database.query("select a || b::text from t")).containsExactly("{d 1}true");
  }

  @Test
  void theRoleOwnsWhatIsMade() throws Exception {
    database.role("tandem_test_owner");
    database.execute("grant create, usage on schema public to tandem_test_owner");
    file("V1__a.sql", "create table t (a int);");
    migrate(RunOptions.plain().as("tandem_test_owner"));
    assertThat(database.query("select distinct tableowner::text from pg_tables where schemaname = 'public'"))
        .containsExactly("tandem_test_owner");
    assertThat(database.history().getFirst()).contains("tandem_test_owner");
  }

  @Test
  void aRunThatIsKilledLeavesNoLockAndNoHalfScript() throws Exception {
    file("V1__a.sql", "create table t (a int);");
    file("V2__b.sql", "create table u (a int);\nselect pg_sleep(60);");
    ProcessBuilder start = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), RunInAnotherProcess.class.getName(), database.url(),
        database.user(), folder.toString());
    start.environment().put("PASSWORD", database.password());
    Process other = start.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    String sleeping = "select 1 from pg_stat_activity where query like '%pg_sleep(60)%' and state = 'active' "
        + "and pid <> pg_backend_pid() and datname = current_database()";
    while (other.isAlive() && database.query(sleeping).isEmpty()) {
      Thread.sleep(50);
    }
    assertThat(other.isAlive()).as("it sleeps in V2").isTrue();
    other.destroyForcibly().waitFor();
    file("V2__b.sql", "create table u (a int);");
    assertThat(names(migrate(RunOptions.plain().patience(Duration.ofSeconds(60)))))
        .containsExactly("V2__b.sql");
    assertThat(database.history()).hasSize(2);
  }

  @Test
  void twoRunsAtOnceRunEachScriptOnce() throws Exception {
    file("V1__a.sql", "create table t (a int);\nselect pg_sleep(0.5);");
    file("V2__b.sql", "insert into t values (1);");
    CompletableFuture<Integer> first =
        CompletableFuture.supplyAsync(() -> migrate(RunOptions.plain()).scripts().size());
    CompletableFuture<Integer> second =
        CompletableFuture.supplyAsync(() -> migrate(RunOptions.plain()).scripts().size());
    CompletableFuture<Integer> flyway =
        CompletableFuture.supplyAsync(() -> database.flyway(folder).load().migrate().migrationsExecuted);
    assertThat(first.get() + second.get() + flyway.get()).isEqualTo(2);
    assertThat(database.query("select count(*)::text from t")).containsExactly("1");
    assertThat(database.history()).hasSize(2);
  }

  @Test
  void aLockThatIsNotFreeInTimeNamesWhoHoldsIt() throws Exception {
    file("V1__a.sql", "select 1;");
    long key = 77431708279161L + "\"public\".\"flyway_schema_history\"".hashCode();
    try (Connection holder = database.connect(); Statement statement = holder.createStatement()) {
      statement.execute("set application_name = 'somebody else'");
      statement.execute("select pg_advisory_lock(" + key + ")");
      assertThatThrownBy(() -> migrate(RunOptions.plain().patience(Duration.ofMillis(300))))
          .isInstanceOfSatisfying(TandemException.class, e -> {
            assertThat(e.code()).isEqualTo("HISTORY-LOCKED");
            assertThat(e.what()).contains("somebody else");
          });
    }
  }
}
