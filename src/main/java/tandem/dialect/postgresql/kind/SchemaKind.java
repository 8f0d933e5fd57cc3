package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.kind.Folded;
import tandem.kind.Place;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/**
 * A schema. {@code public} is there in every new database, as in template1, and is no object of a model: only
 * what differs of its owner, grants and comment is.
 */
public final class SchemaKind extends ReplaceableKind<SchemaKind.Schema>
    implements Reading<SchemaKind.Schema> {

  /** A schema; manual, "CREATE SCHEMA". It has nothing of its own but its name. */
  public record Schema(ObjectKey key) implements SchemaObject {}

  public SchemaKind() {
    super("schema", Schema.class, Set.of(Trait.COMMENTABLE, Trait.OWNABLE, Trait.GRANTABLE), List.of());
  }

  @Override
  public String noun() {
    return "SCHEMA";
  }

  @Override
  public boolean isSchema() {
    return true;
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.name());
  }

  @Override
  public Place place(ObjectKey key) {
    return new Place(key.name(), "", "schema");
  }

  @Override
  public List<Statement> create(Schema schema, Folded folded, Planning planning) {
    return List.of(Statement.of("CREATE SCHEMA " + reference(schema.key())));
  }

  @Override
  public List<Statement> drop(Schema schema, Planning planning) {
    return List.of(Statement.of("DROP " + address(schema.key())));
  }

  @Override
  public Catalog catalog() {
    return Catalog.NAMESPACE;
  }

  @Override
  public String query(int major) {
    return "SELECT n.oid, n.nspname AS name FROM pg_catalog.pg_namespace n WHERE " + USER_SCHEMAS;
  }

  @Override
  public Optional<Schema> read(Row row, Addresses addresses) throws SQLException {
    ObjectKey key = ObjectKey.of("schema", row.text("name"));
    if (key.name().equals("public")) {
      addresses.put(Address.of(Catalog.NAMESPACE, row.oid("oid")), key);
      return Optional.empty();
    }
    return Optional.of(new Schema(key));
  }
}
