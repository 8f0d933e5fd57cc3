package tandem.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Text being laid out: lines, aligned tables, colour where it is wanted. */
final class Page {
  private final StringBuilder text = new StringBuilder();
  private final Style style;

  Page(Style style) {
    this.style = style;
  }

  /** Colours by meaning. */
  enum Ink {
    PLAIN(""),
    GOOD("\u001b[32m"),
    WARN("\u001b[33m"),
    BAD("\u001b[31m"),
    STRONG("\u001b[1m"),
    FAINT("\u001b[2m");

    private final String start;

    Ink(String start) {
      this.start = start;
    }
  }

  Style style() {
    return style;
  }

  String ink(Ink ink, String words) {
    return !style.colour() || ink == Ink.PLAIN || words.isEmpty() ? words : ink.start + words + "\u001b[0m";
  }

  String strong(String words) {
    return ink(Ink.STRONG, words);
  }

  String faint(String words) {
    return ink(Ink.FAINT, words);
  }

  Page line(String words) {
    text.append(words.stripTrailing()).append('\n');
    return this;
  }

  Page line(Ink ink, String words) {
    return line(ink(ink, words));
  }

  /** A blank line, unless one stands there or nothing does. */
  Page gap() {
    if (!text.isEmpty() && !text.toString().endsWith("\n\n")) {
      text.append('\n');
    }
    return this;
  }

  /** Each line of the words, behind this. */
  Page indented(String indent, String words) {
    words.lines().forEach(each -> line(indent + each));
    return this;
  }

  /** A mark that needs no colour to be understood. */
  String mark(Ink ink) {
    String sign = switch (ink) {
      case GOOD -> "✓";
      case WARN -> "!";
      case BAD -> "✗";
      case PLAIN, STRONG, FAINT -> "·";
    };
    return ink(ink, sign);
  }

  /** Rows in columns as wide as they need to be; the last column is not padded. */
  Page table(String indent, List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder words = new StringBuilder(indent);
      for (int i = 0; i < row.size(); i++) {
        words.append(row.get(i));
        if (i < row.size() - 1) {
          words.append(" ".repeat(widths[i] - width(row.get(i)) + 2));
        }
      }
      line(words.toString());
    }
    return this;
  }

  /** The same with a first row of headings, and columns that are empty in every row left out. */
  Page table(String indent, List<String> headings, List<List<String>> rows) {
    boolean[] used = new boolean[headings.size()];
    rows.forEach(row -> {
      for (int i = 0; i < row.size(); i++) {
        used[i] |= !row.get(i).isEmpty();
      }
    });
    List<List<String>> all = new ArrayList<>();
    all.add(kept(headings, used).stream().map(heading -> ink(Ink.FAINT, heading)).toList());
    rows.forEach(row -> all.add(kept(row, used)));
    return table(indent, all);
  }

  private static List<String> kept(List<String> row, boolean[] used) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (used[i]) {
        kept.add(row.get(i));
      }
    }
    return kept;
  }

  private static int width(String cell) {
    String plain = cell.replaceAll("\u001b\\[[0-9;]*m", "");
    return plain.codePointCount(0, plain.length());
  }

  /** A number with its noun: {@code 1 file}, {@code 3 files}; the noun is given in the plural. */
  static String count(int number, String nouns) {
    return number + " " + (number == 1 ? singular(nouns) : nouns);
  }

  private static String singular(String nouns) {
    String last = Arrays.asList(nouns.split(" ")).getLast();
    return last.endsWith("ies") ? nouns.substring(0, nouns.length() - 3) + "y"
        : last.endsWith("s") ? nouns.substring(0, nouns.length() - 1) : nouns;
  }

  static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.2f s", duration.toNanos() / 1e9);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
