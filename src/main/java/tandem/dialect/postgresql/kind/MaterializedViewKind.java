package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.LockLevel;
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

/** A materialized view; {@code pg_class.relkind = 'm'}. Its rows are derived, so it may be made anew. */
public final class MaterializedViewKind extends ReplaceableKind<MaterializedViewKind.MaterializedView>
    implements Reading<MaterializedViewKind.MaterializedView> {

  /**
   * A materialized view.
   *
   * @param columns their names, in order
   * @param query {@code pg_get_viewdef(oid)} without its semicolon
   * @param options storage parameters, {@code name=value}, sorted
   * @param tablespace empty for the database's own
   * @param accessMethod empty for heap, the default of {@code default_table_access_method}
   * @param populated {@code pg_class.relispopulated}; what jobs do to it is no difference
   */
  public record MaterializedView(
      ObjectKey key,
      List<String> columns,
      String query,
      List<String> options,
      String tablespace,
      String accessMethod,
      boolean populated) implements SchemaObject {}

  public MaterializedViewKind() {
    super(
        "materialized view",
        MaterializedView.class,
        Set.of(Trait.COMMENTABLE, Trait.OWNABLE, Trait.GRANTABLE, Trait.PROGRAMMABLE),
        List.of(
            AttributeRule.of((from, to, planning) -> new Outcome.Replace(
                "the query of a materialized view cannot be changed in place"), "columns", "query"),
            AttributeRule.of(MaterializedViewKind::options, "options"),
            AttributeRule.of(MaterializedViewKind::tablespace, "tablespace"),
            AttributeRule.of(MaterializedViewKind::accessMethod, "accessMethod"),
            AttributeRule.ignored("populated")));
  }

  private static Outcome options(MaterializedView from, MaterializedView to, Planning planning) {
    return Outcome.alter(Options.alter(alter(to.key()), from.options(), to.options()).stream()
        .map(statement -> statement.locking(LockLevel.SHARE_UPDATE_EXCLUSIVE)).toList());
  }

  private static Outcome tablespace(MaterializedView from, MaterializedView to, Planning planning) {
    String tablespace = to.tablespace().isEmpty() ? "pg_default" : to.tablespace();
    return Outcome.alter(rewrite(to.key(), "SET TABLESPACE " + Sql.name(tablespace)));
  }

  private static Outcome accessMethod(MaterializedView from, MaterializedView to, Planning planning) {
    String method = to.accessMethod().isEmpty() ? "heap" : to.accessMethod();
    return planning.major() >= 15
        ? Outcome.alter(rewrite(to.key(), "SET ACCESS METHOD " + Sql.name(method)))
        : new Outcome.Replace("PostgreSQL 14 cannot change an access method in place");
  }

  private static Statement rewrite(ObjectKey key, String change) {
    return Statement.of(alter(key) + change).locking(LockLevel.ACCESS_EXCLUSIVE)
        .hazard(new Hazard(HazardCode.REWRITE, key, "the materialized view is written anew"));
  }

  private static String alter(ObjectKey key) {
    return "ALTER MATERIALIZED VIEW " + Sql.name(key.schema(), key.name()) + ' ';
  }

  @Override
  public Set<ObjectKey> names(MaterializedView view) {
    return view.columns().stream().map(column -> view.key().child("column", column))
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return from.kind().equals("column")
        ? Optional.of(Statement.of(alter(from.parent()) + "RENAME COLUMN " + Sql.name(from.name()) + " TO "
            + Sql.name(to.name())).locking(LockLevel.ACCESS_EXCLUSIVE))
        : super.rename(from, to);
  }

  @Override
  protected LockLevel lockedByRename() {
    return LockLevel.ACCESS_EXCLUSIVE;
  }

  @Override
  public String noun() {
    return "MATERIALIZED VIEW";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.schema(), key.name());
  }

  @Override
  public List<Statement> create(MaterializedView view, Folded folded, Planning planning) {
    return List.of(Statement.of("CREATE " + address(view.key())
        + (view.accessMethod().isEmpty() ? "" : " USING " + Sql.name(view.accessMethod()))
        + Options.with(view.options())
        + (view.tablespace().isEmpty() ? "" : " TABLESPACE " + Sql.name(view.tablespace()))
        + " AS\n" + view.query()
        + (view.populated() ? "" : "\nWITH NO DATA")));
  }

  @Override
  public List<Statement> define(MaterializedView view, Planning planning) {
    return List.of(dropIfExists(view.key()), create(view, Folded.none(), planning).getFirst());
  }

  @Override
  public List<Statement> drop(MaterializedView view, Planning planning) {
    return List.of(Statement.of("DROP " + address(view.key())).locking(LockLevel.ACCESS_EXCLUSIVE));
  }

  @Override
  public Set<String> occupies(MaterializedView view) {
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
          ARRAY(SELECT a.attname FROM pg_catalog.pg_attribute a
            WHERE a.attrelid = c.oid AND a.attnum > 0 ORDER BY a.attnum) AS columns,
          pg_catalog.rtrim(pg_catalog.pg_get_viewdef(c.oid), ';') AS query,
          ARRAY(SELECT o FROM pg_catalog.unnest(c.reloptions) AS o
            UNION ALL SELECT 'toast.' || o FROM pg_catalog.unnest(t.reloptions) AS o ORDER BY 1) AS options,
          s.spcname AS tablespace, CASE WHEN m.amname <> 'heap' THEN m.amname END AS access_method,
          c.relispopulated AS populated
        FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_catalog.pg_class t ON t.oid = c.reltoastrelid
        LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = c.reltablespace
        LEFT JOIN pg_catalog.pg_am m ON m.oid = c.relam
        WHERE c.relkind = 'm' AND\s""" + USER_SCHEMAS;
  }

  @Override
  public Optional<MaterializedView> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new MaterializedView(
        ObjectKey.of("materialized view", row.text("schema"), row.text("name")),
        row.list("columns"),
        row.sql("query"),
        row.list("options"),
        row.text("tablespace"),
        row.text("access_method"),
        row.flag("populated")));
  }
}
