package tandem.migration.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.migration.Cut;
import tandem.migration.FlywaySettings;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.model.TandemException;

/**
 * The same folder, run once by Flyway and once by tandem: the same rows, and each accepts the other's work.
 */
@Execution(ExecutionMode.CONCURRENT)
class AgainstFlywayTest {
  @TempDir Path folder;
  private final Database theirs = new Database();
  private final Database ours = new Database();

  @AfterEach
  void close() {
    theirs.close();
    ours.close();
  }

  private void file(String path, String text) throws Exception {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void bothMigrate() throws Exception {
    bothMigrate(c -> c, FlywaySettings.defaults(), "public.flyway_schema_history");
  }

  private void bothMigrate(
      UnaryOperator<FluentConfiguration> configured, FlywaySettings settings, String table) throws Exception {
    configured.apply(theirs.flyway(folder)).load().migrate();
    ours.migrate(folder, settings, RunOptions.plain());
    assertThat(ours.history(table)).isEqualTo(theirs.history(table));
    each(configured, settings);
  }

  /** Each finds nothing to do after the other. */
  private void each(UnaryOperator<FluentConfiguration> configured, FlywaySettings settings) throws Exception {
    Flyway flyway = configured.apply(ours.flyway(folder)).load();
    flyway.validate();
    assertThat(flyway.migrate().migrationsExecuted).isZero();
    assertThat(theirs.migrate(folder, settings, RunOptions.plain()).scripts()).isEmpty();
    assertSameStates(configured, settings);
  }

  private void assertSameStates(UnaryOperator<FluentConfiguration> configured, FlywaySettings settings) {
    for (Database database : List.of(ours, theirs)) {
      List<String> flyway = Arrays.stream(configured.apply(database.flyway(folder)).load().info().all())
          .map(i -> i.getScript() + " " + i.getState().getDisplayName()).sorted().toList();
      MigrationsFolder read = MigrationsFolder.read(folder, settings);
      List<String> tandem = database.tandem(folder, settings)
          .position(read.all(), RunOptions.plain()).scripts().stream()
          .map(s -> s.name() + " " + s.flywayWord()).sorted().toList();
      assertThat(tandem).isEqualTo(flyway);
    }
  }

  @Test
  void anEmptyFolderLeavesAnEmptyHistoryTableWithFlywaysDefinition() throws Exception {
    bothMigrate();
    assertThat(ours.historyTable()).isEqualTo(theirs.historyTable()).hasSize(13);
  }

  @Test
  void versionedAndRepeatableScriptsLeaveTheSameRows() throws Exception {
    file("0001_a/V1.1__first_table.sql", "create table t (a int);");
    file("0001_a/V1.2__.sql", "alter table t add b int;\r\ninsert into t values (1, 2);");
    file("0002_b/V002.0__c.sql", "\ufeffselect 1;");
    file("programmable/views/R__view_v.sql", "create or replace view v as select a from t;");
    bothMigrate();
    assertThat(ours.history()).hasSize(4);
  }

  @Test
  void whatLiesBehindTheTargetIsAboveIt() throws Exception {
    for (int i = 1; i <= 3; i++) {
      file("V" + i + "__x.sql", "select " + i + ";");
    }
    MigrationsFolder read = MigrationsFolder.read(folder, FlywaySettings.defaults());
    Cut upToTwo = read.upTo(read.deployments().get(1), PastTexts.none());
    theirs.tandem(folder, FlywaySettings.defaults()).run(upToTwo, RunOptions.plain());
    List<String> flyway = Arrays.stream(theirs.flyway(folder).target("2").load().info().all())
        .map(i -> i.getScript() + " " + i.getState().getDisplayName()).toList();
    assertThat(theirs.tandem(folder, FlywaySettings.defaults()).position(upToTwo, RunOptions.plain())
        .scripts())
        .extracting(s -> s.name() + " " + s.flywayWord()).containsExactlyElementsOf(flyway)
        .endsWith("V3__x.sql Above Target");
  }

  @Test
  void aChangedRepeatableRunsAgainWithBoth() throws Exception {
    file("V1__a.sql", "create table t (a int);");
    file("R__v.sql", "create or replace view v as select a from t;");
    bothMigrate();
    file("R__v.sql", "create or replace view v as select a, a as b from t;");
    file("V2__b.sql", "select 2;");
    assertSameStates(c -> c, FlywaySettings.defaults());
    bothMigrate();
    assertThat(ours.history()).hasSize(4);
  }

  @Test
  void placeholdersAreReplacedAlike() throws Exception {
    file("V1__a.sql", "create table ${Name} (x text default '${flyway:filename}${flyway:table}');");
    file("R__v.sql", "create or replace view v as select x, '${flyway:defaultSchema}' as d from ${name};");
    file("R__raw.sql", "comment on table t is '${not} one';");
    file("R__raw.sql.conf", "placeholderReplacement=false");
    Map<String, String> values = Map.of("name", "t");
    bothMigrate(c -> c.placeholders(values), FlywaySettings.defaults().withPlaceholders(values),
        "public.flyway_schema_history");
    assertThat(ours.query("select pg_get_expr(adbin, adrelid) from pg_attrdef where adrelid = 't'::regclass"))
        .isEqualTo(theirs.query(
            "select pg_get_expr(adbin, adrelid) from pg_attrdef where adrelid = 't'::regclass"));
  }

  @Test
  void scriptsThatRefuseATransactionLeaveTheSameRows() throws Exception {
    file("V1__a.sql", "create table t (a int);");
    file("V2__b.sql", "create index concurrently i on t (a);\nvacuum t;");
    file("V3__c.sql", "set lock_timeout = '1s';\ndrop index concurrently i;");
    file("V3__c.sql.conf", "executeInTransaction=false");
    bothMigrate();
  }

  @Test
  void aScriptThatMixesIsRefusedByBoth() throws Exception {
    file("V1__a.sql", "create table t (a int);\ncreate index concurrently i on t (a);");
    assertThatThrownBy(() -> theirs.flyway(folder).load().migrate()).isInstanceOf(FlywayException.class);
    assertThatThrownBy(() -> ours.migrate(folder)).isInstanceOfSatisfying(TandemException.class, e -> {
      assertThat(e.code()).isEqualTo("SCRIPT-MIXED");
      assertThat(e.where()).hasValueSatisfying(w -> assertThat(w).endsWith("V1__a.sql:2"));
    });
  }

  @Test
  void aFailedScriptLeavesTheSameRows() throws Exception {
    file("V1__a.sql", "create table t (a int);");
    file("V2__b.sql", "create table u (a int);\n\nalter table u\n  add column b nonsense;");
    assertThatThrownBy(() -> theirs.flyway(folder).load().migrate()).isInstanceOf(FlywayException.class);
    assertThatThrownBy(() -> ours.migrate(folder)).isInstanceOfSatisfying(TandemException.class, e -> {
      assertThat(e.code()).isEqualTo("MIGRATION-FAILED");
      assertThat(e.where()).hasValueSatisfying(w -> assertThat(w).endsWith("V2__b.sql:4"));
      assertThat(e.what()).contains("type \"nonsense\" does not exist", "alter table u");
      assertThat(e.remedy()).hasValueSatisfying(r -> assertThat(r).contains("rolled back", "the 1 script"));
    });
    assertThat(ours.history()).isEqualTo(theirs.history()).hasSize(1);
    assertThat(ours.query("select to_regclass('u')::text")).containsExactly((String) null);
    file("V2__b.sql", "create table u (a int);");
    bothMigrate();
  }

  @Test
  void aFailedScriptOutsideOfATransactionStandsAsFailed() throws Exception {
    file("V1__a.sql", "create table t (a int);\ninsert into t values (1), (1);");
    file("V2__b.sql", "create unique index concurrently i on t (a);");
    assertThatThrownBy(() -> theirs.flyway(folder).load().migrate()).isInstanceOf(FlywayException.class);
    assertThatThrownBy(() -> ours.migrate(folder)).isInstanceOfSatisfying(TandemException.class, e ->
        assertThat(e.remedy()).hasValueSatisfying(r -> assertThat(r).contains("goes on with it")));
    assertThat(ours.history()).isEqualTo(theirs.history()).hasSize(2).last().asString().endsWith(",f)");
    assertSameStates(c -> c, FlywaySettings.defaults());
    assertThatThrownBy(() -> ours.flyway(folder).load().migrate()).isInstanceOf(FlywayException.class);
    assertThatThrownBy(() -> theirs.migrate(folder)).isInstanceOfSatisfying(
        TandemException.class, e -> assertThat(e.code()).isEqualTo("MIGRATION-PARTLY"));
  }

  @Test
  void callbacksRunAtTheSameEvents() throws Exception {
    for (String event : List.of("beforeMigrate", "beforeEachMigrate", "afterEachMigrate", "afterMigrate",
        "afterVersioned", "beforeRepeatables", "afterMigrateApplied", "beforeValidate", "afterValidate",
        "beforeEachMigrateStatement", "afterEachMigrateStatement")) {
      file("callbacks/" + event + "__log.sql", """
          create schema if not exists logs;
          create table if not exists logs.log (n serial, what text);
          insert into logs.log (what) values ('%s');""".formatted(event));
    }
    file("callbacks/beforeMigrate__again.sql",
        "insert into logs.log (what) values ('beforeMigrate again');");
    file("V1__a.sql", "create table t (a int);");
    file("V2__b.sql", "select 2;");
    file("R__v.sql", "create or replace view v as select a from t;");
    file("callbacks/afterMigrateError.sql", "insert into logs.log (what) values ('afterMigrateError');");
    String log = "select what from logs.log order by n";
    theirs.flyway(folder).load().migrate();
    ours.migrate(folder);
    assertThat(ours.query(log)).isEqualTo(theirs.query(log)).hasSize(20);
    theirs.flyway(folder).load().migrate();
    ours.migrate(folder);
    assertThat(ours.query(log)).isEqualTo(theirs.query(log));
    file("V3__c.sql", "select nonsense;");
    assertThatThrownBy(() -> theirs.flyway(folder).load().migrate()).isInstanceOf(FlywayException.class);
    assertThatThrownBy(() -> ours.migrate(folder)).isInstanceOf(TandemException.class);
    assertThat(ours.query(log).getLast()).isEqualTo("afterMigrateError");
    assertThat(theirs.query(log).getLast()).isEqualTo("afterMigrateError");
  }

  @Test
  void schemasThatAreMissingAreMadeAndRecordedAlike() throws Exception {
    file("V1__a.sql", "create table t (a int);");
    FlywaySettings settings = FlywaySettings.defaults().withHistory("App", "history");
    bothMigrate(c -> c.schemas("App").table("history"), settings, "\"App\".history");
    assertThat(ours.query("select schemaname || '.' || tablename from pg_tables where tablename = 't'"))
        .containsExactly("App.t");
  }

  @Test
  void aFlywayBaselineIsAcceptedAndWhatIsBelowItStays() throws Exception {
    file("V1__a.sql", "create table t (a int);");
    file("V2__b.sql", "create table u (a int);");
    for (Database database : List.of(ours, theirs)) {
      database.execute("create table t (a int)");
      database.flyway(folder).baselineVersion("1").load().baseline();
    }
    bothMigrate();
    assertThat(ours.query("select to_regclass('u')::text")).containsExactly("u");
  }

  @Test
  void aBaselineScriptStandsForWhatIsBelowItOnAnEmptyDatabaseOnly() throws Exception {
    file("V1__a.sql", "create table t (a int);");
    file("V2__b.sql", "create table u (a int);");
    file("B2__base.sql", "create table t (a int); create table u (a int);");
    file("V3__c.sql", "create table w (a int);");
    file("U3__c.sql", "drop table w;");
    bothMigrate();
    assertThat(ours.history()).hasSize(2).first().asString().contains("SQL_BASELINE");
    file("B3__base.sql", "create table x (a int);");
    bothMigrate();
    assertThat(ours.history()).hasSize(2);
  }

  @Test
  void aScriptBelowTheHighestIsIgnoredByFlywayAndRefusedByTandem() throws Exception {
    file("V1__a.sql", "select 1;");
    file("V3__c.sql", "select 3;");
    bothMigrate();
    file("V2__b.sql", "select 2;");
    assertSameStates(c -> c, FlywaySettings.defaults());
    assertThatThrownBy(() -> theirs.flyway(folder).load().validate()).isInstanceOf(FlywayException.class);
    assertThatThrownBy(() -> ours.migrate(folder)).isInstanceOfSatisfying(TandemException.class, e -> {
      assertThat(e.code()).isEqualTo("MIGRATION-LATE");
      assertThat(e.exit()).isEqualTo(TandemException.Exit.REFUSED);
    });
    theirs.flyway(folder).outOfOrder(true).load().migrate();
    ours.migrate(folder, FlywaySettings.defaults(), RunOptions.plain().outOfOrder(true));
    assertThat(ours.history()).isEqualTo(theirs.history()).hasSize(3);
    assertSameStates(c -> c, FlywaySettings.defaults());
  }

  @Test
  void aChangedOrMissingScriptStopsBoth() throws Exception {
    file("V1__a.sql", "select 1;");
    file("V2__b.sql", "select 2;");
    bothMigrate();
    file("V1__a.sql", "select 11;");
    assertThatThrownBy(() -> ours.flyway(folder).load().validate()).isInstanceOf(FlywayException.class);
    assertThatThrownBy(() -> ours.migrate(folder)).isInstanceOfSatisfying(TandemException.class, e -> {
      assertThat(e.code()).isEqualTo("MIGRATION-CHANGED");
      assertThat(e.where()).hasValueSatisfying(w -> assertThat(w).endsWith("V1__a.sql"));
    });
    Files.delete(folder.resolve("V1__a.sql"));
    assertSameStates(c -> c, FlywaySettings.defaults());
    assertThatThrownBy(() -> ours.migrate(folder)).isInstanceOfSatisfying(
        TandemException.class, e -> assertThat(e.code()).isEqualTo("MIGRATION-MISSING"));
    ours.flyway(folder).load().repair();
    assertThat(ours.history().getLast()).contains("DELETE");
    assertThat(ours.migrate(folder).scripts()).isEmpty();
  }

  @Test
  void repairDoesWhatFlywaysDoes() throws Exception {
    file("V1__a.sql", "create table t (a int);\ninsert into t values (1), (1);");
    file("V2__b.sql", "select 2;");
    file("V3__c.sql", "select 3;");
    file("R__r.sql", "create or replace view r as select '${x}' as x;");
    file("R__s.sql", "create or replace view s as select 1 as x;");
    FlywaySettings settings = FlywaySettings.defaults().withPlaceholders(Map.of("x", "1"));
    bothMigrate(c -> c.placeholders(Map.of("x", "1")), settings, "public.flyway_schema_history");
    file("V4__d.sql", "create unique index concurrently i on t (a);");
    for (Database database : List.of(ours, theirs)) {
      assertThatThrownBy(() -> database.migrate(folder, settings, RunOptions.plain()))
          .isInstanceOf(TandemException.class);
    }
    file("V2__renamed.sql", "select 22;");
    Files.delete(folder.resolve("V2__b.sql"));
    Files.delete(folder.resolve("V1__a.sql"));
    Files.delete(folder.resolve("R__s.sql"));
    theirs.flyway(folder).placeholders(Map.of("x", "1")).load().repair();
    Runner runner = ours.tandem(folder, settings);
    List<String> before = ours.history();
    List<String> told = runner.repair(RunOptions.plain(), script -> Optional.empty(), true);
    assertThat(ours.history()).isEqualTo(before);
    assertThat(runner.repair(RunOptions.plain(), script -> Optional.empty(), false)).isEqualTo(told)
        .hasSize(4);
    assertThat(ours.history()).isEqualTo(theirs.history());
    assertThat(runner.validate(MigrationsFolder.read(folder, settings).all(), RunOptions.plain())).isEmpty();
    assertThat(runner.repair(RunOptions.plain(), script -> Optional.empty(), false)).isEmpty();
  }

  @Test
  void validateTellsAllThatDoesNotFit() throws Exception {
    file("V1__a.sql", "select 1;");
    file("V2__b.sql", "select 2;");
    file("V4__d.sql", "select 4;");
    bothMigrate();
    file("V1__a.sql", "select 11;");
    Files.delete(folder.resolve("V2__b.sql"));
    file("V3__c.sql", "select 3;");
    file("V5__e.sql", "select 5;");
    assertThat(ours.tandem(folder).validate(
        MigrationsFolder.read(folder, FlywaySettings.defaults()).all(), RunOptions.plain()))
        .extracting(TandemException::code)
        .containsExactly("MIGRATION-CHANGED", "MIGRATION-MISSING", "MIGRATION-LATE");
  }

  @Test
  void aRowFromTheFutureIsAcceptedByBoth() throws Exception {
    file("V1__a.sql", "select 1;");
    file("V2__b.sql", "select 2;");
    bothMigrate();
    Files.delete(folder.resolve("V2__b.sql"));
    each(c -> c, FlywaySettings.defaults());
  }

  @Test
  void whatIsMarkedAsAppliedLooksToFlywayAsIfItHadRun() throws Exception {
    file("V1__a.sql", "create table t (a int);");
    file("R__v.sql", "create or replace view v as select a from t;");
    ours.execute("create table t (a int); create view v as select a from t");
    MigrationsFolder read = MigrationsFolder.read(folder, FlywaySettings.defaults());
    List<tandem.migration.Migration> all = new java.util.ArrayList<>(read.versioned());
    all.addAll(read.repeatables());
    assertThat(ours.tandem(folder).markApplied(all, List.of(), RunOptions.plain(), () -> true)).hasSize(2);
    assertThat(ours.tandem(folder).markApplied(all, List.of(), RunOptions.plain(), () -> true)).isEmpty();
    theirs.flyway(folder).load().migrate();
    assertThat(ours.history()).isEqualTo(theirs.history());
    each(c -> c, FlywaySettings.defaults());
  }

  @Test
  void aDatabaseThatHoldsSomethingAndHasNoHistoryIsRefusedByBoth() throws Exception {
    file("V1__a.sql", "create table t (a int);");
    ours.execute("create table other (a int)");
    assertThatThrownBy(() -> ours.flyway(folder).load().migrate()).isInstanceOf(FlywayException.class);
    assertThatThrownBy(() -> ours.migrate(folder)).isInstanceOfSatisfying(TandemException.class, e -> {
      assertThat(e.code()).isEqualTo("HISTORY-ABSENT");
      assertThat(e.exit()).isEqualTo(TandemException.Exit.REFUSED);
    });
  }

  @Test
  void aScriptThatLeavesARoleAndASearchPathDoesNotReachTheNext() throws Exception {
    ours.role("tandem_test_guest");
    file("V1__a.sql", "create schema x;\nset search_path = '';\nset role tandem_test_guest;");
    file("V2__b.sql", "create table t (a int);");
    bothMigrate();
  }

  @Test
  void copyWithDataRunsAlike() throws Exception {
    file("V1__a.sql", "create table t (a int, b text);\ncopy t from stdin;\n1\tx;\n2\t\\N\n\\.\nselect 1;\n");
    bothMigrate();
    assertThat(ours.query("select count(*) || ' ' || count(b) from t")).containsExactly("2 1");
  }

  @Test
  void aScriptSwitchedOffByItsConfigIsSkipped() throws Exception {
    file("V1__a.sql", "select 1;");
    file("V2__b.sql", "select nonsense;");
    file("V2__b.sql.conf", "shouldExecute=false");
    file("V3__c.sql", "select 3;");
    ours.migrate(folder);
    assertThat(ours.history()).hasSize(2);
  }
}
