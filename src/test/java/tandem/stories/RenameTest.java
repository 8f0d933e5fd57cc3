package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.cli.CommandLineRun;
import tandem.ddl.Hazard;
import tandem.model.TandemException;
import tandem.workflow.Allowances;
import tandem.workflow.Condition;
import tandem.workflow.Finding;
import tandem.workflow.GenerateReport;
import tandem.workflow.GenerateRequest;

/**
 * A name changes and the rows stay: by a line in state, by what capture saw, by an answer; never by guess.
 */
@Execution(ExecutionMode.CONCURRENT)
class RenameTest {
  @TempDir
  private Path folder;

  private static final String ORDERS = """
      CREATE TABLE app.orders (
        id bigint PRIMARY KEY,
        note text
      );
      """;

  private Story shop() throws SQLException {
    Story story = new Story(folder).project(Map.of("production", "protected"));
    story.init();
    story.file("state/app/schema.sql", "CREATE SCHEMA app;\n")
        .file("state/app/tables/orders.sql", ORDERS)
        .file("state/app/views/notes.sql", "CREATE VIEW app.notes AS SELECT id, note FROM app.orders;\n")
        .file("state/app/functions/total.sql", """
            CREATE FUNCTION app.total() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM app.orders';
            """);
    story.generate("first");
    story.migrate("production");
    story.sql("production", "INSERT INTO app.orders VALUES (1, 'a'), (2, 'b')");
    return story;
  }

  static GenerateReport answered(Story story, String name, String... renamed) {
    return story.tandem().generate(new GenerateRequest(
        name, List.of(), List.of(), List.of(renamed), Allowances.none(), Optional.empty(), false, false,
            false));
  }

  static void arrives(Story story) {
    assertThat(story.conditions()).containsExactly(Condition.IN_STEP, Condition.IN_STEP);
    story.migrate("production");
    assertThat(story.conditions("production").getLast()).isEqualTo(Condition.IN_STEP);
    assertThat(story.generate("again").deployment()).isEmpty();
  }

  private static void renamedInState(Story story, String table, String column) {
    story.file("state/app/tables/orders.sql", table + """
            CREATE TABLE app.purchases (
              id bigint CONSTRAINT orders_pkey PRIMARY KEY,
            """ + column + """
              remark text
            );
            """)
        .file("state/app/views/notes.sql",
            "CREATE VIEW app.notes AS SELECT id, remark AS note FROM app.purchases;\n")
        .file("state/app/functions/total.sql", """
            CREATE FUNCTION app.total() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM app.purchases';
            """);
  }

  @Test
  void aLineInStateRenamesTableAndColumnAndNothingIsLost() throws SQLException {
    try (Story story = shop()) {
      renamedInState(story, "-- @renamed from=orders\n", "  -- @renamed from=note\n");
      GenerateReport report = story.generate("names");
      assertThat(report.hazards()).extracting(hazard -> hazard.code().label()).doesNotContain("data-loss");
      assertThat(report.shipped()).extracting(finding -> finding.code()).contains("PENDING-RENAMED");
      assertThat(story.text("migrations/0002_names/V2.1__names.sql")).contains(
          "ALTER TABLE app.orders RENAME TO purchases",
              "ALTER TABLE app.purchases RENAME COLUMN note TO remark")
          .doesNotContain("DROP");
      arrives(story);
      assertThat(story.value("production", "SELECT string_agg(remark, ',' ORDER BY id) FROM app.purchases"))
          .isEqualTo("a,b");
      assertThat(story.value("production", "SELECT app.total()::text || max(note) FROM app.notes"))
          .isEqualTo("2b");
    }
  }

  @Test
  void aSchemaThatWasRenamedTakesItsRepeatablesAlong() throws SQLException {
    try (Story story = shop()) {
      story.file("state/app/schema.sql", "-- @renamed from=app\nCREATE SCHEMA shop;\n")
          .file("state/app/tables/orders.sql", ORDERS.replace("app.", "shop."))
          .file("state/app/views/notes.sql", "CREATE VIEW shop.notes AS SELECT id, note FROM shop.orders;\n")
          .file("state/app/functions/total.sql", """
              CREATE FUNCTION shop.total() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM shop.orders';
              """);
      story.generate("shop");
      arrives(story);
      assertThat(story.value("production", "SELECT shop.total()::text || max(note) FROM shop.notes"))
          .isEqualTo("2b");
    }
  }

  @Test
  void anAnswerDoesWhatALineDoes() throws SQLException {
    try (Story story = shop()) {
      renamedInState(story, "", "");
      GenerateReport report = answered(
          story, "names", "app.orders=app.purchases", "app.orders.note=app.purchases.remark");
      assertThat(report.hazards()).extracting(hazard -> hazard.code().label()).doesNotContain("data-loss");
      arrives(story);
      assertThat(story.value("production", "SELECT string_agg(remark, ',' ORDER BY id) FROM app.purchases"))
          .isEqualTo("a,b");
    }
  }

  @Test
  void aWrongAnswerIsAnError() throws SQLException {
    try (Story story = shop()) {
      renamedInState(story, "", "");
      for (String wrong : List.of("app.orders", "app.nothing=app.purchases", "app.orders=app.nothing",
          "app.orders=app.purchases.remark", "app.orders.note=app.purchases.remark")) {
        assertThatExceptionOfType(TandemException.class).as(wrong)
            .isThrownBy(() -> answered(story, "names", wrong))
            .satisfies(told -> assertThat(told.code()).isEqualTo("RENAMED-UNKNOWN"));
      }
    }
  }

  @Test
  void withoutEvidenceItIsALossThatNamesTheLikelyRename() throws SQLException {
    try (Story story = shop()) {
      story.file("state/app/tables/orders.sql", ORDERS.replace("note", "remark"))
          .file("state/app/views/notes.sql",
              "CREATE VIEW app.notes AS SELECT id, remark AS note FROM app.orders;\n");
      assertThatExceptionOfType(TandemException.class).isThrownBy(() -> story.generate("names"))
          .satisfies(told -> assertThat(told.code()).isEqualTo("HAZARD-NOT-ALLOWED"))
          .withMessageContaining("--renamed app.orders.note=app.orders.remark")
          .withMessageContaining("-- @renamed from=note");
      GenerateReport report = story.generate("names", "data-loss");
      assertThat(report.hazards()).extracting(Hazard::detail)
          .anyMatch(detail -> detail.contains("-- @renamed from=note"));
    }
  }

  @Test
  void exchangedNamesWantAnAnswer() throws SQLException {
    try (Story story = shop()) {
      story.file("state/app/tables/orders.sql", ORDERS.replace("note text", "note text,\n  other integer"));
      story.generate("other");
      story.migrate("production");
      story.sql("production", "UPDATE app.orders SET other = id * 10");
      story.file("state/app/tables/orders.sql", """
          CREATE TABLE app.orders (
            id bigint PRIMARY KEY,
            -- @renamed from=other
            note integer,
            -- @renamed from=note
            other text
          );
          """).file("state/app/views/notes.sql",
              "CREATE VIEW app.notes AS SELECT id, other AS note FROM app.orders;\n");
      answered(story, "names", "app.orders.note=app.orders.other", "app.orders.other=app.orders.note");
      story.migrate("production");
      assertThat(story.value("production", "SELECT other || note FROM app.orders WHERE id = 2"))
          .isEqualTo("b20");
      assertThat(story.generate("again").left()).extracting(finding -> finding.code())
          .containsExactly("RENAME-UNCLEAR", "RENAME-UNCLEAR");
    }
  }

  @Test
  void aDifferencePrintsARenameAndProvesIt() throws SQLException {
    try (Story story = shop()) {
      renamedInState(story, "-- @renamed from=orders\n", "  -- @renamed from=note\n");
      CommandLineRun diff = story.typed("diff", "--from", "production", "--to", "state", "--sql");
      assertThat(diff.out()).contains("ALTER TABLE app.orders RENAME TO purchases;",
          "ALTER TABLE app.purchases RENAME COLUMN note TO remark;").doesNotContain("DROP", "NOT PROVEN");
      renamedInState(story, "", "");
      CommandLineRun answered = story.typed("diff", "--from", "migrations", "--to", "state", "--sql",
          "--renamed", "app.orders=app.purchases", "--renamed", "app.orders.note=app.purchases.remark");
      assertThat(answered.out()).contains("RENAME COLUMN note TO remark;")
          .doesNotContain("DROP", "NOT PROVEN");
    }
  }

  @Test
  void aLineOfTheFirstSourceIsTurnedRound() throws SQLException {
    try (Story story = shop()) {
      renamedInState(story, "-- @renamed from=orders\n", "  -- @renamed from=note\n");
      CommandLineRun diff = story.typed("diff", "--from", "state", "--to", "production", "--sql");
      assertThat(diff.out()).containsSubsequence("ALTER TABLE app.purchases RENAME TO orders;",
          "ALTER TABLE app.orders RENAME COLUMN remark TO note;").doesNotContain("DROP", "NOT PROVEN");
      for (String path : List.of("tables/orders", "views/notes", "functions/total")) {
        String file = "state/app/" + path + ".sql";
        story.file(file, story.text(file).replace("app.", "shop."));
      }
      story.file("state/app/schema.sql", "-- @renamed from=app\nCREATE SCHEMA shop;\n");
      CommandLineRun back = story.typed("diff", "--from", "state", "--to", "production", "--sql");
      assertThat(back.out()).containsSubsequence("ALTER SCHEMA shop RENAME TO app;",
          "ALTER TABLE app.purchases RENAME TO orders;",
              "ALTER TABLE app.orders RENAME COLUMN remark TO note;")
          .doesNotContain("DROP", "NOT PROVEN");
    }
  }

  @Test
  void whatIsNotShippedYetIsPendingUnderItsNewName() throws SQLException {
    try (Story story = shop()) {
      renamedInState(story, "-- @renamed from=orders\n", "  -- @renamed from=note\n");
      assertThat(story.check().verdicts().getFirst().findings()).extracting(Finding::code)
          .contains("PENDING-RENAMED").doesNotContain("PENDING-GONE", "PENDING-NEW");
    }
  }

  @Test
  void whatAShadowCannotHoldByItsTextIsNoReasonToFail() throws SQLException {
    try (Story story = shop()) {
      String remote = """
          CREATE FOREIGN DATA WRAPPER far;
          CREATE SERVER away FOREIGN DATA WRAPPER far;
          CREATE FOREIGN TABLE app.remote (id integer) SERVER away;
          """;
      String view = "CREATE VIEW app.near AS SELECT id FROM app.remote;\n";
      story.file("migrations/0002_far/V2.1__far.sql", remote + view).file("state/far.sql", remote)
          .file("state/app/views/near.sql", view);
      renamedInState(story, "-- @renamed from=orders\n", "  -- @renamed from=note\n");
      assertThat(story.conditions().getFirst()).isEqualTo(Condition.PENDING);
      assertThat(story.generate("names").shipped()).extracting(Finding::code).contains("PENDING-RENAMED");
      arrives(story);
    }
  }
}
