package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Statement;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Place;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/**
 * A cast between two types; {@code pg_cast}. It is in no schema and has no owner. The one from a range to its
 * multirange is part of the range type.
 */
public final class CastKind extends ReplaceableKind<CastKind.Cast> implements Reading<CastKind.Cast> {

  /**
   * A cast. Its key's name is what it casts, {@code app.money AS numeric}.
   *
   * @param method {@code WITH FUNCTION app.f(app.money)}, WITH INOUT or WITHOUT FUNCTION; {@code castmethod}
   * @param context AS ASSIGNMENT, AS IMPLICIT, or empty where it has to be written; {@code castcontext}
   */
  public record Cast(ObjectKey key, String method, String context) implements SchemaObject {}

  public CastKind() {
    super("cast", Cast.class, Set.of(Trait.COMMENTABLE), List.of(AttributeRule.of(
        (from, to, planning) -> new Outcome.Replace("no statement alters a cast"), "method", "context")));
  }

  @Override
  protected Set<String> verbatim() {
    return Set.of("method", "context");
  }

  @Override
  public String noun() {
    return "CAST";
  }

  @Override
  public String reference(ObjectKey key) {
    return '(' + key.name() + ')';
  }

  /** It has no name to be given another. */
  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return Optional.empty();
  }

  @Override
  public Place place(ObjectKey key) {
    return new Place("", "casts", key.name());
  }

  @Override
  public List<Statement> create(Cast cast, Folded folded, Planning planning) {
    return List.of(Statement.of("CREATE " + address(cast.key()) + ' ' + cast.method()
        + (cast.context().isEmpty() ? "" : ' ' + cast.context())));
  }

  @Override
  public List<Statement> drop(Cast cast, Planning planning) {
    return List.of(Statement.of("DROP " + address(cast.key())));
  }

  @Override
  public Catalog catalog() {
    return Catalog.CAST;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_cast WHERE oid >= 16384";
  }

  @Override
  public String query(int major) {
    return """
        SELECT c.oid, c.castfunc AS function, %s AS source, %s AS target,
          pg_catalog.format_type(c.castsource, NULL) || ' AS '
            || pg_catalog.format_type(c.casttarget, NULL) AS name,
          CASE c.castmethod WHEN 'f' THEN 'WITH FUNCTION ' || %s WHEN 'i' THEN 'WITH INOUT'
            ELSE 'WITHOUT FUNCTION' END AS method,
          CASE c.castcontext WHEN 'a' THEN 'AS ASSIGNMENT' WHEN 'i' THEN 'AS IMPLICIT' END AS context
        FROM pg_catalog.pg_cast c
        WHERE c.oid >= 16384 AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
          WHERE d.classid = 2605 AND d.objid = c.oid AND d.deptype = 'i')"""
        .formatted(Named.typeOfUser("c.castsource"), Named.typeOfUser("c.casttarget"),
            Named.routine("c.castfunc"));
  }

  /**
   * What goes through a cast needs its function, or its types where it has none; of the cast itself pg_depend
   * says nothing. It is where its types are, so that one of a type that is out of scope is, too.
   */
  @Override
  public Optional<Cast> read(Row row, Addresses addresses) throws SQLException {
    List<Address> types = List.of(
        Address.of(Catalog.TYPE, row.oid("source")), Address.of(Catalog.TYPE, row.oid("target")));
    if (types.stream().anyMatch(addresses::isLeftAlone)) {
      return Optional.empty();
    }
    ObjectKey key = ObjectKey.of("cast", row.text("name"));
    if (row.oid("function") != 0) {
      addresses.goesThrough(Address.of(Catalog.PROC, row.oid("function")), key);
    } else {
      types.forEach(type -> addresses.goesThrough(type, key));
    }
    return Optional.of(new Cast(key, row.text("method"), row.text("context")));
  }
}
