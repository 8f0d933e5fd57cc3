package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/**
 * What a grantee gets on objects that a role will create; {@code pg_default_acl}, as far as it is not what
 * everybody gets. Because new objects carry it, what is created says what of it is not wanted.
 */
public final class DefaultPrivilegeKind extends ReplaceableKind<DefaultPrivilegeKind.DefaultPrivilege>
    implements Reading<DefaultPrivilegeKind.DefaultPrivilege> {

  /**
   * Default privileges of one grantee. The key is a part of the schema they are for, or stands alone.
   *
   * @param creator the role whose objects they are for; empty for the role that runs the migrations
   * @param objects TABLES, SEQUENCES, FUNCTIONS, TYPES, SCHEMAS or LARGE OBJECTS
   * @param role as in {@link GrantKind.Grant}: PUBLIC, or empty for the creator
   * @param privileges in GRANT's order
   * @param grantable those with grant option
   * @param defaults what the grantee gets where nothing was said; empty for a schema's, which only add
   */
  public record DefaultPrivilege(
      ObjectKey key,
      String creator,
      String objects,
      String role,
      List<String> privileges,
      List<String> grantable,
      List<String> defaults) implements SchemaObject {}

  public DefaultPrivilegeKind() {
    super("default privilege", DefaultPrivilege.class, Set.of(), List.of(
        AttributeRule.of((from, to, planning) -> Outcome.alter(change(
            to, from.privileges(), from.grantable(), to.privileges(), to.grantable())),
            "privileges", "grantable"),
        AttributeRule.ignored("creator", "objects", "role", "defaults")));
  }

  private static List<Statement> change(DefaultPrivilege rule, List<String> from, List<String> fromGrantable,
      List<String> to, List<String> toGrantable) {
    ObjectKey schema = rule.key().parent();
    String head = "ALTER DEFAULT PRIVILEGES"
        + (rule.creator().isEmpty() ? "" : " FOR ROLE " + Sql.name(rule.creator()))
        + (schema == null ? "" : " IN SCHEMA " + Sql.name(schema.name())) + ' ';
    String on = " ON " + rule.objects();
    String grantee = rule.role().isEmpty()
        ? rule.creator().isEmpty() ? "CURRENT_USER" : Sql.name(rule.creator())
        : rule.key().name().startsWith(rule.objects().toLowerCase(Locale.ROOT) + " to PUBLIC")
            ? "PUBLIC" : Sql.name(rule.role());
    return new Privileges.Delta(from, fromGrantable, to, toGrantable).statements(
        head, List::copyOf, on, grantee,
        statement -> statement.hazard(new Hazard(
            HazardCode.PRIVILEGE_WIDENED, rule.key(), grantee + " may do more with what will be created")));
  }

  @Override
  public String noun() {
    return "DEFAULT PRIVILEGES";
  }

  @Override
  public String reference(ObjectKey key) {
    return key.name();
  }

  @Override
  public List<Statement> create(DefaultPrivilege rule, Folded folded, Planning planning) {
    return change(rule, rule.defaults(), List.of(), rule.privileges(), rule.grantable());
  }

  @Override
  public List<Statement> drop(DefaultPrivilege rule, Planning planning) {
    return change(rule, rule.privileges(), rule.grantable(), rule.defaults(), List.of());
  }

  /** What the new object carries although the model wanted does not grant it, and what it lacks. */
  @Override
  public List<Statement> after(SchemaObject created, Planning planning) {
    ObjectKey key = created.key();
    boolean identity = created instanceof IdentityKind.Identity;
    if (!identity && (key.parent() != null || !planning.kinds().has(key, Trait.GRANTABLE))) {
      return List.of();
    }
    String noun = identity ? "SEQUENCE" : planning.kinds().of(key).noun();
    String objects = objects(noun);
    Map<String, List<DefaultPrivilege>> byGrantee = new TreeMap<>();
    Stream.of(planning.from(), planning.to()).flatMap(model -> rules(model, key).stream())
        .filter(rule -> rule.creator().isEmpty() && rule.objects().equals(objects))
        .forEach(rule -> byGrantee.computeIfAbsent(grantee(rule), any -> new ArrayList<>()).add(rule));
    List<Statement> statements = new ArrayList<>();
    byGrantee.forEach((grantee, rules) -> statements.addAll(settle(key, grantee, rules, on(noun), planning)));
    return statements;
  }

  private static Collection<DefaultPrivilege> rules(SchemaModel model, ObjectKey created) {
    // The rules of a schema are its parts; those of the whole database stand alone and sort by their name.
    Stream<ObjectKey> ofSchema = model.partsOf(ObjectKey.of("schema", created.root().schema())).stream();
    Stream<ObjectKey> ofDatabase = model.objects().subMap(
        ObjectKey.of("", ""), ObjectKey.of("\uffff", "", "\uffff")).keySet().stream();
    return Stream.concat(ofSchema, ofDatabase)
        .flatMap(key -> model.find(key, DefaultPrivilege.class).stream()).toList();
  }

  /** The grantee as the keys of grants have it. */
  private static String grantee(DefaultPrivilege rule) {
    String name = rule.key().name();
    String from = rule.objects().toLowerCase(Locale.ROOT) + " to ";
    return name.substring(from.length());
  }

  private static List<Statement> settle(
      ObjectKey created, String grantee, List<DefaultPrivilege> rules, String on, Planning planning) {
    Set<String> given = new LinkedHashSet<>();
    Set<String> grantable = new LinkedHashSet<>();
    Set<String> lacking = new LinkedHashSet<>();
    Set<String> usual = new LinkedHashSet<>();
    for (DefaultPrivilege rule : rules) {
      given.addAll(rule.privileges());
      grantable.addAll(rule.grantable());
      usual.addAll(rule.defaults());
      rule.defaults().stream().filter(one -> !rule.privileges().contains(one)).forEach(lacking::add);
    }
    given.addAll(usual);
    ObjectKey key = created.child("grant", grantee);
    Optional<GrantKind.Grant> wanted = planning.to().find(key, GrantKind.Grant.class);
    List<String> privileges = wanted.map(GrantKind.Grant::privileges).orElse(List.copyOf(usual));
    List<String> options = wanted.map(GrantKind.Grant::grantable).orElse(List.of());
    List<String> kept = given.stream().filter(privileges::contains).toList();
    List<String> keptOptions = grantable.stream().filter(options::contains).toList();
    given.removeAll(lacking);
    GrantKind.Grant grant = new GrantKind.Grant(
        key, rules.getFirst().role(), "", on, privileges, options, List.copyOf(usual));
    return new Privileges(grant, planning.to(), planning).change(
        Privileges.inOrder(given), Privileges.inOrder(grantable),
        Privileges.inOrder(kept), Privileges.inOrder(keptOptions));
  }

  private static String objects(String noun) {
    return switch (noun) {
      case "SEQUENCE" -> "SEQUENCES";
      case "FUNCTION", "PROCEDURE", "AGGREGATE" -> "FUNCTIONS";
      case "TYPE", "DOMAIN" -> "TYPES";
      case "SCHEMA" -> "SCHEMAS";
      default -> noun.endsWith("TABLE") || noun.endsWith("VIEW") ? "TABLES" : "";
    };
  }

  private static String on(String noun) {
    return switch (noun) {
      case "AGGREGATE" -> "FUNCTION";
      case "DOMAIN" -> "TYPE";
      default -> noun.endsWith("TABLE") || noun.endsWith("VIEW") ? "" : noun;
    };
  }

  @Override
  public Catalog catalog() {
    return Catalog.DEFAULT_ACL;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_default_acl";
  }

  @Override
  public String query(int major) {
    return """
        SELECT d.oid, d.defaclnamespace AS schema,
          CASE WHEN d.defaclrole <> (SELECT r.oid FROM pg_catalog.pg_roles r
              WHERE r.rolname = pg_catalog.current_setting('tandem.maker'))
            THEN pg_catalog.pg_get_userbyid(d.defaclrole) END AS creator,
          CASE d.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS'
            WHEN 'T' THEN 'TYPES' WHEN 'n' THEN 'SCHEMAS' ELSE 'LARGE OBJECTS' END AS objects,
          g.grantee = d.defaclrole AS is_owner, g.grantee = 0 AS is_public,
          CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.pg_get_userbyid(g.grantee) END AS role,
          pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(g.grantee)) AS quoted,
          pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(d.defaclrole)) AS quoted_creator,
          g.privileges, g.grantable, g.defaults
        FROM pg_catalog.pg_default_acl d
        CROSS JOIN LATERAL (
          SELECT e.grantee,
            array_agg(DISTINCT e.privilege_type) FILTER (WHERE NOT e.is_default) AS privileges,
            array_agg(DISTINCT e.privilege_type)
              FILTER (WHERE NOT e.is_default AND e.is_grantable) AS grantable,
            array_agg(DISTINCT e.privilege_type) FILTER (WHERE e.is_default) AS defaults
          FROM (
            SELECT grantee, privilege_type, is_grantable, false AS is_default
              FROM pg_catalog.aclexplode(d.defaclacl)
            UNION ALL SELECT grantee, privilege_type, false, true
              FROM pg_catalog.aclexplode(pg_catalog.acldefault(
                CASE d.defaclobjtype WHEN 'S' THEN 's' ELSE d.defaclobjtype END, d.defaclrole))
              WHERE d.defaclnamespace = 0) AS e
          GROUP BY e.grantee) AS g
        WHERE g.privileges IS DISTINCT FROM g.defaults OR g.grantable IS NOT NULL""";
  }

  @Override
  public Optional<DefaultPrivilege> read(Row row, Addresses addresses) throws SQLException {
    long schema = row.oid("schema");
    Optional<ObjectKey> whole = addresses.find(Address.of(Catalog.NAMESPACE, schema));
    if (schema != 0 && whole.isEmpty()) {
      return Optional.empty();
    }
    boolean owner = row.flag("is_owner");
    String objects = row.text("objects");
    String name = objects.toLowerCase(Locale.ROOT) + " to "
        + (owner ? "OWNER" : row.flag("is_public") ? "PUBLIC" : row.text("quoted"))
        + (row.text("creator").isEmpty() ? "" : " for " + row.text("quoted_creator"));
    return Optional.of(new DefaultPrivilege(
        whole.map(key -> key.child("default privilege", name))
            .orElseGet(() -> ObjectKey.of("default privilege", name)),
        row.text("creator"),
        objects,
        owner ? "" : row.text("role"),
        Privileges.inOrder(row.list("privileges")),
        Privileges.inOrder(row.list("grantable")),
        Privileges.inOrder(row.list("defaults"))));
  }
}
