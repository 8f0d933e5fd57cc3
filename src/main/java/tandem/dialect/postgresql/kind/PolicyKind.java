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
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** A row security policy; {@code pg_policy}. */
public final class PolicyKind extends ReplaceableKind<PolicyKind.Policy>
    implements Reading<PolicyKind.Policy> {

  /**
   * A policy.
   *
   * @param command ALL, SELECT, INSERT, UPDATE or DELETE; {@code pg_policy.polcmd}
   * @param permissive false for RESTRICTIVE
   * @param roles by name, sorted; empty for PUBLIC
   * @param using the condition of rows that are seen; empty for none
   * @param check the condition of rows that are written; empty for none
   */
  public record Policy(
      ObjectKey key, String command, boolean permissive, List<String> roles, String using, String check)
      implements SchemaObject {}

  public PolicyKind() {
    super(
        "policy",
        Policy.class,
        Set.of(Trait.COMMENTABLE),
        List.of(AttributeRule.of(PolicyKind::changes, "command", "permissive", "roles", "using", "check")));
  }

  /** ALTER POLICY changes neither the command nor the combination, and removes no condition. */
  private static Outcome changes(Policy from, Policy to, Planning planning) {
    if (!from.command().equals(to.command()) || from.permissive() != to.permissive()) {
      return new Outcome.Replace("the command of a policy and whether it permits cannot be changed in place");
    }
    boolean removes = !from.using().isEmpty() && to.using().isEmpty()
        || !from.check().isEmpty() && to.check().isEmpty();
    if (removes) {
      return new Outcome.Replace("a condition of a policy cannot be removed in place");
    }
    StringBuilder sql = new StringBuilder("ALTER POLICY ").append(named(to.key()));
    if (!from.roles().equals(to.roles())) {
      sql.append("\n  TO ").append(roles(to));
    }
    if (!from.using().equals(to.using())) {
      sql.append("\n  USING (").append(to.using()).append(')');
    }
    if (!from.check().equals(to.check())) {
      sql.append("\n  WITH CHECK (").append(to.check()).append(')');
    }
    return Outcome.alter(Statement.of(sql.toString()).locking(LockLevel.ACCESS_EXCLUSIVE)
        .hazard(new Hazard(HazardCode.PRIVILEGE_WIDENED, to.key(), "other rows may be seen or written")));
  }

  private static String roles(Policy policy) {
    return policy.roles().isEmpty() ? "PUBLIC"
        : policy.roles().stream().map(Sql::name).collect(Collectors.joining(", "));
  }

  private static String named(ObjectKey key) {
    return Sql.name(key.name()) + " ON " + Sql.name(key.parent().schema(), key.parent().name());
  }

  @Override
  protected LockLevel lockedByRename() {
    return LockLevel.ACCESS_EXCLUSIVE;
  }

  @Override
  public String noun() {
    return "POLICY";
  }

  @Override
  public String reference(ObjectKey key) {
    return named(key);
  }

  @Override
  public List<Statement> create(Policy policy, Folded folded, Planning planning) {
    StringBuilder sql = new StringBuilder("CREATE ").append(address(policy.key()));
    if (!policy.permissive()) {
      sql.append("\n  AS RESTRICTIVE");
    }
    if (!policy.command().equals("ALL")) {
      sql.append("\n  FOR ").append(policy.command());
    }
    if (!policy.roles().isEmpty()) {
      sql.append("\n  TO ").append(roles(policy));
    }
    if (!policy.using().isEmpty()) {
      sql.append("\n  USING (").append(policy.using()).append(')');
    }
    if (!policy.check().isEmpty()) {
      sql.append("\n  WITH CHECK (").append(policy.check()).append(')');
    }
    return List.of(Statement.of(sql.toString()).locking(LockLevel.ACCESS_EXCLUSIVE));
  }

  @Override
  public List<Statement> drop(Policy policy, Planning planning) {
    Statement drop = Statement.of("DROP " + address(policy.key())).locking(LockLevel.ACCESS_EXCLUSIVE);
    return List.of(policy.permissive() ? drop : drop.hazard(
        new Hazard(HazardCode.PRIVILEGE_WIDENED, policy.key(), "rows it kept back may be seen or written")));
  }

  @Override
  public Catalog catalog() {
    return Catalog.POLICY;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_policy";
  }

  @Override
  public String query(int major) {
    return """
        SELECT p.oid, p.polrelid AS relation, p.polname AS name, p.polpermissive AS permissive,
          CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE'
            WHEN 'd' THEN 'DELETE' ELSE 'ALL' END AS command,
          ARRAY(SELECT r.rolname::text FROM pg_catalog.pg_roles r WHERE r.oid = ANY (p.polroles) ORDER BY 1)
            AS roles,
          pg_catalog.pg_get_expr(p.polqual, p.polrelid) AS using_text,
          pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) AS check_text
        FROM pg_catalog.pg_policy p""";
  }

  @Override
  public Optional<Policy> read(Row row, Addresses addresses) throws SQLException {
    Optional<ObjectKey> relation = addresses.relation(row.oid("relation"));
    if (relation.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Policy(
        relation.get().child("policy", row.text("name")),
        row.text("command"),
        row.flag("permissive"),
        row.list("roles"),
        row.sql("using_text"),
        row.sql("check_text")));
  }
}
