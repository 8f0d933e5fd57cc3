package tandem.report;

import java.util.List;
import tandem.ddl.Hazard;
import tandem.ddl.Statement;
import tandem.model.ObjectKey;
import tandem.plan.Refusal;
import tandem.workflow.DiffReport;
import tandem.workflow.Finding;
import tandem.workflow.PlannedScript;

/** {@code diff} in its three forms. */
final class DiffText {
  private DiffText() {}

  static void summary(DiffReport report, Page page) {
    Findings findings = new Findings(page);
    findings.glance(report.shadow(), List.of(report.from(), report.to()));
    String names = report.from().source() + " → " + report.to().source();
    if (report.differences().isEmpty()) {
      page.line(page.mark(Page.Ink.GOOD) + " " + names + ": no difference");
    } else {
      page.line(page.strong(names) + ": " + Page.count(report.differences().size(), "differences"));
      findings.brief(report.differences());
    }
    if (page.style().verbose() && !report.notes().isEmpty()) {
      page.gap().line("no difference, but not written alike:");
      findings.brief(report.notes());
    }
  }

  static void unified(DiffReport report, Page page) {
    Findings findings = new Findings(page);
    for (Finding finding : report.differences()) {
      String heading = finding.object().map(ObjectKey::toString).orElse(finding.code());
      Findings.diffLines(heading, finding.from().orElse(""), finding.to().orElse(""))
          .forEach(line -> page.line(findings.coloured(line)));
    }
  }

  static void script(DiffReport report, Page page) {
    page.line("-- " + report.from().source() + " → " + report.to().source());
    report.shadow().ifPresent(use -> page.line("-- " + use.version() + " (" + use.reason() + ")"));
    report.script().ifPresent(script -> script(script, page));
  }

  private static void script(PlannedScript script, Page page) {
    script.notProven().ifPresent(reason -> page.indented("-- ", "NOT PROVEN: " + reason));
    for (Refusal refusal : script.refusals()) {
      page.indented("-- ", "LEFT OUT: " + refusal.key() + ": " + refusal.why() + "; " + refusal.remedy());
    }
    if (script.statements().stream().anyMatch(statement -> !statement.hazards().isEmpty())) {
      page.line("-- what each hazard means: docs/hazards");
    }
    if (script.statements().isEmpty()) {
      page.line("-- nothing to do");
    }
    Statement.runs(script.statements()).forEach(run -> run(run, page));
  }

  /** Statements that run one way; what has to be in a transaction says where it begins and ends. */
  private static void run(List<Statement> run, Page page) {
    boolean transactional = run.getFirst().transactional();
    page.line("");
    page.line(transactional ? "BEGIN;" : "-- outside a transaction");
    for (Statement statement : run) {
      page.line("");
      for (Hazard hazard : statement.hazards()) {
        page.indented("-- ",
            "hazard " + hazard.code().label() + ": " + hazard.object() + ": " + hazard.detail());
      }
      page.line(statement.sql() + ";");
    }
    if (transactional) {
      page.line("");
      page.line("COMMIT;");
    }
  }
}
