package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/**
 * That a table is a partition of another; {@code pg_class.relispartition}. A fact about the partition: its
 * columns and constraints are its own and are there before it is attached, as pg_dump writes it.
 */
public final class PartitionKind extends ReplaceableKind<PartitionKind.Partition>
    implements Reading<PartitionKind.Partition> {

  /**
   * A place in a partitioned table.
   *
   * @param parent the partitioned table, quoted and qualified
   * @param bound {@code FOR VALUES …} or {@code DEFAULT}
   * @param condition what its rows pass by all its bounds, {@code pg_get_partition_constraintdef}; empty
   *     below a hash, which is told by the whole's oid
   * @param whenDetached names of its own for not-null constraints that came with the parent; PostgreSQL 18
   */
  public record Partition(
      ObjectKey key, String parent, String bound, String condition, List<String> whenDetached)
      implements SchemaObject {}

  public PartitionKind() {
    super("partition", Partition.class, Set.of(Trait.FACT), List.of(
        AttributeRule.of(
            (from, to, planning) -> new Outcome.Replace("a partition is detached to get another place"),
            "parent", "bound"),
        AttributeRule.ignored("condition"),
        AttributeRule.ignored("whenDetached")));
  }

  private static String child(ObjectKey key) {
    return Sql.name(key.parent().schema(), key.parent().name());
  }

  @Override
  public String noun() {
    return "PARTITION";
  }

  @Override
  public String reference(ObjectKey key) {
    return child(key);
  }

  @Override
  public boolean seals() {
    return true;
  }

  @Override
  public List<Statement> create(Partition partition, Folded folded, Planning planning) {
    Statement attach = Statement
        .of("ALTER TABLE " + partition.parent() + " ATTACH PARTITION " + child(partition.key()) + ' '
            + partition.bound())
        .locking(locked(partition, planning));
    return Attaching.of(partition, attach, planning);
  }

  private static LockLevel locked(Partition partition, Planning planning) {
    return isScanned(partition, planning) ? LockLevel.ACCESS_EXCLUSIVE
        : refers(partition, planning) ? LockLevel.SHARE_ROW_EXCLUSIVE
        : planning.isNew(parent(partition, planning)) ? LockLevel.NONE : LockLevel.SHARE_UPDATE_EXCLUSIVE;
  }

  /** The table itself is locked, and the default partition, which may hold rows that belong into it. */
  private static boolean isScanned(Partition partition, Planning planning) {
    return !planning.isNew(partition.key().parent())
        || planning.from().dependentsOf(parent(partition, planning))
        .stream().flatMap(link -> planning.from().find(link, Partition.class).stream())
        .anyMatch(other -> other.bound().equals("DEFAULT"));
  }

  /**
   * Foreign keys of the parent, and from 15 on those that point at it, make triggers on the other table, too.
   */
  private static boolean refers(Partition partition, Planning planning) {
    ObjectKey parent = parent(partition, planning);
    Stream<ObjectKey> tied = planning.major() >= 15
        ? Stream.of(planning.from(), planning.to())
            .flatMap(model -> Lineage.tiedByForeignKeys(parent, model).stream())
        : Lineage.foreignKeysAbove(partition.key().parent(), planning.to()).stream()
            .flatMap(key -> planning.to().needsOf(key.key()).stream()).map(ObjectKey::root);
    return tied.anyMatch(table -> !planning.isNew(table));
  }

  @Override
  public Set<ObjectKey> touches(Partition partition, SchemaModel to) {
    Set<ObjectKey> touched = super.touches(partition, to);
    Lineage.wholeOf(partition.key().parent(), to)
        .ifPresent(parent -> touched.addAll(Lineage.tiedByForeignKeys(parent, to)));
    return touched;
  }

  private static ObjectKey parent(Partition partition, Planning planning) {
    return Lineage.wholeOf(partition.key().parent(), planning.to()).orElseThrow();
  }

  @Override
  public List<Statement> drop(Partition partition, Planning planning) {
    List<Statement> statements = new ArrayList<>(List.of(Statement
        .of("ALTER TABLE " + partition.parent() + " DETACH PARTITION " + child(partition.key()))
        .locking(LockLevel.ACCESS_EXCLUSIVE)));
    ObjectKey table = partition.key().parent();
    if (planning.to().contains(table) && !planning.isNew(table)) {
      statements.addFirst(statements.removeFirst().hazard(new Hazard(
          HazardCode.REPLICATION, table, "a publication of the whole no longer tells its changes")));
    }
    if (Lineage.leaves(partition.key(), planning)) {
      statements.addAll(NotNullKind.named(partition.key(), partition.whenDetached()));
      Lineage.foreignKeysAbove(table, planning.from()).stream().map(above -> above.key().name())
          .filter(name -> ForeignKeyKind.kept(table.child("foreign key", name), planning).isEmpty())
          .forEach(name -> statements.add(Statement
              .of("ALTER TABLE " + child(partition.key()) + " DROP CONSTRAINT " + Sql.name(name))
              .locking(LockLevel.ACCESS_EXCLUSIVE)));
    }
    return statements;
  }

  /** Bounds may not overlap, so what leaves a partitioned table goes before others come. */
  @Override
  public Set<String> occupies(Partition partition) {
    return Set.of("bounds of " + partition.parent());
  }

  @Override
  public Catalog catalog() {
    return Catalog.CLASS;
  }

  @Override
  public String query(int major) {
    return """
        SELECT c.oid, i.inhparent AS parent, pg_catalog.pg_get_expr(c.relpartbound, c.oid) AS bound,
          pg_catalog.pg_get_partition_constraintdef(c.oid) AS condition,
          """ + NotNullKind.inherited(major) + """

        FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_inherits i ON i.inhrelid = c.oid
        WHERE c.relispartition AND c.relkind IN ('r', 'p', 'f')""";
  }

  @Override
  public Optional<Partition> read(Row row, Addresses addresses) throws SQLException {
    Optional<ObjectKey> child = addresses.relation(row.oid("oid"));
    Optional<ObjectKey> parent = addresses.relation(row.oid("parent"));
    if (child.isEmpty() || parent.isEmpty()) {
      return Optional.empty();
    }
    ObjectKey key = child.get().fact("partition");
    addresses.attribute(
        Address.of(Catalog.CLASS, row.oid("oid")), Address.of(Catalog.CLASS, row.oid("parent")), key);
    addresses.needs(key, parent.get());
    String condition = row.sql("condition");
    return Optional.of(new Partition(
        key, Sql.name(parent.get().schema(), parent.get().name()), row.text("bound"),
        condition.contains("satisfies_hash_partition(") ? "" : condition,
        NotNullKind.ownNames(row, child.get())));
  }

  @Override
  public boolean isFact() {
    return true;
  }
}
