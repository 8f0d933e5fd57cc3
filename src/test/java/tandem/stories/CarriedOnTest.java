package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.stories.Story.done;
import static tandem.stories.Story.refused;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.cli.CommandLineRun;

/** A night patch, adopted, is carried to environments that are level with production, behind and ahead. */
@Execution(ExecutionMode.CONCURRENT)
class CarriedOnTest {
  private static final String ORDERS = "CREATE TABLE public.orders (id bigint PRIMARY KEY%s);\n";
  private static final String INVOICES = "CREATE TABLE public.invoices (id bigint PRIMARY KEY);\n";
  private static final String TAX = """
      CREATE FUNCTION public.tax(amount numeric) RETURNS numeric LANGUAGE sql AS 'SELECT amount * 0.19';
      """;
  private static final String PATCH = """
      ALTER TABLE orders ADD COLUMN paid boolean NOT NULL DEFAULT false;
      CREATE OR REPLACE FUNCTION tax(amount numeric) RETURNS numeric LANGUAGE sql AS 'SELECT amount * 0.16';
      """;

  @TempDir
  private Path folder;

  /** Production and level have two deployments, behind has one, ahead has a third; then comes the night. */
  private Story story() throws SQLException {
    Map<String, String> environments = new LinkedHashMap<>();
    List.of("behind", "level", "ahead").forEach(name -> environments.put(name, "shared"));
    environments.put("dev", "development");
    environments.put("production", "protected");
    Story story = new Story(folder).project(environments);
    story.init();
    story.file("state/app.sql", ORDERS.formatted("") + TAX);
    story.generate("baseline");
    story.migrate("behind");
    story.file("state/app.sql", ORDERS.formatted("") + TAX + INVOICES);
    story.generate("invoices");
    story.migrate("level");
    story.migrate("production");
    story.file("state/app.sql", ORDERS.formatted(", points integer") + TAX + INVOICES);
    story.generate("points");
    story.migrate("ahead");
    story.sql("ahead", "INSERT INTO orders VALUES (1, 5)");
    story.sql("production", PATCH);
    done(story.typed("adopt", "production", "--name", "paid"));
    return story;
  }

  private static void inStep(Story story, String environment) {
    story.inStep(environment);
    assertThat(story.flyway(environment).load().validateWithResult().getAllErrorMessages()).isEmpty();
  }

  private static String versions(Story story, String environment) throws SQLException {
    return story.value(environment, "SELECT string_agg(version, ' ' ORDER BY installed_rank)"
        + " FROM flyway_schema_history");
  }

  @Test
  void everyEnvironmentTakesItAndAllAreTheSame() throws SQLException {
    try (Story story = story()) {
      for (String environment : List.of("behind", "level", "ahead", "production")) {
        done(story.typed("migrate", environment));
        assertThat(story.value(environment, "SELECT tax(100)")).isEqualTo("16.00");
        inStep(story, environment);
      }
      assertThat(versions(story, "behind")).isEqualTo("1.1 2.1 2.1.0.1 3.1");
      assertThat(versions(story, "level")).isEqualTo("1.1 2.1 2.1.0.1 3.1");
      assertThat(versions(story, "ahead")).isEqualTo("1.1 2.1 3.1 2.1.0.1");
      assertThat(story.value("ahead", "SELECT points FROM orders WHERE NOT paid")).isEqualTo("5");
      for (String environment : List.of("behind", "level", "ahead")) {
        assertThat(done(story.typed("diff", "--from", environment, "--to", "production")).out())
            .contains("no difference");
      }
    }
  }

  @Test
  void whoeverShowsItsEffectAlreadyRecordsInsteadOfRunning() throws SQLException {
    try (Story story = story()) {
      for (String environment : List.of("behind", "ahead")) {
        story.sql(environment, PATCH);
        CommandLineRun dry = done(story.typed("migrate", environment, "--dry-run"));
        assertThat(dry.out())
            .containsPattern("would be marked as applied +0002.1.0.1_paid/V2.1.0.1__paid.sql");
        assertThat(versions(story, environment)).doesNotContain("2.1.0.1");
        CommandLineRun run = done(story.typed("migrate", environment));
        assertThat(run.out()).containsPattern("marked as applied +0002.1.0.1_paid/V2.1.0.1__paid.sql");
        inStep(story, environment);
      }
    }
  }

  @Test
  void whatIsThereOtherwiseIsNeitherRunNorRecorded() throws SQLException {
    try (Story story = story()) {
      story.sql("level", PATCH.replace("boolean NOT NULL DEFAULT false", "integer"));
      CommandLineRun refused = refused(story.typed("migrate", "level"));
      assertThat(refused.out()).contains("[EFFECT-CHANGED]").contains("table:public.orders/column:paid");
      assertThat(versions(story, "level")).isEqualTo("1.1 2.1");
    }
  }

  @Test
  void aDevelopmentDatabaseRecordsWhatItsDeveloperMade() throws SQLException {
    try (Story story = story()) {
      done(story.typed("migrate", "dev"));
      story.sql("dev", "ALTER TABLE orders ADD COLUMN note text;"
          + "CREATE VIEW notes AS SELECT note FROM orders");
      done(story.typed("capture", "dev"));
      done(story.typed("generate", "note"));
      CommandLineRun run = done(story.typed("migrate", "dev"));
      assertThat(run.out()).containsPattern("marked as applied +0004_note/V4.1__note.sql")
          .containsPattern("marked as applied +programmable/views/R__view_public.notes.sql");
      assertThat(done(story.typed("migrate", "dev")).out()).contains("nothing to run");
      done(story.typed("migrate", "production"));
      inStep(story, "production");
    }
  }

  @Test
  void whatComesLateAndConflictsIsNotRun() throws SQLException {
    try (Story story = story()) {
      story.file("migrations/0004_free/V4.1__free.sql", "ALTER TABLE orders ALTER id SET DEFAULT 1;\n");
      story.migrate("ahead");
      story.sql("production", "ALTER TABLE orders ALTER id SET DEFAULT 2");
      done(story.typed("adopt", "production", "--name", "default"));
      CommandLineRun refused = refused(story.typed("migrate", "ahead"));
      assertThat(refused.err()).contains("[LATE-UNPROVEN]").contains("0004_free");
    }
  }
}
