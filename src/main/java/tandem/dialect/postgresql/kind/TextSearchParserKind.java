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

/** A text search parser, which cuts documents into tokens; {@code pg_ts_parser}. It has no owner. */
public final class TextSearchParserKind extends ReplaceableKind<TextSearchParserKind.Parser>
    implements Reading<TextSearchParserKind.Parser> {

  /**
   * A parser by its functions, quoted, and qualified unless PostgreSQL's own.
   *
   * @param headline cuts out what is shown of a document; empty for none
   * @param tokens says which types of tokens there are
   */
  public record Parser(ObjectKey key, String start, String token, String end, String headline, String tokens)
      implements SchemaObject {}

  public TextSearchParserKind() {
    super("text search parser", Parser.class, Set.of(Trait.COMMENTABLE), List.of(AttributeRule.of(
        (from, to, planning) -> new Outcome.Replace("the functions of a parser cannot be changed in place"),
        "start", "token", "end", "headline", "tokens")));
  }

  @Override
  public String noun() {
    return "TEXT SEARCH PARSER";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.schema(), key.name());
  }

  @Override
  public List<Statement> create(Parser parser, Folded folded, Planning planning) {
    String headline = parser.headline().isEmpty() ? "" : ",\n  HEADLINE = " + parser.headline();
    return List.of(Statement.of("CREATE " + address(parser.key()) + " (\n  START = " + parser.start()
        + ",\n  GETTOKEN = " + parser.token() + ",\n  END = " + parser.end() + headline
        + ",\n  LEXTYPES = " + parser.tokens() + "\n)"));
  }

  @Override
  public List<Statement> drop(Parser parser, Planning planning) {
    return List.of(Statement.of("DROP " + address(parser.key())));
  }

  @Override
  public Set<String> occupies(Parser parser) {
    return Set.of("text search parser " + reference(parser.key()));
  }

  @Override
  public Catalog catalog() {
    return Catalog.TS_PARSER;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_ts_parser WHERE oid >= 16384";
  }

  @Override
  public String query(int major) {
    return """
        SELECT p.oid, n.nspname AS schema, p.prsname AS name, p.prsstart AS start, p.prstoken AS token,
          p.prsend AS end_of_it, NULLIF(p.prsheadline, 0::pg_catalog.oid)::pg_catalog.regproc AS headline,
          p.prslextype AS tokens
        FROM pg_catalog.pg_ts_parser p
        JOIN pg_catalog.pg_namespace n ON n.oid = p.prsnamespace
        WHERE\s""" + USER_SCHEMAS;
  }

  @Override
  public Optional<Parser> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new Parser(
        ObjectKey.of("text search parser", row.text("schema"), row.text("name")),
        row.text("start"),
        row.text("token"),
        row.text("end_of_it"),
        row.text("headline"),
        row.text("tokens")));
  }
}
