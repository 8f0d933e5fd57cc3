package tandem.dialect.postgresql.rows;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tandem.dialect.postgresql.rows.Shape.ForeignKey;
import tandem.dialect.postgresql.rows.Shape.Table;

/** Tables in an order in which foreign keys find their rows; circles are cut somewhere. */
final class FillOrder {
  private final Shape shape;
  private final Set<Table> ordered = new LinkedHashSet<>();
  private final Set<Table> open = new LinkedHashSet<>();

  private FillOrder(Shape shape) {
    this.shape = shape;
  }

  static List<Table> of(Shape shape) {
    FillOrder order = new FillOrder(shape);
    shape.tables().values().forEach(order::visit);
    return List.copyOf(order.ordered);
  }

  private void visit(Table start) {
    List<Table> path = new ArrayList<>(List.of(start));
    while (!path.isEmpty()) {
      Table table = path.getLast();
      open.add(table);
      Table next = null;
      for (ForeignKey key : table.foreignKeys()) {
        Table target = shape.tables().get(key.target());
        if (target != null && !ordered.contains(target) && !open.contains(target)) {
          next = target;
          break;
        }
      }
      if (next == null) {
        ordered.add(table);
        path.removeLast();
      } else {
        path.add(next);
      }
    }
  }
}
