package tandem.report;

import tandem.model.TandemException;
import tandem.workflow.AdoptReport;
import tandem.workflow.BackoutReport;
import tandem.workflow.BaselineReport;
import tandem.workflow.CacheReport;
import tandem.workflow.CaptureReport;
import tandem.workflow.ChangesReport;
import tandem.workflow.CheckReport;
import tandem.workflow.DiffReport;
import tandem.workflow.DocsReport;
import tandem.workflow.DoctorReport;
import tandem.workflow.GenerateReport;
import tandem.workflow.InfoReport;
import tandem.workflow.InitReport;
import tandem.workflow.MigrateReport;
import tandem.workflow.ProveReport;
import tandem.workflow.RepairReport;
import tandem.workflow.Report;
import tandem.workflow.SnapshotReport;
import tandem.workflow.UndoReport;
import tandem.workflow.ValidateReport;

/** Reports as people read them. */
public final class TextReport {
  private TextReport() {}

  /** A report. */
  public static String of(Report report, Style style) {
    Page page = new Page(style);
    switch (report) {
      case CheckReport check -> CheckText.write(check, page);
      case DiffReport diff -> DiffText.summary(diff, page);
      case GenerateReport generate -> GenerateText.write(generate, page);
      case CaptureReport capture -> CaptureText.write(capture, page);
      case InitReport init -> CaptureText.write(init, page);
      case MigrateReport migrate -> HistoryText.write(migrate, page);
      case InfoReport info -> HistoryText.write(info, page);
      case ValidateReport validate -> HistoryText.write(validate, page);
      case ChangesReport changes -> GenerateText.write(changes, page);
      case RepairReport repair -> HistoryText.write(repair, page);
      case AdoptReport adopt -> AdoptText.write(adopt, page);
      case BackoutReport backout -> HistoryText.write(backout, page);
      case UndoReport undo -> HistoryText.write(undo, page);
      case BaselineReport baseline -> HistoryText.write(baseline, page);
      case ProveReport prove -> GenerateText.write(prove, page);
      case SnapshotReport snapshot -> MachineText.write(snapshot, page);
      case DocsReport docs -> MachineText.write(docs, page);
      case CacheReport cache -> MachineText.write(cache, page);
      case DoctorReport doctor -> MachineText.write(doctor, page);
    }
    return page.toString();
  }

  /** The script of a diff, ready to be run, with what is to be known about it as comments. */
  public static String script(DiffReport report, Style style) {
    Page page = new Page(style);
    DiffText.script(report, page);
    return page.toString();
  }

  /** The differences of a diff as a unified diff. */
  public static String unified(DiffReport report, Style style) {
    Page page = new Page(style);
    DiffText.unified(report, page);
    return page.toString();
  }

  /** An error: what, where, what to do; its code last, for {@code tandem explain}. */
  public static String of(TandemException error, Style style) {
    Page page = new Page(style);
    page.line(page.ink(Page.Ink.BAD, "tandem: ") + error.what() + " " + page.faint(
        "[" + error.code() + "]"));
    error.where().ifPresent(where -> page.indented("  ", "at " + where));
    error.remedy().ifPresent(remedy -> page.indented("  ", "→ " + remedy));
    return page.toString();
  }
}
