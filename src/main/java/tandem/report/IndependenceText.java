package tandem.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.model.ObjectKey;
import tandem.workflow.Independence;

/**
 * Which deployments can ship without which: a sentence for what is independent, a matrix where all are asked
 * of. What stands in the way of those asked of is a finding of the report.
 */
final class IndependenceText {
  private final Page page;

  IndependenceText(Page page) {
    this.page = page;
  }

  void write(List<Independence> verdicts) {
    Set<String> left = new LinkedHashSet<>();
    Set<String> ships = new LinkedHashSet<>();
    verdicts.forEach(verdict -> {
      left.add(verdict.without());
      ships.add(verdict.deployment());
    });
    if (left.size() > 1) {
      matrix(verdicts, left, ships);
    }
    verdicts.stream().filter(verdict -> left.size() == 1 ? verdict.isIndependent() : !verdict.isIndependent())
        .forEach(this::sentence);
  }

  private void sentence(Independence verdict) {
    String objects = verdict.objects().stream().map(ObjectKey::toString).collect(Collectors.joining(", "));
    page.line(page.mark(verdict.isIndependent() ? Page.Ink.GOOD : Page.Ink.WARN) + " "
        + page.strong(verdict.deployment()) + switch (verdict.word()) {
          case INDEPENDENT -> " is independent of " + verdict.without();
          case NEEDS -> " needs " + verdict.without() + (objects.isEmpty() ? "" : " because of " + objects);
          case CONFLICTS -> " conflicts with " + verdict.without()
              + (objects.isEmpty() ? "" : " on " + objects);
        });
    verdict.what().ifPresent(what -> page.indented("    ",
        verdict.where().map(where -> where + ": ").orElse("") + what));
  }

  /** A row for what ships, a column for what it ships without, by the numbers that names begin with. */
  private void matrix(List<Independence> verdicts, Set<String> left, Set<String> ships) {
    page.line("Whether a deployment (row) can ship without an earlier one (column):");
    List<String> headings = new ArrayList<>(List.of(""));
    left.forEach(one -> headings.add(label(one)));
    List<List<String>> rows = new ArrayList<>();
    for (String deployment : ships) {
      List<String> row = new ArrayList<>(List.of(deployment));
      for (String without : left) {
        Optional<Independence> cell = verdicts.stream()
            .filter(one -> one.deployment().equals(deployment) && one.without().equals(without)).findFirst();
        row.add(cell.map(one -> switch (one.word()) {
          case INDEPENDENT -> "yes";
          case NEEDS -> "needs";
          case CONFLICTS -> "conflicts";
        }).orElse(""));
      }
      rows.add(row);
    }
    page.table("  ", headings, rows);
  }

  private static String label(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int end = 0;
    while (end < name.length() && Character.isDigit(name.charAt(end))) {
      end++;
    }
    return end == 0 ? name : name.substring(0, end);
  }
}
