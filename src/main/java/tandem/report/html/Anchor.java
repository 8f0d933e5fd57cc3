package tandem.report.html;

import java.nio.charset.StandardCharsets;
import tandem.model.ObjectKey;

/** Ids of objects in the page, one each, that stand in links as they are and are the same in every run. */
final class Anchor {
  private static final String PLAIN = "._:(),/-";

  private Anchor() {}

  /** The id of an object. */
  static String of(ObjectKey key) {
    return of(key.toString());
  }

  /** The id of what a text names. */
  static String of(String text) {
    StringBuilder id = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
          || PLAIN.indexOf(c) >= 0;
      id.append(plain ? String.valueOf(c) : String.format("~%02x", (int) c));
    }
    return id.toString();
  }

  /** A link to an object in the same page. */
  static String link(ObjectKey key) {
    return '#' + of(key);
  }
}
