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
import tandem.dialect.postgresql.kind.PublishedSchemaKind.PublishedSchema;
import tandem.dialect.postgresql.kind.PublishedTableKind.PublishedTable;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/**
 * What subscribers are told; {@code pg_publication}. Its tables and schemas are parts of it, so that one
 * comes and goes while the others are published. It stands in no schema.
 */
public final class PublicationKind extends ReplaceableKind<PublicationKind.Publication>
    implements Reading<PublicationKind.Publication> {
  private static final List<String> EVERYTHING = List.of("insert", "update", "delete", "truncate");

  /**
   * A publication.
   *
   * @param allTables {@code puballtables}: FOR ALL TABLES, those to come included
   * @param publish what is told: insert, update, delete, truncate, in this order
   * @param viaRoot {@code pubviaroot}: changes of a partition are told as the partitioned table's
   * @param generated {@code pubgencols} as DDL has it: none or stored; PostgreSQL 18, none before
   */
  public record Publication(
      ObjectKey key, boolean allTables, List<String> publish, boolean viaRoot, String generated)
      implements SchemaObject {}

  public PublicationKind() {
    super("publication", Publication.class, Set.of(Trait.COMMENTABLE, Trait.OWNABLE), List.of(
        AttributeRule.of((from, to, planning) -> new Outcome.Replace(
            "whether a publication is for all tables cannot be changed in place"), "allTables"),
        AttributeRule.of(
            (from, to, planning) -> set(to, "publish = " + published(to)), "publish"),
        AttributeRule.of(
            (from, to, planning) -> set(to, "publish_via_partition_root = " + to.viaRoot()), "viaRoot"),
        AttributeRule.of(
            (from, to, planning) -> set(to, "publish_generated_columns = " + to.generated()), "generated")));
  }

  private static Outcome set(Publication publication, String option) {
    return Outcome.alter(Statement.of(alter(publication.key()) + "SET (" + option + ")")
        .hazard(new Hazard(
            HazardCode.REPLICATION, publication.key(), "subscribers are told something else")));
  }

  private static String published(Publication publication) {
    return Sql.literal(String.join(", ", publication.publish()));
  }

  /** {@code ALTER PUBLICATION p } with a space behind it. */
  static String alter(ObjectKey publication) {
    return "ALTER PUBLICATION " + Sql.name(publication.name()) + ' ';
  }

  /** The hazard of what ends to be told, or is told otherwise. */
  static Hazard otherwise(ObjectKey part) {
    return new Hazard(HazardCode.REPLICATION, part,
        "subscribers are told of other rows or columns of " + part.name() + ", or of none");
  }

  @Override
  public String noun() {
    return "PUBLICATION";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.name());
  }

  @Override
  public List<Statement> create(Publication publication, Folded folded, Planning planning) {
    List<String> told = told(publication, folded);
    List<String> options = options(publication);
    String of = told.isEmpty() ? "" : " FOR " + String.join(", ", told);
    String with = options.isEmpty() ? ""
        : (told.isEmpty() ? " " : "\n  ") + "WITH (" + String.join(", ", options) + ")";
    String sql = "CREATE " + address(publication.key()) + of + with;
    Statement create = Statement.of(sql).locking(
        folded.parts().stream().anyMatch(part -> part.object() instanceof PublishedTable)
            ? LockLevel.SHARE_UPDATE_EXCLUSIVE : LockLevel.NONE);
    for (Hazard hazard : unidentified(publication, folded, planning)) {
      create = create.hazard(hazard);
    }
    return List.of(create);
  }

  private static List<String> told(Publication publication, Folded folded) {
    List<String> tables = clauses(folded, PublishedTable.class);
    List<String> schemas = clauses(folded, PublishedSchema.class);
    List<String> told = new ArrayList<>();
    if (publication.allTables()) {
      told.add("ALL TABLES");
    }
    if (!tables.isEmpty()) {
      told.add("TABLE " + String.join(", ", tables));
    }
    if (!schemas.isEmpty()) {
      told.add("TABLES IN SCHEMA " + String.join(", ", schemas));
    }
    return told;
  }

  private static List<String> clauses(Folded folded, Class<? extends SchemaObject> type) {
    return folded.parts().stream().filter(part -> type.isInstance(part.object()))
        .map(Folded.Part::clause).toList();
  }

  private static List<String> options(Publication publication) {
    List<String> options = new ArrayList<>();
    if (!publication.publish().equals(EVERYTHING)) {
      options.add("publish = " + published(publication));
    }
    if (publication.viaRoot()) {
      options.add("publish_via_partition_root = true");
    }
    if (!publication.generated().equals("none")) {
      options.add("publish_generated_columns = " + publication.generated());
    }
    return options;
  }

  private static List<Hazard> unidentified(Publication publication, Folded folded, Planning planning) {
    Stream<ObjectKey> all = !publication.allTables() ? Stream.of()
        : planning.from().objects().keySet().stream().filter(key -> key.kind().equals("table"))
            .filter(planning.to()::contains);
    return Stream.concat(
        all.flatMap(table -> PublishedTableKind.unidentified(table, publication, planning).stream()),
        folded.parts().stream().map(Folded.Part::object).filter(PublishedTable.class::isInstance)
            .map(PublishedTable.class::cast)
            .flatMap(table -> PublishedTableKind.unidentified(table, planning).stream())).toList();
  }

  @Override
  public List<Statement> drop(Publication publication, Planning planning) {
    return List.of(Statement.of("DROP " + address(publication.key())).hazard(new Hazard(
        HazardCode.REPLICATION, publication.key(), "subscribers fail for want of it")));
  }

  @Override
  public Catalog catalog() {
    return Catalog.PUBLICATION;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_publication";
  }

  @Override
  public String query(int major) {
    String generated = major >= 18 ? "CASE p.pubgencols WHEN 's' THEN 'stored' ELSE 'none' END" : "'none'";
    return """
        SELECT p.oid, p.pubname AS name, p.puballtables AS all_tables, p.pubviaroot AS via_root,
          pg_catalog.array_remove(ARRAY[
            CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END,
            CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END], NULL)
            AS publish,
          %s AS generated
        FROM pg_catalog.pg_publication p""".formatted(generated);
  }

  @Override
  public Optional<Publication> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new Publication(
        ObjectKey.of("publication", row.text("name")),
        row.flag("all_tables"),
        row.list("publish"),
        row.flag("via_root"),
        row.text("generated")));
  }
}
