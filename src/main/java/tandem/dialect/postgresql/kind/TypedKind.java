package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/**
 * That a table has the columns of a composite type and follows it; {@code pg_class.reloftype}. A fact about
 * the table, whose columns are its own and are there before; while it holds they can be changed with the type
 * only.
 */
public final class TypedKind extends ReplaceableKind<TypedKind.Typed> implements Reading<TypedKind.Typed> {

  /**
   * The type of a table.
   *
   * @param type quoted and qualified
   */
  public record Typed(ObjectKey key, String type) implements SchemaObject {}

  public TypedKind() {
    super("of type", Typed.class, Set.of(Trait.FACT), List.of(
        AttributeRule.of((from, to, planning) -> new Outcome.Replace("a table is of one type"), "type")));
  }

  private static Statement alter(ObjectKey key, String change) {
    return Statement
        .of("ALTER TABLE " + Sql.name(key.parent().schema(), key.parent().name()) + ' ' + change)
        .locking(LockLevel.ACCESS_EXCLUSIVE);
  }

  @Override
  public String noun() {
    return "OF";
  }

  @Override
  public String reference(ObjectKey key) {
    return key.parent().display();
  }

  @Override
  public boolean seals() {
    return true;
  }

  @Override
  public List<Statement> create(Typed typed, Folded folded, Planning planning) {
    return List.of(alter(typed.key(), "OF " + typed.type()));
  }

  @Override
  public List<Statement> drop(Typed typed, Planning planning) {
    return List.of(alter(typed.key(), "NOT OF"));
  }

  @Override
  public Catalog catalog() {
    return Catalog.CLASS;
  }

  @Override
  public String query(int major) {
    return """
        SELECT c.oid, c.reloftype AS type, pg_catalog.format_type(c.reloftype, NULL) AS name
        FROM pg_catalog.pg_class c WHERE c.relkind IN ('r', 'p') AND c.reloftype <> 0""";
  }

  @Override
  public Optional<Typed> read(Row row, Addresses addresses) throws SQLException {
    Optional<ObjectKey> table = addresses.relation(row.oid("oid"));
    if (table.isEmpty()) {
      return Optional.empty();
    }
    ObjectKey key = table.get().fact("of type");
    Address type = Address.of(Catalog.TYPE, row.oid("type"));
    addresses.attribute(Address.of(Catalog.CLASS, row.oid("oid")), type, key);
    addresses.find(type).ifPresent(needed -> addresses.needs(key, needed));
    return Optional.of(new Typed(key, row.text("name")));
  }

  @Override
  public boolean isFact() {
    return true;
  }
}
