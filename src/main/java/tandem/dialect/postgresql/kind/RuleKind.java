package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/** A rewrite rule on a table or view; {@code pg_rewrite} without the rules that make views. */
public final class RuleKind extends ReplaceableKind<RuleKind.Rule> implements Reading<RuleKind.Rule> {

  /**
   * A rule.
   *
   * @param definition {@code pg_get_ruledef}: the whole CREATE RULE, without its semicolon
   * @param fires {@code pg_rewrite.ev_enabled} as ALTER TABLE says it: ENABLE, DISABLE, ENABLE REPLICA,
   *     ENABLE ALWAYS
   */
  public record Rule(ObjectKey key, String definition, String fires) implements SchemaObject {}

  public RuleKind() {
    super("rule", Rule.class, Set.of(Trait.COMMENTABLE, Trait.PROGRAMMABLE), List.of(
        AttributeRule.of((from, to, planning) -> Outcome.alter(orReplace(to).hazard(new Hazard(
            HazardCode.BODY_CHANGE, to.key(), "statements are rewritten by the old rule, then by the new"))),
            "definition"),
        AttributeRule.of((from, to, planning) -> Outcome.alter(fires(to)), "fires")));
  }

  private static Statement orReplace(Rule rule) {
    return Statement.of(rule.definition().replaceFirst("^CREATE ", "CREATE OR REPLACE "))
        .locking(LockLevel.ACCESS_EXCLUSIVE);
  }

  private static Statement fires(Rule rule) {
    return Statement.of("ALTER TABLE " + relation(rule.key()) + ' ' + rule.fires() + " RULE "
        + Sql.name(rule.key().name())).locking(LockLevel.ACCESS_EXCLUSIVE);
  }

  private static String relation(ObjectKey key) {
    return Sql.name(key.parent().schema(), key.parent().name());
  }

  @Override
  protected LockLevel lockedByRename() {
    return LockLevel.ACCESS_EXCLUSIVE;
  }

  @Override
  public String noun() {
    return "RULE";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.name()) + " ON " + relation(key);
  }

  @Override
  public List<Statement> create(Rule rule, Folded folded, Planning planning) {
    List<Statement> statements = new ArrayList<>(List.of(
        Statement.of(rule.definition()).locking(LockLevel.ACCESS_EXCLUSIVE)));
    if (!rule.fires().equals("ENABLE")) {
      statements.add(fires(rule));
    }
    return statements;
  }

  /** The tables that its statements name are only looked up. */
  @Override
  public Set<ObjectKey> touches(Rule rule, SchemaModel to) {
    return Set.of();
  }

  /** CREATE OR REPLACE RULE leaves it as enabled as it was, so that is said again (rewriteDefine.c). */
  @Override
  public List<Statement> define(Rule rule, Planning planning) {
    boolean onTable = !rule.key().parent().kind().equals("view");
    return onTable ? List.of(orReplace(rule), fires(rule)) : List.of(orReplace(rule));
  }

  @Override
  public List<Statement> drop(Rule rule, Planning planning) {
    return List.of(Statement.of("DROP " + address(rule.key())).locking(LockLevel.ACCESS_EXCLUSIVE));
  }

  @Override
  public Catalog catalog() {
    return Catalog.REWRITE;
  }

  @Override
  public String query(int major) {
    return """
        SELECT r.oid, r.ev_class AS relation, r.rulename AS name,
          pg_catalog.rtrim(pg_catalog.pg_get_ruledef(r.oid), ';') AS definition,
          CASE r.ev_enabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA'
            WHEN 'A' THEN 'ENABLE ALWAYS' ELSE 'ENABLE' END AS fires
        FROM pg_catalog.pg_rewrite r
        WHERE r.oid >= 16384 AND r.rulename <> '_RETURN'""";
  }

  @Override
  public Optional<Rule> read(Row row, Addresses addresses) throws SQLException {
    Optional<ObjectKey> relation = addresses.relation(row.oid("relation"));
    if (relation.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Rule(
        relation.get().child("rule", row.text("name")), row.sql("definition"), row.text("fires")));
  }
}
