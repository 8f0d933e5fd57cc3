package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.cli.CommandLineRun;
import tandem.workflow.Independence;
import tandem.workflow.ProveReport;
import tandem.workflow.ProveRequest;

/** Feature 2 is to ship without feature 1: two orders are replayed, and what they come to is compared. */
@Execution(ExecutionMode.CONCURRENT)
class IndependenceTest {
  private static final String ORDERS =
      "CREATE TABLE public.orders (id bigint PRIMARY KEY, total numeric%s);\n";
  private static final String TOTALS =
      "CREATE VIEW public.totals AS SELECT id, total%s FROM public.orders;\n";

  @TempDir
  private Path folder;

  /** A repository whose first deployment is in production. */
  private Story story() {
    Story story = new Story(folder).project(Map.of("production", "protected"));
    story.init();
    story.file("state/app.sql", ORDERS.formatted("") + TOTALS.formatted(""));
    story.generate("baseline");
    story.migrate("production");
    return story;
  }

  private static Independence verdict(Story story, String deployment, String without) {
    ProveReport report = story.tandem().prove(new ProveRequest(List.of(deployment), List.of(without)));
    assertThat(report.independence()).hasSize(1);
    return report.independence().getFirst();
  }

  @Test
  void aFeatureThatTouchesNothingOfTheOtherIsIndependent() {
    try (Story story = story()) {
      story.file("state/app.sql", ORDERS.formatted(", points integer") + TOTALS.formatted(""));
      story.generate("points");
      story.file("state/app.sql", ORDERS.formatted(", points integer, note text") + TOTALS.formatted("")
          + "CREATE TABLE public.invoices (id bigint PRIMARY KEY);\n");
      story.generate("invoices");
      CommandLineRun typed = story.typed("prove", "0003_invoices", "--without", "0002_points");
      assertThat(typed.out()).contains("0003_invoices is independent of 0002_points");
      assertThat(typed.exit()).isZero();
    }
  }

  @Test
  void aFeatureThatUsesAColumnOfTheOtherNeedsItAndSaysWhere() {
    try (Story story = story()) {
      story.file("state/app.sql", ORDERS.formatted(", points integer") + TOTALS.formatted(""));
      story.generate("points");
      story.file("state/app.sql", ORDERS.formatted(", points integer CHECK (points > 0)")
          + TOTALS.formatted(""));
      story.generate("positive");
      Independence verdict = verdict(story, "0003_positive", "0002_points");
      assertThat(verdict.word()).isEqualTo(Independence.Word.NEEDS);
      assertThat(verdict.objects()).extracting(Object::toString)
          .containsExactly("table:public.orders/column:points");
      assertThat(verdict.where().orElseThrow()).contains("0003_positive/V3.1__").containsPattern(":\\d+$");
      CommandLineRun typed = story.typed("prove", "0003_positive", "--without", "0002_points");
      assertThat(typed.exit()).isEqualTo(3);
      assertThat(typed.out()).contains("0003_positive needs 0002_points because of");
    }
  }

  @Test
  void twoFeaturesThatChangeOneViewConflictOnIt() {
    try (Story story = story()) {
      story.file("state/app.sql", ORDERS.formatted("") + TOTALS.formatted(", total * 2 AS twice"));
      story.generate("twice");
      story.file("state/app.sql",
          ORDERS.formatted("") + TOTALS.formatted(", total * 2 AS twice, total * 3 AS thrice"));
      story.generate("thrice");
      Independence verdict = verdict(story, "0003_thrice", "0002_twice");
      assertThat(verdict.word()).isEqualTo(Independence.Word.CONFLICTS);
      assertThat(verdict.objects()).extracting(Object::toString).containsExactly("view:public.totals");
    }
  }

  @Test
  void scriptsThatTouchTheSameRowsConflictOnThem() {
    try (Story story = story()) {
      story.file("migrations/0002_seed/V2.1__seed.sql", "INSERT INTO public.orders VALUES (1, 10);");
      story.file("migrations/0003_raise/V3.1__raise.sql", "UPDATE public.orders SET total = total * 2;");
      story.file("migrations/0004_clock/V4.1__clock.sql", """
          CREATE TABLE public.seen (at timestamptz DEFAULT clock_timestamp());
          INSERT INTO public.seen DEFAULT VALUES;
          """);
      assertThat(verdict(story, "0003_raise", "0002_seed").objects()).extracting(Object::toString)
          .containsExactly("table:public.orders/column:total");
      assertThat(verdict(story, "0004_clock", "0002_seed").isIndependent()).isTrue();
    }
  }

  @Test
  void ofSeveralLeftOutThoseAreNamedThatItNeeds() {
    try (Story story = story()) {
      story.file("migrations/0002_a/V2.1__a.sql", "CREATE TABLE public.a (id int);");
      story.file("migrations/0003_b/V3.1__b.sql", "CREATE TABLE public.b (id int);");
      story.file("migrations/0004_c/V4.1__c.sql", """
          CREATE FUNCTION public.f() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM public.b';
          CREATE VIEW public.w AS SELECT id FROM public.a;
          """);
      story.file("migrations/0005_d/V5.1__d.sql", "CREATE VIEW public.x AS SELECT id FROM public.a;");
      assertThat(story.typed("prove", "0004_c", "--without", "0002_a,0003_b").out())
          .contains("0004_c needs 0002_a, 0003_b because of table:public.a/column:id, table:public.b:");
      assertThat(story.typed("prove", "0005_d", "--without", "0002_a,0003_b").out())
          .contains("0005_d needs 0002_a because of table:public.a:");
    }
  }

  @Test
  void withoutANameAllThatProductionLacksIsHeldAgainstEachOther() {
    try (Story story = story()) {
      story.file("migrations/0002_a/V2.1__a.sql", "CREATE TABLE public.a (id int PRIMARY KEY);");
      story.file("migrations/0003_b/V3.1__b.sql", "CREATE TABLE public.b (id int);");
      story.file("migrations/0004_c/V4.1__c.sql", "ALTER TABLE public.b ADD a int REFERENCES public.a;");
      story.file("migrations/0005_d/V5.1__d.sql", "COMMENT ON COLUMN public.b.a IS 'of a';");
      ProveReport report = story.tandem().prove(new ProveRequest(List.of(), List.of()));
      assertThat(report.independence()).hasSize(6);
      assertThat(report.independence().stream().filter(one -> !one.isIndependent()))
          .extracting(one -> one.deployment() + " " + one.word().label() + " " + one.without())
          .containsExactly(
              "0004_c needs it because of 0002_a", "0005_d needs it because of 0002_a",
              "0004_c needs it because of 0003_b", "0005_d needs it because of 0003_b",
              "0005_d needs it because of 0004_c");
      CommandLineRun typed = story.typed("prove");
      assertThat(typed.exit()).isZero();
      assertThat(typed.out()).contains("0003_b  yes").contains("0005_d  needs  needs  needs");
    }
  }
}
