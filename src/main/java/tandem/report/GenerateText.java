package tandem.report;

import java.util.List;
import java.util.Locale;
import tandem.ddl.Hazard;
import tandem.model.ObjectKey;
import tandem.workflow.Allowances;
import tandem.workflow.ChangesReport;
import tandem.workflow.FileChange;
import tandem.workflow.GenerateReport;
import tandem.workflow.ProofOutcome;
import tandem.workflow.ProveReport;

/** {@code generate} and {@code prove}. */
final class GenerateText {
  private GenerateText() {}

  static void write(GenerateReport report, Page page) {
    Findings findings = new Findings(page);
    findings.glance(report.shadow(), report.built());
    if (report.deployment().isEmpty()) {
      page.line(page.mark(Page.Ink.GOOD) + " nothing to ship: migrations build what state says");
      left(report, findings, page);
      return;
    }
    page.line("ships:");
    findings.brief(report.shipped());
    takenAlong(report.takenAlong(), page);
    left(report, findings, page);
    hazards(report.hazards(), report.dryRun(), page);
    report.setAside().forEach(script -> page.line(page.mark(Page.Ink.WARN) + " set aside while replaying, and"
        + " fine after the new deployment: " + script));
    page.gap();
    proofs(report.proofs(), page);
    page.gap().line((report.dryRun() ? "would write " : "wrote ")
        + page.strong(report.deployment().get())
        + page.faint(" (" + Page.seconds(report.took()) + ")"));
    files(report.files(), page);
    if (report.dryRun() || page.style().verbose()) {
      texts(report.files(), page);
    }
  }

  private static void left(GenerateReport report, Findings findings, Page page) {
    if (!report.left().isEmpty()) {
      page.gap().line("stays pending:");
      findings.brief(report.left());
    }
  }

  /** What no pattern named. */
  static void takenAlong(List<ObjectKey> keys, Page page) {
    if (!keys.isEmpty()) {
      page.line("taken along, because what was picked needs it: "
          + String.join(", ", keys.stream().map(ObjectKey::toString).toList()));
    }
  }

  /** What may hurt when the scripts run; after a dry run with the words that allow it. */
  static void hazards(List<Hazard> hazards, boolean dryRun, Page page) {
    if (hazards.isEmpty()) {
      return;
    }
    page.gap().line("hazards:");
    page.table("    ", hazards.stream().map(hazard -> List.of(
        page.ink(hazard.code().needsAllowing() ? Page.Ink.BAD : Page.Ink.WARN, hazard.code().label()),
        hazard.object().toString(), hazard.detail())).toList());
    page.line(Page.Ink.FAINT, "    what each means: docs/hazards");
    List<String> words = hazards.stream().filter(hazard -> hazard.code().needsAllowing())
        .map(Allowances::toType).distinct().toList();
    if (dryRun && !words.isEmpty()) {
      page.line("    without --dry-run it wants " + String.join(" ", words));
    }
  }

  /** What was proven and how. */
  static void proofs(List<ProofOutcome> proofs, Page page) {
    for (ProofOutcome proof : proofs) {
      page.line(page.mark(proof.holds() ? Page.Ink.GOOD : Page.Ink.BAD)
          + (proof.holds() ? " proven " : " not proven ") + proof.name()
          + page.faint(" (" + Page.seconds(proof.took()) + ")"));
      proof.detail().forEach(detail -> page.indented("    ", detail));
    }
  }

  /** Paths, with what became of each. */
  static void files(List<FileChange> files, Page page) {
    for (FileChange file : files) {
      boolean added = file.before().isEmpty();
      boolean removed = file.after().isEmpty();
      Page.Ink ink = removed ? Page.Ink.BAD : added ? Page.Ink.GOOD : Page.Ink.WARN;
      page.line("    " + page.ink(ink, removed ? "-" : added ? "+" : "~") + " " + file.path());
    }
  }

  /** The texts of files. */
  static void texts(List<FileChange> files, Page page) {
    for (FileChange file : files) {
      if (file.after().isPresent()) {
        page.gap().line(page.strong("-- " + file.path()));
        file.after().get().lines().forEach(page::line);
      }
    }
  }

  static void write(ChangesReport report, Page page) {
    files(report.files(), page);
    report.notes().forEach(note -> page.line(page.mark(Page.Ink.WARN) + " " + note));
    boolean moves = report.files().isEmpty() && !report.notes().isEmpty();
    page.line(page.mark(Page.Ink.GOOD) + " " + (moves ? "done"
        : Page.count(report.files().size(), "files") + (report.dryRun() ? " would be changed" : " changed")));
  }

  static void write(ProveReport report, Page page) {
    report.shadow().ifPresent(use -> page.line(Page.Ink.FAINT,
        "  on " + use.version() + ", " + use.origin() + " (" + use.reason() + ")"));
    proofs(report.proofs(), page);
    if (!report.independence().isEmpty()) {
      new IndependenceText(page).write(report.independence());
    }
    new Findings(page).list(report.findings());
    boolean holds = report.findings().isEmpty() && report.proofs().stream().allMatch(ProofOutcome::holds);
    page.gap().line(page.ink(holds ? Page.Ink.GOOD : Page.Ink.BAD, holds ? "Proven." : "Not proven.")
        + page.faint(String.format(Locale.ROOT, " (%s)", Page.seconds(report.took()))));
  }
}
