package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.kind.Folded;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/**
 * That CLUSTER orders a table by this index, or by the one behind this constraint; {@code
 * pg_index.indisclustered}. A fact about the index, gone with it; a table has one at most.
 */
public final class ClusteredKind extends ReplaceableKind<ClusteredKind.Clustered>
    implements Reading<ClusteredKind.Clustered> {

  /** It is so; there is no more to say. */
  public record Clustered(ObjectKey key) implements SchemaObject {}

  public ClusteredKind() {
    super("clustered", Clustered.class, Set.of(Trait.FACT), List.of());
  }

  private static Statement alter(ObjectKey key, String change, Planning planning) {
    return Statement.of("ALTER " + planning.address(key.root()) + ' ' + change)
        .locking(LockLevel.SHARE_UPDATE_EXCLUSIVE);
  }

  @Override
  public String noun() {
    return "CLUSTER";
  }

  @Override
  public String reference(ObjectKey key) {
    return "ON " + key.parent().display();
  }

  @Override
  public List<Statement> create(Clustered clustered, Folded folded, Planning planning) {
    ObjectKey key = clustered.key();
    return List.of(alter(key, "CLUSTER ON " + Sql.name(key.parent().name()), planning));
  }

  @Override
  public List<Statement> drop(Clustered clustered, Planning planning) {
    return List.of(alter(clustered.key(), "SET WITHOUT CLUSTER", planning));
  }

  @Override
  public Set<String> occupies(Clustered clustered) {
    return Set.of("cluster of " + clustered.key().root());
  }

  @Override
  public Catalog catalog() {
    return Catalog.CLASS;
  }

  @Override
  public String query(int major) {
    return """
        SELECT CASE WHEN k.oid IS NULL THEN 1259 ELSE 2606 END AS classid, COALESCE(k.oid, i.indexrelid) AS oid
        FROM pg_catalog.pg_index i
        LEFT JOIN pg_catalog.pg_constraint k
          ON k.conindid = i.indexrelid AND k.conrelid = i.indrelid AND k.contype IN ('p', 'u', 'x')
        WHERE i.indisclustered""";
  }

  @Override
  public Optional<Clustered> read(Row row, Addresses addresses) throws SQLException {
    return addresses.find(new Address(row.oid("classid"), row.oid("oid"), 0))
        .map(index -> new Clustered(index.fact("clustered")));
  }

  @Override
  public boolean isFact() {
    return true;
  }
}
