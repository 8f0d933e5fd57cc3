package tandem.dialect.postgresql.rows;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tandem.dialect.postgresql.rows.Shape.Check;

/**
 * Literals in the definitions of checks: {@code status IN ('new', 'paid')} names values that pass. What they
 * mean is not asked; the database says which of them fit.
 */
final class Harvest {
  private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')*)'");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+(?:\\.\\d+)?(?![\\w.])");
  private static final Pattern PATTERN = Pattern.compile("~\\*? '((?:[^']|'')*)'");
  private static final int MOST = 12;

  /** All text literals, in order of appearance. */
  List<String> texts(List<Check> checks) {
    return found(checks, TEXT).stream().limit(MOST).toList();
  }

  /** All numbers outside text literals, and those that are one: PostgreSQL writes {@code '-1'::integer}. */
  List<String> numbers(List<Check> checks) {
    Set<String> numbers = new LinkedHashSet<>();
    for (Check check : checks) {
      String bare = TEXT.matcher(check.definition()).replaceAll(" ");
      NUMBER.matcher(bare).results().map(MatchResult::group).forEach(numbers::add);
    }
    texts(checks).stream().filter(text -> text.matches("-?\\d+(\\.\\d+)?")).forEach(numbers::add);
    return numbers.stream().limit(MOST).toList();
  }

  /** Numbers that can be the length of a short text. */
  List<Integer> lengths(List<Check> checks) {
    List<Integer> lengths = new ArrayList<>();
    for (String number : numbers(checks)) {
      if (number.matches("[1-9]\\d{0,2}")) {
        lengths.add(Integer.valueOf(number));
      }
    }
    return lengths;
  }

  /** Regular expressions simple enough to be written backwards. */
  List<Sampled> patterns(List<Check> checks) {
    return found(checks, PATTERN).stream().map(Sampled::of).flatMap(Optional::stream).toList();
  }

  private static List<String> found(List<Check> checks, Pattern pattern) {
    Set<String> texts = new LinkedHashSet<>();
    for (Check check : checks) {
      pattern.matcher(check.definition()).results().map(match -> match.group(1).replace("''", "'"))
          .forEach(texts::add);
    }
    return List.copyOf(texts);
  }
}
