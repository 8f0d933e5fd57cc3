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
 * The owner of any object where it is not the default owner, the role that runs the migrations; the reader
 * leaves that one out.
 */
public final class OwnerKind extends ReplaceableKind<OwnerKind.Owner> implements Reading<OwnerKind.Owner> {

  /** An owner by name. */
  public record Owner(ObjectKey key, String role) implements SchemaObject {}

  public OwnerKind() {
    super("owner", Owner.class, Set.of(Trait.FACT), List.of(
        AttributeRule.of((from, to, planning) -> Outcome.alter(give(to.key(), Sql.name(to.role()), planning)),
            "role")));
  }

  /** A sequence that goes with a column has the owner of the column's table and takes no other. */
  private static List<Statement> give(ObjectKey key, String role, Planning planning) {
    ObjectKey ownedBy = key.parent().fact("owned by");
    return planning.from().contains(ownedBy) && planning.to().contains(ownedBy)
        ? List.of()
        : List.of(Statement.of("ALTER " + planning.address(key.parent()) + " OWNER TO " + role)
            .locking(Locks.isRelation(key.parent()) ? LockLevel.ACCESS_EXCLUSIVE : LockLevel.NONE));
  }

  @Override
  protected Set<String> verbatim() {
    return Set.of("role");
  }

  @Override
  public String noun() {
    return "OWNER";
  }

  @Override
  public String reference(ObjectKey key) {
    return "OF " + key.parent().display();
  }

  @Override
  public List<Statement> create(Owner owner, Folded folded, Planning planning) {
    return give(owner.key(), Sql.name(owner.role()), planning);
  }

  @Override
  public List<Statement> drop(Owner owner, Planning planning) {
    if (planning.isGone(owner.key().parent())) {
      return List.of();
    }
    // createdb gives public to pg_database_owner from 15 on; manual, "Schemas".
    boolean isPublic = planning.major() >= 15
        && owner.key().parent().equals(ObjectKey.of("schema", "public"));
    return give(owner.key(), isPublic ? "pg_database_owner" : "CURRENT_USER", planning);
  }

  @Override
  public Catalog catalog() {
    return Catalog.CLASS;
  }

  /** The schema public is pg_database_owner's (6171); in a cluster that was 14 once the superuser's (10). */
  @Override
  public String query(int major) {
    return """
        SELECT o.classid, o.oid, pg_catalog.pg_get_userbyid(o.owner) AS role
        FROM (
          SELECT 1259 AS classid, oid, relowner AS owner FROM pg_catalog.pg_class
            WHERE relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
          UNION ALL SELECT 1255, oid, proowner FROM pg_catalog.pg_proc
          UNION ALL SELECT 1247, oid, typowner FROM pg_catalog.pg_type
          UNION ALL SELECT 2615, oid, nspowner FROM pg_catalog.pg_namespace
          UNION ALL SELECT 2612, oid, lanowner FROM pg_catalog.pg_language
          UNION ALL SELECT 2617, oid, oprowner FROM pg_catalog.pg_operator
          UNION ALL SELECT 2616, oid, opcowner FROM pg_catalog.pg_opclass
          UNION ALL SELECT 2753, oid, opfowner FROM pg_catalog.pg_opfamily
          UNION ALL SELECT 3456, oid, collowner FROM pg_catalog.pg_collation
          UNION ALL SELECT 2607, oid, conowner FROM pg_catalog.pg_conversion
          UNION ALL SELECT 3602, oid, cfgowner FROM pg_catalog.pg_ts_config
          UNION ALL SELECT 3600, oid, dictowner FROM pg_catalog.pg_ts_dict
          UNION ALL SELECT 3381, oid, stxowner FROM pg_catalog.pg_statistic_ext
          UNION ALL SELECT 3466, oid, evtowner FROM pg_catalog.pg_event_trigger
          UNION ALL SELECT 2328, oid, fdwowner FROM pg_catalog.pg_foreign_data_wrapper
          UNION ALL SELECT 1417, oid, srvowner FROM pg_catalog.pg_foreign_server
          UNION ALL SELECT 6104, oid, pubowner FROM pg_catalog.pg_publication
          UNION ALL SELECT 6100, oid, subowner FROM pg_catalog.pg_subscription
        ) AS o
        WHERE (o.oid >= 16384 OR o.oid = 2200 AND o.owner NOT IN (10, 6171))
          AND o.owner <> (SELECT r.oid FROM pg_catalog.pg_roles r WHERE r.rolname = current_user)""";
  }

  @Override
  public Optional<Owner> read(Row row, Addresses addresses) throws SQLException {
    String role = row.text("role");
    return addresses.find(new Address(row.oid("classid"), row.oid("oid"), 0))
        .map(whole -> new Owner(whole.fact("owner"), role));
  }

  @Override
  public boolean isFact() {
    return true;
  }
}
