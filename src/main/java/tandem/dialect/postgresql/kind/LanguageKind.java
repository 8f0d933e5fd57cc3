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

/** A procedural language that no extension brings; {@code pg_language}. */
public final class LanguageKind extends ReplaceableKind<LanguageKind.Language>
    implements Reading<LanguageKind.Language> {

  /**
   * A language. Functions are qualified and quoted; what is empty is none.
   *
   * @param trusted true where anybody may be allowed to use it; {@code lanpltrusted}
   * @param handler runs a function; {@code lanplcallfoid}
   * @param inline runs a DO block; {@code laninline}
   * @param validator checks a function that is made; {@code lanvalidator}
   */
  public record Language(ObjectKey key, boolean trusted, String handler, String inline, String validator)
      implements SchemaObject {}

  public LanguageKind() {
    super("language", Language.class, Set.of(Trait.COMMENTABLE, Trait.OWNABLE, Trait.GRANTABLE), List.of(
        AttributeRule.of((from, to, planning) -> Outcome.alter(definition(to)),
            "trusted", "handler", "inline", "validator")));
  }

  /** OR REPLACE keeps owner, privileges and the functions in it; manual, "CREATE LANGUAGE". */
  private static Statement definition(Language language) {
    return Statement.of("CREATE OR REPLACE " + (language.trusted() ? "TRUSTED " : "") + "LANGUAGE "
        + Sql.name(language.key().name()) + " HANDLER " + language.handler()
        + (language.inline().isEmpty() ? "" : " INLINE " + language.inline())
        + (language.validator().isEmpty() ? "" : " VALIDATOR " + language.validator()));
  }

  @Override
  protected Set<String> verbatim() {
    return Set.of("handler", "inline", "validator");
  }

  @Override
  public String noun() {
    return "LANGUAGE";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.name());
  }

  @Override
  public List<Statement> create(Language language, Folded folded, Planning planning) {
    return List.of(definition(language));
  }

  @Override
  public List<Statement> drop(Language language, Planning planning) {
    return List.of(Statement.of("DROP " + address(language.key())));
  }

  @Override
  public Catalog catalog() {
    return Catalog.LANGUAGE;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_language WHERE oid >= 16384";
  }

  @Override
  public String query(int major) {
    return """
        SELECT l.oid, l.lanname AS name, l.lanpltrusted AS trusted, %s AS handler, %s AS inline, %s AS validator
        FROM pg_catalog.pg_language l
        WHERE l.oid >= 16384""".formatted(Named.function("l.lanplcallfoid"), Named.function("l.laninline"),
            Named.function("l.lanvalidator"));
  }

  @Override
  public Optional<Language> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new Language(
        ObjectKey.of("language", row.text("name")),
        row.flag("trusted"),
        row.text("handler"),
        row.text("inline"),
        row.text("validator")));
  }
}
