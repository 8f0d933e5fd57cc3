package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.ddl.script.Token;
import tandem.dialect.postgresql.script.PostgreSqlSyntax;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** A text search dictionary, which turns tokens into lexemes; {@code pg_ts_dict}. */
public final class TextSearchDictionaryKind extends ReplaceableKind<TextSearchDictionaryKind.Dictionary>
    implements Reading<TextSearchDictionaryKind.Dictionary> {

  /**
   * A dictionary.
   *
   * @param template quoted and qualified
   * @param options {@code dictinitoption} as DDL has it, {@code stopwords = 'english'}, sorted
   */
  public record Dictionary(ObjectKey key, String template, List<String> options) implements SchemaObject {}

  public TextSearchDictionaryKind() {
    super("text search dictionary", Dictionary.class, Set.of(Trait.COMMENTABLE, Trait.OWNABLE), List.of(
        AttributeRule.of(
            (from, to, planning) ->
                new Outcome.Replace("the template of a dictionary cannot be changed in place"),
            "template"),
        AttributeRule.of(TextSearchDictionaryKind::options, "options")));
  }

  /** A name without a value takes the option away; manual, "ALTER TEXT SEARCH DICTIONARY". */
  private static Outcome options(Dictionary from, Dictionary to, Planning planning) {
    TreeSet<String> gone =
        new TreeSet<>(from.options().stream().map(TextSearchDictionaryKind::name).toList());
    to.options().forEach(option -> gone.remove(name(option)));
    List<String> changes = new ArrayList<>(gone);
    to.options().stream().filter(option -> !from.options().contains(option)).forEach(changes::add);
    return Outcome.alter(Statement.of("ALTER TEXT SEARCH DICTIONARY "
            + Sql.name(to.key().schema(), to.key().name()) + " (" + String.join(", ", changes) + ")")
        .hazard(stale(to.key())));
  }

  /** The hazard of what makes other lexemes of the same text. */
  static Hazard stale(ObjectKey key) {
    return new Hazard(HazardCode.BODY_CHANGE, key,
        "what indexes and columns hold of it stays as it was computed: build them anew where it matters");
  }

  private static String name(String option) {
    return option.substring(0, option.indexOf(" = "));
  }

  @Override
  public String noun() {
    return "TEXT SEARCH DICTIONARY";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.schema(), key.name());
  }

  @Override
  public List<Statement> create(Dictionary dictionary, Folded folded, Planning planning) {
    List<String> options = new ArrayList<>(List.of("TEMPLATE = " + dictionary.template()));
    options.addAll(dictionary.options());
    return List.of(Statement.of(
        "CREATE " + address(dictionary.key()) + " (" + String.join(", ", options) + ")"));
  }

  @Override
  public List<Statement> drop(Dictionary dictionary, Planning planning) {
    return List.of(Statement.of("DROP " + address(dictionary.key())));
  }

  @Override
  public Set<String> occupies(Dictionary dictionary) {
    return Set.of("text search dictionary " + reference(dictionary.key()));
  }

  @Override
  public Catalog catalog() {
    return Catalog.TS_DICT;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_ts_dict WHERE oid >= 16384";
  }

  @Override
  public String query(int major) {
    return """
        SELECT d.oid, n.nspname AS schema, d.dictname AS name, d.dictinitoption AS options,
          pg_catalog.quote_ident(tn.nspname) || '.' || pg_catalog.quote_ident(t.tmplname) AS template
        FROM pg_catalog.pg_ts_dict d
        JOIN pg_catalog.pg_namespace n ON n.oid = d.dictnamespace
        JOIN pg_catalog.pg_ts_template t ON t.oid = d.dicttemplate
        JOIN pg_catalog.pg_namespace tn ON tn.oid = t.tmplnamespace
        WHERE\s""" + USER_SCHEMAS;
  }

  @Override
  public Optional<Dictionary> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new Dictionary(
        ObjectKey.of("text search dictionary", row.text("schema"), row.text("name")),
        row.text("template"),
        split(row.text("options"))));
  }

  /** PostgreSQL prints the options as one text: {@code language = 'english', stopwords = 'a,b'}. */
  private static List<String> split(String options) {
    TreeMap<String, String> split = new TreeMap<>();
    int start = 0;
    for (Token token : PostgreSqlSyntax.SYNTAX.tokens(options)) {
      if (token.is(options, ',')) {
        add(options.substring(start, token.start()), split);
        start = token.end();
      }
    }
    add(options.substring(start), split);
    return List.copyOf(split.values());
  }

  private static void add(String option, TreeMap<String, String> options) {
    if (!option.isBlank()) {
      options.put(name(option.strip()), option.strip());
    }
  }
}
