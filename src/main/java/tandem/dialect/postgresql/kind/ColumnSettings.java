package tandem.dialect.postgresql.kind;

import java.util.ArrayList;
import java.util.List;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.dialect.postgresql.kind.ColumnKind.Column;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.model.ObjectKey;

/** How a column's values are stored and counted; none of it touches the values there. */
final class ColumnSettings {
  private ColumnSettings() {}

  /**
   * DEFAULT is a word of SET STORAGE from 16 on; before, the type's own has to be named and reads the same.
   */
  static Outcome.InPlace storage(Column from, Column to, Planning planning) {
    if (!from.type().equals(to.type())) {
      // A change of type sets it, and what it is to be comes with that.
      return Outcome.alter();
    }
    return Outcome.alter(set(to, "STORAGE " + (to.storage().isEmpty() ? from.typeStorage() : to.storage()),
        planning));
  }

  static Outcome.InPlace compression(Column from, Column to, Planning planning) {
    return from.type().equals(to.type())
        ? Outcome.alter(set(to, "COMPRESSION " + (to.compression().isEmpty() ? "DEFAULT" : to.compression())))
        : Outcome.alter();
  }

  static Outcome.InPlace statistics(Column from, Column to, Planning planning) {
    return Outcome.alter(set(to, "STATISTICS " + to.statistics(), planning)
        .locking(LockLevel.SHARE_UPDATE_EXCLUSIVE));
  }

  static Outcome.InPlace options(Column from, Column to, Planning planning) {
    return Outcome.alter(Options.alter(ColumnKind.alter(to), from.options(), to.options()).stream()
        .map(statement -> statement.locking(LockLevel.SHARE_UPDATE_EXCLUSIVE)).toList());
  }

  /** What the wrapper of a foreign table is told of the column; none of it is looked at before it is used. */
  static Outcome.InPlace foreignOptions(Column from, Column to, Planning planning) {
    return Outcome.alter(ForeignOptions
        .alter(ColumnKind.alter(to), from.foreignOptions(), to.foreignOptions()).stream()
        .map(statement -> statement.locking(LockLevel.ACCESS_EXCLUSIVE)).toList());
  }

  /** What a column definition cannot say in every major, for a new column. */
  static List<Statement> of(Column column, Planning planning) {
    List<Statement> statements = new ArrayList<>();
    if (!column.storage().isEmpty()) {
      statements.add(set(column, "STORAGE " + column.storage(), planning));
    }
    if (column.statistics() >= 0) {
      statements.add(set(column, "STATISTICS " + column.statistics(), planning)
          .locking(LockLevel.SHARE_UPDATE_EXCLUSIVE));
    }
    if (!column.options().isEmpty()) {
      statements.add(Statement.of(ColumnKind.alter(column) + "SET (" + Options.list(column.options()) + ")")
          .locking(LockLevel.SHARE_UPDATE_EXCLUSIVE));
    }
    return statements;
  }

  /** A change of type sets storage and compression to the new type's own; manual, "ALTER TABLE". */
  static List<Statement> afterRetype(Column column) {
    List<Statement> statements = new ArrayList<>();
    if (!column.storage().isEmpty()) {
      statements.add(set(column, "STORAGE " + column.storage()));
    }
    if (!column.compression().isEmpty()) {
      statements.add(set(column, "COMPRESSION " + column.compression()));
    }
    return statements;
  }

  /** Tables below say their own, and SET STORAGE and SET STATISTICS would go down to them. */
  private static Statement set(Column column, String setting, Planning planning) {
    ObjectKey table = column.key().parent();
    return Statement.of("ALTER TABLE " + Lineage.only(table, planning)
        + Sql.name(table.schema(), table.name())
        + " ALTER COLUMN " + ColumnKind.name(column) + " SET " + setting).locking(LockLevel.ACCESS_EXCLUSIVE);
  }

  private static Statement set(Column column, String setting) {
    return Statement.of(ColumnKind.alter(column) + "SET " + setting).locking(LockLevel.ACCESS_EXCLUSIVE);
  }
}
