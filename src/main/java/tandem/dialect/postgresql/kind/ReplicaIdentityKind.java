package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import tandem.model.SchemaObject;

/** What of an old row a publication tells, where it is not the primary key; {@code pg_class.relreplident}. */
public final class ReplicaIdentityKind extends ReplaceableKind<ReplicaIdentityKind.ReplicaIdentity>
    implements Reading<ReplicaIdentityKind.ReplicaIdentity> {

  /**
   * A table's replica identity.
   *
   * @param identity as DDL has it: {@code FULL}, {@code NOTHING}, {@code USING INDEX i}; NOTHING too where
   *     the index is gone, for that is what PostgreSQL does then
   */
  public record ReplicaIdentity(ObjectKey key, String identity) implements SchemaObject {}

  public ReplicaIdentityKind() {
    super("replica identity", ReplicaIdentity.class, Set.of(Trait.FACT), List.of(
        AttributeRule.of(ReplicaIdentityKind::identity, "identity")));
  }

  /** The index may have to go before the one that takes its place comes. */
  private static Outcome identity(ReplicaIdentity from, ReplicaIdentity to, Planning planning) {
    return from.identity().startsWith("USING INDEX ") && to.identity().startsWith("USING INDEX ")
        ? new Outcome.Replace("another index tells rows apart")
        : Outcome.alter(alter(to.key(), to.identity(), planning));
  }

  private static Statement alter(ObjectKey key, String identity, Planning planning) {
    return Statement.of("ALTER " + planning.address(key.parent()) + " REPLICA IDENTITY " + identity)
        .locking(LockLevel.ACCESS_EXCLUSIVE)
        .hazard(new Hazard(HazardCode.REPLICATION, key.parent(),
            "subscribers are told other columns of old rows"));
  }

  /**
   * What drops an index, told where it leaves a table that stays without a replica identity; manual, "Logical
   * Replication", "Publication".
   */
  static Statement dropping(ObjectKey index, Statement drop, Planning planning) {
    ObjectKey table = index.parent();
    ObjectKey fact = table.fact("replica identity");
    boolean identifies = planning.from().contains(fact)
        ? planning.from().needsOf(fact).contains(index) : index.kind().equals("primary key");
    return identifies && planning.to().contains(table) && !planning.isNew(table)
        ? drop.hazard(new Hazard(HazardCode.REPLICATION, table,
            "it is its replica identity: without one, UPDATE and DELETE fail where the table is published"))
        : drop;
  }

  @Override
  public String noun() {
    return "REPLICA IDENTITY";
  }

  @Override
  public String reference(ObjectKey key) {
    return "OF " + key.parent().display();
  }

  @Override
  public List<Statement> create(ReplicaIdentity replica, Folded folded, Planning planning) {
    return List.of(alter(replica.key(), replica.identity(), planning));
  }

  @Override
  public List<Statement> drop(ReplicaIdentity replica, Planning planning) {
    return List.of(alter(replica.key(), "DEFAULT", planning));
  }

  @Override
  public Catalog catalog() {
    return Catalog.CLASS;
  }

  @Override
  public String query(int major) {
    return """
        SELECT c.oid, c.relreplident AS kind, i.indexrelid AS index_oid, x.relname AS index, k.oid AS key_oid
        FROM pg_catalog.pg_class c
        LEFT JOIN pg_catalog.pg_index i ON i.indrelid = c.oid AND i.indisreplident
        LEFT JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid
        LEFT JOIN pg_catalog.pg_constraint k
          ON k.conindid = i.indexrelid AND k.conrelid = c.oid AND k.contype IN ('p', 'u', 'x')
        WHERE c.relkind IN ('r', 'p') AND c.relreplident <> 'd'""";
  }

  @Override
  public Optional<ReplicaIdentity> read(Row row, Addresses addresses) throws SQLException {
    Optional<ObjectKey> table = addresses.relation(row.oid("oid"));
    if (table.isEmpty()) {
      return Optional.empty();
    }
    ObjectKey key = table.get().fact("replica identity");
    String index = row.text("index");
    // No row of pg_depend says that the table's identity needs the index.
    addresses.find(row.oid("key_oid") == 0
            ? Address.of(Catalog.CLASS, row.oid("index_oid"))
            : Address.of(Catalog.CONSTRAINT, row.oid("key_oid")))
        .ifPresent(needed -> addresses.needs(key, needed));
    String identity = row.text("kind").equals("f") ? "FULL"
        : index.isEmpty() ? "NOTHING"
        : "USING INDEX " + Sql.name(index);
    return Optional.of(new ReplicaIdentity(key, identity));
  }

  @Override
  public boolean isFact() {
    return true;
  }
}
