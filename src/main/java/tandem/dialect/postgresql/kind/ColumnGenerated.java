package tandem.dialect.postgresql.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.LockLevel;
import tandem.ddl.Statement;
import tandem.dialect.postgresql.kind.ColumnKind.Column;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.model.ObjectKey;

/** How a column's values come to be computed, otherwise computed, or no longer. */
final class ColumnGenerated {
  private ColumnGenerated() {}

  static Outcome.InPlace changes(Column from, Column to, Planning planning) {
    Optional<ObjectKey> above = Lineage.above(to.key(), planning)
        .filter(key -> computedAlike(planning.from().find(key, Column.class), from)
            && computedAlike(planning.to().find(key, Column.class), to));
    if (above.isPresent()) {
      return new Outcome.Along(above.get(), Set.of(Outcome.Alter.EVERYTHING));
    }
    if (from.isGenerated() && to.isGenerated()) {
      boolean inPlace = planning.major() >= 17
          && from.virtual() == to.virtual() && from.type().equals(to.type());
      return inPlace
          ? new Outcome.Alter(List.of(setExpression(to, planning)), Set.of("view"))
          : addedAnew(from, to, planning);
    }
    if (from.isGenerated()) {
      return from.virtual() ? computedOnceMore(from, to, planning) : Outcome.alter(dropExpression(to));
    }
    return addedAnew(from, to, planning);
  }

  private static boolean computedAlike(Optional<Column> above, Column column) {
    return above.filter(same -> same.generated().equals(column.generated())
        && same.virtual() == column.virtual()).isPresent();
  }

  private static Statement setExpression(Column column, Planning planning) {
    Statement set = Statement.of(ColumnKind.alter(column) + "SET EXPRESSION AS (" + column.generated() + ")")
        .locking(LockLevel.ACCESS_EXCLUSIVE);
    return column.virtual() ? set : ColumnType.rewriting(set, column, planning);
  }

  private static Statement dropExpression(Column column) {
    return Statement.of(ColumnKind.alter(column) + "DROP EXPRESSION").locking(LockLevel.ACCESS_EXCLUSIVE);
  }

  /**
   * DROP EXPRESSION is for stored values only (manual, "ALTER TABLE"): they are computed and stored first.
   */
  private static Outcome.Alter computedOnceMore(Column from, Column to, Planning planning) {
    List<Statement> statements = new ArrayList<>();
    statements.add(ColumnKind.dropped(from, "its values are computed once more"));
    statements.addAll(ColumnKind.add(to.computed(from.generated()), Folded.none(), planning));
    statements.add(dropExpression(to));
    return new Outcome.Alter(statements, Set.of(Outcome.Alter.EVERYTHING));
  }

  /** Tables that inherit the column lose their values of it, too. */
  private static Statement givesWay(Column column, Planning planning) {
    String loss = "the column's values give way to computed ones";
    Statement drop = ColumnKind.dropped(column, loss);
    List<Column> below = column.isGenerated() ? List.of() : Lineage.line(column.key(), planning).stream()
        .filter(key -> !key.equals(column.key()) && Lineage.wholeOf(key.parent(), planning.from()).isEmpty())
        .flatMap(key -> planning.from().find(key, Column.class).stream()).toList();
    for (Column heir : below) {
      drop = drop.hazard(new Hazard(HazardCode.DATA_LOSS, heir.key(), loss));
    }
    return drop;
  }

  static Outcome.Alter addedAnew(Column from, Column to, Planning planning) {
    List<Statement> statements = new ArrayList<>();
    statements.add(givesWay(from, planning));
    statements.addAll(ColumnKind.add(to, Folded.none(), planning));
    return new Outcome.Alter(statements, Set.of(Outcome.Alter.EVERYTHING));
  }
}
