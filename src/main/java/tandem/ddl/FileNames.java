package tandem.ddl;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * File and folder names for what a database calls anything at all: readable, the same everywhere, and safe on
 * every file system. What some file system refuses stands as {@code %} and two hex digits; what is too long,
 * reserved, or told apart from another only by case ends in {@code ~} and eight hex digits of the whole name.
 */
public final class FileNames {
  /**
   * The most bytes of a name before its extension. File systems take 255 (eCryptfs 143), Windows 260
   * characters for a whole path unless told otherwise.
   */
  public static final int LONGEST = 120;

  /** Names of devices, whatever the extension; Microsoft, "Naming Files, Paths, and Namespaces". */
  private static final Set<String> DEVICES = Set.of(
      "con", "prn", "aux", "nul", "conin$", "conout$", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
      "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private FileNames() {}

  /** A name that stands alone in its folder; of two texts the names may differ in case only. */
  public static String of(String text) {
    String escaped = escaped(text);
    String stem = escaped.indexOf('.') < 0 ? escaped : escaped.substring(0, escaped.indexOf('.'));
    boolean device = DEVICES.contains(stem.toLowerCase(Locale.ROOT).strip());
    boolean isLong = bytes(escaped) > LONGEST;
    return device || isLong || escaped.isEmpty() ? marked(text) : escaped;
  }

  /**
   * Names for texts that share a folder, in the order given; different texts get names that differ on a file
   * system that knows no case. Where they would not, those with other than lower-case letters are marked.
   */
  public static List<String> of(List<String> texts) {
    Map<String, Integer> sharing = new HashMap<>();
    Set.copyOf(texts).forEach(text -> sharing.merge(folded(of(text)), 1, Integer::sum));
    return texts.stream().map(text -> {
      String name = of(text);
      boolean shared = sharing.get(folded(name)) > 1;
      return shared && !folded(name).equals(name) ? marked(text) : name;
    }).toList();
  }

  /** The text readably cut, and eight hex digits that tell it from others. */
  public static String marked(String text) {
    CRC32 hash = new CRC32();
    hash.update(text.getBytes(StandardCharsets.UTF_8));
    return cut(escaped(text)) + '~' + HexFormat.of().toHexDigits((int) hash.getValue());
  }

  /** What two names have in common that some file system cannot tell apart; macOS also composes letters. */
  public static String folded(String name) {
    return Normalizer.normalize(
        name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  private static String cut(String escaped) {
    int end = escaped.length();
    while (bytes(escaped.substring(0, end)) > LONGEST) {
      end--;
    }
    boolean inPair = end > 0 && end < escaped.length() && Character.isHighSurrogate(escaped.charAt(end - 1));
    int percent = escaped.lastIndexOf('%', end - 1);
    boolean inEscape = end < escaped.length() && percent >= 0 && percent > end - 3;
    return escaped.substring(0, inEscape ? percent : inPair ? end - 1 : end);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean first = i == 0;
      boolean last = i == text.length() - 1;
      boolean atEdge = (first || last) && (c == '.' || c == ' ');
      boolean hidden = c < ' ' || c >= 0x7f && c <= 0x9f;
      if (hidden || atEdge || "/\\:*?\"<>|%~".indexOf(c) >= 0) {
        safe.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }
}
