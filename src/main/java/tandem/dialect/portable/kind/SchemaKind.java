package tandem.dialect.portable.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Statement;
import tandem.dialect.portable.kind.SchemaKind.Schema;
import tandem.kind.Folded;
import tandem.kind.Place;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** A schema, where the database has them; the one that every database has is no object. */
public final class SchemaKind extends ReplaceableKind<Schema> implements Reading<Schema> {
  /** A schema. */
  public record Schema(ObjectKey key) implements SchemaObject {}

  private final Forms forms;

  public SchemaKind(Forms forms, Set<Trait> traits) {
    super("schema", Schema.class, traits, List.of());
    this.forms = forms;
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
    return forms.name(key);
  }

  @Override
  public Place place(ObjectKey key) {
    return new Place(key.name(), "", "schema");
  }

  @Override
  public List<Statement> create(Schema schema, Folded folded, Planning planning) {
    return List.of(Statement.of("CREATE " + address(schema.key())));
  }

  @Override
  public List<Statement> drop(Schema schema, Planning planning) {
    return List.of(Statement.of("DROP " + address(schema.key())));
  }

  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return from.kind().equals(name())
        ? Optional.of(Statement.of("ALTER " + address(from) + " RENAME TO " + forms.name(to)))
        : Optional.empty();
  }

  /** Columns: {@code name}. */
  @Override
  public Optional<Schema> read(Row row, Known known) {
    return row.text("name").equals(forms.ownSchema())
        ? Optional.empty() : Optional.of(new Schema(ObjectKey.of("schema", row.text("name"))));
  }
}
