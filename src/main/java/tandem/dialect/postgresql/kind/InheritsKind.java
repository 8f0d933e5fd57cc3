package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/**
 * That a table inherits from another; {@code pg_inherits} of what is no partition. A table that comes to
 * inherit has the columns already.
 */
public final class InheritsKind extends ReplaceableKind<InheritsKind.Inherits>
    implements Reading<InheritsKind.Inherits> {

  /**
   * One table above; the key's name is its name, quoted and qualified.
   *
   * @param parent the table above, quoted and qualified
   * @param place among the tables above, from 1; {@code pg_inherits.inhseqno}
   * @param whenAlone names of its own for not-null constraints that came with the table above; PostgreSQL 18
   */
  public record Inherits(ObjectKey key, String parent, int place, List<String> whenAlone)
      implements SchemaObject {}

  public InheritsKind() {
    // The table above is in the key, so that another one is another fact.
    super("inherits", Inherits.class, Set.of(Trait.FACT), List.of(
        AttributeRule.ignored("parent", "place", "whenAlone")));
  }

  private static Statement alter(Inherits inherits, String verb) {
    ObjectKey child = inherits.key().parent();
    return Statement
        .of("ALTER TABLE " + Sql.name(child.schema(), child.name()) + ' ' + verb + ' ' + inherits.parent())
        .locking(LockLevel.ACCESS_EXCLUSIVE);
  }

  @Override
  public String noun() {
    return "INHERIT";
  }

  @Override
  public String reference(ObjectKey key) {
    return key.display();
  }

  @Override
  public boolean seals() {
    return true;
  }

  /** Within CREATE TABLE, where the table puts it behind the list of columns. */
  @Override
  public Optional<String> clause(Inherits inherits, Folded folded, Planning planning) {
    return Optional.of(inherits.parent());
  }

  @Override
  public int order(Inherits inherits) {
    return inherits.place();
  }

  @Override
  public List<Statement> create(Inherits inherits, Folded folded, Planning planning) {
    return List.of(alter(inherits, "INHERIT"));
  }

  @Override
  public List<Statement> drop(Inherits inherits, Planning planning) {
    List<Statement> statements = new ArrayList<>(List.of(alter(inherits, "NO INHERIT")));
    if (Lineage.leaves(inherits.key(), planning)) {
      statements.addAll(NotNullKind.named(inherits.key(), inherits.whenAlone()));
    }
    return statements;
  }

  /** What goes down the line of tables changes with it, so that links go before others come. */
  @Override
  public Set<String> occupies(Inherits inherits) {
    return Set.of("inheritance");
  }

  @Override
  public Catalog catalog() {
    return Catalog.CLASS;
  }

  @Override
  public String query(int major) {
    return """
        SELECT c.oid, i.inhparent AS parent, i.inhseqno AS place,
          """ + NotNullKind.inherited(major) + """

        FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_inherits i ON i.inhrelid = c.oid
        WHERE NOT c.relispartition AND c.relkind IN ('r', 'f')""";
  }

  @Override
  public Optional<Inherits> read(Row row, Addresses addresses) throws SQLException {
    Optional<ObjectKey> child = addresses.relation(row.oid("oid"));
    Optional<ObjectKey> parent = addresses.relation(row.oid("parent"));
    if (child.isEmpty() || parent.isEmpty()) {
      return Optional.empty();
    }
    String name = Sql.name(parent.get().schema(), parent.get().name());
    ObjectKey key = child.get().child("inherits", name);
    addresses.attribute(
        Address.of(Catalog.CLASS, row.oid("oid")), Address.of(Catalog.CLASS, row.oid("parent")), key);
    addresses.needs(key, parent.get());
    return Optional.of(new Inherits(key, name, row.number("place"),
        NotNullKind.ownNames(row, child.get())));
  }

  @Override
  public boolean isFact() {
    return true;
  }
}
