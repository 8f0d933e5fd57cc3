package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.dialect.postgresql.kind.TextSearchMappingKind.Mapping;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/**
 * A text search configuration; {@code pg_ts_config}. Which dictionaries a type of token goes through is a
 * part of it. What is computed with it (an index, a generated column) needs it.
 */
public final class TextSearchConfigurationKind
    extends ReplaceableKind<TextSearchConfigurationKind.Configuration>
    implements Reading<TextSearchConfigurationKind.Configuration> {

  /**
   * A configuration without its mappings.
   *
   * @param parser quoted and qualified
   */
  public record Configuration(ObjectKey key, String parser) implements SchemaObject {}

  public TextSearchConfigurationKind() {
    super("text search configuration", Configuration.class, Set.of(Trait.COMMENTABLE, Trait.OWNABLE), List.of(
        AttributeRule.of((from, to, planning) -> new Outcome.Replace(
            "the parser of a configuration cannot be changed in place"), "parser")));
  }

  @Override
  public String noun() {
    return "TEXT SEARCH CONFIGURATION";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.schema(), key.name());
  }

  @Override
  public List<Statement> create(Configuration configuration, Folded folded, Planning planning) {
    List<Statement> statements = new ArrayList<>(List.of(Statement.of(
        "CREATE " + address(configuration.key()) + " (PARSER = " + configuration.parser() + ")")));
    Map<String, List<String>> tokens = new LinkedHashMap<>();
    folded.parts().stream().map(Folded.Part::object).map(Mapping.class::cast).forEach(mapping -> tokens
        .computeIfAbsent(mapping.dictionaries(), any -> new ArrayList<>()).add(mapping.key().name()));
    tokens.forEach((dictionaries, types) -> statements.add(Statement.of(
        "ALTER " + address(configuration.key()) + "\n  ADD MAPPING FOR "
        + String.join(", ", types.stream().map(Sql::name).toList())
        + " WITH " + dictionaries)));
    return statements;
  }

  @Override
  public List<Statement> drop(Configuration configuration, Planning planning) {
    return List.of(Statement.of("DROP " + address(configuration.key())));
  }

  @Override
  public Set<String> occupies(Configuration configuration) {
    return Set.of("text search configuration " + reference(configuration.key()));
  }

  @Override
  public Catalog catalog() {
    return Catalog.TS_CONFIG;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_ts_config WHERE oid >= 16384";
  }

  @Override
  public String query(int major) {
    return """
        SELECT c.oid, n.nspname AS schema, c.cfgname AS name,
          pg_catalog.quote_ident(pn.nspname) || '.' || pg_catalog.quote_ident(p.prsname) AS parser
        FROM pg_catalog.pg_ts_config c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.cfgnamespace
        JOIN pg_catalog.pg_ts_parser p ON p.oid = c.cfgparser
        JOIN pg_catalog.pg_namespace pn ON pn.oid = p.prsnamespace
        WHERE\s""" + USER_SCHEMAS;
  }

  @Override
  public Optional<Configuration> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new Configuration(
        ObjectKey.of("text search configuration", row.text("schema"), row.text("name")), row.text("parser")));
  }
}
