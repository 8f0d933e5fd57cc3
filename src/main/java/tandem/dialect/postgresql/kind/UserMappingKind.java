package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
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
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/**
 * Who a role is on a foreign server; {@code pg_user_mappings}. A part of the server. The view hides the
 * options of most mappings from who is no superuser: such a mapping is not read, and listed as not modelled.
 */
public final class UserMappingKind extends ReplaceableKind<UserMappingKind.UserMapping>
    implements Reading<UserMappingKind.UserMapping> {

  /**
   * A mapping. Its key's name is the role, quoted where it has to be, or PUBLIC.
   *
   * @param options those that are no secrets
   * @param secrets names of those that are; their values are not read
   */
  public record UserMapping(ObjectKey key, List<String> options, List<String> secrets)
      implements SchemaObject {}

  public UserMappingKind() {
    super("user mapping", UserMapping.class, Set.of(), List.of(
        AttributeRule.of(UserMappingKind::options, "options"),
        AttributeRule.ignored("secrets")));
  }

  private static Outcome options(UserMapping from, UserMapping to, Planning planning) {
    return Outcome.alter(ForeignOptions.alter(
        "ALTER " + planning.address(to.key()) + ' ', from.options(), to.options()));
  }

  @Override
  protected Set<String> verbatim() {
    return Set.of("options");
  }

  @Override
  public String noun() {
    return "USER MAPPING";
  }

  @Override
  public String reference(ObjectKey key) {
    return "FOR " + key.name() + " SERVER " + Sql.name(key.parent().name());
  }

  @Override
  public List<Statement> create(UserMapping mapping, Folded folded, Planning planning) {
    return List.of(Statement.of("CREATE " + address(mapping.key())
        + ForeignOptions.clause(mapping.options())));
  }

  @Override
  public List<Statement> drop(UserMapping mapping, Planning planning) {
    return List.of(ForeignOptions.losing(
        mapping.secrets(), mapping.key(), Statement.of("DROP " + address(mapping.key()))));
  }

  @Override
  public Catalog catalog() {
    return Catalog.USER_MAPPING;
  }

  /** The condition is that of the view, under which it shows the options. */
  @Override
  public String ifAny() {
    return "pg_catalog.pg_foreign_server";
  }

  @Override
  public String query(int major) {
    return """
        SELECT m.umid AS oid, m.srvid AS server,
          CASE WHEN m.umuser = 0 THEN 'PUBLIC' ELSE pg_catalog.quote_ident(m.usename) END AS role, %s, %s
        FROM pg_catalog.pg_user_mappings m
        JOIN pg_catalog.pg_foreign_server s ON s.oid = m.srvid
        WHERE (SELECT r.rolsuper FROM pg_catalog.pg_roles r WHERE r.rolname = current_user)
          OR m.umuser = 0 AND pg_catalog.pg_has_role(s.srvowner, 'USAGE')
          OR m.umuser <> 0 AND m.usename = current_user AND (pg_catalog.pg_has_role(s.srvowner, 'USAGE')
            OR pg_catalog.has_server_privilege(s.oid, 'USAGE'))""".formatted(
            ForeignOptions.read("m.umoptions", "options"), ForeignOptions.secrets("m.umoptions", "secrets"));
  }

  @Override
  public Optional<UserMapping> read(Row row, Addresses addresses) throws SQLException {
    String role = row.text("role");
    List<String> options = row.list("options");
    List<String> secrets = row.list("secrets");
    return addresses.find(Address.of(Catalog.FOREIGN_SERVER, row.oid("server")))
        .map(server -> new UserMapping(server.child("user mapping", role), options, secrets));
  }
}
