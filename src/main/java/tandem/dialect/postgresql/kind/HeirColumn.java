package tandem.dialect.postgresql.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.dialect.postgresql.kind.ColumnKind.Column;
import tandem.dialect.postgresql.kind.DefaultKind.Default;
import tandem.dialect.postgresql.kind.IdentityKind.Identity;
import tandem.kind.Folded;
import tandem.kind.Planning;
import tandem.model.ObjectKey;

/** How a new column comes to tables that inherit it. */
final class HeirColumn {
  private HeirColumn() {}

  /**
   * True where the column comes with that of the table above, and its default or identity has to be said
   * after.
   */
  static boolean isCompleted(ObjectKey column, Planning planning) {
    return Lineage.comes(column, planning) && !isWritten(column, planning);
  }

  /** True where the statements for the table above write the column as it is wanted here. */
  private static boolean isWritten(ObjectKey column, Planning planning) {
    return Lineage.comes(column, planning) && Lineage.above(column, planning)
        .filter(above -> Lineage.heirs(above.parent(), planning).contains(column.parent()))
        .filter(above -> planning.to().contains(above.fact("identity")) || isWritten(above, planning))
            .isPresent();
  }

  /** True where PostgreSQL does not add the column in one go: an identity is not inherited. */
  static boolean isIdentityAbove(Column column, Folded folded, Planning planning) {
    return identity(folded).isPresent() && !Lineage.heirs(column.key().parent(), planning).isEmpty();
  }

  private static Optional<Identity> identity(Folded folded) {
    return folded.parts().stream().map(Folded.Part::object)
        .flatMap(part -> part instanceof Identity identity ? Stream.of(identity) : Stream.of()).findFirst();
  }

  /**
   * Adds an identity column to a table with heirs, whose columns come first and are joined to it: none of
   * their rows gets a value from a sequence that is not theirs.
   */
  static List<Statement> add(Column column, Folded folded, Planning planning) {
    List<Statement> statements = new ArrayList<>();
    for (ObjectKey heir : Lineage.heirs(column.key().parent(), planning)) {
      ObjectKey key = heir.child("column", column.key().name());
      planning.to().find(key, Column.class).filter(below -> !planning.from().contains(key)).ifPresent(
          below -> statements.addAll(add(below, own(below, planning), planning)));
    }
    statements.addAll(isIdentityAbove(column, folded, planning)
        ? counted(column, identity(folded).orElseThrow(), planning)
        : ColumnKind.add(column, folded, planning));
    return statements;
  }

  private static Folded own(Column column, Planning planning) {
    return new Folded(Stream.of(column.key().fact("default"), column.key().fact("identity"))
        .flatMap(key -> planning.to().find(key).stream())
        .map(part -> new Folded.Part(
            part, planning.kinds().of(part).clause(part, Folded.none(), planning).orElseThrow()))
        .toList());
  }

  /** The rows there are counted by a sequence of their own, where that of the identity goes on. */
  private static List<Statement> counted(Column column, Identity identity, Planning planning) {
    SequenceOptions options = identity.options();
    String sequence = identity.oldName(planning);
    ObjectKey table = column.key().parent();
    List<Statement> statements = new ArrayList<>();
    statements.add(Statement.of("CREATE SEQUENCE " + sequence + " AS " + options.type()
        + options.written().stream().map(option -> ' ' + option).reduce("", String::concat)));
    statements.addAll(ColumnKind.add(column, new Folded(List.of(
        new Folded.Part(identity, "DEFAULT nextval(" + Sql.literal(sequence) + ")"))), planning));
    statements.add(Statement.of("ALTER TABLE ONLY " + Sql.name(table.schema(), table.name())
        + " ALTER COLUMN "
        + ColumnKind.name(column) + " DROP DEFAULT").locking(LockLevel.ACCESS_EXCLUSIVE));
    statements.add(IdentityKind.add(identity));
    statements.add(Statement.of(options.from(identity.sequenceName(), options, sequence)));
    statements.add(Statement.of("DROP SEQUENCE " + sequence));
    return statements;
  }

  /** What is left to say of a column that came with that of the table above. */
  static List<Statement> completed(Column column, Planning planning) {
    List<Statement> statements = new ArrayList<>();
    ObjectKey above = Lineage.above(column.key(), planning).orElseThrow();
    boolean loses = isCompleted(column.key(), planning)
        && planning.to().find(above.fact("default"), Default.class).isPresent()
        && !planning.to().contains(column.key().fact("default"));
    if (loses) {
      statements.add(Statement.of(ColumnKind.alter(column) + "DROP DEFAULT")
          .locking(LockLevel.ACCESS_EXCLUSIVE));
    }
    boolean notNull = planning.to().find(above, Column.class).filter(Column::notNull).isPresent();
    if (isCompleted(column.key(), planning) && column.notNull() && !notNull) {
      statements.add(ColumnNotNull.ofNew(column));
    }
    statements.addAll(ColumnSettings.of(column, planning));
    return statements;
  }
}
