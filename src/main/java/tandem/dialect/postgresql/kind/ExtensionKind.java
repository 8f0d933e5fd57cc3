package tandem.dialect.postgresql.kind;

import java.math.BigInteger;
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
 * An extension; {@code pg_extension}. Its members are its own business: they are no objects, and what needs
 * one of them needs the extension. Its version is the server's packaging, not the schema's, and counts only
 * where state pins it by saying it.
 */
public final class ExtensionKind extends ReplaceableKind<ExtensionKind.Extension>
    implements Reading<ExtensionKind.Extension> {

  /**
   * An extension.
   *
   * @param schema where its members are, {@code pg_extension.extnamespace}
   * @param version {@code pg_extension.extversion}
   * @param pinned true where a script asked for this version
   * @param relocatable {@code pg_extension.extrelocatable}: ALTER EXTENSION … SET SCHEMA takes it
   */
  public record Extension(ObjectKey key, String schema, String version, boolean pinned, boolean relocatable)
      implements SchemaObject {
    /** The same, its version asked for. */
    public Extension withPin() {
      return new Extension(key, schema, version, true, relocatable);
    }
  }

  public ExtensionKind() {
    super("extension", Extension.class, Set.of(Trait.COMMENTABLE), List.of(
        AttributeRule.of(ExtensionKind::schema, "schema"),
        AttributeRule.where(
            (from, to) -> (from.pinned() || to.pinned()) && !from.version().equals(to.version()),
            ExtensionKind::version, "version", "pinned"),
        AttributeRule.ignored("relocatable")));
  }

  /** Scripts of extensions lead upwards: {@code pg_extension_update_paths()} knows of no way back. */
  private static Outcome version(Extension from, Extension to, Planning planning) {
    return isOlder(to.version(), from.version())
        ? new Outcome.Replace("an extension has no way back to an older version")
        : Outcome.alter(Statement.of("ALTER EXTENSION " + Sql.name(to.key().name()) + " UPDATE TO "
            + Sql.literal(to.version())));
  }

  /** By the numbers in them, first to last; what is no number says nothing. */
  private static boolean isOlder(String version, String other) {
    String[] one = version.split("[^0-9]+");
    String[] two = other.split("[^0-9]+");
    for (int i = 0; i < Math.min(one.length, two.length); i++) {
      int order = new BigInteger("0" + one[i]).compareTo(new BigInteger("0" + two[i]));
      if (order != 0) {
        return order < 0;
      }
    }
    return one.length < two.length;
  }

  @Override
  protected Set<String> verbatim() {
    return Set.of("schema", "version");
  }

  private static Outcome schema(Extension from, Extension to, Planning planning) {
    return from.relocatable()
        ? Outcome.alter(Statement.of(
            "ALTER EXTENSION " + Sql.name(to.key().name()) + " SET SCHEMA " + Sql.name(to.schema())))
        : new Outcome.Replace("the extension cannot be moved to another schema");
  }

  @Override
  public String noun() {
    return "EXTENSION";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.name());
  }

  @Override
  public List<Statement> create(Extension extension, Folded folded, Planning planning) {
    return List.of(Statement.of(
        "CREATE " + address(extension.key()) + " WITH SCHEMA " + Sql.name(extension.schema())
            + (extension.pinned() ? " VERSION " + Sql.literal(extension.version()) : "")));
  }

  @Override
  public List<Statement> drop(Extension extension, Planning planning) {
    return List.of(Statement.of("DROP " + address(extension.key())));
  }

  /** An extension's name is that of its files. */
  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return Optional.empty();
  }

  @Override
  public Catalog catalog() {
    return Catalog.EXTENSION;
  }

  @Override
  public String query(int major) {
    // plpgsql is made by initdb, with an oid below FirstNormalObjectId.
    return """
        SELECT e.oid, e.extname AS name, n.nspname AS schema, e.extrelocatable AS relocatable,
          e.extversion AS version
        FROM pg_catalog.pg_extension e
        JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
        WHERE e.oid >= 16384""";
  }

  @Override
  public Optional<Extension> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new Extension(
        ObjectKey.of("extension", row.text("name")), row.text("schema"), row.text("version"), false,
        row.flag("relocatable")));
  }
}
