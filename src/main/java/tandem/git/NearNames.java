package tandem.git;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that sound like one that does not exist. */
final class NearNames {
  private static final int MOST = 3;

  private final List<String> names;

  NearNames(List<String> names) {
    this.names = names;
  }

  /** The nearest first, three at the most; none where nothing is near. */
  List<String> of(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    int far = Math.max(2, name.length() / 3);
    return names.stream()
        .filter(known -> distance(wanted, known.toLowerCase(Locale.ROOT)) <= far
            || name.length() > 2 && known.toLowerCase(Locale.ROOT).endsWith("/" + wanted))
        .sorted(Comparator.<String>comparingInt(known -> distance(wanted, known.toLowerCase(Locale.ROOT)))
            .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  /** How many letters must be put in, taken out or replaced. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
