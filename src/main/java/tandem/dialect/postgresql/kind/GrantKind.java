package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * What one grantee may do with one object, where that is not what everybody has by default
 * ({@code acldefault()}; for the schema {@code public}: what it is in a new database). Who granted it is not
 * modelled: it is restated as the owner's. What is granted on the sequence of an identity is a fact about
 * that.
 */
public final class GrantKind extends ReplaceableKind<GrantKind.Grant> implements Reading<GrantKind.Grant> {
  /** The grantee is everybody. */
  private static final String PUBLIC = "PUBLIC";
  /** The grantee is the object's owner, whoever that is. */
  private static final String OWNER = "OWNER";

  /**
   * The privileges of a grantee. Its key's name is the role, quoted where it has to be, or PUBLIC or OWNER;
   * for a column of a view, which is no object, the column follows: {@code reader (id)}.
   *
   * @param role the role's name; PUBLIC; empty for the object's owner
   * @param column the column the privileges are for; empty for the whole object
   * @param on the word for the object in GRANT: SEQUENCE, FUNCTION, PROCEDURE, TYPE, SCHEMA…; empty for what
   *     is like a table
   * @param privileges in GRANT's order; empty where a default has been revoked
   * @param grantable those with grant option
   * @param defaults what the grantee has where nothing was granted or revoked
   */
  public record Grant(
      ObjectKey key,
      String role,
      String column,
      String on,
      List<String> privileges,
      List<String> grantable,
      List<String> defaults) implements SchemaObject {}

  public GrantKind() {
    super("grant", Grant.class, Set.of(Trait.FACT), List.of(
        AttributeRule.of(GrantKind::changes, "privileges", "grantable"),
        AttributeRule.ignored("role", "column", "on", "defaults")));
  }

  private static Outcome changes(Grant from, Grant to, Planning planning) {
    return Outcome.alter(new Privileges(to, planning.to(), planning)
        .change(from.privileges(), from.grantable(), to.privileges(), to.grantable()));
  }

  @Override
  public String noun() {
    return "GRANT";
  }

  @Override
  public String reference(ObjectKey key) {
    return "ON " + key.parent().display() + " TO " + key.name();
  }

  @Override
  public List<Statement> create(Grant grant, Folded folded, Planning planning) {
    return new Privileges(grant, planning.to(), planning)
        .change(grant.defaults(), List.of(), grant.privileges(), grant.grantable());
  }

  @Override
  public List<Statement> drop(Grant grant, Planning planning) {
    return new Privileges(grant, planning.from(), planning)
        .change(grant.privileges(), grant.grantable(), grant.defaults(), List.of());
  }

  /** Whatever was granted before ends, so that the text is all there is to it. */
  @Override
  public List<Statement> define(Grant grant, Planning planning) {
    Privileges privileges = new Privileges(grant, planning.to(), planning);
    List<Statement> statements = new ArrayList<>(List.of(privileges.revokeAll()));
    statements.addAll(privileges.change(List.of(), List.of(), grant.privileges(), grant.grantable()));
    return statements;
  }

  @Override
  public Set<String> follows() {
    return Set.of("owner", "grant");
  }

  /** REVOKE on a table ends the grants on its columns as well (manual, "REVOKE"), so it comes first. */
  @Override
  public Set<String> occupies(Grant grant) {
    return Set.of("privileges of " + grant.role() + " on " + grant.key().root());
  }

  @Override
  public Catalog catalog() {
    return Catalog.CLASS;
  }

  @Override
  public String query(int major) {
    String publicSchema = "pg_catalog.makeaclitem(0, nspowner, 'USAGE', false)"
        + (major < 15 ? ", pg_catalog.makeaclitem(0, nspowner, 'CREATE', false)" : "");
    return """
        WITH acls AS (
          SELECT 1259 AS classid, oid, 0 AS subid, '' AS column_name, relowner AS owner, relacl AS acl,
            CASE relkind WHEN 'S' THEN 'SEQUENCE' ELSE '' END AS kind,
            pg_catalog.acldefault(CASE relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", relowner) AS base
          FROM pg_catalog.pg_class
          UNION ALL SELECT 1259, c.oid, a.attnum, a.attname, c.relowner, a.attacl, '', NULL
          FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
          WHERE a.attacl IS NOT NULL AND NOT a.attisdropped
          UNION ALL SELECT 1259, d.refobjid, d.refobjsubid, '', s.relowner, s.relacl, 'SEQUENCE',
            pg_catalog.acldefault('s', s.relowner)
          FROM pg_catalog.pg_class s
          JOIN pg_catalog.pg_depend d ON d.classid = 1259 AND d.objid = s.oid AND d.deptype = 'i'
            AND d.refclassid = 1259 AND d.refobjsubid > 0
          WHERE s.relkind = 'S'
          UNION ALL SELECT 1255, oid, 0, '', proowner, proacl,
            CASE prokind WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END, pg_catalog.acldefault('f', proowner)
          FROM pg_catalog.pg_proc
          UNION ALL SELECT 1247, oid, 0, '', typowner, typacl, 'TYPE', pg_catalog.acldefault('T', typowner)
          FROM pg_catalog.pg_type
          UNION ALL SELECT 2612, oid, 0, '', lanowner, lanacl, 'LANGUAGE', pg_catalog.acldefault('l', lanowner)
          FROM pg_catalog.pg_language
          UNION ALL SELECT 2328, oid, 0, '', fdwowner, fdwacl, 'FOREIGN DATA WRAPPER',
            pg_catalog.acldefault('F', fdwowner)
          FROM pg_catalog.pg_foreign_data_wrapper
          UNION ALL SELECT 1417, oid, 0, '', srvowner, srvacl, 'FOREIGN SERVER',
            pg_catalog.acldefault('S', srvowner)
          FROM pg_catalog.pg_foreign_server
          UNION ALL SELECT 2615, oid, 0, '', nspowner, COALESCE(nspacl, pg_catalog.acldefault('n', nspowner)),
            'SCHEMA', pg_catalog.acldefault('n', nspowner)
            || CASE WHEN oid = 2200 THEN ARRAY[""" + publicSchema + """
              ] ELSE '{}' END
          FROM pg_catalog.pg_namespace)
        SELECT a.classid, a.oid, a.subid, a.column_name, a.kind, g.grantee = a.owner AS is_owner,
          CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.pg_get_userbyid(g.grantee) END AS role,
          pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(g.grantee)) AS quoted, g.grantee = 0 AS is_public,
          g.privileges, g.grantable, g.defaults
        FROM acls a
        CROSS JOIN LATERAL (
          SELECT e.grantee,
            array_agg(DISTINCT e.privilege_type) FILTER (WHERE NOT e.is_default) AS privileges,
            array_agg(DISTINCT e.privilege_type)
              FILTER (WHERE NOT e.is_default AND e.is_grantable) AS grantable,
            array_agg(DISTINCT e.privilege_type) FILTER (WHERE e.is_default) AS defaults
          FROM (
            SELECT grantee, privilege_type, is_grantable, false AS is_default FROM pg_catalog.aclexplode(a.acl)
            UNION ALL SELECT grantee, privilege_type, false, true FROM pg_catalog.aclexplode(a.base)) AS e
          GROUP BY e.grantee) AS g
        WHERE a.acl IS NOT NULL AND (a.oid >= 16384 OR a.oid = 2200)
          AND (g.privileges IS DISTINCT FROM g.defaults OR g.grantable IS NOT NULL)""";
  }

  @Override
  public Optional<Grant> read(Row row, Addresses addresses) throws SQLException {
    Address address = new Address(row.oid("classid"), row.oid("oid"), row.number("subid"));
    String column = row.text("column_name");
    boolean sequenceOfIdentity = address.part() > 0 && column.isEmpty();
    Optional<ObjectKey> exact = addresses.find(address)
        .map(key -> sequenceOfIdentity ? key.fact("identity") : key);
    Optional<ObjectKey> whole = exact.isPresent() ? exact : addresses.find(address.whole());
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    boolean owner = row.flag("is_owner");
    String grantee = owner ? OWNER : row.flag("is_public") ? PUBLIC : row.text("quoted");
    String name = exact.isPresent() ? grantee : grantee + " (" + Sql.name(column) + ")";
    return Optional.of(new Grant(
        whole.get().child("grant", name),
        owner ? "" : row.text("role"),
        column,
        row.text("kind"),
        Privileges.inOrder(row.list("privileges")),
        Privileges.inOrder(row.list("grantable")),
        Privileges.inOrder(row.list("defaults"))));
  }

  @Override
  public boolean isFact() {
    return true;
  }
}
