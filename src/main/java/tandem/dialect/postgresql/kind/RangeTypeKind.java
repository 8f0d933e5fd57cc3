package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.dialect.postgresql.script.PostgreSqlSyntax;
import tandem.kind.Aside;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** A range type and the multirange type that comes with it; {@code pg_range}. */
public final class RangeTypeKind extends ReplaceableKind<RangeTypeKind.RangeType>
    implements Reading<RangeTypeKind.RangeType> {

  /**
   * A range type. What is empty is as it is by default.
   *
   * @param subtype {@code format_type(rngsubtype)}
   * @param operatorClass qualified and quoted
   * @param collation qualified and quoted
   * @param canonical qualified and quoted name of a function
   * @param difference qualified and quoted name of the function that measures the distance of two values
   * @param multirange the multirange type's own name, qualified and quoted
   * @param constructors false where it was renamed, and the functions that make its values were not
   */
  public record RangeType(
      ObjectKey key,
      String subtype,
      String operatorClass,
      String collation,
      String canonical,
      String difference,
      String multirange,
      boolean constructors) implements SchemaObject {}

  public RangeTypeKind() {
    super(
        "range type",
        RangeType.class,
        Set.of(Trait.COMMENTABLE, Trait.OWNABLE, Trait.GRANTABLE),
        List.of(
            AttributeRule.of(
                (from, to, planning) ->
                    new Outcome.Replace("nothing of a range type can be changed in place"),
                "subtype", "operatorClass", "collation", "canonical", "difference"),
            AttributeRule.of(
                (from, to, planning) -> Outcome.alter(Statement.of(
                    "ALTER TYPE " + multirangeOf(from) + " RENAME TO "
                        + multirangeOf(to).substring(Sql.name(to.key().schema()).length() + 1))),
                "multirange"),
            AttributeRule.ignored("constructors")));
  }

  private static String multirangeOf(RangeType type) {
    return type.multirange().isEmpty()
        ? Sql.name(type.key().schema(), givenName(type.key().name())) : type.multirange();
  }

  @Override
  public String noun() {
    return "TYPE";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.schema(), key.name());
  }

  @Override
  public List<Statement> create(RangeType type, Folded folded, Planning planning) {
    List<String> options = new ArrayList<>(List.of("subtype = " + type.subtype()));
    add(options, "subtype_opclass", type.operatorClass());
    add(options, "collation", type.collation());
    add(options, "canonical", type.canonical());
    add(options, "subtype_diff", type.difference());
    add(options, "multirange_type_name", type.multirange());
    return List.of(Statement.of(
        "CREATE " + address(type.key()) + " AS RANGE (" + String.join(", ", options) + ")"));
  }

  private static void add(List<String> options, String name, String value) {
    if (!value.isEmpty()) {
      options.add(name + " = " + value);
    }
  }

  @Override
  public List<Statement> drop(RangeType type, Planning planning) {
    return List.of(Statement.of("DROP " + address(type.key())));
  }

  /**
   * ALTER TYPE does not rename what comes with a range type: the multirange type, and the functions that make
   * values.
   */
  @Override
  public Optional<Aside> aside(RangeType type, Planning planning) {
    if (!type.constructors()) {
      return Optional.empty();
    }
    ObjectKey key = type.key();
    String multirange = multirangeOf(type);
    String name = Sql.name(OldName.free(key, planning));
    String multirangeName = Sql.name(OldName.free(
        ObjectKey.of(name(), key.schema(),
            PostgreSqlSyntax.SYNTAX.tokens(multirange).getLast().name(multirange)), planning));
    String old = Sql.name(key.schema()) + '.' + name;
    String bounds = type.subtype() + ", " + type.subtype();
    List<String> functions = List.of(
        reference(key) + '(' + bounds + ") RENAME TO " + name,
        reference(key) + '(' + bounds + ", text) RENAME TO " + name,
        multirange + "() RENAME TO " + multirangeName,
        multirange + '(' + old + ") RENAME TO " + multirangeName,
        multirange + "(VARIADIC " + old + "[]) RENAME TO " + multirangeName);
    List<Statement> leaves = new ArrayList<>();
    leaves.add(Statement.of("ALTER " + address(key) + " RENAME TO " + name));
    leaves.add(Statement.of("ALTER TYPE " + multirange + " RENAME TO " + multirangeName));
    functions.forEach(function -> leaves.add(Statement.of("ALTER FUNCTION " + function)));
    return Optional.of(new Aside(leaves, List.of(Statement.of("DROP TYPE " + old)), Set.of()));
  }

  @Override
  public Set<String> occupies(RangeType type) {
    return Set.of("type " + reference(type.key()));
  }

  @Override
  public Catalog catalog() {
    return Catalog.TYPE;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_range WHERE rngtypid >= 16384";
  }

  @Override
  public String query(int major) {
    return """
        SELECT t.oid, n.nspname AS schema, t.typname AS name,
          pg_catalog.format_type(r.rngsubtype, NULL) AS subtype,
          CASE WHEN NOT o.opcdefault THEN pg_catalog.quote_ident(o_n.nspname) || '.'
            || pg_catalog.quote_ident(o.opcname) END AS operator_class,
          CASE WHEN r.rngcollation <> s.typcollation THEN pg_catalog.quote_ident(c_n.nspname) || '.'
            || pg_catalog.quote_ident(c.collname) END AS collation,
          CASE WHEN r.rngcanonical <> 0 THEN r.rngcanonical::pg_catalog.regproc::text END AS canonical,
          CASE WHEN r.rngsubdiff <> 0 THEN r.rngsubdiff::pg_catalog.regproc::text END AS difference,
          m.typname AS multirange,
          (SELECT count(*) = 5 FROM pg_catalog.pg_proc f WHERE f.pronamespace = n.oid
            AND (f.proname = t.typname AND f.prorettype = t.oid
              OR f.proname = m.typname AND f.prorettype = m.oid)
            AND EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 1255 AND d.objid = f.oid
              AND d.refclassid = 1247 AND d.refobjid IN (t.oid, m.oid) AND d.deptype = 'i')) AS constructors
        FROM pg_catalog.pg_range r
        JOIN pg_catalog.pg_type t ON t.oid = r.rngtypid
        JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
        JOIN pg_catalog.pg_type s ON s.oid = r.rngsubtype
        JOIN pg_catalog.pg_opclass o ON o.oid = r.rngsubopc
        JOIN pg_catalog.pg_namespace o_n ON o_n.oid = o.opcnamespace
        JOIN pg_catalog.pg_type m ON m.oid = r.rngmultitypid
        LEFT JOIN pg_catalog.pg_collation c ON c.oid = r.rngcollation
        LEFT JOIN pg_catalog.pg_namespace c_n ON c_n.oid = c.collnamespace
        WHERE\s""" + USER_SCHEMAS;
  }

  @Override
  public Optional<RangeType> read(Row row, Addresses addresses) throws SQLException {
    String schema = row.text("schema");
    String name = row.text("name");
    String multirange = row.text("multirange");
    return Optional.of(new RangeType(
        ObjectKey.of("range type", schema, name),
        row.text("subtype"),
        row.text("operator_class"),
        row.text("collation"),
        row.text("canonical"),
        row.text("difference"),
        multirange.equals(givenName(name)) ? "" : Sql.name(schema, multirange),
        row.flag("constructors")));
  }

  /** The name PostgreSQL gives; {@code makeMultirangeTypeName}. */
  private static String givenName(String range) {
    return range.contains("range") ? range.replaceFirst("range", "multirange") : range + "_multirange";
  }
}
