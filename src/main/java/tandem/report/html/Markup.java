package tandem.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * HTML being written, well-formed as XML too. Every text and every attribute passes through here and is
 * escaped; only the page's own style and script are taken as they are.
 */
final class Markup {
  private static final Set<String> IN_A_LINE = Set.of(
      "a", "bdi", "code", "small", "span", "strong", "td", "th", "text", "title", "rect", "path", "tspan");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  Markup() {
    out.append("<!DOCTYPE html>");
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Markup open(String element, String... attributes) {
    start(element, attributes);
    out.append('>');
    open.push(element);
    return this;
  }

  /** Closes the element opened last. */
  Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element that holds nothing. */
  Markup empty(String element, String... attributes) {
    start(element, attributes);
    out.append("/>");
    return this;
  }

  /** An element with a name or other words on one line. */
  Markup element(String element, String words, String... attributes) {
    return open(element, attributes).words(words).close();
  }

  /** An element with a name of the database in it, whose letters keep their direction to themselves. */
  Markup name(String element, String name, String... attributes) {
    return open(element, attributes).element("bdi", name).close();
  }

  /** An element with a text of several lines. */
  Markup lines(String element, String text, String... attributes) {
    open(element, attributes);
    escape(Visible.lines(text));
    return close();
  }

  /** Words on one line. */
  Markup words(String words) {
    escape(Visible.line(words));
    return this;
  }

  /** The page's own text, e.g. of its script: never a database's. */
  Markup own(String element, String text) {
    open(element);
    out.append(text);
    return close();
  }

  private void start(String element, String... attributes) {
    if (!IN_A_LINE.contains(element)) {
      out.append('\n');
    }
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(Visible.line(attributes[i + 1]));
      out.append('"');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }

  /** What was written so far. */
  @Override
  public String toString() {
    return out + "\n";
  }
}
