package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.kind.Aside;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** A collation; {@code pg_collation}. The version of its library is the server's, and is not compared. */
public final class CollationKind extends ReplaceableKind<CollationKind.Collation>
    implements Reading<CollationKind.Collation> {

  /**
   * A collation.
   *
   * @param provider libc, icu or builtin
   * @param sorting libc's LC_COLLATE; empty for others
   * @param classes libc's LC_CTYPE; empty for others
   * @param locale of icu and builtin; empty for libc
   * @param rules ICU's own, added to the locale's; PostgreSQL 16
   * @param deterministic false where texts of other bytes may be equal
   */
  public record Collation(
      ObjectKey key,
      String provider,
      String sorting,
      String classes,
      String locale,
      String rules,
      boolean deterministic) implements SchemaObject {}

  public CollationKind() {
    super("collation", Collation.class, Set.of(Trait.COMMENTABLE, Trait.OWNABLE), List.of(
        AttributeRule.of(
            (from, to, planning) -> new Outcome.Replace("nothing of a collation can be changed in place"),
            "provider", "sorting", "classes", "locale", "rules", "deterministic")));
  }

  @Override
  public String noun() {
    return "COLLATION";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.schema(), key.name());
  }

  @Override
  public List<Statement> create(Collation collation, Folded folded, Planning planning) {
    List<String> options = new ArrayList<>(List.of("provider = " + collation.provider()));
    if (collation.sorting().equals(collation.classes())) {
      add(options, "locale", collation.locale().isEmpty() ? collation.sorting() : collation.locale());
    } else {
      add(options, "lc_collate", collation.sorting());
      add(options, "lc_ctype", collation.classes());
    }
    add(options, "rules", collation.rules());
    if (!collation.deterministic()) {
      options.add("deterministic = false");
    }
    return List.of(Statement.of(
        "CREATE " + address(collation.key()) + " (" + String.join(", ", options) + ")"));
  }

  private static void add(List<String> options, String name, String value) {
    if (!value.isEmpty()) {
      options.add(name + " = " + Sql.literal(value));
    }
  }

  @Override
  public List<Statement> drop(Collation collation, Planning planning) {
    return List.of(Statement.of("DROP " + address(collation.key())));
  }

  @Override
  public Optional<Aside> aside(Collation collation, Planning planning) {
    return OldName.of(noun(), collation.key(), List.of(), planning);
  }

  @Override
  public Catalog catalog() {
    return Catalog.COLLATION;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_collation WHERE oid >= 16384";
  }

  @Override
  public String query(int major) {
    // Until 14 an ICU locale stood in collcollate and collctype.
    String locale = major >= 17 ? "c.colllocale" : major >= 15 ? "c.colliculocale" : "c.collcollate";
    String rules = major >= 16 ? "c.collicurules" : "NULL";
    return """
        SELECT c.oid, n.nspname AS schema, c.collname AS name, c.collisdeterministic AS deterministic,
          CASE c.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END AS provider,
          CASE WHEN c.collprovider = 'c' THEN c.collcollate END AS sorting,
          CASE WHEN c.collprovider = 'c' THEN c.collctype END AS classes,
          CASE WHEN c.collprovider <> 'c' THEN %s END AS locale, %s AS rules
        FROM pg_catalog.pg_collation c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.collnamespace
        WHERE """.formatted(locale, rules) + ' ' + USER_SCHEMAS;
  }

  @Override
  public Optional<Collation> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new Collation(
        ObjectKey.of("collation", row.text("schema"), row.text("name")),
        row.text("provider"),
        row.text("sorting"),
        row.text("classes"),
        row.text("locale"),
        row.text("rules"),
        row.flag("deterministic")));
  }
}
