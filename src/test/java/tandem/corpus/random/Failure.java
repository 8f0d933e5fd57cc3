package tandem.corpus.random;

import java.util.List;

/**
 * What went wrong.
 *
 * @param kind the same for what is likely to have one cause
 */
record Failure(String kind, String text) {
  static Failure of(Throwable thrown) {
    String text = String.valueOf(thrown.getMessage());
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    String first = lines.isEmpty() ? "" : lines.getFirst();
    String second = lines.stream().filter(line -> line.startsWith("Expecting")).findFirst()
        .orElse(lines.size() > 1 ? lines.get(1) : "");
    return new Failure(thrown.getClass().getSimpleName() + ' ' + alike(first) + ' ' + alike(second), text);
  }

  /** Names have a number in them. */
  private static String alike(String line) {
    String words = line.replaceAll("\\S*\\d\\S*", "…");
    return words.substring(0, Math.min(words.length(), 100));
  }
}
