package tandem.model;

import java.util.ArrayList;
import java.util.List;

/** Splitting of written keys and patterns, where quotes and parentheses hide what separates. */
final class Parts {
  private Parts() {}

  static List<String> split(String text, char separator) {
    return split(text, separator, Integer.MAX_VALUE);
  }

  static List<String> split(String text, char separator, int most) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length() && parts.size() < most - 1; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '(') {
        depth++;
      } else if (!quoted && c == ')') {
        depth--;
      } else if (!quoted && depth == 0 && c == separator) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  static String unquoted(String written) {
    if (written.length() >= 2 && written.startsWith("\"") && written.endsWith("\"")) {
      return written.substring(1, written.length() - 1).replace("\"\"", "\"");
    }
    return written;
  }
}
