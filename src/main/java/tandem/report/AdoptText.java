package tandem.report;

import tandem.workflow.AdoptReport;

/** {@code adopt}. */
final class AdoptText {
  private AdoptText() {}

  static void write(AdoptReport report, Page page) {
    Findings findings = new Findings(page);
    findings.glance(report.shadow(), report.built());
    if (!report.differences().isEmpty()) {
      page.line(page.mark(Page.Ink.BAD) + " " + report.environment()
          + " is not what its deployments and the script make; nothing was written:");
      findings.list(report.differences());
      page.line(Page.Ink.FAINT, "        - " + report.environment() + "   + with the script");
      page.line("    → --only narrows it to what the script is about");
      return;
    }
    if (report.deployment().isEmpty()) {
      page.line(page.mark(Page.Ink.GOOD) + " nothing to adopt: " + report.environment()
          + " is what its deployments build");
      return;
    }
    page.line("adopts:");
    findings.brief(report.adopted());
    GenerateText.takenAlong(report.takenAlong(), page);
    if (!report.left().isEmpty()) {
      page.gap().line("stays drift:");
      findings.brief(report.left());
    }
    GenerateText.hazards(report.hazards(), report.dryRun(), page);
    page.gap();
    GenerateText.proofs(report.proofs(), page);
    page.gap().line((report.dryRun() ? "would write " : "wrote ") + page.strong(report.deployment().get())
        + (report.dryRun() ? "" : ", marked as applied in " + report.environment())
        + page.faint(" (" + Page.seconds(report.took()) + ")"));
    GenerateText.files(report.files(), page);
    if (!report.conflicts().isEmpty()) {
      page.gap().line(page.mark(Page.Ink.WARN) + " state has it otherwise, and was left:");
      findings.list(report.conflicts());
    }
    findings.list(report.notes());
    if (report.dryRun() || page.style().verbose()) {
      GenerateText.texts(report.files(), page);
    }
  }
}
