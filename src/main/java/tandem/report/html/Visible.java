package tandem.report.html;

/**
 * Texts of a database made fit to be shown: what would be invisible, turn the reading direction, or may not
 * stand in XML (XML 1.0, "Characters") is shown by a sign in its place.
 */
final class Visible {
  private static final int CONTROL_PICTURES = 0x2400;
  /** Holds the parts of an emoji together. */
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Visible() {}

  /** For a name: it stays on one line. */
  static String line(String text) {
    return shown(text, "");
  }

  /** For a text of several lines, whose line feeds and tabs are kept. */
  static String lines(String text) {
    return shown(text.replace("\r\n", "\n"), "\n\t");
  }

  /** A name cut to a width, in columns of letters of one width; wide letters take two. */
  static String cut(String name, int columns) {
    String line = line(name);
    if (width(line) <= columns) {
      return line;
    }
    int end = 0;
    int taken = 1;
    while (taken + width(line.codePointAt(end)) <= columns) {
      taken += width(line.codePointAt(end));
      end = line.offsetByCodePoints(end, 1);
    }
    return line.substring(0, end) + "…";
  }

  /** How many columns a line takes. */
  static int width(String line) {
    return line.codePoints().map(Visible::width).sum();
  }

  private static int width(int letter) {
    int type = Character.getType(letter);
    boolean combines = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    boolean wide = letter >= 0x1100 && (Character.isIdeographic(letter) || letter < 0x1160
        || letter >= 0xAC00 && letter < 0xD7A4 || letter >= 0xFF01 && letter < 0xFF61
        || letter >= 0x1F000);
    return combines ? 0 : wide ? 2 : 1;
  }

  private static String shown(String text, String kept) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(letter -> {
      if (kept.indexOf(letter) >= 0) {
        shown.appendCodePoint(letter);
      } else if (letter < ' ') {
        shown.appendCodePoint(CONTROL_PICTURES + letter);
      } else if (isHidden(letter)) {
        shown.append("⟨U+").append(String.format("%04X", letter)).append('⟩');
      } else {
        shown.appendCodePoint(letter);
      }
    });
    return shown.toString();
  }

  /** Controls, marks of direction, line separators, what is no character, and halves of one. */
  private static boolean isHidden(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
          true;
      case Character.FORMAT -> letter != ZERO_WIDTH_JOINER;
      default -> (letter & 0xFFFE) == 0xFFFE;
    };
  }
}
