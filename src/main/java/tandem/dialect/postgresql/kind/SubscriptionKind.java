package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.RowKeepingKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/**
 * A subscription of this database to publications elsewhere; {@code pg_subscription}. It holds how far it has
 * come in what the publisher tells, so that it is altered or the change refused. No statement that is written
 * for it connects to the publisher. Its connection string is a secret and is never read; whether it is
 * enabled is operations.
 */
public final class SubscriptionKind extends RowKeepingKind<SubscriptionKind.Subscription>
    implements Reading<SubscriptionKind.Subscription> {

  /**
   * A subscription.
   *
   * @param publications {@code subpublications}, sorted
   * @param slot {@code subslotname}, the publisher's replication slot; empty for none
   * @param options those that are not the default, {@code binary = true}, sorted; {@code subbinary,
   *     substream, subsynccommit}, from 15 {@code subdisableonerr}, from 16 {@code subpasswordrequired,
   *     subrunasowner, suborigin}
   * @param twoPhase {@code subtwophasestate} is not d; PostgreSQL 15
   * @param failover {@code subfailover}; PostgreSQL 17
   */
  public record Subscription(
      ObjectKey key,
      List<String> publications,
      String slot,
      List<String> options,
      boolean twoPhase,
      boolean failover) implements SchemaObject {}

  public SubscriptionKind() {
    super("subscription", Subscription.class, Set.of(Trait.COMMENTABLE, Trait.OWNABLE), List.of(
        AttributeRule.of(SubscriptionKind::publications, "publications"),
        AttributeRule.of((from, to, planning) -> Outcome.alter(set(to.key(), slot(to))), "slot"),
        AttributeRule.of(SubscriptionKind::options, "options"),
        AttributeRule.of(
            (from, to, planning) -> ofSlot(to, "two_phase = " + to.twoPhase()), "twoPhase"),
        AttributeRule.of(
            (from, to, planning) -> ofSlot(to, "failover = " + to.failover()), "failover")));
  }

  private static Outcome.InPlace publications(Subscription from, Subscription to, Planning planning) {
    return Outcome.alter(Statement
        .of(alter(to.key()) + "SET PUBLICATION " + list(to) + " WITH (refresh = false)")
        .hazard(new Hazard(HazardCode.REPLICATION, to.key(), "tables come and go with ALTER SUBSCRIPTION "
            + Sql.name(to.key().name())
            + " REFRESH PUBLICATION, which connects: run it where it is enabled")));
  }

  private static Outcome.InPlace options(Subscription from, Subscription to, Planning planning) {
    Set<String> gone = new TreeSet<>(from.options().stream().map(SubscriptionKind::name).toList());
    to.options().forEach(option -> gone.remove(name(option)));
    List<String> changes = new ArrayList<>(
        gone.stream().map(option -> option + " = " + defaults(planning.major()).get(option)).toList());
    to.options().stream().filter(option -> !from.options().contains(option)).forEach(changes::add);
    return Outcome.alter(set(to.key(), String.join(", ", changes)));
  }

  /**
   * PostgreSQL 18 alters two_phase, 17 failover, by connecting to the publisher and altering the slot there.
   */
  private static Outcome.InPlace ofSlot(Subscription to, String option) {
    return new Outcome.Refuse(
        "subscription " + to.key().display() + " gets " + option
            + ", which the slot at the publisher has to get, too",
        "run " + alter(to.key()) + "SET (" + option
            + ") where it can connect, with the subscription disabled, or drop and make it there;"
            + " then compare again");
  }

  private static Map<String, String> defaults(int major) {
    return Map.of("binary", "false", "streaming", major >= 18 ? "parallel" : "off",
        "synchronous_commit", "off", "disable_on_error", "false", "password_required", "true",
        "run_as_owner", "false", "origin", "any");
  }

  private static String name(String option) {
    return option.substring(0, option.indexOf(" = "));
  }

  private static String alter(ObjectKey key) {
    return "ALTER SUBSCRIPTION " + Sql.name(key.name()) + ' ';
  }

  private static Statement set(ObjectKey key, String options) {
    return Statement.of(alter(key) + "SET (" + options + ")");
  }

  private static String slot(Subscription subscription) {
    return "slot_name = " + (subscription.slot().isEmpty() ? "NONE" : Sql.literal(subscription.slot()));
  }

  private static String list(Subscription subscription) {
    return subscription.publications().stream().map(Sql::name).collect(Collectors.joining(", "));
  }

  @Override
  public String noun() {
    return "SUBSCRIPTION";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.name());
  }

  /** Outside of a transaction for Flyway's sake, which takes every CREATE SUBSCRIPTION there. */
  @Override
  public List<Statement> create(Subscription subscription, Folded folded, Planning planning) {
    List<String> options = new ArrayList<>(List.of("connect = false", slot(subscription)));
    options.addAll(subscription.options());
    if (subscription.twoPhase()) {
      options.add("two_phase = true");
    }
    if (subscription.failover()) {
      options.add("failover = true");
    }
    return List.of(Statement.of("CREATE " + address(subscription.key()) + " CONNECTION ''\n  PUBLICATION "
            + list(subscription) + "\n  WITH (" + String.join(", ", options) + ")")
        .hazard(new Hazard(HazardCode.REPLICATION, subscription.key(),
            "it comes disabled and without a connection: give it one, make its slot at the publisher, enable"
                + " and refresh it where it is to run"))
        .outsideTransaction());
  }

  /** DROP SUBSCRIPTION connects to the publisher to drop the slot there, unless it has none. */
  @Override
  public List<Statement> drop(Subscription subscription, Planning planning) {
    String left = subscription.slot().isEmpty() ? "what is published no longer comes"
        : "slot " + subscription.slot() + " stays at the publisher and keeps its log: drop it there";
    return List.of(
        Statement.of(alter(subscription.key()) + "DISABLE").outsideTransaction(),
        set(subscription.key(), "slot_name = NONE").outsideTransaction(),
        Statement.of("DROP " + address(subscription.key()))
            .hazard(new Hazard(HazardCode.REPLICATION, subscription.key(), left)).outsideTransaction());
  }

  @Override
  public Release release(
      Subscription from, Subscription to, ObjectKey needed, boolean aside, Planning planning) {
    return new Holds(
        "subscription " + to.key().display() + " needs " + needed + ", which has to be made anew",
        "drop the subscription in a deployment of its own and create it in the next");
  }

  @Override
  public Catalog catalog() {
    return Catalog.SUBSCRIPTION;
  }

  /** All but {@code subconninfo} may be read by everybody; manual, "pg_subscription". */
  @Override
  public String ifAny() {
    return "pg_catalog.pg_subscription";
  }

  @Override
  public String query(int major) {
    String streaming = major >= 16
        ? "CASE s.substream WHEN 'f' THEN 'off' WHEN 't' THEN 'on' ELSE 'parallel' END"
        : "CASE WHEN s.substream THEN 'on' ELSE 'off' END";
    String from15 = major < 15 ? "" : ", CASE WHEN s.subdisableonerr THEN 'disable_on_error = true' END";
    String from16 = major < 16 ? "" : """
        , CASE WHEN NOT s.subpasswordrequired THEN 'password_required = false' END,
            CASE WHEN s.subrunasowner THEN 'run_as_owner = true' END,
            CASE WHEN s.suborigin <> 'any' THEN 'origin = ' || s.suborigin END""";
    return """
        SELECT s.oid, s.subname AS name, s.subslotname AS slot, %s AS two_phase, %s AS failover,
          ARRAY(SELECT p FROM pg_catalog.unnest(s.subpublications) AS p ORDER BY p) AS publications,
          ARRAY(SELECT o FROM pg_catalog.unnest(ARRAY[
            CASE WHEN s.subbinary THEN 'binary = true' END,
            CASE WHEN t.streaming <> '%s' THEN 'streaming = ' || t.streaming END,
            CASE WHEN s.subsynccommit <> 'off'
              THEN 'synchronous_commit = ' || pg_catalog.quote_literal(s.subsynccommit) END
            %s%s]) AS o WHERE o IS NOT NULL ORDER BY o) AS options
        FROM pg_catalog.pg_subscription s
        JOIN pg_catalog.pg_database d ON d.oid = s.subdbid AND d.datname = pg_catalog.current_database()
        CROSS JOIN LATERAL (SELECT %s AS streaming) AS t"""
        .formatted(major >= 15 ? "s.subtwophasestate <> 'd'" : "false",
            major >= 17 ? "s.subfailover" : "false", defaults(major).get("streaming"),
            from15, from16, streaming);
  }

  @Override
  public Optional<Subscription> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new Subscription(
        ObjectKey.of("subscription", row.text("name")),
        row.list("publications"),
        row.text("slot"),
        row.list("options"),
        row.flag("two_phase"),
        row.flag("failover")));
  }
}
