package tandem.dialect.postgresql.kind;

import static tandem.dialect.postgresql.kind.ColumnKind.alter;
import static tandem.dialect.postgresql.kind.ColumnKind.name;
import static tandem.dialect.postgresql.kind.ColumnKind.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.dialect.postgresql.kind.ColumnKind.Column;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/** How a column becomes NOT NULL, or ceases to be. */
final class ColumnNotNull {
  private ColumnNotNull() {}

  static Outcome.InPlace changes(Column from, Column to, Planning planning) {
    if (followsAbove(from, to, planning)) {
      return Outcome.alter();
    }
    if (!to.notNull()) {
      return leftByFact(to.key(), planning) ? Outcome.alter()
          : Outcome.alter(leaving(to.key(), dropNotNull(to), true, planning));
    }
    if (ForeignTableKind.isForeign(to.key().parent())) {
      return Outcome.alter(setNotNull(to));
    }
    if (!planning.spares(to.key().parent())) {
      return Outcome.alter(mayFail(to, scanned(to)));
    }
    return Outcome.alter(planning.major() >= 18 ? named(to, planning) : throughCheck(to, planning));
  }

  // DROP NOT NULL goes down from 18 on, but not to what tables below have of their own as well.
  private static boolean followsAbove(Column from, Column to, Planning planning) {
    return to.notNull() && ColumnType.followsAbove(from, to, planning);
  }

  private static Statement dropNotNull(Column column) {
    return Statement.of(alter(column) + "DROP NOT NULL").locking(LockLevel.ACCESS_EXCLUSIVE);
  }

  /** True where the column has its NOT NULL from the table above in the model wanted. */
  static boolean comesFromAbove(ObjectKey column, Planning planning) {
    return Lineage.above(column, planning).filter(above -> goesDown(above, planning.to())).isPresent();
  }

  private static boolean goesDown(ObjectKey column, SchemaModel model) {
    return model.find(column, Column.class).filter(Column::notNull).isPresent()
        && model.find(column.fact("not null"), NotNullKind.NotNull.class)
            .filter(NotNullKind.NotNull::noInherit).isEmpty();
  }

  /** True where the one above stays NOT NULL and ceases to say so of the tables below. */
  private static boolean leftByFact(ObjectKey column, Planning planning) {
    return planning.major() >= 18 && Lineage.above(column, planning)
        .filter(above -> goesDown(above, planning.from()) && !goesDown(above, planning.to()))
        .flatMap(above -> planning.to().find(above, Column.class)).filter(Column::notNull).isPresent();
  }

  /**
   * The statement by which tables below no longer have NOT NULL from here, and what sees to it that those
   * keep theirs, under a name of their own, that are to. From PostgreSQL 18 on it is a constraint that is
   * inherited.
   *
   * @param drops it goes below where it is not the table's own, too; else it becomes that
   */
  static List<Statement> leaving(ObjectKey column, Statement statement, boolean drops, Planning planning) {
    List<Column> below = planning.major() < 18 ? List.of() : Lineage.below(column.parent(), planning).stream()
        .filter(table -> Lineage.links(table, planning.from()).size() == 1)
        .flatMap(table -> planning.to().find(table.child("column", column.name()), Column.class).stream())
        .filter(same -> planning.from().find(same.key(), Column.class).filter(Column::notNull).isPresent())
            .toList();
    List<Statement> statements = new ArrayList<>();
    below.stream().filter(same -> drops && same.notNull()).map(ColumnNotNull::setNotNull)
        .forEach(statements::add);
    statements.add(statement);
    below.forEach(same -> {
      if (same.notNull()) {
        statements.addAll(NotNullKind.renamedBelow(same.key(), planning));
      } else if (!drops) {
        statements.add(dropNotNull(same));
      }
    });
    return statements;
  }

  /**
   * True where an existing column gets its NOT NULL as a constraint with the name and traits it is to have.
   */
  static boolean isNamed(ObjectKey column, Planning planning) {
    Optional<Column> from = planning.from().find(column, Column.class);
    Optional<Column> to = planning.to().find(column, Column.class);
    return planning.major() >= 18 && planning.spares(column.parent())
        && !ForeignTableKind.isForeign(column.parent())
        && from.filter(before -> !before.notNull()).isPresent() && to.filter(Column::notNull).isPresent()
        && !followsAbove(from.get(), to.get(), planning);
  }

  /** From PostgreSQL 18 on a NOT NULL is a constraint, which may be added unvalidated. */
  private static List<Statement> named(Column column, Planning planning) {
    Optional<NotNullKind.NotNull> special =
        planning.to().find(column.key().fact("not null"), NotNullKind.NotNull.class);
    String name = Sql.name(special.map(NotNullKind.NotNull::name)
        .orElse(NotNullKind.givenName(column.key())));
    String noInherit = special.filter(NotNullKind.NotNull::noInherit).isPresent() ? " NO INHERIT" : "";
    Statement add = Statement.of(table(column) + "ADD CONSTRAINT " + name + " NOT NULL " + name(column)
        + noInherit
        + " NOT VALID").locking(LockLevel.ACCESS_EXCLUSIVE);
    boolean staysUnvalidated = special.filter(one -> !one.validated()).isPresent();
    return staysUnvalidated ? List.of(add) : List.of(add, validate(column, name));
  }

  /** SET NOT NULL believes a valid check instead of reading the table; manual, "ALTER TABLE". */
  private static List<Statement> throughCheck(Column column, Planning planning) {
    String check = Sql.name(checkName(column, planning));
    return List.of(
        Statement.of(table(column) + "ADD CONSTRAINT " + check + " CHECK (" + name(column)
            + " IS NOT NULL) NOT VALID")
            .locking(LockLevel.ACCESS_EXCLUSIVE),
        validate(column, check),
        setNotNull(column),
        Statement.of(table(column) + "DROP CONSTRAINT " + check).locking(LockLevel.ACCESS_EXCLUSIVE));
  }

  /** The name that PostgreSQL 18 would give, where it is short enough and nothing else has it. */
  private static String checkName(Column column, Planning planning) {
    String given = NotNullKind.givenName(column.key());
    ObjectKey check = column.key().parent().child("check", given);
    // Two names that were cut may be alike.
    boolean isWhole = given.equals(column.key().parent().name() + '_' + column.key().name() + "_not_null");
    boolean isFree = isWhole && !planning.from().contains(check) && !planning.to().contains(check);
    return isFree ? given : "tandem_not_null_" + column.position();
  }

  private static Statement validate(Column column, String constraint) {
    return mayFail(column, Statement.of(table(column) + "VALIDATE CONSTRAINT " + constraint)
        .locking(LockLevel.SHARE_UPDATE_EXCLUSIVE).apart()
        .hazard(new Hazard(HazardCode.VALIDATION, column.key(), "the whole table is read for nulls")));
  }

  /** For a column that has just come to its table. */
  static Statement ofNew(Column column) {
    return mayFail(column, scanned(column));
  }

  private static Statement scanned(Column column) {
    return setNotNull(column).hazard(new Hazard(HazardCode.FULL_SCAN, column.key(),
        "the whole table is read for nulls while nobody else reads or writes it"));
  }

  private static Statement setNotNull(Column column) {
    return Statement.of(alter(column) + "SET NOT NULL").locking(LockLevel.ACCESS_EXCLUSIVE);
  }

  private static Statement mayFail(Column column, Statement statement) {
    return statement.hazard(
        new Hazard(HazardCode.MAY_FAIL, column.key(), "fails where the column holds a null"));
  }
}
