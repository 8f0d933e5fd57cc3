package tandem.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tandem.workflow.CheckReport;
import tandem.workflow.Condition;
import tandem.workflow.Finding;
import tandem.workflow.Position;
import tandem.workflow.Subject;
import tandem.workflow.Verdict;

/** {@code check} and {@code status}: what was compared, then a verdict each. */
final class CheckText {
  private final CheckReport report;
  private final Page page;
  private final Findings findings;

  private CheckText(CheckReport report, Page page) {
    this.report = report;
    this.page = page;
    this.findings = new Findings(page);
  }

  static void write(CheckReport report, Page page) {
    CheckText text = new CheckText(report, page);
    text.findings.glance(report.shadow(), report.built());
    report.verdicts().forEach(text::verdict);
    page.gap().line(text.summary() + page.faint(" (" + Page.seconds(report.took()) + ")"));
  }

  private void verdict(Verdict verdict) {
    Condition condition = verdict.condition();
    Page.Ink ink = Findings.ink(condition);
    String position = verdict.position().map(CheckText::position).orElse("");
    List<Finding> shown = verdict.findings().stream()
        .filter(finding -> page.style().verbose() || finding.condition() != Condition.NOTED
            || isProblem(finding))
        .toList();
    boolean differing = shown.stream()
        .anyMatch(finding -> finding.from().isPresent() || finding.to().isPresent());
    String legend = differing ? page.faint("   " + legend(verdict.subject())) : "";
    page.line(page.mark(ink) + " " + page.strong(padded(name(verdict.subject())))
        + "  " + page.ink(ink, told(verdict)) + position + legend);
    findings.list(shown);
    if (!shown.isEmpty()) {
      page.gap();
    }
  }

  /** Differences of a development database are noted and many; what is no difference is worth its line. */
  private static boolean isProblem(Finding finding) {
    return finding.from().isEmpty() && finding.to().isEmpty();
  }

  private String padded(String name) {
    int width = report.verdicts().stream().map(verdict -> name(verdict.subject()).length())
        .max(Integer::compare).orElse(0);
    return name + " ".repeat(width - name.length());
  }

  private static String name(Subject subject) {
    return switch (subject) {
      case Subject.StateAndMigrations both -> "state ↔ migrations";
      case Subject.Migrations migrations -> "migrations";
      case Subject.Environment environment -> environment.name();
    };
  }

  private static String legend(Subject subject) {
    return switch (subject) {
      case Subject.StateAndMigrations both -> "- migrations  + state";
      case Subject.Migrations migrations -> "- replayed from empty  + step by step";
      case Subject.Environment environment when environment.kind().equals("development") ->
          "- state  + " + environment.name();
      case Subject.Environment environment -> "- " + environment.name() + "  + what its deployments make";
    };
  }

  /** The condition with how many findings are of it. */
  private static String told(Verdict verdict) {
    Condition condition = verdict.condition();
    if (condition == Condition.IN_STEP) {
      long noted = verdict.findings().stream().filter(finding -> finding.object().isPresent()).count();
      return noted > 0 ? condition.label() + ", " + Page.count((int) noted, "notes") : condition.label();
    }
    return verdict.findings().stream().map(Finding::condition).filter(each -> each != Condition.NOTED)
        .distinct().sorted((a, b) -> b.compareTo(a))
        .map(each -> each.label() + " (" + of(verdict, each) + ")").collect(Collectors.joining(", "));
  }

  private static long of(Verdict verdict, Condition condition) {
    return verdict.findings().stream().filter(finding -> finding.condition() == condition).count();
  }

  private static String position(Position position) {
    Optional<String> at = position.deployment().map(name -> "  at " + name);
    String left = position.isUpToDate() ? ""
        : ", " + Page.count(position.pendingScripts() + position.pendingRepeatables(), "scripts") + " to run";
    return at.orElse("  nothing run yet") + left;
  }

  private String summary() {
    List<Verdict> unreachable = report.verdicts().stream()
        .filter(verdict -> verdict.condition() == Condition.UNREACHABLE).toList();
    if (!unreachable.isEmpty()) {
      return page.ink(Page.Ink.BAD, "Not everything could be compared: no answer from " + unreachable.stream()
          .map(verdict -> name(verdict.subject())).collect(Collectors.joining(", ")) + ".");
    }
    if (report.hasFindings()) {
      String kinds = report.verdicts().stream().flatMap(verdict -> verdict.findings().stream())
          .map(Finding::condition).filter(report.failOn()::contains).distinct().sorted()
          .map(Condition::label).collect(Collectors.joining(", "));
      return page.ink(Page.Ink.BAD, "Found: " + kinds + ".") + page.faint(advice());
    }
    boolean inStep = report.verdicts().stream().allMatch(verdict -> verdict.condition() == Condition.IN_STEP);
    return page.ink(Page.Ink.GOOD, inStep ? "All in step." : "Nothing to act on.");
  }

  private String advice() {
    boolean pending = report.verdicts().stream().anyMatch(verdict ->
        verdict.subject() instanceof Subject.StateAndMigrations && verdict.condition() == Condition.PENDING);
    return pending ? " 'tandem generate NAME' turns what is pending into a deployment." : "";
  }
}
