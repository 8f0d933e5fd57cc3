package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import tandem.shadow.ShadowDatabase;
import tandem.workflow.Condition;

/**
 * A folder that tandem runs on two databases and Flyway on two others: on one each deployment by deployment,
 * on the other in one go from empty. All four have to arrive, and each runner accepts the other's work.
 */
final class BothRunners {
  private static final String HISTORY = """
      SELECT string_agg(concat_ws(' ', version, script, checksum, success), E'\\n' ORDER BY installed_rank)
      FROM public.flyway_schema_history""";

  private final Story story;

  private BothRunners(Story story) {
    this.story = story;
  }

  /** A project with their environments. */
  static BothRunners in(Story story, int major) {
    story.project(major, "flyway: true",
        Map.of("ours", "shared", "theirs", "shared", "ours_at_once", "shared", "theirs_at_once", "shared"));
    story.init();
    return new BothRunners(story);
  }

  /** Flyway as a team would set it up; its default lock is a transaction's, which CONCURRENTLY waits for. */
  static Flyway flyway(ShadowDatabase database, Path folder) {
    FluentConfiguration configuration = Flyway.configure()
        .dataSource(database.jdbcUrl(), database.user(), database.password())
        .locations("filesystem:" + folder.resolve("migrations"));
    configuration.getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
    return configuration.load();
  }

  /** Writes a deployment of what is pending and runs it on the two databases that go step by step. */
  void step(String name, String... allowed) throws SQLException {
    assertThat(story.generate(name, allowed).deployment()).isPresent();
    run();
  }

  /** Runs what is in the folder on the two databases that go step by step. */
  void run() throws SQLException {
    assertThat(story.conditions()).containsExactly(Condition.IN_STEP, Condition.IN_STEP);
    migrated("ours", "theirs");
  }

  /** Runs everything on the two others, and looks at all four. */
  void atOnce() throws SQLException {
    migrated("ours_at_once", "theirs_at_once");
    assertThat(story.conditions("ours", "theirs", "ours_at_once", "theirs_at_once"))
        .containsOnly(Condition.IN_STEP);
  }

  private void migrated(String ours, String theirs) throws SQLException {
    story.migrate(ours);
    flyway(theirs).migrate();
    assertThat(story.value(ours, HISTORY)).isEqualTo(story.value(theirs, HISTORY));
    flyway(ours).validate();
    assertThat(flyway(ours).migrate().migrationsExecuted).isZero();
    assertThat(story.migrate(theirs).scripts()).isEmpty();
  }

  private Flyway flyway(String environment) {
    return flyway(story.database(environment), story.folder());
  }
}
