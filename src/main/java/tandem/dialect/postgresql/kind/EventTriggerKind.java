package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

/** An event trigger; {@code pg_event_trigger}. Its owner must be a superuser. */
public final class EventTriggerKind extends ReplaceableKind<EventTriggerKind.EventTrigger>
    implements Reading<EventTriggerKind.EventTrigger> {

  /**
   * An event trigger.
   *
   * @param event ddl_command_start, ddl_command_end, sql_drop, table_rewrite or (from 17) login
   * @param tags the command tags it is for, sorted; empty for all
   * @param function the function, qualified and quoted, without parentheses
   * @param fires {@code evtenabled} as ALTER EVENT TRIGGER says it: ENABLE, DISABLE, ENABLE
   *     REPLICA, ENABLE ALWAYS
   */
  public record EventTrigger(ObjectKey key, String event, List<String> tags, String function, String fires)
      implements SchemaObject {}

  private static final Set<Trait> TRAITS = Set.of(Trait.COMMENTABLE, Trait.OWNABLE, Trait.PROGRAMMABLE);

  public EventTriggerKind() {
    super("event trigger", EventTrigger.class, TRAITS, List.of(
        AttributeRule.of((from, to, planning) -> new Outcome.Replace(
            "event, tags and function of an event trigger cannot be changed in place"),
            "event", "tags", "function"),
        AttributeRule.of((from, to, planning) -> Outcome.alter(fires(to)), "fires")));
  }

  private static Statement fires(EventTrigger trigger) {
    return Statement.of("ALTER EVENT TRIGGER " + Sql.name(trigger.key().name()) + ' ' + trigger.fires());
  }

  @Override
  public String noun() {
    return "EVENT TRIGGER";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.name());
  }

  @Override
  public List<Statement> create(EventTrigger trigger, Folded folded, Planning planning) {
    String tags = trigger.tags().stream().map(Sql::literal).collect(Collectors.joining(", "));
    List<Statement> statements = new ArrayList<>(List.of(Statement.of(
        "CREATE " + address(trigger.key()) + " ON " + trigger.event()
            + (tags.isEmpty() ? "" : "\n  WHEN TAG IN (" + tags + ")")
            + "\n  EXECUTE FUNCTION " + trigger.function() + "()")));
    if (!trigger.fires().equals("ENABLE")) {
      statements.add(fires(trigger));
    }
    return statements;
  }

  /** There is no CREATE OR REPLACE EVENT TRIGGER. */
  @Override
  public List<Statement> define(EventTrigger trigger, Planning planning) {
    List<Statement> statements = new ArrayList<>(List.of(dropIfExists(trigger.key())));
    statements.addAll(create(trigger, Folded.none(), planning));
    return statements;
  }

  @Override
  public List<Statement> drop(EventTrigger trigger, Planning planning) {
    return List.of(Statement.of("DROP " + address(trigger.key())));
  }

  @Override
  public Catalog catalog() {
    return Catalog.EVENT_TRIGGER;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_event_trigger";
  }

  @Override
  public String query(int major) {
    return """
        SELECT e.oid, e.evtname AS name, e.evtevent AS event,
          ARRAY(SELECT t FROM pg_catalog.unnest(e.evttags) AS t ORDER BY 1) AS tags,
          pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(p.proname) AS function,
          CASE e.evtenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA'
            WHEN 'A' THEN 'ENABLE ALWAYS' ELSE 'ENABLE' END AS fires
        FROM pg_catalog.pg_event_trigger e
        JOIN pg_catalog.pg_proc p ON p.oid = e.evtfoid
        JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace""";
  }

  @Override
  public Optional<EventTrigger> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new EventTrigger(
        ObjectKey.of("event trigger", row.text("name")),
        row.text("event"),
        row.list("tags"),
        row.text("function"),
        row.text("fires")));
  }
}
