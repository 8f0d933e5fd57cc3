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

/**
 * The dictionaries that one type of token goes through in a text search configuration; {@code
 * pg_ts_config_map}. A fact about the configuration: its rows have no address.
 */
public final class TextSearchMappingKind extends ReplaceableKind<TextSearchMappingKind.Mapping>
    implements Reading<TextSearchMappingKind.Mapping> {

  /**
   * A mapping. Its key's name is the token type's alias, as the parser says it.
   *
   * @param dictionaries quoted, qualified, in the order in which they are asked, with commas
   */
  public record Mapping(ObjectKey key, String dictionaries) implements SchemaObject {}

  public TextSearchMappingKind() {
    super("text search mapping", Mapping.class, Set.of(Trait.FACT), List.of(AttributeRule.of(
        (from, to, planning) -> Outcome.alter(change(to, "ALTER", planning)), "dictionaries")));
  }

  private static Statement change(Mapping mapping, String verb, Planning planning) {
    return Statement
        .of(alter(mapping, planning) + verb + " MAPPING FOR " + Sql.name(mapping.key().name())
            + " WITH " + mapping.dictionaries())
        .hazard(TextSearchDictionaryKind.stale(mapping.key().parent()));
  }

  private static String alter(Mapping mapping, Planning planning) {
    return "ALTER " + planning.address(mapping.key().parent()) + ' ';
  }

  @Override
  public String noun() {
    return "MAPPING";
  }

  @Override
  public String reference(ObjectKey key) {
    return "FOR " + Sql.name(key.name());
  }

  @Override
  public Optional<String> clause(Mapping mapping, Folded folded, Planning planning) {
    return Optional.of(Sql.name(mapping.key().name()) + " WITH " + mapping.dictionaries());
  }

  @Override
  public List<Statement> create(Mapping mapping, Folded folded, Planning planning) {
    return List.of(change(mapping, "ADD", planning));
  }

  @Override
  public List<Statement> drop(Mapping mapping, Planning planning) {
    return List.of(Statement
        .of(alter(mapping, planning) + "DROP MAPPING FOR " + Sql.name(mapping.key().name()))
        .hazard(TextSearchDictionaryKind.stale(mapping.key().parent())));
  }

  @Override
  public Catalog catalog() {
    return Catalog.TS_CONFIG;
  }

  /** The dictionaries' own needs are the configuration's in pg_depend, which has no row for one mapping. */
  @Override
  public String ifAny() {
    return "pg_catalog.pg_ts_config WHERE oid >= 16384";
  }

  @Override
  public String query(int major) {
    return """
        SELECT c.oid, t.alias AS token, m.dictionaries, m.oids
        FROM pg_catalog.pg_ts_config c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.cfgnamespace
        CROSS JOIN LATERAL pg_catalog.ts_token_type(c.cfgparser) AS t
        JOIN LATERAL (
          SELECT pg_catalog.string_agg(
              pg_catalog.quote_ident(dn.nspname) || '.' || pg_catalog.quote_ident(d.dictname),
              ', ' ORDER BY e.mapseqno) AS dictionaries,
            pg_catalog.array_agg(d.oid::pg_catalog.text ORDER BY e.mapseqno) AS oids
          FROM pg_catalog.pg_ts_config_map e
          JOIN pg_catalog.pg_ts_dict d ON d.oid = e.mapdict
          JOIN pg_catalog.pg_namespace dn ON dn.oid = d.dictnamespace
          WHERE e.mapcfg = c.oid AND e.maptokentype = t.tokid) AS m ON m.dictionaries IS NOT NULL
        WHERE\s""" + USER_SCHEMAS;
  }

  @Override
  public Optional<Mapping> read(Row row, Addresses addresses) throws SQLException {
    Address address = Address.of(Catalog.TS_CONFIG, row.oid("oid"));
    Optional<ObjectKey> configuration = addresses.find(address);
    if (configuration.isEmpty()) {
      return Optional.empty();
    }
    ObjectKey key = configuration.get().child("text search mapping", row.text("token"));
    for (String dictionary : row.list("oids")) {
      addresses.attribute(address, Address.of(Catalog.TS_DICT, Long.parseLong(dictionary)), key);
    }
    return Optional.of(new Mapping(key, row.text("dictionaries")));
  }

  @Override
  public boolean isFact() {
    return true;
  }
}
