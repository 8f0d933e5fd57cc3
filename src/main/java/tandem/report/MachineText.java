package tandem.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tandem.workflow.CacheReport;
import tandem.workflow.DocsReport;
import tandem.workflow.DoctorReport;
import tandem.workflow.SnapshotReport;

/** What is about this machine and its files. */
final class MachineText {
  private static final String[] UNITS = {"B", "kB", "MB", "GB"};

  private MachineText() {}

  static void write(SnapshotReport report, Page page) {
    if (report.file().isPresent()) {
      page.line(page.mark(Page.Ink.GOOD) + " wrote " + report.file().get());
    } else {
      report.json().lines().forEach(page::line);
    }
  }

  static void write(DocsReport report, Page page) {
    new Findings(page).glance(report.shadow(), List.of(report.source()));
    page.line(page.mark(Page.Ink.GOOD) + " wrote " + report.file() + page.faint(" (" + size(report.bytes())
        + ")"));
  }

  static void write(CacheReport report, Page page) {
    List<List<String>> rows = new ArrayList<>();
    long all = 0;
    for (CacheReport.Entry entry : report.entries()) {
      rows.add(List.of(size(entry.bytes()), entry.what() + (entry.inUse() ? " (in use)" : ""), entry.path()));
      all += entry.bytes();
    }
    page.table("  ", rows);
    String what = report.cleared() ? " left after clearing" : " in all; 'tandem cache clear' removes it";
    page.line(size(all) + what);
  }

  /** With decimal units, as disks are sold. */
  private static String size(long bytes) {
    double size = bytes;
    int unit = 0;
    while (size >= 1000 && unit < UNITS.length - 1) {
      size /= 1000;
      unit++;
    }
    return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", size, UNITS[unit]);
  }

  static void write(DoctorReport report, Page page) {
    for (DoctorReport.Examined one : report.examined()) {
      String mark = page.mark(one.sound() ? Page.Ink.GOOD : Page.Ink.BAD);
      page.line(mark + " " + one.name() + "  " + one.detail());
      one.remedy().ifPresent(remedy -> page.indented("    ", "→ " + remedy));
    }
    page.gap().line(report.isHealthy() ? "All is well." : "Something needs doing.");
  }
}
