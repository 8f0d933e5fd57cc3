package tandem.dialect.postgresql.kind;

import static tandem.dialect.postgresql.kind.ColumnGenerated.addedAnew;
import static tandem.dialect.postgresql.kind.ColumnKind.alter;
import static tandem.dialect.postgresql.kind.ColumnKind.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.LockLevel;
import tandem.ddl.Statement;
import tandem.ddl.script.Token;
import tandem.dialect.postgresql.kind.ColumnKind.Column;
import tandem.dialect.postgresql.script.PostgreSqlSyntax;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.RowKeepingKind;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/** How a column changes its type, and how it lets go of one that is replaced and takes hold of it again. */
final class ColumnType {
  /**
   * Kinds that PostgreSQL does not carry through a change of type; manual, "ALTER TABLE", notes. Statistics
   * it makes anew itself, without their target and their owner.
   */
  private static final Set<String> AROUND =
      Set.of("default", "column", "view", "materialized view", "rule", "policy",
      "trigger", "function", "procedure", "statistics", "published table");

  /** Both ends of a foreign key change one after the other, and in between they cannot be compared. */
  private static final Set<String> AROUND_OTHER =
      Stream.concat(AROUND.stream(), Stream.of("foreign key")).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> COMPARING = Set.of("check", "index", "exclusion");

  private static final Set<String> KEYS = Set.of("primary key", "unique");

  private static final String HELD_REMEDY =
      "make the table under another name with the new type, move the rows over, and drop the old table later";

  private ColumnType() {}

  static Outcome.InPlace changes(Column from, Column to, Planning planning) {
    if (from.isGenerated() != to.isGenerated()
        || to.isGenerated() && !from.generated().equals(to.generated())) {
      boolean addedAnew = to.isGenerated() || from.virtual();
      if (addedAnew) {
        return Outcome.alter();
      }
    }
    if (isAddedAnew(from, to, planning)) {
      return Outcome.alter();
    }
    if (isPartitionKey(from.key(), planning)) {
      return new Outcome.Refuse(heldByKey(to), HELD_REMEDY);
    }
    Set<String> around = around(from, to, planning);
    if (followsAbove(from, to, planning)) {
      return new Outcome.Along(Lineage.above(to.key(), planning).orElseThrow(), around);
    }
    ObjectKey table = to.key().parent();
    if (ForeignTableKind.isForeign(table) && Lineage.below(table, planning).isEmpty()) {
      return new Outcome.Alter(List.of(retype(to, to.type(), "")), around);
    }
    if (ForeignTableKind.isForeign(table) || Lineage.hasForeignBelow(table, planning)) {
      return throughForeign(from, to, around, planning);
    }
    Optional<String> using =
        to.isGenerated() ? Optional.of("") : Casts.using(name(to), from.type(), to.type());
    if (using.isEmpty()) {
      return new Outcome.Refuse(
          "column " + to.key().display() + " changes from " + from.type() + " to " + to.type()
              + ", and PostgreSQL has no cast between the two",
          "add a column of the new type, fill it from the old one in a script of your own, and drop that "
              + "one");
    }
    List<Statement> statements = new ArrayList<>();
    statements.add(hazards(from, to, planning, retype(to, to.type(), using.get())));
    if (!from.type().equals(to.type())) {
      statements.addAll(ColumnSettings.afterRetype(to));
    }
    return new Outcome.Alter(statements, around);
  }

  /** USING goes down to the tables below, and any foreign one refuses it. */
  private static Outcome.InPlace throughForeign(
      Column from, Column to, Set<String> around, Planning planning) {
    return to.isGenerated() || Casts.assigned(from.type(), to.type())
        ? new Outcome.Alter(List.of(hazards(from, to, planning, retype(to, to.type(), ""))), around)
        : new Outcome.Refuse("column " + to.key().display() + " changes from " + from.type() + " to "
            + to.type() + ", which takes a USING clause, and a foreign table in its line has none",
            "detach the foreign table in a deployment of its own, and attach it again in a later one");
  }

  /** PostgreSQL refuses to alter a column of a partition key, here and through a table above. */
  private static boolean isPartitionKey(ObjectKey column, Planning planning) {
    String key = planning.from().find(column.parent(), TableKind.Table.class)
        .map(TableKind.Table::partitionBy).orElse("");
    return PostgreSqlSyntax.SYNTAX.tokens(key).stream()
        .filter(token -> token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.QUOTED_NAME)
        .skip(1).anyMatch(token -> token.name(key).equals(column.name()));
  }

  private static String heldByKey(Column column) {
    return "column " + column.key().display()
        + " is part of what its table is partitioned by, so its type stays";
  }

  private static Set<String> around(Column from, Column to, Planning planning) {
    Set<String> around = Casts.comparable(from.type(), to.type()) ? AROUND : aroundOther(from, planning);
    boolean included = planning.from().dependentsOf(from.key()).stream()
        .anyMatch(key -> KEYS.contains(key.kind()) && isReferencedWithout(from.key(), key, planning));
    return included ? Stream.concat(around.stream(), KEYS.stream()).collect(Collectors.toUnmodifiableSet())
        : around;
  }

  /**
   * PostgreSQL builds a key anew whose INCLUDE has the column, but not what references the key: that does not
   * depend on the column, and is in the way.
   */
  private static boolean isReferencedWithout(ObjectKey column, ObjectKey key, Planning planning) {
    return planning.from().dependentsOf(key).stream().anyMatch(
        other -> other.kind().equals("foreign key") && !planning.from().needsOf(other).contains(column));
  }

  /** A computed column is taken down round a change of what it is computed from, and comes back as wanted. */
  private static boolean isAddedAnew(Column from, Column to, Planning planning) {
    return from.isGenerated() && to.isGenerated() && planning.from().needsOf(from.key()).stream()
        .flatMap(source -> planning.from().find(source, Column.class).stream())
        .anyMatch(source -> planning.to().find(source.key(), Column.class)
            .filter(after -> !after.type().equals(source.type())).isPresent());
  }

  private static Statement hazards(Column from, Column to, Planning planning, Statement retype) {
    Conversion conversion = Conversion.of(from.type(), to.type());
    Statement statement = retype;
    if (rewrites(from, to, planning)) {
      statement = rewriting(statement, to, planning);
    }
    if (conversion.mayFail()) {
      statement = statement.hazard(new Hazard(HazardCode.MAY_FAIL, to.key(),
          "a value that " + to.type() + " does not take makes it fail"));
    }
    return to.isGenerated() || !conversion.loses() ? statement : statement.hazard(new Hazard(
        HazardCode.DATA_LOSS, to.key(), "what " + to.type()
            + " does not hold of a value is dropped or rounded"));
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
    return Statement.of(alter(column) + "TYPE " + type + collate + using).locking(LockLevel.ACCESS_EXCLUSIVE);
  }

  static Statement rewriting(Statement statement, Column column, Planning planning) {
    return rewriting(statement, column, "the table may be written anew", planning);
  }

  static Statement rewriting(Statement statement, Column column, String how, Planning planning) {
    return Lineage.hasFile(column.key().parent(), planning)
        ? statement.hazard(new Hazard(HazardCode.REWRITE, column.key(), how)) : statement;
  }

  /** What the values are stored as: those of a domain as its base type. */
  private static String stored(Column column, SchemaModel model) {
    return model.needsOf(column.key()).stream()
        .flatMap(type -> model.find(type, DomainKind.Domain.class).stream())
        .filter(domain -> column.type().equals(domain.key().display()))
        .map(DomainKind.Domain::type).findFirst().orElse(column.type());
  }

  private static boolean rewrites(Column from, Column to, Planning planning) {
    return Conversion.of(stored(from, planning.from()), stored(to, planning.to())).rewrites()
        || ColumnKind.isChecked(to, planning.to()) && !from.type().equals(to.type());
  }

  /** A computed column is added anew; others move over by their text, at once or on the way. */
  static RowKeepingKind.Release release(Column from, Column to, boolean aside, Planning planning) {
    if (from.isGenerated() && to.isGenerated()) {
      Outcome.Alter anew = addedAnew(from, to, planning);
      return new RowKeepingKind.MadeAnew(anew.statements().subList(0, 1),
          anew.statements().subList(1, anew.statements().size()), anew.around());
    }
    if (isPartitionKey(from.key(), planning)) {
      return new RowKeepingKind.Holds(heldByKey(to), HELD_REMEDY);
    }
    Set<String> around = aroundOther(from, planning);
    Optional<ObjectKey> above = Lineage.above(from.key(), planning)
        .filter(key -> planning.from().find(key, Column.class)
            .filter(same -> same.type().equals(from.type()) && same.collation().equals(from.collation()))
            .isPresent());
    if (above.isPresent()) {
      return new RowKeepingKind.Follows(above.get(), around);
    }
    DataType type = DataType.of(from.type());
    if (ForeignTableKind.isForeign(from.key().parent())) {
      return foreign(from, aside, around);
    }
    if (aside && !type.isMade()) {
      return new RowKeepingKind.MoveOver(List.of(retype(to, from.type(), "")), around);
    }
    String text = Casts.text(from.type());
    Optional<String> moved = CompositeValues.moved(from, planning);
    if (aside) {
      Statement back =
          back(to, planning, " USING " + moved.orElse(name(to) + "::" + text + "::" + from.type()));
      return new RowKeepingKind.MoveOver(List.of(CompositeValues.told(back, from, planning)), around);
    }
    if (moved.isPresent()) {
      return new RowKeepingKind.Holds("column " + to.key().display() + " holds values of " + from.type()
          + ", whose attributes change their places, beside what it is made of", HELD_REMEDY);
    }
    // Without COLLATE the column takes its type's own collation.
    Statement plain = Statement.of(alter(from) + "TYPE " + text + " USING " + name(from) + "::" + text)
        .locking(LockLevel.ACCESS_EXCLUSIVE);
    boolean rewrites = Conversion.of(stored(from, planning.from()), text).rewrites();
    Statement away = rewrites ? rewriting(plain, from, planning) : plain;
    Statement back = back(to, planning, " USING " + name(to) + "::" + from.type());
    Set<String> all = Stream.concat(around.stream(), Stream.of("index", "exclusion"))
        .collect(Collectors.toSet());
    return new RowKeepingKind.LetGo(List.of(away), List.of(back), all);
  }

  /** A foreign table says by which type its values are read, and holds none: USING is refused there. */
  private static RowKeepingKind.Release foreign(Column column, boolean aside, Set<String> around) {
    Statement back = retype(column, column.type(), "");
    return aside ? new RowKeepingKind.MoveOver(List.of(back), around)
        : new RowKeepingKind.LetGo(List.of(retype(column, "text", "")), List.of(back), around);
  }

  /** From text, or through it, to a type that was made anew. */
  private static Statement back(Column column, Planning planning, String using) {
    String type = planning.from().find(column.key(), Column.class).orElse(column).type();
    Statement back = retype(column, type, using).hazard(new Hazard(HazardCode.MAY_FAIL,
        column.key(), "fails where the column holds a value that " + type + " no longer takes"));
    boolean rewrites = Conversion.of("text", stored(column, planning.to())).rewrites()
        || ColumnKind.isChecked(column, planning.to());
    return rewrites ? rewriting(back, column, planning) : back;
  }

  /**
   * What compares the column with another cannot be carried through while the two are of different types: a
   * check, and an index by an expression or with a condition.
   */
  private static Set<String> aroundOther(Column column, Planning planning) {
    Set<String> around = new HashSet<>(AROUND_OTHER);
    for (ObjectKey dependent : planning.from().dependentsOf(column.key())) {
      long columns = planning.from().needsOf(dependent).stream()
          .filter(needed -> needed.kind().equals("column"))
          .filter(needed -> needed.parent().equals(column.key().parent())).count();
      boolean expression = COMPARING.contains(dependent.kind()) && (!dependent.kind().equals("index")
          || planning.from().find(dependent, IndexKind.Index.class)
              .filter(IndexKind.Index::computes).isPresent());
      if (columns > 1 && expression) {
        around.add(dependent.kind());
      }
    }
    return around;
  }
}
