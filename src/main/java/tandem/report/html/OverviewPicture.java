package tandem.report.html;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.model.ObjectKey;

/**
 * Pictures of many objects. What is few enough is one picture with a frame for each schema; what is more is a
 * map of schemas and a picture of each; and what is too much for arrows in one schema stands in rows, what is
 * tied together near one another.
 */
final class OverviewPicture {
  private static final int MOST_WITH_ARROWS = 60;
  private static final int NEAR_EVERYTHING = 12;
  private static final double WIDEST = 1_100;
  private static final double PAD = 16;
  private static final double TITLE = 30;

  private final List<Chapter> chapters;
  private final Ties ties;
  private final Map<ObjectKey, Entry> entries = new TreeMap<>();

  OverviewPicture(List<Chapter> chapters, Ties ties) {
    this.chapters = chapters;
    this.ties = ties;
    chapters.forEach(chapter -> chapter.entries().forEach(entry -> entries.put(entry.key(), entry)));
  }

  private boolean isOne() {
    return ties.pictured().size() <= MOST_WITH_ARROWS;
  }

  /** The whole schema; nothing where there is nothing to picture. */
  void draw(Markup page) {
    if (ties.pictured().isEmpty()) {
      return;
    }
    if (isOne()) {
      clusters(page);
    } else if (chapters.stream().filter(chapter -> !pictured(chapter).isEmpty()).count() > 1) {
      map(page);
    }
  }

  /** One schema, where the picture of the whole is only a map. */
  void draw(Chapter chapter, Markup page) {
    SortedSet<ObjectKey> keys = pictured(chapter);
    if (isOne() || keys.isEmpty()) {
      return;
    }
    List<Tie> among = ties.among(keys);
    boolean withArrows = keys.size() <= MOST_WITH_ARROWS;
    Layers layers = withArrows ? Layers.of(keys, among) : Layers.inRows(byNearness(keys, among));
    Drawing drawing = new Drawing(page, "What is in " + chapter.title(), layers.width(), layers.height());
    arrows(drawing, layers.boxes(), withArrows ? among : List.of(), layers::passages);
    objects(drawing, layers.boxes(), among);
    drawing.done();
  }

  private SortedSet<ObjectKey> pictured(Chapter chapter) {
    return chapter.entries().stream().map(Entry::key).filter(ties.pictured()::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Frames side by side, in as many rows as it takes. */
  private void clusters(Markup page) {
    List<Chapter> shown = chapters.stream().filter(chapter -> !pictured(chapter).isEmpty()).toList();
    Map<ObjectKey, Drawing.Box> boxes = new LinkedHashMap<>();
    Map<Chapter, Drawing.Box> frames = new LinkedHashMap<>();
    Map<Tie, List<Drawing.Box>> passages = new HashMap<>();
    double x = 0;
    double y = 0;
    double tallest = 0;
    double widest = 0;
    for (Chapter chapter : shown) {
      SortedSet<ObjectKey> keys = pictured(chapter);
      List<Tie> among = ties.among(keys);
      Layers layers = Layers.of(keys, among);
      double frameWidth = Math.max(layers.width(), Drawing.width(chapter.title())) + 2 * PAD;
      if (x > 0 && x + frameWidth > WIDEST) {
        y += tallest + 2 * PAD;
        x = 0;
        tallest = 0;
      }
      Drawing.Box frame = new Drawing.Box(x, y, frameWidth, layers.height() + TITLE + PAD);
      frames.put(chapter, frame);
      layers.boxes().forEach((key, box) ->
          boxes.put(key, box.moved(frame.x() + PAD, frame.y() + TITLE)));
      among.forEach(tie -> passages.put(tie, layers.passages(tie).stream()
          .map(box -> box.moved(frame.x() + PAD, frame.y() + TITLE)).toList()));
      x = frame.right() + 4 * PAD;
      tallest = Math.max(tallest, frame.height());
      widest = Math.max(widest, frame.right());
    }
    Drawing drawing = new Drawing(page, "The whole schema", widest, y + tallest);
    frames.forEach((chapter, frame) -> drawing.rectangle(frame, "frame")
        .words(frame, 20, chapter.title(), "faint"));
    List<Tie> all = ties.among(boxes.keySet());
    arrows(drawing, boxes, all, tie -> passages.getOrDefault(tie, List.of()));
    objects(drawing, boxes, all);
    drawing.done();
  }

  private static void arrows(
      Drawing drawing,
      Map<ObjectKey, Drawing.Box> boxes,
      Collection<Tie> among,
      Function<Tie, List<Drawing.Box>> passages) {
    Map<ObjectKey, String> ids = ids(boxes.keySet());
    for (Tie tie : among) {
      Drawing.Box from = boxes.get(tie.from());
      Drawing.Box to = boxes.get(tie.to());
      drawing.arrow(from, from.middle(), to, to.middle(), passages.apply(tie), "tie",
          ids.get(tie.from()) + ' ' + ids.get(tie.to()));
    }
  }

  private void objects(Drawing drawing, Map<ObjectKey, Drawing.Box> boxes, Collection<Tie> among) {
    Map<ObjectKey, String> ids = ids(boxes.keySet());
    Map<ObjectKey, SortedSet<ObjectKey>> near = Ties.near(among);
    boxes.forEach((key, box) -> drawing
        .box(box, Anchor.link(key), entries.get(key).face().style(), tooltip(key),
            ids.get(key), ids(near.getOrDefault(key, new TreeSet<>()), ids))
        .words(box, 18, key.name(), "name").end());
  }

  private static Map<ObjectKey, String> ids(Collection<ObjectKey> keys) {
    Map<ObjectKey, String> ids = new TreeMap<>();
    keys.forEach(key -> ids.put(key, String.valueOf(ids.size())));
    return ids;
  }

  private static List<String> ids(Collection<ObjectKey> keys, Map<ObjectKey, String> ids) {
    return keys.stream().map(ids::get).toList();
  }

  private String tooltip(ObjectKey key) {
    Entry entry = entries.get(key);
    return entry.remark().isEmpty() ? key.toString() : key + ": " + entry.remark();
  }

  /** Schemas as boxes, with an arrow where something in one needs something in the other. */
  private void map(Markup page) {
    Map<String, ObjectKey> bySchema = new TreeMap<>();
    Map<ObjectKey, Chapter> shown = new TreeMap<>();
    chapters.stream().filter(chapter -> !pictured(chapter).isEmpty()).forEach(chapter -> {
      ObjectKey label = ObjectKey.of("", chapter.title() + " · " + pictured(chapter).size());
      bySchema.put(chapter.schema(), label);
      shown.put(label, chapter);
    });
    Map<List<ObjectKey>, Tie> between = new LinkedHashMap<>();
    ties.among(ties.pictured()).stream().filter(tie -> !tie.from().schema().equals(tie.to().schema()))
        .forEach(tie -> {
          ObjectKey from = bySchema.get(tie.from().schema());
          ObjectKey to = bySchema.get(tie.to().schema());
          between.putIfAbsent(List.of(from, to), new Tie(from, to, tie.by(), tie.of(), false));
        });
    Layers layers = Layers.of(new TreeSet<>(shown.keySet()), between.values());
    Map<ObjectKey, String> ids = ids(layers.boxes().keySet());
    Map<ObjectKey, SortedSet<ObjectKey>> near = Ties.near(between.values());
    Drawing drawing = new Drawing(page, "The schemas", layers.width(), layers.height());
    arrows(drawing, layers.boxes(), between.values(), layers::passages);
    layers.boxes().forEach((label, box) -> drawing
        .box(box, '#' + shown.get(label).anchor(), "schema", shown.get(label).title(), ids.get(label),
            ids(near.getOrDefault(label, new TreeSet<>()), ids))
        .words(box, 18, label.name(), "name").end());
    drawing.done();
  }

  /**
   * First what so much is tied to that it is near everything; then, object by object, what is tied to it,
   * what is tied to that, and so on.
   */
  private static List<ObjectKey> byNearness(Set<ObjectKey> keys, Collection<Tie> among) {
    Map<ObjectKey, SortedSet<ObjectKey>> near = Ties.near(among);
    Set<ObjectKey> ordered = keys.stream()
        .filter(key -> near.getOrDefault(key, new TreeSet<>()).size() > NEAR_EVERYTHING)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    Deque<ObjectKey> open = new ArrayDeque<>();
    for (ObjectKey start : keys) {
      open.add(start);
      while (!open.isEmpty()) {
        ObjectKey key = open.removeFirst();
        if (ordered.add(key)) {
          open.addAll(near.getOrDefault(key, new TreeSet<>()));
        }
      }
    }
    return List.copyOf(ordered);
  }
}
