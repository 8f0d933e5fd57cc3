package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.kind.Aside;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Place;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** An enum type; {@code pg_type.typtype = 'e'} and {@code pg_enum}. */
public final class EnumKind extends ReplaceableKind<EnumKind.EnumType> implements Reading<EnumKind.EnumType> {

  /**
   * An enum type.
   *
   * @param labels its values in the order in which they compare, {@code pg_enum.enumsortorder}
   */
  public record EnumType(ObjectKey key, List<String> labels) implements SchemaObject {}

  public EnumKind() {
    super(
        "enum",
        EnumType.class,
        Set.of(Trait.COMMENTABLE, Trait.OWNABLE, Trait.GRANTABLE),
        List.of(AttributeRule.of(EnumKind::labels, "labels")));
  }

  /** Values can be added anywhere; none can be removed or moved; manual, "ALTER TYPE". */
  private static Outcome labels(EnumType from, EnumType to, Planning planning) {
    List<String> kept = to.labels().stream().filter(from.labels()::contains).toList();
    return kept.equals(from.labels())
        ? new Outcome.Alter(additions(from, to), Set.of(), true)
        : new Outcome.Replace("values of an enum can be neither removed nor moved in place");
  }

  /** Each new value is placed behind the one before it, or before the first where it is the first. */
  private static List<Statement> additions(EnumType from, EnumType to) {
    List<Statement> statements = new ArrayList<>();
    String last = from.labels().isEmpty() ? "" : from.labels().getLast();
    List<String> labels = to.labels();
    for (int i = 0; i < labels.size(); i++) {
      if (from.labels().contains(labels.get(i))) {
        continue;
      }
      String place = i > 0
          ? labels.get(i - 1).equals(last) ? "" : " AFTER " + Sql.literal(labels.get(i - 1))
          : from.labels().isEmpty() ? "" : " BEFORE " + Sql.literal(from.labels().getFirst());
      last = place.isEmpty() ? labels.get(i) : last;
      // What follows may use the value, and a value cannot be used in the transaction that added it.
      statements.add(Statement
          .of("ALTER TYPE " + named(to.key()) + " ADD VALUE " + Sql.literal(labels.get(i)) + place)
          .outsideTransaction()
          .hazard(new Hazard(HazardCode.NON_TRANSACTIONAL, to.key(),
              "a value is of use only once its transaction is committed")));
    }
    return statements;
  }

  private static String named(ObjectKey key) {
    return Sql.name(key.schema(), key.name());
  }

  @Override
  public Place place(ObjectKey key) {
    return new Place(key.schema(), "types", key.name());
  }

  @Override
  public String noun() {
    return "TYPE";
  }

  @Override
  public String reference(ObjectKey key) {
    return named(key);
  }

  @Override
  public List<Statement> create(EnumType type, Folded folded, Planning planning) {
    String labels = type.labels().stream().map(Sql::literal).collect(Collectors.joining(", "));
    return List.of(Statement.of("CREATE " + address(type.key()) + " AS ENUM (" + labels + ")"));
  }

  @Override
  public Set<ObjectKey> names(EnumType type) {
    return type.labels().stream().map(label -> type.key().child("value", label)).collect(Collectors.toSet());
  }

  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return from.kind().equals("value")
        ? Optional.of(Statement.of("ALTER TYPE " + named(from.parent()) + " RENAME VALUE "
            + Sql.literal(from.name()) + " TO " + Sql.literal(to.name())))
        : super.rename(from, to);
  }

  @Override
  public List<Statement> drop(EnumType type, Planning planning) {
    return List.of(Statement.of("DROP " + address(type.key())));
  }

  @Override
  public Optional<Aside> aside(EnumType type, Planning planning) {
    return OldName.of(noun(), type.key(), List.of(), planning);
  }

  @Override
  public Set<String> occupies(EnumType type) {
    return Set.of("type " + reference(type.key()));
  }

  @Override
  public Catalog catalog() {
    return Catalog.TYPE;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_type WHERE oid >= 16384 AND typtype = 'e'";
  }

  @Override
  public String query(int major) {
    return """
        SELECT t.oid, n.nspname AS schema, t.typname AS name,
          ARRAY(SELECT e.enumlabel::text FROM pg_catalog.pg_enum e WHERE e.enumtypid = t.oid
            ORDER BY e.enumsortorder) AS labels
        FROM pg_catalog.pg_type t
        JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
        WHERE t.typtype = 'e' AND\s""" + USER_SCHEMAS;
  }

  @Override
  public Optional<EnumType> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new EnumType(
        ObjectKey.of("enum", row.text("schema"), row.text("name")), row.list("labels")));
  }
}
