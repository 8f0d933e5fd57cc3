package tandem.report.html;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A picture as SVG inside the page: boxes that are links, and arrows. Lengths are in CSS pixels. */
final class Drawing {
  /** The height of a line in a box. */
  static final int LINE = 20;
  /** The longest name a box shows, in letters; its tooltip has all of it. */
  static final int LONGEST = 32;

  private static final double LETTER = 7.3;
  private static final int MARGIN = 2;
  private static final int PAD = 12;
  private static final int TIP = 6;
  private static final int SWING = 32;

  private final Markup page;

  /**
   * Begins a picture.
   *
   * @param label what it shows, for those who do not see it
   */
  Drawing(Markup page, String label, double width, double height) {
    this.page = page;
    String w = number(width + 2 * MARGIN + SWING);
    String h = number(height + 2 * MARGIN);
    page.open("div", "class", "scroll")
        .open("svg", "width", w, "height", h, "viewBox", -MARGIN + " " + -MARGIN + " " + w + " " + h,
            "role", "group", "aria-label", label);
  }

  /** How wide a box is that shows these words. */
  static double width(String words) {
    return Math.round(Visible.width(Visible.cut(words, LONGEST)) * LETTER) + 2.0 * PAD;
  }

  /** A rectangle. */
  record Box(double x, double y, double width, double height) {
    double right() {
      return x + width;
    }

    double middle() {
      return y + height / 2;
    }

    Box moved(double right, double down) {
      return new Box(x + right, y + down, width, height);
    }
  }

  /**
   * Opens a box that leads somewhere in the page; what follows until {@link #end} is in it.
   *
   * @param id of the box in this picture
   * @param near ids of the boxes it is tied to
   */
  Drawing box(Box box, String href, String style, String tooltip, String id, Collection<String> near) {
    page.open("a", "href", href, "class", style, "data-id", id, "data-near", String.join(" ", near));
    page.element("title", tooltip);
    rectangle(box, "box");
    return this;
  }

  Drawing end() {
    page.close();
    return this;
  }

  /** A frame around boxes, or a box's own outline. */
  Drawing rectangle(Box box, String style) {
    page.empty("rect", "class", style, "x", number(box.x()), "y", number(box.y()), "width",
        number(box.width()), "height", number(box.height()), "rx", "4");
    return this;
  }

  /**
   * Words in a box; cut where they are longer than a box may be.
   *
   * @param down from the box's top to the line they stand on
   */
  Drawing words(Box box, double down, String words, String style) {
    page.element("text", Visible.cut(words, LONGEST), "x", number(box.x() + PAD), "y",
        number(box.y() + down), "class", style);
    return this;
  }

  /**
   * An arrow to the left or right edge of a box, whichever is nearer, from the other's, at these heights.
   *
   * @param through what it runs through on its way, from left to right
   * @param between the ids of both boxes; empty where they have none
   */
  Drawing arrow(
      Box from, double fromY, Box to, double toY, List<Box> through, String style, String between) {
    boolean ahead = from.right() <= to.x();
    boolean back = to.right() <= from.x();
    double x = back ? from.x() : from.right();
    double end = ahead ? to.x() : to.right();
    StringBuilder way = new StringBuilder("M" + point(x, fromY));
    double y = fromY;
    for (Box passage : back ? through.reversed() : through) {
      curve(way, x, y, back ? passage.right() : passage.x(), passage.middle(), !back, !back);
      x = back ? passage.x() : passage.right();
      y = passage.middle();
      way.append('L').append(point(x, y));
    }
    curve(way, x, y, ahead ? end - TIP : end + TIP, toY, !back, ahead);
    page.empty("path", "class", style, "data-between", between, "d", way.toString());
    page.empty("path", "class", style + " tip", "data-between", between, "d",
        "M" + point(end, toY) + (ahead ? "l-7 -3.5v7z" : "l7 -3.5v7z"));
    return this;
  }

  /** Leaves and arrives level, to the right or to the left; a way back into the same column swings out. */
  private static void curve(
      StringBuilder way, double x1, double y1, double x2, double y2, boolean leavesRight, boolean fromLeft) {
    double bend = leavesRight == fromLeft ? Math.abs(x2 - x1) / 2 : SWING;
    way.append('C').append(point(leavesRight ? x1 + bend : x1 - bend, y1)).append(' ')
        .append(point(fromLeft ? x2 - bend : x2 + bend, y2)).append(' ').append(point(x2, y2));
  }

  /** Ends the picture. */
  void done() {
    page.close().close();
  }

  private static String point(double x, double y) {
    return number(x) + ' ' + number(y);
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
