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
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/**
 * A trigger on a table or view; {@code pg_trigger} without internal ones and without the copies that a
 * partitioned table's trigger has on its partitions.
 */
public final class TriggerKind extends ReplaceableKind<TriggerKind.Trigger>
    implements Reading<TriggerKind.Trigger> {
  /** Where a session applies what a publisher sent; manual, "ALTER TABLE". */
  private static final Set<String> REPLICATED = Set.of("ENABLE REPLICA", "ENABLE ALWAYS");

  /**
   * A trigger.
   *
   * @param definition {@code pg_get_triggerdef}: the whole CREATE TRIGGER
   * @param constraint a constraint trigger, which has no CREATE OR REPLACE
   * @param fires {@code pg_trigger.tgenabled} as ALTER TABLE says it: ENABLE, DISABLE, ENABLE REPLICA,
   *     ENABLE ALWAYS
   */
  public record Trigger(ObjectKey key, String definition, boolean constraint, String fires)
      implements SchemaObject {}

  public TriggerKind() {
    super(
        "trigger",
        Trigger.class,
        Set.of(Trait.COMMENTABLE, Trait.PROGRAMMABLE),
        List.of(AttributeRule.of(TriggerKind::changes, "definition", "constraint", "fires")));
  }

  private static Outcome changes(Trigger from, Trigger to, Planning planning) {
    if (from.definition().equals(to.definition())) {
      boolean replicated = Stream.of(from, to).anyMatch(one -> REPLICATED.contains(one.fires()));
      return Outcome.alter(!replicated ? fires(to)
          : fires(to).hazard(new Hazard(HazardCode.REPLICATION, to.key(),
          "it fires otherwise than before for rows that come from a publisher")));
    }
    if (from.constraint() || to.constraint()) {
      return new Outcome.Replace("a constraint trigger cannot be changed in place");
    }
    List<Statement> statements = new ArrayList<>();
    statements.add(orReplace(to).hazard(
        new Hazard(HazardCode.BODY_CHANGE, to.key(),
            "rows are written by the old trigger, then by the new")));
    addFires(to, statements);
    return Outcome.alter(statements);
  }

  private static Statement orReplace(Trigger trigger) {
    return Statement.of(trigger.definition().replaceFirst("^CREATE ", "CREATE OR REPLACE "))
        .locking(LockLevel.SHARE_ROW_EXCLUSIVE);
  }

  /** CREATE and CREATE OR REPLACE leave a trigger enabled, whatever it was before (trigger.c, 14 to 18). */
  private static void addFires(Trigger trigger, List<Statement> statements) {
    if (!trigger.fires().equals("ENABLE")) {
      statements.add(fires(trigger));
    }
  }

  static Statement fires(Trigger trigger) {
    return Statement.of("ALTER TABLE " + relation(trigger.key()) + ' ' + trigger.fires() + " TRIGGER "
        + Sql.name(trigger.key().name())).locking(LockLevel.SHARE_ROW_EXCLUSIVE);
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
    return "TRIGGER";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.name()) + " ON " + relation(key);
  }

  @Override
  public List<Statement> create(Trigger trigger, Folded folded, Planning planning) {
    List<Statement> statements = new ArrayList<>();
    statements.add(Statement.of(trigger.definition()).locking(LockLevel.SHARE_ROW_EXCLUSIVE));
    addFires(trigger, statements);
    return planning.isNew(trigger.key().parent())
        ? statements.stream().map(statement -> statement.locking(LockLevel.NONE)).toList() : statements;
  }

  @Override
  public List<Statement> define(Trigger trigger, Planning planning) {
    List<Statement> statements = new ArrayList<>();
    if (trigger.constraint()) {
      statements.add(dropIfExists(trigger.key()));
      statements.add(Statement.of(trigger.definition()).locking(LockLevel.SHARE_ROW_EXCLUSIVE));
    } else {
      statements.add(orReplace(trigger));
    }
    addFires(trigger, statements);
    return statements;
  }

  @Override
  public List<Statement> drop(Trigger trigger, Planning planning) {
    return List.of(Statement.of("DROP " + address(trigger.key())).locking(LockLevel.ACCESS_EXCLUSIVE));
  }

  @Override
  public Catalog catalog() {
    return Catalog.TRIGGER;
  }

  @Override
  public String query(int major) {
    return """
        SELECT t.oid, t.tgrelid AS relation, t.tgname AS name, t.tgconstraint <> 0 AS is_constraint,
          pg_catalog.pg_get_triggerdef(t.oid) AS definition, t.tgparentid <> 0 AS copied,
          CASE t.tgenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA'
            WHEN 'A' THEN 'ENABLE ALWAYS' ELSE 'ENABLE' END AS fires
        FROM pg_catalog.pg_trigger t
        WHERE t.oid >= 16384 AND NOT t.tgisinternal""";
  }

  @Override
  public Optional<Trigger> read(Row row, Addresses addresses) throws SQLException {
    Optional<ObjectKey> relation = addresses.relation(row.oid("relation"));
    if (relation.isEmpty() || row.flag("copied")) {
      return Optional.empty();
    }
    return Optional.of(new Trigger(
        relation.get().child("trigger", row.text("name")),
        row.sql("definition"),
        row.flag("is_constraint"),
        row.text("fires")));
  }
}
