package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.kind.Folded;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/**
 * That a publication tells of all tables in a schema, those to come included; {@code
 * pg_publication_namespace}, PostgreSQL 15. A part of the publication.
 */
public final class PublishedSchemaKind extends ReplaceableKind<PublishedSchemaKind.PublishedSchema>
    implements Reading<PublishedSchemaKind.PublishedSchema> {

  /** A schema in a publication; its key's name is the schema's. */
  public record PublishedSchema(ObjectKey key) implements SchemaObject {}

  public PublishedSchemaKind() {
    super("published schema", PublishedSchema.class, Set.of(), List.of());
  }

  private static Statement change(ObjectKey key, String verb) {
    return Statement.of(
        PublicationKind.alter(key.parent()) + verb + " TABLES IN SCHEMA " + Sql.name(key.name()));
  }

  @Override
  public String noun() {
    return "PUBLISHED SCHEMA";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.name());
  }

  @Override
  public Optional<String> clause(PublishedSchema schema, Folded folded, Planning planning) {
    return Optional.of(Sql.name(schema.key().name()));
  }

  @Override
  public List<Statement> create(PublishedSchema schema, Folded folded, Planning planning) {
    return List.of(change(schema.key(), "ADD"));
  }

  @Override
  public List<Statement> drop(PublishedSchema schema, Planning planning) {
    return List.of(change(schema.key(), "DROP").hazard(PublicationKind.otherwise(schema.key())));
  }

  @Override
  public Optional<ObjectKey> goesWith(PublishedSchema schema, Planning planning) {
    return Optional.of(ObjectKey.of("schema", schema.key().name())).filter(planning::isGone);
  }

  @Override
  public Set<String> occupies(PublishedSchema schema) {
    return Set.of("what is told by " + schema.key().parent());
  }

  @Override
  public Catalog catalog() {
    return Catalog.PUBLICATION_NAMESPACE;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_publication";
  }

  @Override
  public String query(int major) {
    return major < 15 ? "SELECT 0 AS oid, 0 AS publication, 0 AS schema WHERE false" : """
        SELECT oid, pnpubid AS publication, pnnspid AS schema FROM pg_catalog.pg_publication_namespace""";
  }

  @Override
  public Optional<PublishedSchema> read(Row row, Addresses addresses) throws SQLException {
    Optional<ObjectKey> publication = addresses.find(Address.of(Catalog.PUBLICATION, row.oid("publication")));
    Optional<ObjectKey> schema = addresses.find(Address.of(Catalog.NAMESPACE, row.oid("schema")));
    if (publication.isEmpty() || schema.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new PublishedSchema(publication.get().child("published schema", schema.get().name())));
  }
}
