package tandem.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;
import java.util.Optional;
import tandem.model.ObjectKey;
import tandem.workflow.Built;
import tandem.workflow.Condition;
import tandem.workflow.Finding;
import tandem.workflow.ShadowUse;

/** Parts that several reports show alike: what was built, and findings with both their definitions. */
final class Findings {
  private static final int CONTEXT = 3;
  private static final int LINES_OF_ONE_SIDE = 12;

  private final Page page;

  Findings(Page page) {
    this.page = page;
  }

  /** What was built, replayed and read, and on which shadow. */
  void glance(Optional<ShadowUse> shadow, List<Built> built) {
    page.table("  ", built.stream().map(this::row).toList());
    shadow.ifPresent(use -> page.line(Page.Ink.FAINT,
        "  on " + use.version() + ", " + use.origin() + " (" + use.reason() + ")"));
    built.forEach(this::remarks);
    page.gap();
  }

  private List<String> row(Built one) {
    String counts = String.join(", ",
        one.counts().stream().map(count -> Page.count(count.number(), count.noun())).toList());
    String took = one.cached() ? "cached" : Page.seconds(one.took());
    return List.of(one.how().label(), page.strong(one.source()), counts, page.faint(took));
  }

  private void remarks(Built one) {
    if (!one.stubbedRoles().isEmpty()) {
      page.line("  " + one.source() + ": made in the shadow because it lacks them: "
          + String.join(", ", one.stubbedRoles()));
    }
    int count = one.unmodelled().size();
    if (count > 0) {
      page.line(page.ink(Page.Ink.WARN, "  ! ") + one.source() + " holds "
          + Page.count(count, "objects") + " that tandem does not model:");
      one.unmodelled().stream().limit(page.style().verbose() ? count : LINES_OF_ONE_SIDE)
          .forEach(object -> page.line("      " + object.type() + " " + object.identity()));
      if (!page.style().verbose() && count > LINES_OF_ONE_SIDE) {
        page.line("      and " + (count - LINES_OF_ONE_SIDE) + " more; -v shows all");
      }
    }
  }

  /** Findings with their definitions: minus is what is there, plus what is wanted. */
  void list(List<Finding> findings) {
    findings.forEach(this::one);
  }

  /** One line each. */
  void brief(List<Finding> findings) {
    page.table("    ", findings.stream()
        .map(finding -> List.of(sign(finding) + " " + subject(finding), finding.what())).toList());
  }

  private void one(Finding finding) {
    String about = finding.object().map(ObjectKey::toString).map(key -> page.strong(key) + "  ")
        .orElse("");
    page.line("    " + sign(finding) + " " + about + finding.what() + " "
        + page.faint("[" + finding.code() + "]"));
    finding.where().ifPresent(where -> page.indented("        ", "at " + where));
    definitions(finding);
    finding.remedy().ifPresent(remedy -> page.indented("        ", "→ " + remedy));
  }

  private static String subject(Finding finding) {
    return finding.object().map(ObjectKey::toString).or(finding::where).orElse("");
  }

  private String sign(Finding finding) {
    boolean from = finding.from().isPresent();
    boolean to = finding.to().isPresent();
    if (from && to) {
      return page.ink(Page.Ink.WARN, "~");
    }
    if (from) {
      return page.ink(Page.Ink.BAD, "-");
    }
    if (to) {
      return page.ink(Page.Ink.GOOD, "+");
    }
    return page.mark(ink(finding.condition()));
  }

  /** The colour of a condition. */
  static Page.Ink ink(Condition condition) {
    return switch (condition) {
      case IN_STEP -> Page.Ink.GOOD;
      case NOTED, BEHIND -> Page.Ink.FAINT;
      case PENDING, UNMODELLED -> Page.Ink.WARN;
      case DRIFT, BROKEN, UNREACHABLE -> Page.Ink.BAD;
    };
  }

  private void definitions(Finding finding) {
    if (finding.from().isPresent() && finding.to().isPresent()) {
      diffLines("", finding.from().get(), finding.to().get())
          .forEach(each -> page.line("        " + coloured(each)));
      return;
    }
    finding.from().ifPresent(text -> oneSide("- ", text));
    finding.to().ifPresent(text -> oneSide("+ ", text));
  }

  private void oneSide(String sign, String text) {
    List<String> lines = text.lines().toList();
    int shown = page.style().verbose() ? lines.size() : Math.min(lines.size(), LINES_OF_ONE_SIDE);
    lines.subList(0, shown).forEach(each -> page.line("        " + coloured(sign + each)));
    if (shown < lines.size()) {
      page.line(Page.Ink.FAINT, "          … " + (lines.size() - shown) + " lines more; -v shows all");
    }
  }

  /** A unified diff without its headings, or under this one for both sides. */
  static List<String> diffLines(String heading, String from, String to) {
    List<String> before = from.lines().toList();
    List<String> after = to.lines().toList();
    List<String> lines = UnifiedDiffUtils.generateUnifiedDiff(
        heading, heading, before, DiffUtils.diff(before, after), CONTEXT);
    return heading.isEmpty()
        ? lines.stream().skip(2).filter(each -> !each.startsWith("@@")).toList() : lines;
  }

  String coloured(String diffLine) {
    return page.ink(diffLine.startsWith("+") ? Page.Ink.GOOD
        : diffLine.startsWith("-") ? Page.Ink.BAD : Page.Ink.PLAIN, diffLine);
  }
}
