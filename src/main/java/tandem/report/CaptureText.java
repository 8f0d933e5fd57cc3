package tandem.report;

import tandem.model.ObjectKey;
import tandem.workflow.CaptureReport;
import tandem.workflow.FileChange;
import tandem.workflow.InitReport;

/** {@code capture} and {@code init}: what was written into the project. */
final class CaptureText {
  private static final int FILES = 20;

  private CaptureText() {}

  static void write(CaptureReport report, Page page) {
    Findings findings = new Findings(page);
    findings.glance(report.shadow(), report.built());
    report.files().forEach(file -> diff(file, findings, page));
    if (!report.conflicts().isEmpty()) {
      page.gap().line(page.ink(Page.Ink.BAD, "changed on both sides, left alone:"));
      findings.list(report.conflicts());
      page.line(Page.Ink.FAINT, "        - " + report.environment() + "   + state");
    }
    if (!report.notThere().isEmpty()) {
      page.gap().line("in state, not yet in " + report.environment() + ", left alone:");
      report.notThere().stream().map(ObjectKey::toString).forEach(key -> page.line("    " + key));
    }
    findings.list(report.notes());
    String done = report.files().isEmpty()
        ? "nothing to capture: state has what " + report.environment() + " has"
        : (report.written() ? "wrote " : "would write ") + Page.count(report.files().size(), "files");
    page.gap().line(page.mark(report.conflicts().isEmpty() ? Page.Ink.GOOD : Page.Ink.BAD) + " " + done
        + page.faint(" (" + Page.seconds(report.took()) + ")"));
  }

  private static void diff(FileChange file, Findings findings, Page page) {
    boolean added = file.before().isEmpty();
    boolean removed = file.after().isEmpty();
    String what = removed ? "removed" : added ? "new" : "changed";
    page.line(page.strong(file.path()) + "  " + what);
    if (!added && !removed || page.style().verbose()) {
      Findings.diffLines("", file.before().orElse(""), file.after().orElse(""))
          .forEach(line -> page.line("    " + findings.coloured(line)));
    }
  }

  static void write(InitReport report, Page page) {
    Findings findings = new Findings(page);
    findings.glance(report.shadow(), report.built());
    int shown = page.style().verbose() ? report.files().size() : Math.min(FILES, report.files().size());
    GenerateText.files(report.files().subList(0, shown), page);
    if (shown < report.files().size()) {
      page.line("    … " + (report.files().size() - shown) + " files more; -v shows all");
    }
    if (!report.adopted().isEmpty()) {
      page.line("adopted " + Page.count(report.adopted().size(), "deployments") + " as they are");
    }
    report.baseline().ifPresent(name -> page.line("baseline: " + name));
    report.marked().forEach(script -> page.line("    marked as applied: " + script));
    findings.list(report.notes());
    page.gap().line(page.mark(Page.Ink.GOOD) + " wrote " + Page.count(report.files().size(), "files")
        + page.faint(" (" + Page.seconds(report.took()) + ")"));
    report.next().forEach(step -> page.line("  → " + step));
  }
}
