package tandem.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What each code of an error or a finding means; written in {@code codes.md} and nowhere else. */
public final class Codes {
  private static final String HEADING = "## ";

  private final SortedMap<String, String> texts = new TreeMap<>();

  private Codes() {}

  /** Those of this tandem. */
  public static Codes all() {
    Codes codes = new Codes();
    String code = null;
    StringBuilder text = new StringBuilder();
    for (String line : (resource() + "\n" + HEADING).lines().toList()) {
      if (!line.startsWith(HEADING.stripTrailing())) {
        text.append(line).append('\n');
        continue;
      }
      if (code != null) {
        codes.texts.put(code, text.toString().strip());
      }
      code = line.substring(HEADING.length() - 1).strip();
      text.setLength(0);
    }
    return codes;
  }

  private static String resource() {
    try (InputStream in = Codes.class.getResourceAsStream("codes.md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a code means and what to do about it. */
  public Optional<String> text(String code) {
    return Optional.ofNullable(texts.get(code));
  }

  /** Every code there is. */
  public SortedSet<String> names() {
    return new TreeSet<>(texts.keySet());
  }
}
