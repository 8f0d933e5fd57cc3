package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.ddl.script.Token;
import tandem.dialect.postgresql.script.PostgreSqlSyntax;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/**
 * An operator; {@code pg_operator}. One without a function is only a name that a commutator or negator was
 * given before it was there, and is listed as not modelled.
 */
public final class OperatorKind extends ReplaceableKind<OperatorKind.Operator>
    implements Reading<OperatorKind.Operator> {

  /**
   * An operator. Its key's name is its name with the types of its operands, {@code ===(integer, text)}, NONE
   * for the left one of a prefix operator. Names of others are qualified and quoted; what is empty is not
   * said.
   *
   * @param left {@code format_type(oprleft)}; empty for a prefix operator
   * @param right {@code format_type(oprright)}
   * @param function {@code oprcode}
   * @param commutator the operator with its operands' types; {@code oprcom}
   * @param negator the same; {@code oprnegate}
   * @param restrict the function that guesses how many rows pass; {@code oprrest}
   * @param join the same for joins; {@code oprjoin}
   * @param hashes true where a hash join may use it; {@code oprcanhash}
   * @param merges true where a merge join may use it; {@code oprcanmerge}
   */
  public record Operator(
      ObjectKey key,
      String left,
      String right,
      String function,
      String commutator,
      String negator,
      String restrict,
      String join,
      boolean hashes,
      boolean merges) implements SchemaObject {}

  public OperatorKind() {
    super("operator", Operator.class, Set.of(Trait.COMMENTABLE, Trait.OWNABLE), List.of(
        AttributeRule.of(
            (from, to, planning) -> new Outcome.Replace("an operator's function cannot be changed in place"),
            "left", "right", "function"),
        AttributeRule.of((from, to, planning) ->
            linked(to, from.commutator(), to.commutator(), "COMMUTATOR", planning), "commutator"),
        AttributeRule.of((from, to, planning) ->
            linked(to, from.negator(), to.negator(), "NEGATOR", planning), "negator"),
        AttributeRule.of((from, to, planning) -> estimated(to, "RESTRICT", to.restrict()), "restrict"),
        AttributeRule.of((from, to, planning) -> estimated(to, "JOIN", to.join()), "join"),
        AttributeRule.of((from, to, planning) -> flagged(to, "HASHES", to.hashes(), planning), "hashes"),
        AttributeRule.of((from, to, planning) -> flagged(to, "MERGES", to.merges(), planning), "merges")));
  }

  /**
   * A link can be made where there is none, from 17 on; manual, "ALTER OPERATOR". PostgreSQL itself makes it
   * when the other comes and says it, and ends it when the other goes ({@code OperatorUpd} in pg_operator.c).
   */
  private static Outcome linked(Operator to, String before, String after, String link, Planning planning) {
    if (after.isEmpty() && planning.isGone(operator(before))) {
      return Outcome.alter();
    }
    if (before.isEmpty() && comesAndSays(operator(after), to.key(), planning)) {
      return Outcome.alter();
    }
    return before.isEmpty() && planning.major() >= 17
        ? set(to, link + " = " + named(after))
        : new Outcome.Replace("an operator cannot be given another " + link.toLowerCase(Locale.ROOT)
            + " in place");
  }

  private static boolean comesAndSays(ObjectKey other, ObjectKey key, Planning planning) {
    return !planning.from().contains(other) && planning.to().find(other, Operator.class)
        .filter(there -> List.of(there.commutator(), there.negator()).stream()
            .anyMatch(said -> !said.isEmpty() && operator(said).equals(key))).isPresent();
  }

  private static Outcome estimated(Operator to, String attribute, String function) {
    return set(to, attribute + " = " + (function.isEmpty() ? "NONE" : function));
  }

  private static Outcome flagged(Operator to, String attribute, boolean set, Planning planning) {
    return set && planning.major() >= 17
        ? set(to, attribute)
        : new Outcome.Replace("how an operator may be used cannot be changed in place");
  }

  private static Outcome set(Operator operator, String change) {
    return Outcome.alter(
        Statement.of("ALTER OPERATOR " + called(operator.key()) + " SET (" + change + ")"));
  }

  /** The key of what is written {@code app.===(integer, integer)}. */
  private static ObjectKey operator(String written) {
    List<Token> tokens = PostgreSqlSyntax.SYNTAX.head(written, 2);
    return ObjectKey.of(
        "operator", tokens.get(0).name(written), written.substring(tokens.get(1).end()));
  }

  /** {@code OPERATOR(app.===)}, of what is written {@code app.===(integer, integer)}. */
  private static String named(String written) {
    ObjectKey key = operator(written);
    return "OPERATOR(" + Sql.name(key.schema()) + '.' + symbol(key) + ")";
  }

  private static String called(ObjectKey key) {
    return Sql.name(key.schema()) + '.' + key.name();
  }

  private static String symbol(ObjectKey key) {
    return key.name().substring(0, key.name().indexOf('('));
  }

  @Override
  protected Set<String> verbatim() {
    return Set.of("left", "right", "function", "commutator", "negator", "restrict", "join");
  }

  @Override
  public String noun() {
    return "OPERATOR";
  }

  @Override
  public String reference(ObjectKey key) {
    return called(key);
  }

  @Override
  public String simpleName(ObjectKey key) {
    return symbol(key);
  }

  @Override
  public ObjectKey called(ObjectKey key, String simpleName) {
    return new ObjectKey(
        key.parent(), key.kind(), key.schema(), simpleName + key.name().substring(symbol(key).length()));
  }

  /** It can move to another schema; there is no ALTER OPERATOR … RENAME. */
  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return from.name().equals(to.name()) ? super.rename(from, to) : Optional.empty();
  }

  @Override
  public List<Statement> create(Operator operator, Folded folded, Planning planning) {
    List<String> parts = new ArrayList<>(List.of("FUNCTION = " + operator.function()));
    add(parts, "LEFTARG", operator.left());
    add(parts, "RIGHTARG", operator.right());
    add(parts, "COMMUTATOR", operator.commutator().isEmpty() ? "" : named(operator.commutator()));
    add(parts, "NEGATOR", operator.negator().isEmpty() ? "" : named(operator.negator()));
    add(parts, "RESTRICT", operator.restrict());
    add(parts, "JOIN", operator.join());
    if (operator.hashes()) {
      parts.add("HASHES");
    }
    if (operator.merges()) {
      parts.add("MERGES");
    }
    return List.of(Statement.of("CREATE OPERATOR " + Sql.name(operator.key().schema()) + '.'
        + symbol(operator.key()) + " (\n  " + String.join(",\n  ", parts) + "\n)"));
  }

  private static void add(List<String> parts, String name, String value) {
    if (!value.isEmpty()) {
      parts.add(name + " = " + value);
    }
  }

  @Override
  public List<Statement> drop(Operator operator, Planning planning) {
    return List.of(Statement.of("DROP " + address(operator.key())));
  }

  @Override
  public Catalog catalog() {
    return Catalog.OPERATOR;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_operator WHERE oid >= 16384";
  }

  @Override
  public String query(int major) {
    return """
        SELECT o.oid, n.nspname AS schema, %s AS name,
          pg_catalog.format_type(NULLIF(o.oprleft, 0), NULL) AS left_type,
          pg_catalog.format_type(o.oprright, NULL) AS right_type,
          %s AS function, %s AS commutator, %s AS negator, %s AS restrict, %s AS join,
          o.oprcanhash AS hashes, o.oprcanmerge AS merges
        FROM pg_catalog.pg_operator o
        JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace
        WHERE o.oprcode <> 0 AND""".formatted(
            Named.signature("o"), Named.function("o.oprcode"), Named.operator("o.oprcom"),
            Named.operator("o.oprnegate"), Named.function("o.oprrest"), Named.function("o.oprjoin"))
        + ' ' + USER_SCHEMAS;
  }

  @Override
  public Optional<Operator> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new Operator(
        ObjectKey.of("operator", row.text("schema"), row.text("name")),
        row.text("left_type"),
        row.text("right_type"),
        row.text("function"),
        row.text("commutator"),
        row.text("negator"),
        row.text("restrict"),
        row.text("join"),
        row.flag("hashes"),
        row.flag("merges")));
  }
}
