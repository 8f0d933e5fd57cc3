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

/** A text search template, which dictionaries are made from; {@code pg_ts_template}. It has no owner. */
public final class TextSearchTemplateKind extends ReplaceableKind<TextSearchTemplateKind.Template>
    implements Reading<TextSearchTemplateKind.Template> {

  /**
   * A template by its functions, quoted, and qualified unless PostgreSQL's own.
   *
   * @param init reads a dictionary's options; empty for none
   */
  public record Template(ObjectKey key, String init, String lexize) implements SchemaObject {}

  public TextSearchTemplateKind() {
    super("text search template", Template.class, Set.of(Trait.COMMENTABLE), List.of(AttributeRule.of(
        (from, to, planning) -> new Outcome.Replace("the functions of a template cannot be changed in place"),
        "init", "lexize")));
  }

  @Override
  public String noun() {
    return "TEXT SEARCH TEMPLATE";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.schema(), key.name());
  }

  @Override
  public List<Statement> create(Template template, Folded folded, Planning planning) {
    String init = template.init().isEmpty() ? "" : "INIT = " + template.init() + ", ";
    return List.of(Statement.of(
        "CREATE " + address(template.key()) + " (" + init + "LEXIZE = " + template.lexize() + ")"));
  }

  @Override
  public List<Statement> drop(Template template, Planning planning) {
    return List.of(Statement.of("DROP " + address(template.key())));
  }

  @Override
  public Set<String> occupies(Template template) {
    return Set.of("text search template " + reference(template.key()));
  }

  @Override
  public Catalog catalog() {
    return Catalog.TS_TEMPLATE;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_ts_template WHERE oid >= 16384";
  }

  @Override
  public String query(int major) {
    return """
        SELECT t.oid, n.nspname AS schema, t.tmplname AS name,
          NULLIF(t.tmplinit, 0::pg_catalog.oid)::pg_catalog.regproc AS init, t.tmpllexize AS lexize
        FROM pg_catalog.pg_ts_template t
        JOIN pg_catalog.pg_namespace n ON n.oid = t.tmplnamespace
        WHERE\s""" + USER_SCHEMAS;
  }

  @Override
  public Optional<Template> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new Template(
        ObjectKey.of("text search template", row.text("schema"), row.text("name")),
        row.text("init"),
        row.text("lexize")));
  }
}
