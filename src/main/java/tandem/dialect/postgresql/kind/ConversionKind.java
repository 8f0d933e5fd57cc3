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

/** A conversion between two encodings; {@code pg_conversion}. */
public final class ConversionKind extends ReplaceableKind<ConversionKind.EncodingConversion>
    implements Reading<ConversionKind.EncodingConversion> {

  /**
   * A conversion.
   *
   * @param source the encoding it reads, {@code LATIN1}
   * @param target the encoding it writes
   * @param function qualified and quoted
   * @param isDefault true where its schema's users get it without naming it
   */
  public record EncodingConversion(
      ObjectKey key, String source, String target, String function, boolean isDefault)
          implements SchemaObject {}

  public ConversionKind() {
    super("conversion", EncodingConversion.class, Set.of(Trait.COMMENTABLE, Trait.OWNABLE), List.of(
        AttributeRule.of(
            (from, to, planning) -> new Outcome.Replace("nothing of a conversion can be changed in place"),
            "source", "target", "function", "isDefault")));
  }

  @Override
  protected Set<String> verbatim() {
    return Set.of("source", "target", "function");
  }

  @Override
  public String noun() {
    return "CONVERSION";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.schema(), key.name());
  }

  @Override
  public List<Statement> create(EncodingConversion conversion, Folded folded, Planning planning) {
    return List.of(Statement.of("CREATE " + (conversion.isDefault() ? "DEFAULT " : "")
        + address(conversion.key()) + " FOR " + Sql.literal(conversion.source()) + " TO "
        + Sql.literal(conversion.target()) + " FROM " + conversion.function()));
  }

  @Override
  public List<Statement> drop(EncodingConversion conversion, Planning planning) {
    return List.of(Statement.of("DROP " + address(conversion.key())));
  }

  /** A schema has one default for a pair of encodings. */
  @Override
  public Set<String> occupies(EncodingConversion conversion) {
    return conversion.isDefault() ? Set.of("default conversion " + Sql.name(conversion.key().schema()) + ' '
        + conversion.source() + ' ' + conversion.target()) : Set.of();
  }

  @Override
  public Catalog catalog() {
    return Catalog.CONVERSION;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_conversion WHERE oid >= 16384";
  }

  @Override
  public String query(int major) {
    return """
        SELECT c.oid, n.nspname AS schema, c.conname AS name, c.condefault AS is_default,
          pg_catalog.pg_encoding_to_char(c.conforencoding) AS source,
          pg_catalog.pg_encoding_to_char(c.contoencoding) AS target, %s AS function
        FROM pg_catalog.pg_conversion c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.connamespace
        WHERE\s""".formatted(Named.function("c.conproc")) + USER_SCHEMAS;
  }

  @Override
  public Optional<EncodingConversion> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new EncodingConversion(
        ObjectKey.of("conversion", row.text("schema"), row.text("name")),
        row.text("source"),
        row.text("target"),
        row.text("function"),
        row.flag("is_default")));
  }
}
