package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.stories.Story.done;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.workflow.InfoRequest;

/** Each state of {@code info}, with what Flyway's own info says of the same script in the same database. */
@Execution(ExecutionMode.CONCURRENT)
class FlywayStatesTest {
  @TempDir
  private Path folder;

  private Story story() {
    Story story = new Story(folder).project(Map.of("ours", "shared"));
    story.init();
    return story;
  }

  /** tandem's word and Flyway's for each script; tandem's opinion of Flyway's word must be Flyway's own. */
  private static List<String> states(Story story, FluentConfiguration configuration) {
    List<String> theirs = Arrays.stream(configuration.load().info().all())
        .filter(info -> !info.getType().name().equals("DELETE"))
        .map(info -> info.getScript() + ": " + info.getState().getDisplayName()).sorted().toList();
    var rows = story.tandem().info(new InfoRequest(Optional.of("ours"))).rows();
    assertThat(rows.stream().map(row -> row.script() + ": " + row.flyway()).sorted().toList())
        .isEqualTo(theirs);
    return rows.stream().map(row -> row.script() + ": " + row.state() + " (" + row.flyway() + ")").toList();
  }

  private static List<String> states(Story story) {
    return states(story, story.flyway("ours"));
  }

  @Test
  void aRepeatableMayHoldAllOfFlywaysOwnPlaceholders() {
    try (Story story = story()) {
      story.file("migrations/R__a.sql",
          "SELECT '${flyway:workingDirectory} ${flyway:user} ${flyway:database} "
          + "${flyway:defaultSchema} ${flyway:table} ${flyway:environment} ${flyway:filename}';");
      done(story.typed("migrate", "ours"));
      assertThat(states(story)).containsExactly("R__a.sql: applied (Success)");
      story.file("migrations/R__b.sql", "SELECT '${flyway:timestamp}';");
      done(story.typed("migrate", "ours"));
      done(story.typed("info", "ours"));
    }
  }

  @Test
  void inOrder() {
    try (Story story = story()) {
      story.file("migrations/V1__a.sql", "SELECT 1;");
      story.file("migrations/R__r.sql", "SELECT 1;");
      story.migrate("ours");
      story.file("migrations/R__r.sql", "SELECT 2;");
      story.file("migrations/V2__b.sql", "SELECT 2;");
      assertThat(states(story)).containsExactly("V1__a.sql: applied (Success)",
          "R__r.sql: outdated (Outdated)",
          "V2__b.sql: pending (Pending)", "R__r.sql: pending (Pending)");
      story.migrate("ours");
      assertThat(states(story)).containsExactly("V1__a.sql: applied (Success)",
          "R__r.sql: superseded (Superseded)", "V2__b.sql: applied (Success)", "R__r.sql: applied (Success)");
      story.file("migrations/V1__a.sql", "SELECT 11;");
      assertThat(states(story)).contains("V1__a.sql: changed (Success)");
    }
  }

  @Test
  void outOfOrder() {
    try (Story story = story()) {
      story.file("migrations/0001_a/V1.1__a.sql", "SELECT 1;");
      story.file("migrations/0002_held/V2.1__held.sql", "SELECT 2;");
      story.file("migrations/0005_e/V5.1__e.sql", "SELECT 5;");
      story.file("migrations/0006_held_too/V6.1__held.sql", "SELECT 6;");
      done(story.typed("hold", "0002_held", "ours", "--reason", "not yet"));
      done(story.typed("hold", "0006_held_too", "ours", "--reason", "not yet"));
      story.migrate("ours");
      story.file("migrations/0003_late/V3.1__late.sql", "SELECT 3;");
      story.file("migrations/0003_late/deployment.yml", "late: true\n");
      story.file("migrations/0004_ignored/V4.1__ignored.sql", "SELECT 4;");
      assertThat(states(story)).containsExactly("0001_a/V1.1__a.sql: applied (Success)",
          "0005_e/V5.1__e.sql: applied (Success)", "0002_held/V2.1__held.sql: skipped (Ignored)",
          "0003_late/V3.1__late.sql: late (Ignored)", "0004_ignored/V4.1__ignored.sql: ignored (Ignored)",
          "0006_held_too/V6.1__held.sql: skipped (Pending)");
      done(story.typed("migrate", "ours", "--cherry-pick", "0003_late,0004_ignored"));
      assertThat(states(story))
          .contains("0003_late/V3.1__late.sql: applied out of order (Out of Order)");
    }
  }

  @Test
  void whatTheFolderNoLongerHas() throws Exception {
    try (Story story = story()) {
      for (int i = 1; i <= 3; i++) {
        story.file("migrations/V" + i + "__x.sql", "SELECT " + i + ";");
      }
      story.migrate("ours");
      Files.delete(folder.resolve("migrations/V1__x.sql"));
      Files.delete(folder.resolve("migrations/V3__x.sql"));
      assertThat(states(story)).containsExactly("V1__x.sql: missing (Missing)",
          "V2__x.sql: applied (Success)",
          "V3__x.sql: unmerged (Future)");
      done(story.typed("repair", "ours"));
      assertThat(states(story)).contains("V1__x.sql: deleted (Deleted)", "V3__x.sql: unmerged (Future)");
    }
  }

  @Test
  void partlyAndByHand() throws SQLException {
    try (Story story = story()) {
      story.file("migrations/0001_a/V1.1__a.sql", "CREATE TABLE public.t (a integer);");
      story.file("migrations/0001_a/deployment.yml",
          "applied-by-hand: [{environment: ours, note: 'by night'}]\n");
      story.file("migrations/0002_b/V2.1__b.sql", "INSERT INTO public.t VALUES (1); SELECT 1 / 0;");
      story.file("migrations/0002_b/V2.1__b.sql.conf", "executeInTransaction=false\n");
      story.sql("ours", "CREATE TABLE public.t (a integer)");
      done(story.typed("migrate", "ours", "--mark-applied", "1.1"));
      assertThat(story.typed("migrate", "ours").exit()).isEqualTo(1);
      assertThat(states(story)).containsExactly("0001_a/V1.1__a.sql: marked by hand (Success)",
          "0002_b/V2.1__b.sql: partly (Failed)");
      assertThatThrownBy(() -> story.flyway("ours").load().migrate()).isInstanceOf(FlywayException.class);
    }
  }

  @Test
  void baselines() {
    try (Story story = story()) {
      story.file("migrations/V1__a.sql", "SELECT 1;");
      story.file("migrations/V2__b.sql", "SELECT 2;");
      story.file("migrations/V3__c.sql", "SELECT 3;");
      story.flyway("ours").baselineVersion("2").load().baseline();
      assertThat(states(story)).contains("V1__a.sql: below baseline (Below Baseline)",
          "V2__b.sql: below baseline (Ignored (Baseline))", "V3__c.sql: pending (Pending)")
          .anyMatch(state -> state.endsWith(": baseline (Baseline)"));
    }
  }

  @Test
  void switchedOff() {
    try (Story story = story()) {
      story.file("migrations/V1__a.sql", "SELECT 1;");
      story.file("migrations/V1__a.sql.conf", "shouldExecute=false\n");
      assertThat(story.typed("info", "ours").out()).contains("switched off").contains("Ignored");
    }
  }

  /** A migration in Java, as a team on Flyway has beside its scripts. */
  private record InJava(int number) implements JavaMigration {
    @Override
    public MigrationVersion getVersion() {
      return MigrationVersion.fromVersion(String.valueOf(number));
    }

    @Override
    public String getDescription() {
      return "in java";
    }

    @Override
    public Integer getChecksum() {
      return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
      return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
      try (Statement statement = context.getConnection().createStatement()) {
        statement.execute("SELECT " + number);
      }
    }
  }

  /** The same for a shell script, which lies in the folder: {@code check} says that tandem passes it by. */
  @Test
  void shellScriptsAreRunByFlyway() {
    try (Story story = story()) {
      story.file("migrations/V1__a.sql", "SELECT 1;");
      story.file("migrations/V2__b.sh", "#!/bin/sh\ntrue\n");
      story.file("migrations/V3__c.sql", "SELECT 3;");
      assertThat(story.typed("check").out()).contains("V2__b.sh", "only Flyway runs it");
      story.flyway("ours").load().migrate();
      assertThat(states(story)).containsExactly("V1__a.sql: applied (Success)",
          "V2__b.sh: run by Flyway (Success)", "V3__c.sql: applied (Success)");
      story.file("migrations/V4__d.sql", "SELECT 4;");
      assertThat(story.migrate("ours").scripts()).hasSize(1);
      story.flyway("ours").load().validate();
    }
  }

  /** Point 7: what only Flyway can run is run by Flyway, and never missing. */
  @Test
  void javaMigrationsAreRunByFlyway() {
    try (Story story = story()) {
      story.file("migrations/V1__a.sql", "SELECT 1;");
      story.file("migrations/V3__c.sql", "SELECT 3;");
      FluentConfiguration java = story.flyway("ours").javaMigrations(new InJava(2));
      java.load().migrate();
      assertThat(states(story, java)).hasSize(3).anyMatch(state -> state.endsWith("run by Flyway (Success)"));
      assertThat(story.migrate("ours").scripts()).isEmpty();
      story.file("migrations/V4__d.sql", "SELECT 4;");
      assertThat(story.migrate("ours").scripts()).hasSize(1);
      java.load().validate();
      assertThat(done(story.typed("check", "ours")).out()).doesNotContain("missing");
    }
  }
}
