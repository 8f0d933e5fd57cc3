package tandem.dialect.postgresql.kind;

import static tandem.dialect.postgresql.kind.ColumnKind.addedAnew;
import static tandem.dialect.postgresql.kind.ColumnKind.alter;
import static tandem.dialect.postgresql.kind.ColumnKind.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.LockLevel;
import tandem.ddl.Statement;
import tandem.dialect.postgresql.kind.ColumnKind.Column;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.RowKeepingKind;
import tandem.model.ObjectKey;

/** How a column changes its type, and how it lets go of one that is replaced and takes hold of it again. */
final class ColumnType {
  /** Kinds that PostgreSQL does not carry through a change of type; manual, "ALTER TABLE", notes. */
  private static final Set<String> AROUND = Set.of(
      "default", "column", "view", "materialized view", "rule", "policy", "trigger", "function", "procedure");

  /** Both ends of a foreign key change one after the other, and in between they cannot be compared. */
  private static final Set<String> AROUND_OTHER =
      Stream.concat(AROUND.stream(), Stream.of("foreign key")).collect(Collectors.toUnmodifiableSet());

  private ColumnType() {}

  static Outcome.InPlace changes(Column from, Column to, Planning planning) {
    if (from.isGenerated() != to.isGenerated()
        || to.isGenerated() && !from.generated().equals(to.generated())) {
      boolean addedAnew = to.isGenerated() || from.virtual();
      if (addedAnew) {
        return Outcome.alter();
      }
    }
    if (followsAbove(from, to, planning)) {
      return Outcome.alter();
    }
    String using = to.isGenerated() ? "" : Casts.using(name(to), from.type(), to.type());
    Statement statement = retype(to, to.type(), using);
    return new Outcome.Alter(
        List.of(statement.hazard(new Hazard(HazardCode.MAY_FAIL, to.key(),
            "a value that " + to.type() + " does not take makes it fail"))),
        Casts.comparable(from.type(), to.type()) ? AROUND : AROUND_OTHER);
  }

  /** True where the column of the table above changes as this one does. */
  static boolean followsAbove(Column from, Column to, Planning planning) {
    return Lineage.above(to.key(), planning)
        .filter(above -> planning.from().find(above, Column.class)
            .filter(before -> before.type().equals(from.type()) && before.notNull() == from.notNull())
            .isPresent())
        .filter(above -> planning.to().find(above, Column.class)
            .filter(after -> after.type().equals(to.type()) && after.notNull() == to.notNull()).isPresent())
        .isPresent();
  }

  private static Statement retype(Column column, String type, String using) {
    String collate = column.collation().isEmpty() ? "" : " COLLATE " + column.collation();
    return rewrite(column, "TYPE " + type + collate + using);
  }

  static Statement rewrite(Column column, String change) {
    return Statement.of(alter(column) + change).locking(LockLevel.ACCESS_EXCLUSIVE)
        .hazard(new Hazard(HazardCode.REWRITE, column.key(), "the table may be written anew"));
  }

  /** A computed column is added anew; others become text meanwhile, or of their type's own collation. */
  static RowKeepingKind.Release release(Column from, Column to, ObjectKey needed) {
    if (from.isGenerated() && to.isGenerated()) {
      Outcome.Alter anew = addedAnew(from, to);
      return new RowKeepingKind.LetGo(anew.statements().subList(0, 1),
          anew.statements().subList(1, anew.statements().size()), anew.around());
    }
    boolean letsGoOfType = !needed.kind().equals("collation") || from.collation().isEmpty();
    String text = !letsGoOfType ? from.type() : from.type().endsWith("[]") ? "text[]" : "text";
    String toText = letsGoOfType ? " USING " + name(from) + "::" + text : "";
    Statement back = retype(to, from.type(), letsGoOfType ? " USING " + name(to) + "::" + from.type() : "")
        .hazard(new Hazard(HazardCode.MAY_FAIL, to.key(),
            "fails where the column holds a value that " + from.type() + " no longer takes"));
    return new RowKeepingKind.LetGo(List.of(rewrite(from, "TYPE " + text + toText)), List.of(back), AROUND_OTHER);
  }
}
