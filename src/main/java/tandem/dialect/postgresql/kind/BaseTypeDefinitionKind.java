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
 * What makes a base type of a name: its functions and how its values are stored. A part of the type; whatever
 * else needs the type needs it defined, and facts about the type are about its definition.
 */
public final class BaseTypeDefinitionKind extends ReplaceableKind<BaseTypeDefinitionKind.Definition>
    implements Reading<BaseTypeDefinitionKind.Definition> {
  private static final String NAME = "base type definition";
  private static final List<String> FUNCTIONS =
      List.of("typinput", "typoutput", "typreceive", "typsend", "typmodin",
      "typmodout", "typanalyze", "typsubscript");

  /**
   * A definition. Functions are qualified and quoted; what is empty is not said.
   *
   * @param storage plain, external, extended or main; {@code typstorage}
   * @param options what else is not as by default, as CREATE TYPE takes it: {@code INTERNALLENGTH = 4}
   */
  public record Definition(
      ObjectKey key,
      String input,
      String output,
      String receive,
      String send,
      String typmodIn,
      String typmodOut,
      String analyze,
      String subscript,
      String storage,
      List<String> options) implements SchemaObject {}

  public BaseTypeDefinitionKind() {
    super(NAME, Definition.class, Set.of(Trait.COMMENTABLE, Trait.OWNABLE, Trait.GRANTABLE), List.of(
        AttributeRule.of((from, to, planning) -> new Outcome.Replace(
            "how a base type reads, prints and stores its values cannot be changed in place"),
            "input", "output", "options"),
        AttributeRule.of((from, to, planning) -> set(to, "RECEIVE", to.receive()), "receive"),
        AttributeRule.of((from, to, planning) -> set(to, "SEND", to.send()), "send"),
        AttributeRule.of((from, to, planning) -> set(to, "TYPMOD_IN", to.typmodIn()), "typmodIn"),
        AttributeRule.of((from, to, planning) -> set(to, "TYPMOD_OUT", to.typmodOut()), "typmodOut"),
        AttributeRule.of((from, to, planning) -> set(to, "ANALYZE", to.analyze()), "analyze"),
        AttributeRule.of((from, to, planning) -> set(to, "SUBSCRIPT", to.subscript()), "subscript"),
        AttributeRule.of(BaseTypeDefinitionKind::storage, "storage")));
  }

  /** The key of a base type's definition. */
  static ObjectKey of(ObjectKey type) {
    return type.fact(NAME);
  }

  /** Manual, "ALTER TYPE": SET. */
  private static Outcome set(Definition to, String property, String function) {
    return Outcome.alter(Statement.of("ALTER TYPE " + named(to.key()) + " SET (" + property + " = "
        + (function.isEmpty() ? "NONE" : function) + ")"));
  }

  /** PostgreSQL does not go back to plain; columns keep what they had when they were made. */
  private static Outcome storage(Definition from, Definition to, Planning planning) {
    return to.storage().equals("plain") || CompositeTypeKind.holdsValues(to.key(), planning.from())
        ? new Outcome.Replace(
            "storage cannot be changed in place where it becomes plain or there are columns")
        : set(to, "STORAGE", to.storage());
  }

  private static String named(ObjectKey key) {
    return Sql.name(key.parent().schema(), key.parent().name());
  }

  @Override
  public String noun() {
    return "TYPE";
  }

  @Override
  public String reference(ObjectKey key) {
    return named(key);
  }

  /** It is called as its type is. */
  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return Optional.empty();
  }

  /** A type is defined once. */
  @Override
  public boolean comesWithWhole(Definition definition, Planning planning) {
    return planning.from().contains(definition.key());
  }

  @Override
  public List<Statement> create(Definition definition, Folded folded, Planning planning) {
    List<String> parts = new ArrayList<>();
    add(parts, "INPUT", definition.input());
    add(parts, "OUTPUT", definition.output());
    add(parts, "RECEIVE", definition.receive());
    add(parts, "SEND", definition.send());
    add(parts, "TYPMOD_IN", definition.typmodIn());
    add(parts, "TYPMOD_OUT", definition.typmodOut());
    add(parts, "ANALYZE", definition.analyze());
    add(parts, "SUBSCRIPT", definition.subscript());
    parts.addAll(definition.options());
    add(parts, "STORAGE", definition.storage().equals("plain") ? "" : definition.storage());
    return List.of(Statement.of(
        "CREATE " + address(definition.key()) + " (\n  " + String.join(",\n  ", parts) + "\n)"));
  }

  private static void add(List<String> parts, String name, String value) {
    if (!value.isEmpty()) {
      parts.add(name + " = " + value);
    }
  }

  /** The type needs its functions and they need it, so that none goes by itself. */
  @Override
  public List<Statement> drop(Definition definition, Planning planning) {
    return List.of(Statement.of("DROP " + address(definition.key()) + " CASCADE"));
  }

  @Override
  public Catalog catalog() {
    return Catalog.TYPE;
  }

  @Override
  public String ifAny() {
    return BaseTypeKind.ANY;
  }

  @Override
  public String query(int major) {
    StringBuilder functions = new StringBuilder();
    for (String function : FUNCTIONS) {
      functions.append(Named.function("t." + function)).append(" AS ").append(function).append(", ");
    }
    return """
        SELECT t.oid, t.typelem AS element, %s
          ARRAY[t.typinput, t.typoutput, t.typreceive, t.typsend, t.typmodin, t.typmodout, t.typanalyze,
            t.typsubscript]::pg_catalog.oid[]::text[] AS functions,
          CASE t.typstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'm' THEN 'main'
            ELSE 'extended' END AS storage,
          pg_catalog.array_remove(ARRAY[
            CASE WHEN t.typlen > 0 THEN 'INTERNALLENGTH = ' || t.typlen END,
            CASE WHEN t.typbyval THEN 'PASSEDBYVALUE' END,
            CASE t.typalign WHEN 'c' THEN 'ALIGNMENT = char' WHEN 's' THEN 'ALIGNMENT = int2'
              WHEN 'd' THEN 'ALIGNMENT = double' END,
            'CATEGORY = ' || pg_catalog.quote_literal(NULLIF(t.typcategory, 'U')::text),
            CASE WHEN t.typispreferred THEN 'PREFERRED = true' END,
            'DEFAULT = ' || pg_catalog.quote_literal(t.typdefault),
            'ELEMENT = ' || pg_catalog.format_type(NULLIF(t.typelem, 0), NULL),
            'DELIMITER = ' || pg_catalog.quote_literal(NULLIF(t.typdelim, ',')::text),
            CASE WHEN t.typcollation <> 0 THEN 'COLLATABLE = true' END], NULL) AS options
        FROM pg_catalog.pg_type t
        JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
        WHERE t.typtype = 'b' AND t.typisdefined
          AND NOT EXISTS (SELECT FROM pg_catalog.pg_type e WHERE e.typarray = t.oid) AND\s"""
        .formatted(functions) + USER_SCHEMAS;
  }

  @Override
  public Optional<Definition> read(Row row, Addresses addresses) throws SQLException {
    Address here = Address.of(Catalog.TYPE, row.oid("oid"));
    Optional<ObjectKey> type = addresses.find(here);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    ObjectKey key = of(type.get());
    for (String oid : row.list("functions")) {
      Address function = Address.of(Catalog.PROC, Long.parseLong(oid));
      addresses.needsOutline(function, here, type.get());
      addresses.attribute(here, function, key);
    }
    addresses.attribute(here, Address.of(Catalog.TYPE, row.oid("element")), key);
    return Optional.of(new Definition(
        key,
        row.text("typinput"),
        row.text("typoutput"),
        row.text("typreceive"),
        row.text("typsend"),
        row.text("typmodin"),
        row.text("typmodout"),
        row.text("typanalyze"),
        row.text("typsubscript"),
        row.text("storage"),
        row.list("options")));
  }
}
