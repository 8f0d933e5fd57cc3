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
 * How a language takes and gives values of a type; {@code pg_transform}. It is in no schema and has no owner.
 */
public final class TransformKind extends ReplaceableKind<TransformKind.Transform>
    implements Reading<TransformKind.Transform> {

  /**
   * A transform. Its key's name is what it is for, {@code app.pair LANGUAGE plx}.
   *
   * @param fromSql {@code app.f(internal)}, which gives a value to the language; empty for none
   * @param toSql the same for what the language gives back
   */
  public record Transform(ObjectKey key, String fromSql, String toSql) implements SchemaObject {}

  public TransformKind() {
    super("transform", Transform.class, Set.of(Trait.COMMENTABLE), List.of(AttributeRule.of(
        (from, to, planning) -> Outcome.alter(definition(to)), "fromSql", "toSql")));
  }

  private static Statement definition(Transform transform) {
    String from = transform.fromSql().isEmpty() ? "" : "FROM SQL WITH FUNCTION " + transform.fromSql();
    String to = transform.toSql().isEmpty() ? "" : "TO SQL WITH FUNCTION " + transform.toSql();
    return Statement.of("CREATE OR REPLACE TRANSFORM FOR " + transform.key().name() + " ("
        + from + (from.isEmpty() || to.isEmpty() ? "" : ", ") + to + ")");
  }

  @Override
  protected Set<String> verbatim() {
    return Set.of("fromSql", "toSql");
  }

  @Override
  public String noun() {
    return "TRANSFORM";
  }

  @Override
  public String reference(ObjectKey key) {
    return "FOR " + key.name();
  }

  /** It has no name to be given another. */
  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return Optional.empty();
  }

  @Override
  public Place place(ObjectKey key) {
    return new Place("", "transforms", key.name());
  }

  @Override
  public List<Statement> create(Transform transform, Folded folded, Planning planning) {
    return List.of(definition(transform));
  }

  @Override
  public List<Statement> drop(Transform transform, Planning planning) {
    return List.of(Statement.of("DROP " + address(transform.key())));
  }

  @Override
  public Catalog catalog() {
    return Catalog.TRANSFORM;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_transform WHERE oid >= 16384";
  }

  @Override
  public String query(int major) {
    return """
        SELECT t.oid, %s AS type,
          pg_catalog.format_type(t.trftype, NULL) || ' LANGUAGE ' || pg_catalog.quote_ident(l.lanname) AS name,
          %s AS from_sql, %s AS to_sql
        FROM pg_catalog.pg_transform t
        JOIN pg_catalog.pg_language l ON l.oid = t.trflang
        WHERE t.oid >= 16384""".formatted(Named.typeOfUser("t.trftype"), Named.routine("t.trffromsql"),
            Named.routine("t.trftosql"));
  }

  /** It is where its type is. */
  @Override
  public Optional<Transform> read(Row row, Addresses addresses) throws SQLException {
    return addresses.isLeftAlone(Address.of(Catalog.TYPE, row.oid("type"))) ? Optional.empty()
        : Optional.of(new Transform(
            ObjectKey.of("transform", row.text("name")), row.text("from_sql"), row.text("to_sql")));
  }
}
