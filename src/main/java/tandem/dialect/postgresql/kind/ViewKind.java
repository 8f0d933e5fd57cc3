package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.dialect.postgresql.script.PostgreSqlSyntax;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** A view; {@code pg_class.relkind = 'v'}. */
public final class ViewKind extends ReplaceableKind<ViewKind.View> implements Reading<ViewKind.View> {

  /**
   * A view.
   *
   * @param columns name and type of each column, {@code name type[ COLLATE c]}, in order
   * @param query {@code pg_get_viewdef(oid)} without its semicolon
   * @param options {@code security_barrier=…}, {@code security_invoker=…}, {@code check_option=…}, sorted
   */
  public record View(ObjectKey key, List<String> columns, String query, List<String> options)
      implements SchemaObject {}

  public ViewKind() {
    super(
        "view",
        View.class,
        Set.of(Trait.COMMENTABLE, Trait.OWNABLE, Trait.GRANTABLE, Trait.PROGRAMMABLE),
        List.of(AttributeRule.of(ViewKind::changes, "columns", "query", "options")));
  }

  /**
   * CREATE OR REPLACE keeps what depends on the view, and may add columns at the end only; manual, "CREATE
   * VIEW". It replaces all options.
   */
  private static Outcome changes(View from, View to, Planning planning) {
    boolean onlyAdds = to.columns().size() >= from.columns().size()
        && to.columns().subList(0, from.columns().size()).equals(from.columns());
    return onlyAdds
        ? Outcome.alter(definition(to).locking(LockLevel.ACCESS_EXCLUSIVE))
        : new Outcome.Replace("columns of a view can be neither dropped nor changed in place");
  }

  private static Statement definition(View view) {
    return Statement.of("CREATE OR REPLACE VIEW " + Sql.name(view.key().schema(), view.key().name())
        + Options.with(view.options()) + " AS\n" + view.query());
  }

  @Override
  public Set<ObjectKey> names(View view) {
    return view.columns().stream()
        .map(column -> PostgreSqlSyntax.SYNTAX.head(column, 1).getFirst().name(column))
        .map(column -> view.key().child("column", column)).collect(Collectors.toSet());
  }

  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return from.kind().equals("column")
        ? Optional.of(Statement.of("ALTER VIEW " + reference(from.parent()) + " RENAME COLUMN "
            + Sql.name(from.name()) + " TO " + Sql.name(to.name())).locking(LockLevel.ACCESS_EXCLUSIVE))
        : super.rename(from, to);
  }

  @Override
  protected LockLevel lockedByRename() {
    return LockLevel.ACCESS_EXCLUSIVE;
  }

  @Override
  public String noun() {
    return "VIEW";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.schema(), key.name());
  }

  @Override
  public List<Statement> create(View view, Folded folded, Planning planning) {
    return List.of(definition(view));
  }

  @Override
  public List<Statement> drop(View view, Planning planning) {
    return List.of(Statement.of("DROP " + address(view.key())).locking(LockLevel.ACCESS_EXCLUSIVE));
  }

  @Override
  public Set<String> occupies(View view) {
    return Set.of("relation " + reference(view.key()), "type " + reference(view.key()));
  }

  @Override
  public Catalog catalog() {
    return Catalog.CLASS;
  }

  @Override
  public String query(int major) {
    return """
        SELECT c.oid, n.nspname AS schema, c.relname AS name,
          pg_catalog.rtrim(pg_catalog.pg_get_viewdef(c.oid), ';') AS query,
          ARRAY(SELECT pg_catalog.quote_ident(a.attname) || ' '
                || pg_catalog.format_type(a.atttypid, a.atttypmod)
                || CASE WHEN a.attcollation <> t.typcollation
                     THEN ' COLLATE ' || a.attcollation::pg_catalog.regcollation ELSE '' END
            FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum) AS columns,
          ARRAY(SELECT o FROM pg_catalog.unnest(c.reloptions) AS o ORDER BY 1) AS options
        FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'v' AND\s""" + USER_SCHEMAS;
  }

  @Override
  public Optional<View> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new View(
        ObjectKey.of("view", row.text("schema"), row.text("name")),
        row.list("columns"),
        row.sql("query"),
        row.list("options")));
  }
}
