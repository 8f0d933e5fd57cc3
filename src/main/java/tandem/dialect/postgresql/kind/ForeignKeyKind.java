package tandem.dialect.postgresql.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.kind.AttributeRule;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** A foreign key; {@code pg_constraint.contype = 'f'}. */
public final class ForeignKeyKind extends ConstraintKind<ForeignKeyKind.ForeignKey> {

  /**
   * A foreign key.
   *
   * @param definition {@code FOREIGN KEY (…) REFERENCES … MATCH … ON UPDATE … ON DELETE …}
   * @param deferrable {@code DEFERRABLE}, {@code DEFERRABLE INITIALLY DEFERRED} or empty
   * @param state {@code NOT VALID}, {@code NOT ENFORCED} or empty
   */
  public record ForeignKey(ObjectKey key, String definition, String deferrable, String state)
      implements Constraint {}

  public ForeignKeyKind() {
    super("foreign key", ForeignKey.class, 'f', List.of(
        replaced("definition"),
        AttributeRule.of(ForeignKeyKind::deferrable, "deferrable"),
        AttributeRule.of(ForeignKeyKind::state, "state")));
  }

  private static Outcome deferrable(ForeignKey from, ForeignKey to, Planning planning) {
    return Outcome.alter(alter(to, to.deferrable().isEmpty() ? "NOT DEFERRABLE" : to.deferrable()));
  }

  /** ALTER CONSTRAINT … ENFORCED checks the rows there; PostgreSQL 18, manual, "ALTER TABLE". */
  private static Outcome state(ForeignKey from, ForeignKey to, Planning planning) {
    if (to.state().equals("NOT ENFORCED")) {
      return Outcome.alter(alter(to, to.state()));
    }
    return from.state().equals("NOT ENFORCED") && to.state().isEmpty()
        ? Outcome.alter(validation(to, alter(to, "ENFORCED")))
        : validated(from, to, planning);
  }

  private static Statement alter(ForeignKey key, String change) {
    return Statement
        .of("ALTER TABLE " + table(key.key()) + " ALTER CONSTRAINT " + Sql.name(key.key().name()) + ' '
            + change)
        .locking(LockLevel.ACCESS_EXCLUSIVE);
  }

  private static Statement validation(ForeignKey key, Statement statement) {
    return statement
        .hazard(new Hazard(HazardCode.FULL_SCAN, key.key(), "the table is read while those who write wait"))
        .hazard(new Hazard(HazardCode.VALIDATION, key.key(), "every row is looked up in the other table"))
        .hazard(mayFail(key));
  }

  @Override
  ForeignKey of(Read read) {
    return new ForeignKey(read.key(), read.definition(), read.deferrable(), read.state());
  }

  /**
   * A partition that leaves keeps the keys of the tables above it, which can be what is wanted, or become it.
   */
  @Override
  Optional<List<Statement>> made(ForeignKey key, Planning planning) {
    return kept(key.key(), planning).map(left -> alters(left, key, planning));
  }

  private List<Statement> alters(ForeignKey left, ForeignKey key, Planning planning) {
    return outcomes(called(left, key.key()), key, planning).stream()
        .flatMap(outcome -> outcome instanceof Outcome.Alter alter ? alter.statements().stream()
            : Stream.of())
        .toList();
  }

  /** The key above that a partition keeps under this name when it leaves; empty where it is another one. */
  static Optional<ForeignKey> kept(ObjectKey key, Planning planning) {
    ObjectKey link = key.parent().fact("partition");
    Optional<ForeignKey> wanted = planning.to().find(key, ForeignKey.class);
    if (wanted.isEmpty() || !planning.from().contains(link) || !Lineage.leaves(link, planning)) {
      return Optional.empty();
    }
    boolean stays = !wanted.get().state().equals("NOT VALID");
    return Lineage.foreignKeysAbove(link.parent(), planning.from()).stream()
        .filter(above -> above.key().name().equals(key.name()))
        .filter(above -> above.definition().equals(wanted.get().definition()))
        .filter(above -> stays || above.state().equals(wanted.get().state())).findFirst();
  }

  /** That of a partitioned table can be left unvalidated from PostgreSQL 18 on. */
  @Override
  List<Statement> online(ForeignKey key, Statement add, Planning planning) {
    ObjectKey table = key.key().parent();
    if (planning.major() >= 18 || !Concurrently.isPartitioned(table, planning.to())) {
      return checkedLater(key, add.locking(LockLevel.SHARE_ROW_EXCLUSIVE));
    }
    List<Statement> statements = new ArrayList<>();
    for (ObjectKey leaf : Lineage.leavesBelow(table, planning)) {
      Optional<List<Statement>> first = first(key, leaf, planning);
      if (first.isEmpty()) {
        return List.of(hazards(key, add));
      }
      statements.addAll(first.get());
    }
    // All those added come before any is checked: one transaction each.
    statements.sort(Comparator.comparing(Statement::running));
    // What is taken over loses triggers of its own, for which its table is locked, and the other one.
    statements.add(add.locking(statements.isEmpty() ? LockLevel.SHARE_ROW_EXCLUSIVE
        : LockLevel.ACCESS_EXCLUSIVE));
    return statements;
  }

  /**
   * Adds to a table what one above it has or gets, so that it is taken over there without a look at the rows
   * ({@code tryAttachPartitionForeignKey}). Empty where that is not to be had.
   */
  static Optional<List<Statement>> first(ForeignKey above, ObjectKey table, Planning planning) {
    ObjectKey key = table.child(above.key().kind(), above.key().name());
    if (isTakenOver(key, planning)) {
      return Optional.of(List.of());
    }
    boolean isFree = Stream.of(planning.from(), planning.to()).flatMap(model -> model.partsOf(table).stream())
        .noneMatch(part -> part.name().equals(key.name()) && part.parent().equals(table));
    boolean partitioned = Stream.concat(Stream.of(table), planning.to().needsOf(above.key()).stream()
            .filter(needed -> !needed.root().equals(above.key().root())).map(ObjectKey::root))
        .anyMatch(one -> Concurrently.isPartitioned(one, planning.to()));
    boolean refersToItself = planning.to().needsOf(above.key()).stream().map(ObjectKey::root)
        .allMatch(above.key().root()::equals);
    if (!isFree || partitioned || refersToItself) {
      return Optional.empty();
    }
    ForeignKey own = new ForeignKey(key, above.definition(), above.deferrable(), "");
    return Optional.of(checkedLater(own, Statement.of("ALTER TABLE " + table(key) + " ADD " + written(own))
        .locking(LockLevel.SHARE_ROW_EXCLUSIVE)));
  }

  /**
   * Own foreign keys of partitions below that go as this one comes, which would take them over under their
   * names.
   */
  static List<ObjectKey> givingWay(ObjectKey above, Planning planning) {
    return below(above.parent(), planning)
        .flatMap(table -> planning.from().partsOf(table).stream())
        .filter(own -> sameAbove(own, planning).contains(above)).toList();
  }

  /** True where the key goes with the statement that makes the same of a table above. */
  static boolean givesWay(ObjectKey own, Planning planning) {
    return !sameAbove(own, planning).isEmpty();
  }

  private static List<ObjectKey> sameAbove(ObjectKey own, Planning planning) {
    Optional<ForeignKey> from = planning.from().find(own, ForeignKey.class);
    return from.isEmpty() || planning.to().contains(own)
            || !Lineage.stays(own.parent().fact("partition"), planning)
        ? List.of()
        : Lineage.foreignKeysAbove(own.parent(), planning.to()).stream()
            .filter(above -> above.definition().equals(from.get().definition()))
            .map(ForeignKey::key).filter(above -> !planning.from().contains(above)).toList();
  }

  private static Stream<ObjectKey> below(ObjectKey table, Planning planning) {
    return Lineage.below(table, planning).stream()
        .flatMap(part -> Stream.concat(Stream.of(part), below(part, planning)));
  }

  /** True where a table has the same already when it becomes a partition. */
  static boolean isTakenOver(ObjectKey key, Planning planning) {
    return planning.from().find(key, ForeignKey.class).filter(own -> own.state().isEmpty()
        && !planning.from().contains(key.parent().fact("partition"))
        && planning.from().needsOf(key).stream().allMatch(needed -> !planning.isNew(needed)
            && isSame(needed, planning))
        && Lineage.foreignKeysAbove(key.parent(), planning.to()).stream().anyMatch(above ->
            above.equals(new ForeignKey(above.key(), own.definition(), own.deferrable(), ""))
                && above.key().name().equals(key.name()))).isPresent();
  }

  /** Whether it is declared in the table, too, and at which place it stands, makes no other column. */
  private static boolean isSame(ObjectKey key, Planning planning) {
    SchemaObject from = planning.from().objects().get(key);
    SchemaObject to = planning.to().objects().get(key);
    return from != null && to != null && planning.kinds().of(to).outcomes(from, to, planning).isEmpty();
  }

  @Override
  Statement hazards(ForeignKey key, Statement statement) {
    Statement add = statement.locking(LockLevel.SHARE_ROW_EXCLUSIVE);
    return key.state().isEmpty() ? validation(key, add) : add;
  }
}
