package tandem.report.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tandem.model.ObjectKey;

/**
 * Boxes in columns: what needs stands left of what is needed, as far as there are columns, and near what it
 * is tied to. A tie that passes columns has a place in each of them, so that it runs between boxes. What is
 * tied to nothing stands in rows below.
 */
final class Layers {
  private static final int COLUMNS = 8;
  private static final int SWEEPS = 8;
  private static final double BETWEEN_COLUMNS = 64;
  private static final double BETWEEN_ROWS = 10;
  private static final double HEIGHT = 28;
  private static final double PASSAGE = 8;
  private static final double WIDEST = 900;
  private static final SortedSet<ObjectKey> NONE = new TreeSet<>();

  private final Map<ObjectKey, Drawing.Box> boxes = new LinkedHashMap<>();
  private final Map<Tie, List<Drawing.Box>> passages = new LinkedHashMap<>();
  private final Collection<Tie> ties;
  private final Map<ObjectKey, SortedSet<ObjectKey>> near;
  private double width;
  private double height;

  /**
   * A place in a column.
   *
   * @param column the column where a tie passes
   * @param key the object whose box it is; null where a tie passes
   * @param tie the tie that passes; null where a box is
   */
  private record Place(int column, ObjectKey key, Tie tie) {
    static Place of(ObjectKey key) {
      return new Place(0, key, null);
    }

    double height() {
      return key == null ? PASSAGE : HEIGHT;
    }

    double width() {
      return key == null ? 0 : Drawing.width(key.name());
    }
  }

  private Layers(Collection<Tie> ties) {
    this.ties = ties;
    this.near = Ties.near(ties);
  }

  /** A layout of these objects, its left upper corner at 0 0. */
  static Layers of(SortedSet<ObjectKey> keys, Collection<Tie> ties) {
    Layers layers = new Layers(ties);
    layers.columns(keys.stream().filter(layers.near::containsKey).toList());
    layers.rows(keys.stream().filter(key -> !layers.near.containsKey(key)).toList());
    return layers;
  }

  /** The same without a look at ties: all in rows, in this order. */
  static Layers inRows(List<ObjectKey> keys) {
    Layers layers = new Layers(List.of());
    layers.rows(keys);
    return layers;
  }

  /** Where each object's box is. */
  Map<ObjectKey, Drawing.Box> boxes() {
    return boxes;
  }

  /** What a tie runs through from column to column, in order from left to right; empty for most. */
  List<Drawing.Box> passages(Tie tie) {
    return passages.getOrDefault(tie, List.of());
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  private void columns(List<ObjectKey> keys) {
    Map<ObjectKey, Integer> depths = depths(keys);
    int last = Math.min(COLUMNS - 1, depths.values().stream().mapToInt(Integer::intValue).max().orElse(0));
    Map<ObjectKey, Integer> columnOf = new HashMap<>();
    List<List<Place>> columns = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      columns.add(new ArrayList<>());
    }
    for (ObjectKey key : keys) {
      int column = last - Math.min(depths.get(key), last);
      columnOf.put(key, column);
      columns.get(column).add(Place.of(key));
    }
    Map<Place, Set<Place>> beside = new HashMap<>();
    for (Tie tie : ties) {
      boolean ahead = columnOf.get(tie.from()) < columnOf.get(tie.to());
      ObjectKey left = ahead ? tie.from() : tie.to();
      ObjectKey right = ahead ? tie.to() : tie.from();
      Place before = Place.of(left);
      for (int i = columnOf.get(left) + 1; i < columnOf.get(right); i++) {
        Place passage = new Place(i, null, tie);
        columns.get(i).add(passage);
        link(before, passage, beside);
        before = passage;
      }
      link(before, Place.of(right), beside);
    }
    untangle(columns, beside);
    place(columns);
  }

  private static void link(Place one, Place other, Map<Place, Set<Place>> beside) {
    beside.computeIfAbsent(one, any -> new HashSet<>()).add(other);
    beside.computeIfAbsent(other, any -> new HashSet<>()).add(one);
  }

  /** The longest way from each object to one that needs nothing; a way back to itself is none. */
  private Map<ObjectKey, Integer> depths(List<ObjectKey> keys) {
    Map<ObjectKey, SortedSet<ObjectKey>> needed = new TreeMap<>();
    ties.forEach(tie -> needed.computeIfAbsent(tie.from(), any -> new TreeSet<>()).add(tie.to()));
    Map<ObjectKey, Integer> depths = new HashMap<>();
    keys.forEach(key -> depth(key, needed, depths, new HashSet<>()));
    return depths;
  }

  private static int depth(
      ObjectKey key,
      Map<ObjectKey, SortedSet<ObjectKey>> needed,
      Map<ObjectKey, Integer> depths,
      Set<ObjectKey> above) {
    if (depths.containsKey(key)) {
      return depths.get(key);
    }
    above.add(key);
    int depth = 0;
    for (ObjectKey other : needed.getOrDefault(key, NONE)) {
      if (!above.contains(other)) {
        depth = Math.max(depth, 1 + depth(other, needed, depths, above));
      }
    }
    above.remove(key);
    depths.put(key, depth);
    return depth;
  }

  /** Each column in turn is put into the order of the middles of what its places are linked to. */
  private static void untangle(List<List<Place>> columns, Map<Place, Set<Place>> beside) {
    Map<Place, Double> middles = new HashMap<>();
    columns.forEach(column -> number(column, middles));
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (List<Place> column : sweep % 2 == 0 ? columns.reversed() : columns) {
        Set<Place> own = new HashSet<>(column);
        Map<Place, Double> wanted = new HashMap<>();
        column.forEach(place -> wanted.put(place, beside.getOrDefault(place, Set.of()).stream()
            .filter(other -> !own.contains(other)).map(middles::get).sorted()
            .mapToDouble(Double::doubleValue).average().orElse(middles.get(place))));
        column.sort(Comparator.comparing(wanted::get));
        number(column, middles);
      }
    }
  }

  private static void number(List<Place> column, Map<Place, Double> middles) {
    for (int i = 0; i < column.size(); i++) {
      middles.put(column.get(i), (i + 0.5) / column.size());
    }
  }

  private void place(List<List<Place>> columns) {
    double tallest = columns.stream().mapToDouble(Layers::height).max().orElse(0);
    double x = 0;
    for (List<Place> column : columns) {
      double widest = column.stream().mapToDouble(Place::width).max().orElse(0);
      double y = (tallest - height(column)) / 2;
      for (Place place : column) {
        Drawing.Box box = new Drawing.Box(x, y, widest, place.height());
        if (place.key() == null) {
          passages.computeIfAbsent(place.tie(), any -> new ArrayList<>()).add(box);
        } else {
          boxes.put(place.key(), box);
        }
        y += place.height() + BETWEEN_ROWS;
      }
      x += widest + BETWEEN_COLUMNS;
    }
    width = Math.max(0, x - BETWEEN_COLUMNS);
    height = tallest;
  }

  private static double height(List<Place> column) {
    return column.stream().mapToDouble(place -> place.height() + BETWEEN_ROWS).sum() - BETWEEN_ROWS;
  }

  private void rows(List<ObjectKey> keys) {
    if (keys.isEmpty()) {
      return;
    }
    double each = keys.stream().mapToDouble(key -> Drawing.width(key.name())).max().getAsDouble();
    double square = Math.ceil(Math.sqrt(keys.size())) * (each + BETWEEN_ROWS);
    double room = Math.max(width, Math.min(WIDEST, square));
    int inARow = Math.max(1, (int) ((room + BETWEEN_ROWS) / (each + BETWEEN_ROWS)));
    double top = boxes.isEmpty() ? 0 : height + 2 * BETWEEN_ROWS;
    for (int i = 0; i < keys.size(); i++) {
      double x = i % inARow * (each + BETWEEN_ROWS);
      double y = top + i / inARow * (HEIGHT + BETWEEN_ROWS);
      boxes.put(keys.get(i), new Drawing.Box(x, y, each, HEIGHT));
      width = Math.max(width, x + each);
      height = Math.max(height, y + HEIGHT);
    }
  }
}
