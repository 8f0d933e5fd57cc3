package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.dialect.postgresql.kind.PublicationKind.Publication;
import tandem.dialect.postgresql.kind.ReplicaIdentityKind.ReplicaIdentity;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/** That a publication tells of a table; {@code pg_publication_rel}. A part of the publication. */
public final class PublishedTableKind extends ReplaceableKind<PublishedTableKind.PublishedTable>
    implements Reading<PublishedTableKind.PublishedTable> {

  /**
   * A table in a publication. Its key's name is the table's, quoted and qualified.
   *
   * @param columns {@code prattrs} in the table's order; empty for all. PostgreSQL 15
   * @param filter {@code pg_get_expr(prqual, prrelid)}, which rows are told of; empty for all. PostgreSQL 15
   */
  public record PublishedTable(ObjectKey key, List<String> columns, String filter) implements SchemaObject {}

  public PublishedTableKind() {
    super("published table", PublishedTable.class, Set.of(), List.of(
        AttributeRule.of(PublishedTableKind::changes, "columns", "filter")));
  }

  /**
   * Only the whole list can be set; taking one out and in again in one transaction is the same to
   * subscribers. A column list and a whole schema exclude each other, so that one goes before the other
   * comes.
   */
  private static Outcome changes(PublishedTable from, PublishedTable to, Planning planning) {
    ObjectKey publication = to.key().parent();
    boolean hadSchemas = planning.from().partsOf(publication).stream()
        .anyMatch(part -> part.kind().equals("published schema"));
    return hadSchemas && !from.columns().equals(to.columns())
        ? new Outcome.Replace("a column list excludes a whole schema")
        : Outcome.alter(
            taken(from, planning), added(to, planning).hazard(PublicationKind.otherwise(to.key())));
  }

  private static Statement taken(PublishedTable table, Planning planning) {
    return Statement
        .of(PublicationKind.alter(table.key().parent()) + "DROP TABLE " + only(table, planning.from()))
        .locking(LockLevel.SHARE_UPDATE_EXCLUSIVE);
  }

  private static Statement added(PublishedTable published, Planning planning) {
    boolean isNew = table(published, planning.to()).filter(planning::isNew).isPresent();
    return Statement
        .of(PublicationKind.alter(published.key().parent()) + "ADD TABLE " + written(published, planning))
        .locking(isNew ? LockLevel.NONE : LockLevel.SHARE_UPDATE_EXCLUSIVE);
  }

  private static String written(PublishedTable table, Planning planning) {
    String columns = table.columns().isEmpty() ? ""
        : table.columns().stream().map(Sql::name).collect(Collectors.joining(", ", " (", ")"));
    return only(table, planning.to()) + columns
        + (table.filter().isEmpty() ? "" : " WHERE (" + table.filter() + ")");
  }

  /** Without ONLY tables that inherit from it would come and go with it. */
  private static String only(PublishedTable published, SchemaModel model) {
    boolean inherited = table(published, model).stream().anyMatch(table -> model.dependentsOf(table).stream()
        .anyMatch(link -> link.kind().equals("inherits") && !link.isWithin(table)));
    return (inherited ? "ONLY " : "") + published.key().name();
  }

  private static Optional<ObjectKey> table(PublishedTable published, SchemaModel model) {
    return model.needsOf(published.key()).stream().map(ObjectKey::root)
        .filter(root -> Sql.name(root.schema(), root.name()).equals(published.key().name())).findFirst();
  }

  /** What a table that is told of from now on has to have, where it does not. */
  static Optional<Hazard> unidentified(PublishedTable published, Planning planning) {
    return table(published, planning.to()).flatMap(table -> planning.to()
        .find(published.key().parent(), Publication.class)
        .flatMap(told -> unidentified(table, told, planning)));
  }

  /** A publisher refuses UPDATE and DELETE where nothing says which row; manual, "Publication". */
  static Optional<Hazard> unidentified(ObjectKey table, Publication publication, Planning planning) {
    SchemaModel model = planning.to();
    boolean tells = publication.publish().contains("update") || publication.publish().contains("delete");
    boolean identified = model.find(table.fact("replica identity"), ReplicaIdentity.class)
        .map(identity -> !identity.identity().equals("NOTHING"))
        .orElseGet(() -> model.partsOf(table).stream().anyMatch(part -> part.kind().equals("primary key")));
    return tells && !identified && !planning.isNew(table)
        ? Optional.of(new Hazard(HazardCode.REPLICATION, table,
            "UPDATE and DELETE of it fail from now on: it has no primary key and no replica identity"))
        : Optional.empty();
  }

  @Override
  public String noun() {
    return "PUBLISHED TABLE";
  }

  @Override
  public String reference(ObjectKey key) {
    return key.name();
  }

  @Override
  public Optional<String> clause(PublishedTable table, Folded folded, Planning planning) {
    return Optional.of(written(table, planning));
  }

  @Override
  public List<Statement> create(PublishedTable table, Folded folded, Planning planning) {
    Statement added = added(table, planning);
    return List.of(unidentified(table, planning).map(added::hazard).orElse(added));
  }

  @Override
  public List<Statement> drop(PublishedTable table, Planning planning) {
    return List.of(taken(table, planning).hazard(PublicationKind.otherwise(table.key())));
  }

  @Override
  public Optional<ObjectKey> goesWith(PublishedTable table, Planning planning) {
    return table(table, planning.from()).filter(planning::isGone);
  }

  @Override
  public Set<String> occupies(PublishedTable table) {
    return Set.of("what is told by " + table.key().parent());
  }

  @Override
  public Catalog catalog() {
    return Catalog.PUBLICATION_REL;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_publication";
  }

  @Override
  public String query(int major) {
    String details = major < 15 ? "NULL::text[] AS columns, NULL AS filter" : """
        ARRAY(SELECT a.attname::text FROM pg_catalog.pg_attribute a
            WHERE a.attrelid = r.prrelid AND a.attnum = ANY (r.prattrs) ORDER BY a.attnum) AS columns,
          pg_catalog.pg_get_expr(r.prqual, r.prrelid) AS filter""";
    return """
        SELECT r.oid, r.prpubid AS publication, r.prrelid AS relation, %s
        FROM pg_catalog.pg_publication_rel r""".formatted(details);
  }

  @Override
  public Optional<PublishedTable> read(Row row, Addresses addresses) throws SQLException {
    Optional<ObjectKey> publication = addresses.find(Address.of(Catalog.PUBLICATION, row.oid("publication")));
    Optional<ObjectKey> table = addresses.relation(row.oid("relation"));
    if (publication.isEmpty() || table.isEmpty()) {
      return Optional.empty();
    }
    String name = Sql.name(table.get().schema(), table.get().name());
    return Optional.of(new PublishedTable(
        publication.get().child("published table", name), row.list("columns"), row.sql("filter")));
  }
}
