package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import tandem.model.SchemaObject;

/** An aggregate; {@code pg_aggregate}. */
public final class AggregateKind extends ReplaceableKind<AggregateKind.Aggregate>
    implements Reading<AggregateKind.Aggregate> {

  /**
   * An aggregate. Its key's name is the quoted name with the input types, {@code total(integer)}.
   *
   * @param signature name and arguments as CREATE and DROP AGGREGATE take them: {@code total(integer)},
   *     {@code rows(*)}, {@code pct(double precision ORDER BY anyelement)}
   * @param result the type it returns
   * @param kind {@code pg_aggregate.aggkind}: n normal, o ordered-set, h hypothetical-set
   * @param parts SFUNC and the rest in the manual's order, {@code STYPE = bigint}
   */
  public record Aggregate(ObjectKey key, String signature, String result, String kind, List<String> parts)
      implements SchemaObject {}

  public AggregateKind() {
    super(
        "aggregate",
        Aggregate.class,
        Set.of(Trait.COMMENTABLE, Trait.OWNABLE, Trait.GRANTABLE, Trait.PROGRAMMABLE),
        List.of(AttributeRule.of(AggregateKind::changes, "signature", "result", "kind", "parts")));
  }

  /** CREATE OR REPLACE keeps arguments and result; manual, "CREATE AGGREGATE". */
  private static Outcome changes(Aggregate from, Aggregate to, Planning planning) {
    boolean inPlace = from.signature().equals(to.signature()) && from.result().equals(to.result())
        && from.kind().equals(to.kind());
    return inPlace
        ? Outcome.alter(definition(to).hazard(new Hazard(HazardCode.BODY_CHANGE, to.key(),
            "calls in flight end as the old aggregate, later ones run the new")))
        : new Outcome.Replace("arguments, result and kind of an aggregate cannot be changed in place");
  }

  private static Statement definition(Aggregate aggregate) {
    return Statement.of("CREATE OR REPLACE AGGREGATE " + Sql.name(aggregate.key().schema()) + '.'
        + aggregate.signature() + " (\n  " + String.join(",\n  ", aggregate.parts()) + "\n)");
  }

  @Override
  public String noun() {
    return "AGGREGATE";
  }

  /** By input types, with a star for none; an ordered-set aggregate goes by all its types in a row, too. */
  @Override
  public String reference(ObjectKey key) {
    String name = key.name();
    return Sql.name(key.schema()) + '.' + (name.endsWith("()") ? name.replaceFirst("\\(\\)$", "(*)") : name);
  }

  @Override
  public String simpleName(ObjectKey key) {
    return FirstName.of(key);
  }

  @Override
  public ObjectKey called(ObjectKey key, String simpleName) {
    return FirstName.called(key, simpleName);
  }

  @Override
  public List<Statement> create(Aggregate aggregate, Folded folded, Planning planning) {
    return List.of(definition(aggregate));
  }

  @Override
  public List<Statement> drop(Aggregate aggregate, Planning planning) {
    return List.of(Statement.of("DROP " + address(aggregate.key())));
  }

  @Override
  public Set<String> occupies(Aggregate aggregate) {
    return Set.of("routine " + Sql.name(aggregate.key().schema()) + '.' + aggregate.key().name());
  }

  @Override
  public Catalog catalog() {
    return Catalog.PROC;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_aggregate WHERE aggfnoid >= 16384";
  }

  @Override
  public String query(int major) {
    return """
        SELECT p.oid, n.nspname AS schema, a.aggkind AS kind,
          pg_catalog.quote_ident(p.proname) || '(' || pg_catalog.array_to_string(ARRAY(
            SELECT pg_catalog.format_type(t.type, NULL)
            FROM pg_catalog.unnest(p.proargtypes) WITH ORDINALITY AS t(type, place) ORDER BY t.place), ', ')
            || ')' AS name,
          pg_catalog.quote_ident(p.proname) || '('
            || CASE WHEN p.pronargs = 0 THEN '*' ELSE pg_catalog.pg_get_function_arguments(p.oid) END
            || ')' AS signature,
          pg_catalog.pg_get_function_result(p.oid) AS result,
          pg_catalog.array_remove(ARRAY[
            'SFUNC = ' || f.sfunc,
            'STYPE = ' || pg_catalog.format_type(a.aggtranstype, NULL),
            'SSPACE = ' || NULLIF(a.aggtransspace, 0),
            'FINALFUNC = ' || f.finalfunc,
            CASE WHEN a.aggfinalextra THEN 'FINALFUNC_EXTRA' END,
            CASE WHEN f.finalfunc IS NOT NULL
                AND a.aggfinalmodify <> CASE a.aggkind WHEN 'n' THEN 'r' ELSE 'w' END
              THEN 'FINALFUNC_MODIFY = ' || CASE a.aggfinalmodify WHEN 'r' THEN 'READ_ONLY'
                WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END END,
            'COMBINEFUNC = ' || f.combinefunc,
            'SERIALFUNC = ' || f.serialfunc,
            'DESERIALFUNC = ' || f.deserialfunc,
            'INITCOND = ' || pg_catalog.quote_literal(a.agginitval),
            'MSFUNC = ' || f.msfunc,
            'MINVFUNC = ' || f.minvfunc,
            'MSTYPE = ' || pg_catalog.format_type(NULLIF(a.aggmtranstype, 0), NULL),
            'MSSPACE = ' || NULLIF(a.aggmtransspace, 0),
            'MFINALFUNC = ' || f.mfinalfunc,
            CASE WHEN a.aggmfinalextra THEN 'MFINALFUNC_EXTRA' END,
            CASE WHEN f.mfinalfunc IS NOT NULL
                AND a.aggmfinalmodify <> CASE a.aggkind WHEN 'n' THEN 'r' ELSE 'w' END
              THEN 'MFINALFUNC_MODIFY = ' || CASE a.aggmfinalmodify WHEN 'r' THEN 'READ_ONLY'
                WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END END,
            'MINITCOND = ' || pg_catalog.quote_literal(a.aggminitval),
            'SORTOP = ' || (SELECT 'OPERATOR(' || pg_catalog.quote_ident(s.nspname) || '.' || o.oprname || ')'
              FROM pg_catalog.pg_operator o JOIN pg_catalog.pg_namespace s ON s.oid = o.oprnamespace
              WHERE o.oid = a.aggsortop),
            CASE p.proparallel WHEN 's' THEN 'PARALLEL = SAFE' WHEN 'r' THEN 'PARALLEL = RESTRICTED' END,
            CASE WHEN a.aggkind = 'h' THEN 'HYPOTHETICAL' END], NULL) AS parts
        FROM pg_catalog.pg_aggregate a
        JOIN pg_catalog.pg_proc p ON p.oid = a.aggfnoid
        JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
        CROSS JOIN LATERAL (
          SELECT max(called) FILTER (WHERE i = 1) AS sfunc, max(called) FILTER (WHERE i = 2) AS finalfunc,
            max(called) FILTER (WHERE i = 3) AS combinefunc, max(called) FILTER (WHERE i = 4) AS serialfunc,
            max(called) FILTER (WHERE i = 5) AS deserialfunc, max(called) FILTER (WHERE i = 6) AS msfunc,
            max(called) FILTER (WHERE i = 7) AS minvfunc, max(called) FILTER (WHERE i = 8) AS mfinalfunc
          FROM (
            SELECT u.i,
              pg_catalog.quote_ident(fn.nspname) || '.' || pg_catalog.quote_ident(fp.proname) AS called
            FROM pg_catalog.unnest(ARRAY[a.aggtransfn, a.aggfinalfn, a.aggcombinefn, a.aggserialfn,
              a.aggdeserialfn, a.aggmtransfn, a.aggminvtransfn, a.aggmfinalfn]::pg_catalog.oid[])
              WITH ORDINALITY AS u(oid, i)
            JOIN pg_catalog.pg_proc fp ON fp.oid = u.oid
            JOIN pg_catalog.pg_namespace fn ON fn.oid = fp.pronamespace) AS functions) AS f
        WHERE\s""" + USER_SCHEMAS;
  }

  @Override
  public Optional<Aggregate> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new Aggregate(
        ObjectKey.of("aggregate", row.text("schema"), row.text("name")),
        row.text("signature"),
        row.text("result"),
        row.text("kind"),
        row.list("parts")));
  }
}
