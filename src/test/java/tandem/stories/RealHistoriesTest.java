package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.corpus.PgDump;
import tandem.migration.Deployment;
import tandem.migration.FlywaySettings;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.shadow.ShadowDatabase;
import tandem.workflow.CaptureReport;
import tandem.workflow.CaptureRequest;
import tandem.workflow.Condition;
import tandem.workflow.GenerateReport;
import tandem.workflow.Independence;
import tandem.workflow.ProofOutcome;
import tandem.workflow.ProveRequest;

/**
 * Real histories, where the shared test data is there: adopted as they are, replayed, cut short and made up
 * for.
 */
@Tag("slow")
class RealHistoriesTest {
  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({"marquez,''", "crates_io,''", "webapi,'placeholders: {ohdsiSchema: webapi}'"})
  void isAdoptedAsItIsAndInStepWithADatabaseThatFlywayMigrated(String name, String config) throws Exception {
    try (Story story = adopted(17, name, config)) {
      assertThat(story.conditions()).containsExactly(Condition.IN_STEP, Condition.IN_STEP);
      flyway(story, "dev", config).migrate();
      CaptureReport captured = story.tandem().capture(
          new CaptureRequest(Optional.of("dev"), List.of(), false, false, false));
      assertThat(captured.files()).isEmpty();
      assertThat(story.conditions("dev")).allMatch(Condition.IN_STEP::equals);
      GenerateReport nothing = story.generate("nothing");
      assertThat(nothing.deployment()).isEmpty();
      assertThat(nothing.files()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
      "14,marquez,''", "14,crates_io,''", "14,webapi,'placeholders: {ohdsiSchema: webapi}'",
      "15,marquez,''", "15,crates_io,''", "15,webapi,'placeholders: {ohdsiSchema: webapi}'",
      "17,marquez,''", "17,crates_io,''", "17,webapi,'placeholders: {ohdsiSchema: webapi}'"})
  void theLastTenMigrationsAreMadeUpForByOneProvenDeployment(int major, String name, String config)
      throws Exception {
    try (Story story = adopted(major, name, config)) {
      flyway(story, "dev", config).migrate();
      List<Migration> all = MigrationsFolder.read(folder.resolve("migrations"), FlywaySettings.defaults())
          .versioned();
      for (Migration script : all.subList(all.size() - 10, all.size())) {
        Files.delete(script.file());
      }
      GenerateReport made = story.generate("made_up_for", "data-loss");
      assertThat(made.proofs()).hasSize(2).allMatch(ProofOutcome::holds);
      assertThat(story.conditions()).containsExactly(Condition.IN_STEP, Condition.IN_STEP);
      if (config.isEmpty()) {
        story.migrate("production");
        if (PgDump.reads(major)) {
          assertThat(dump(story, "production")).isEqualTo(dump(story, "dev"));
        }
      }
    }
  }

  /** A release at a time in git, repeatables with the last: nothing tells what they said before. */
  @Test
  void everyReleaseOfMarquezIsHeldAgainstTheOneBefore() throws Exception {
    Path releases = shared("marquez");
    try (Story story = new Story(folder).project(17, "", Map.of())) {
      story.repository();
      List<Deployment> all = MigrationsFolder.read(releases, FlywaySettings.defaults()).deployments();
      for (Deployment release : all) {
        copy(releases.resolve(release.path()), folder.resolve("migrations").resolve(release.path()));
        if (release.equals(all.getLast())) {
          copy(releases.resolve("repeatable"), folder.resolve("migrations/repeatable"));
        }
        story.commit(release.path());
      }
      long start = System.nanoTime();
      List<Independence> verdicts = new ArrayList<>();
      for (int i = 1; i < all.size(); i++) {
        verdicts.addAll(story.tandem().prove(new ProveRequest(
            List.of(all.get(i).path()), List.of(all.get(i - 1).path()))).independence());
      }
      verdicts.forEach(System.out::println);
      System.out.printf("%d pairs of marquez: %.1f s%n", verdicts.size(), (System.nanoTime() - start) / 1e9);
      assertThat(verdicts).hasSize(all.size() - 1);
      assertThat(verdicts).filteredOn(verdict -> !verdict.isIndependent())
          .allMatch(verdict -> verdict.what().isPresent());
    }
  }

  private static List<String> dump(Story story, String environment) {
    return PgDump.statements(story.database(environment)).stream()
        .filter(statement -> !statement.contains("flyway_schema_history"))
        .filter(statement -> !statement.matches("(?s)(CREATE|ALTER) [A-Z ]*tandem\\b.*")).toList();
  }

  private Flyway flyway(Story story, String environment, String config) throws SQLException {
    ShadowDatabase database = story.database(environment);
    boolean webapi = !config.isEmpty();
    if (webapi) {
      story.sql(environment, "CREATE SCHEMA webapi");
    }
    FluentConfiguration configuration = Flyway.configure()
        .dataSource(database.jdbcUrl(), database.user(), database.password())
        .locations("filesystem:" + folder.resolve("migrations"))
        .placeholders(webapi ? Map.of("ohdsiSchema", "webapi") : Map.of());
    configuration.getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
    return configuration.load();
  }

  private Story adopted(int major, String name, String config) throws IOException {
    copy(shared(name), folder.resolve("migrations"));
    Story story = new Story(folder)
        .project(major, config, Map.of("dev", "development", "production", "shared"));
    story.init();
    return story;
  }

  private static Path shared(String name) {
    Path shared = Path.of(Optional.ofNullable(System.getenv("TANDEM_SHARED")).orElse("../shared"));
    Path source = shared.resolve("realworld").resolve(name).resolve("migrations");
    assumeTrue(Files.isDirectory(source), "the shared test data is not there");
    return source;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
          assertThat(target.toFile().setWritable(true)).isTrue();
        }
      }
    }
  }
}
