package tandem.report.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tandem.model.ObjectKey;

/** One object in the middle, what needs it on its left, what it needs on its right. */
final class NeighbourPicture {
  private static final int MOST_ROWS = 30;
  private static final int MOST_NEIGHBOURS = 16;
  private static final double GAP = 84;
  private static final double BETWEEN = 10;
  private static final double NEIGHBOUR = 2 * Drawing.LINE;
  private static final double HEAD = 2 * Drawing.LINE + 4;

  private final Entry entry;
  private final Map<ObjectKey, Entry.Face> faces;
  private final List<Entry.Row> rows;
  private final List<Tie> left;
  private final List<Tie> right;

  NeighbourPicture(Entry entry, Ties ties, Map<ObjectKey, Entry.Face> faces) {
    this.entry = entry;
    this.faces = faces;
    this.rows = entry.listed().stream().limit(MOST_ROWS).toList();
    this.left = sorted(ties.neededBy(entry.key()), this::neededRow);
    this.right = sorted(ties.needs(entry.key()), this::needingRow);
  }

  /** By the row they begin or end at, so that few arrows cross. */
  private static List<Tie> sorted(Collection<Tie> ties, Function<Tie, Integer> row) {
    return ties.stream().sorted(Comparator.comparing(Tie::assumed).thenComparing(row)).toList();
  }

  /** Draws it; nothing where the object is tied to no other. */
  void draw(Markup page) {
    if (left.isEmpty() && right.isEmpty()) {
      return;
    }
    double leftWidth = width(left, Tie::from);
    double rightWidth = width(right, Tie::to);
    double height = HEAD + (entry.listed().size() > MOST_ROWS ? MOST_ROWS + 1 : rows.size()) * Drawing.LINE
        + (rows.isEmpty() ? 0 : 6);
    double tallest = Math.max(height, Math.max(height(left), height(right)));
    double x = left.isEmpty() ? 0 : leftWidth + GAP;
    Drawing.Box own = new Drawing.Box(x, (tallest - height) / 2, ownWidth(), height);
    double end = right.isEmpty() ? own.right() : own.right() + GAP + rightWidth;
    Drawing drawing = new Drawing(page, entry.key().display() + " and what it is tied to", end, tallest);
    List<Drawing.Box> leftBoxes = boxes(left, 0, leftWidth, tallest);
    List<Drawing.Box> rightBoxes = boxes(right, own.right() + GAP, rightWidth, tallest);
    for (int i = 0; i < leftBoxes.size(); i++) {
      drawing.arrow(leftBoxes.get(i), leftBoxes.get(i).middle(), own, height(own, neededRow(left.get(i))),
          List.of(), style(left.get(i)), "");
    }
    for (int i = 0; i < rightBoxes.size(); i++) {
      drawing.arrow(own, height(own, needingRow(right.get(i))), rightBoxes.get(i),
          rightBoxes.get(i).middle(), List.of(), style(right.get(i)), "");
    }
    own(drawing, own);
    neighbours(drawing, left, leftBoxes, Tie::from);
    neighbours(drawing, right, rightBoxes, Tie::to);
    drawing.done();
  }

  private static String style(Tie tie) {
    return tie.assumed() ? "tie assumed" : "tie";
  }

  private double ownWidth() {
    double names = rows.stream().mapToDouble(row -> Drawing.width(row.name())).max().orElse(0);
    return Math.max(120, Math.max(names, Math.max(Drawing.width(entry.key().name()),
        Drawing.width(entry.kind()))));
  }

  private static double width(List<Tie> ties, Function<Tie, ObjectKey> other) {
    return ties.stream().limit(MOST_NEIGHBOURS).mapToDouble(tie ->
            Math.max(Drawing.width(other.apply(tie).display()), Drawing.width(said(tie, other))))
        .max().orElse(0);
  }

  private static double height(List<Tie> ties) {
    int boxes = Math.min(ties.size(), MOST_NEIGHBOURS);
    double more = ties.size() > MOST_NEIGHBOURS ? Drawing.LINE : 0;
    return boxes * (NEIGHBOUR + BETWEEN) - BETWEEN + more;
  }

  private static List<Drawing.Box> boxes(List<Tie> ties, double x, double width, double tallest) {
    double top = (tallest - height(ties)) / 2;
    List<Drawing.Box> boxes = new ArrayList<>();
    for (int i = 0; i < Math.min(ties.size(), MOST_NEIGHBOURS); i++) {
      boxes.add(new Drawing.Box(x, top + i * (NEIGHBOUR + BETWEEN), width, NEIGHBOUR));
    }
    return boxes;
  }

  private void own(Drawing drawing, Drawing.Box own) {
    drawing.box(own, Anchor.link(entry.key()), "own " + entry.face().style(), entry.key().toString(), "",
        List.of());
    drawing.words(own, 18, entry.key().name(), "strong");
    drawing.words(own, 34, entry.kind(), "faint");
    for (int i = 0; i < rows.size(); i++) {
      drawing.words(own, HEAD + i * Drawing.LINE + 14, rows.get(i).name(), "row");
    }
    if (entry.listed().size() > rows.size()) {
      drawing.words(own, HEAD + rows.size() * Drawing.LINE + 14,
          "and " + (entry.listed().size() - rows.size()) + " more", "faint");
    }
    drawing.end();
  }

  private void neighbours(
      Drawing drawing, List<Tie> ties, List<Drawing.Box> boxes, Function<Tie, ObjectKey> other) {
    for (int i = 0; i < boxes.size(); i++) {
      ObjectKey key = other.apply(ties.get(i));
      Drawing.Box box = boxes.get(i);
      drawing.box(box, Anchor.link(key), faces.get(key).style(), key.toString(), "", List.of());
      drawing.words(box, 17, key.display(), "name");
      drawing.words(box, 33, said(ties.get(i), other), "faint");
      drawing.end();
    }
    if (ties.size() > boxes.size()) {
      drawing.words(boxes.getLast(), NEIGHBOUR + 18,
          "and " + (ties.size() - boxes.size()) + " more, listed below", "faint");
    }
  }

  /** What the tie goes through, else what the other is. */
  private static String said(Tie tie, Function<Tie, ObjectKey> other) {
    return tie.through().isEmpty() ? other.apply(tie).kind() : tie.through();
  }

  /** The row that needs, or that what needs is made of; -1 where several are, or none. */
  private int needingRow(Tie tie) {
    int row = only(one -> tie.by().stream().anyMatch(by -> by.isWithin(one.key())));
    return row >= 0 ? row : only(one -> one.usedBy().stream().anyMatch(tie.by()::contains));
  }

  /** The row that is needed, or that what is needed is made of; -1 where several are, or none. */
  private int neededRow(Tie tie) {
    return only(one -> tie.of().contains(one.key()) || one.usedBy().stream().anyMatch(tie.of()::contains));
  }

  private int only(Predicate<Entry.Row> wanted) {
    int[] found = IntStream.range(0, rows.size()).filter(i -> wanted.test(rows.get(i))).toArray();
    return found.length == 1 ? found[0] : -1;
  }

  private static double height(Drawing.Box own, int row) {
    return row < 0 ? own.y() + Drawing.LINE : own.y() + HEAD + row * Drawing.LINE + Drawing.LINE / 2.0;
  }
}
