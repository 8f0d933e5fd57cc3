package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
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

/** A way to store tables or indexes that no extension brings; {@code pg_am}. */
public final class AccessMethodKind extends ReplaceableKind<AccessMethodKind.AccessMethod>
    implements Reading<AccessMethodKind.AccessMethod> {

  /**
   * An access method.
   *
   * @param type TABLE or INDEX; {@code pg_am.amtype}
   * @param handler the function that gives its routines, quoted and qualified
   */
  public record AccessMethod(ObjectKey key, String type, String handler) implements SchemaObject {}

  public AccessMethodKind() {
    super("access method", AccessMethod.class, Set.of(Trait.COMMENTABLE), List.of(AttributeRule.of(
        (from, to, planning) -> new Outcome.Replace("no statement alters an access method"), "type",
            "handler")));
  }

  @Override
  public String noun() {
    return "ACCESS METHOD";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.name());
  }

  /** There is no ALTER ACCESS METHOD. */
  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return Optional.empty();
  }

  @Override
  public List<Statement> create(AccessMethod method, Folded folded, Planning planning) {
    return List.of(Statement.of(
        "CREATE " + address(method.key()) + " TYPE " + method.type() + " HANDLER " + method.handler()));
  }

  @Override
  public List<Statement> drop(AccessMethod method, Planning planning) {
    return List.of(Statement.of("DROP " + address(method.key())));
  }

  @Override
  public Catalog catalog() {
    return Catalog.AM;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_am WHERE oid >= 16384";
  }

  @Override
  public String query(int major) {
    return """
        SELECT a.oid, a.amname AS name, CASE a.amtype WHEN 't' THEN 'TABLE' ELSE 'INDEX' END AS type,
          pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(p.proname) AS handler
        FROM pg_catalog.pg_am a
        JOIN pg_catalog.pg_proc p ON p.oid = a.amhandler
        JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
        WHERE a.oid >= 16384""";
  }

  @Override
  public Optional<AccessMethod> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new AccessMethod(
        ObjectKey.of("access method", row.text("name")), row.text("type"), row.text("handler")));
  }
}
