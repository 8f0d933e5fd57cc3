package tandem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tandem.model.ObjectKey;
import tandem.model.TandemException;
import tandem.model.Unmodelled;
import tandem.workflow.Built;
import tandem.workflow.CheckReport;
import tandem.workflow.Condition;
import tandem.workflow.Count;
import tandem.workflow.Finding;
import tandem.workflow.Position;
import tandem.workflow.ShadowUse;
import tandem.workflow.Subject;
import tandem.workflow.Verdict;

final class TextReportTest {
  private static final CheckReport CHECK = new CheckReport(
      Optional.of(new ShadowUse("PostgreSQL 17.11", "embedded", "config.yml says postgresql:17")),
      List.of(
          new Built("state", Built.How.BUILT, List.of(new Count("files", 1), new Count("objects", 12)),
              List.of(), List.of("shop_web"), false, Duration.ofMillis(210)),
          new Built("production", Built.How.READ, List.of(new Count("objects", 13)),
              List.of(new Unmodelled("cast", "(text AS app.code)")), List.of(), true, Duration.ofMillis(40))),
      List.of(
          Verdict.of(new Subject.StateAndMigrations(), List.of()),
          new Verdict(new Subject.Environment("production", "shared"),
              List.of(
                  Finding.difference(Condition.DRIFT, "DRIFT-CHANGED",
                      ObjectKey.of("table", "app", "orders").child("column", "total"), "changed",
                      Optional.of("total integer"), Optional.of("total bigint")),
                  Finding.of(Condition.BEHIND, "ENVIRONMENT-BEHIND", "1 script has not run yet")
                      .remedy("tandem migrate production")),
              Optional.of(new Position(
                  Optional.of("0001_shop"), Optional.of("1.1"), 1, List.of("0002_more"), 1, 0)))),
      Set.of(Condition.DRIFT),
      Duration.ofMillis(600));

  @Test
  void aCheckShowsWhatWasComparedAndBothDefinitions() {
    assertThat(TextReport.of(CHECK, Style.plain())).isEqualTo("""
          built  state       1 file, 12 objects  0.21 s
          read   production  13 objects          cached
          on PostgreSQL 17.11, embedded (config.yml says postgresql:17)
          state: made in the shadow because it lacks them: shop_web
          ! production holds 1 object that tandem does not model:
              cast (text AS app.code)

        ✓ state ↔ migrations  in step
        ✗ production          drift (1), behind (1)  at 0001_shop, 1 script to run\
           - production  + what its deployments make
            ~ table:app.orders/column:total  changed [DRIFT-CHANGED]
                -total integer
                +total bigint
            · 1 script has not run yet [ENVIRONMENT-BEHIND]
                → tandem migrate production

        Found: drift. (0.60 s)
        """);
  }

  @Test
  void colourIsThereOnlyWhereItIsWanted() {
    assertThat(TextReport.of(CHECK, new Style(true, false))).contains("\u001b[31m");
    assertThat(TextReport.of(CHECK, Style.plain())).doesNotContain("\u001b");
  }

  @Test
  void colourDoesNotMoveColumns() {
    String coloured = TextReport.of(CHECK, new Style(true, false)).replaceAll("\u001b\\[[0-9]*m", "");
    assertThat(coloured).isEqualTo(TextReport.of(CHECK, Style.plain()));
  }

  @Test
  void anErrorSaysWhatWhereAndWhatToDo() {
    TandemException error = TandemException.failed("X-Y", "it broke").at("file.sql:3").remedy("mend it");
    assertThat(TextReport.of(error, Style.plain())).isEqualTo("""
        tandem: it broke [X-Y]
          at file.sql:3
          → mend it
        """);
  }

  @Test
  void jsonHasTheMembersInTheirOrder() {
    assertThat(JsonReport.of("check", CHECK, 3)).startsWith("""
        {
          "version" : 1,
          "command" : "check",
          "exit" : 3,
          "shadow" : {
            "version" : "PostgreSQL 17.11",
            "origin" : "embedded",
            "reason" : "config.yml says postgresql:17"
          },
          "built" : [
            {
              "source" : "state",
              "how" : "built",
        """).contains("\"took\" : 0.210").contains("\"object\" : \"table:app.orders/column:total\"");
  }
}
