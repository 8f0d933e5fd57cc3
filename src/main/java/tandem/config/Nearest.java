package tandem.config;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word somebody meant. */
public final class Nearest {
  private Nearest() {}

  /** The candidate that is a typing error or two away from the word; the first of several. */
  public static Optional<String> to(String word, Collection<String> candidates) {
    String best = null;
    int least = Math.max(1, Math.min(3, word.length() / 2)) + 1;
    for (String candidate : candidates) {
      int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** As a question to put behind a message; empty where no candidate is near. */
  public static String question(String word, Collection<String> candidates) {
    return to(word, candidates).map(nearest -> " Did you mean '" + nearest + "'?").orElse("");
  }

  /** Edits from one word to the other: a letter more, less or other, or two neighbours swapped. */
  private static int distance(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          edits[i][j] = i + j;
          continue;
        }
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
        least = Math.min(least, edits[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        edits[i][j] = swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
      }
    }
    return edits[a.length()][b.length()];
  }
}
