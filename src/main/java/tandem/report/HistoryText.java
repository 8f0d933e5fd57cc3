package tandem.report;

import java.util.ArrayList;
import java.util.List;
import tandem.workflow.BackoutReport;
import tandem.workflow.BaselineReport;
import tandem.workflow.Finding;
import tandem.workflow.InfoReport;
import tandem.workflow.InfoRow;
import tandem.workflow.MigrateReport;
import tandem.workflow.Position;
import tandem.workflow.RepairReport;
import tandem.workflow.ScriptRun;
import tandem.workflow.UndoReport;
import tandem.workflow.ValidateReport;

/** What is about the history of an environment. */
final class HistoryText {
  private HistoryText() {}

  static void write(MigrateReport report, Page page) {
    if (!report.differences().isEmpty()) {
      notShown(report.environment(), report.differences(), page);
      return;
    }
    page.line(page.strong(report.environment()) + "  " + page.faint(report.database()));
    scripts(report.scripts(), report.dryRun(), page);
    new Findings(page).list(report.notes());
    String done = report.scripts().isEmpty() ? "nothing to run"
        : Page.count(report.scripts().size(), "scripts") + (report.dryRun() ? " would run" : "");
    page.gap().line(page.mark(Page.Ink.GOOD) + " " + done
        + report.position().flatMap(Position::deployment).map(at -> ", now at " + at).orElse("")
        + page.faint(" (" + Page.seconds(report.took()) + ")"));
  }

  /** What ran, one line each; the whole texts where nothing did yet. */
  private static void scripts(List<ScriptRun> scripts, boolean dryRun, Page page) {
    List<List<String>> rows = new ArrayList<>();
    for (ScriptRun run : scripts) {
      Page.Ink ink = run.outcome() == ScriptRun.Outcome.FAILED ? Page.Ink.BAD : Page.Ink.GOOD;
      String took = dryRun ? "" : page.faint(Page.seconds(run.took()));
      rows.add(List.of(page.ink(ink, run.outcome().label()), run.script(), took));
    }
    page.table("    ", rows);
    if (dryRun) {
      scripts.forEach(run -> run.sql().ifPresent(sql -> {
        page.gap().line(page.strong("-- " + run.script()));
        sql.lines().forEach(page::line);
      }));
    }
  }

  static void write(InfoReport report, Page page) {
    report.environment().ifPresent(name -> page.line(page.strong(name)));
    List<List<String>> rows = new ArrayList<>();
    String deployment = null;
    for (InfoRow row : report.rows()) {
      String its = row.deployment().orElse("");
      rows.add(List.of(
          its.equals(deployment) ? "" : its,
          row.version().orElse(""),
          row.description(),
          page.ink(ink(row.state()), row.state() + row.steps().map(steps ->
              ", " + steps.done() + " of " + Page.count(steps.statements(), "statements")
                  + (steps.script().equals(row.script()) ? "" : " of " + steps.script())).orElse("")),
          page.faint(row.flyway()),
          row.installedOn().map(moment -> moment.toString().substring(0, 19).replace('T', ' ')).orElse(""),
          row.installedBy().orElse("")));
      deployment = its;
    }
    page.table("  ",
        List.of("deployment", "version", "description", "state", "Flyway", "on (UTC)", "by"), rows);
    report.position().ifPresent(position -> page.gap().line(position.isUpToDate()
        ? "nothing to run"
        : Page.count(position.pendingScripts(), "versioned scripts") + " and "
            + Page.count(position.pendingRepeatables(), "repeatable scripts") + " to run"));
  }

  private static Page.Ink ink(String state) {
    return switch (state) {
      case "applied", "baseline", "marked by hand" -> Page.Ink.GOOD;
      case "pending", "outdated", "late", "unmerged" -> Page.Ink.WARN;
      case "partly", "changed", "missing" -> Page.Ink.BAD;
      default -> Page.Ink.FAINT;
    };
  }

  static void write(ValidateReport report, Page page) {
    new Findings(page).list(report.findings());
    boolean valid = report.findings().isEmpty();
    page.line(page.mark(valid ? Page.Ink.GOOD : Page.Ink.BAD) + " " + report.environment() + ": "
        + Page.count(report.scripts(), "scripts")
        + (valid ? ", history and folder agree" : " looked at, not valid"));
  }

  static void write(RepairReport report, Page page) {
    report.actions().forEach(action -> page.line("    " + action));
    page.line(page.mark(Page.Ink.GOOD) + " " + report.environment() + ": "
        + (report.actions().isEmpty() ? "nothing to repair"
            : Page.count(report.actions().size(), "repairs") + (report.dryRun() ? " would be made" : "")));
  }

  static void write(BackoutReport report, Page page) {
    page.line(page.strong(report.environment()));
    report.statements().forEach(sql -> page.indented("    ", sql + ";"));
    GenerateText.hazards(report.hazards(), report.dryRun(), page);
    GenerateText.files(report.files(), page);
    page.gap().line(page.mark(Page.Ink.GOOD) + " " + String.join(", ", report.deployments())
        + (report.dryRun() ? " would be taken out" : " taken out, and held")
        + page.faint(" (" + Page.seconds(report.took()) + ")"));
  }

  static void write(UndoReport report, Page page) {
    page.line(page.strong(report.environment()));
    scripts(report.scripts(), report.dryRun(), page);
    report.statements().forEach(sql -> page.indented("    ", sql + ";"));
    GenerateText.hazards(report.lost(), report.dryRun(), page);
    new Findings(page).list(report.notes());
    page.gap().line(page.mark(Page.Ink.GOOD) + " " + String.join(", ", report.deployments())
        + (report.dryRun() ? " would be undone" : " undone")
        + page.faint(" (" + Page.seconds(report.took()) + ")"));
  }

  static void write(BaselineReport report, Page page) {
    if (!report.differences().isEmpty()) {
      notShown(report.environment(), report.differences(), page);
      return;
    }
    report.marked().forEach(script -> page.line("    " + script));
    page.line(page.mark(Page.Ink.GOOD) + " " + report.environment() + ": "
        + Page.count(report.marked().size(), "scripts")
        + (report.dryRun() ? " would be marked as applied" : " marked as applied"));
  }

  private static void notShown(String environment, List<Finding> differences, Page page) {
    page.line(page.mark(Page.Ink.BAD) + " " + environment
        + " is not what these scripts make; nothing was run or marked:");
    new Findings(page).list(differences);
    page.line(Page.Ink.FAINT, "        - " + environment + "   + what the scripts make");
    page.line("    → make it the same by hand, or take back what was made by hand, and run this again");
  }
}
