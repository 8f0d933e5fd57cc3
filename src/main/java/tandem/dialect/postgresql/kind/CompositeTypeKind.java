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
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/** A composite type that stands by itself; {@code pg_class.relkind = 'c'}. */
public final class CompositeTypeKind extends ReplaceableKind<CompositeTypeKind.CompositeType>
    implements Reading<CompositeTypeKind.CompositeType> {
  /** Kinds that name attributes and that PostgreSQL does not carry through their change. */
  private static final Set<String> AROUND =
      Set.of("of type", "view", "materialized view", "function", "procedure", "rule",
      "policy", "trigger", "default", "check", "index", "domain constraint");

  /**
   * A composite type.
   *
   * @param names of its attributes, in order, which counts
   * @param types of its attributes, qualified, {@code type[ COLLATE c]}, in the same order
   */
  public record CompositeType(ObjectKey key, List<String> names, List<String> types) implements SchemaObject {
    private String attribute(int i) {
      return Sql.name(names.get(i)) + ' ' + types.get(i);
    }
  }

  public CompositeTypeKind() {
    super(
        "composite type",
        CompositeType.class,
        Set.of(Trait.COMMENTABLE, Trait.OWNABLE, Trait.GRANTABLE),
        List.of(AttributeRule.of(CompositeTypeKind::attributes, "names", "types")));
  }

  /**
   * Attributes are added at the end; one whose type is in use by a column cannot change its own type; manual,
   * "ALTER TYPE". Made anew, the values of columns go through their text, which holds them by position, or
   * are put together from their attributes.
   */
  private static Outcome attributes(CompositeType from, CompositeType to, Planning planning) {
    List<String> reached = new ArrayList<>(from.names());
    reached.retainAll(to.names());
    List<String> added = new ArrayList<>(to.names());
    added.removeAll(from.names());
    reached.addAll(added);
    boolean sameOrder = reached.equals(to.names());
    boolean inUse = holdsValues(to.key(), planning.from());
    boolean typesChange = from.names().stream().filter(to.names()::contains).anyMatch(name ->
        !from.types().get(from.names().indexOf(name)).equals(to.types().get(to.names().indexOf(name))));
    if (sameOrder && !(inUse && typesChange)) {
      return inPlace(from, to, inUse);
    }
    return inUse && !from.names().equals(to.names()) && !CompositeValues.moveByName(from, to, planning.from())
        ? new Outcome.Refuse(
            "the attributes of " + to.key().display()
                + " change their places or types while columns hold values",
            "make the type under another name, move the columns over with ROW(…), and drop the old type")
        : new Outcome.Replace("no attribute can change its place, nor its type where a column holds values");
  }

  /** True where a column holds values of the type, itself or inside another. */
  static boolean holdsValues(ObjectKey type, SchemaModel model) {
    return model.dependentsOf(type).stream().anyMatch(key -> isOrHolds(key, model));
  }

  static boolean isOrHolds(ObjectKey key, SchemaModel model) {
    return key.kind().equals("column")
        || List.of("domain", "composite type", "range type").contains(key.kind()) && holdsValues(key, model);
  }

  private static Outcome inPlace(CompositeType from, CompositeType to, boolean inUse) {
    List<String> changes = new ArrayList<>();
    boolean drops = false;
    for (String name : from.names()) {
      if (!to.names().contains(name)) {
        changes.add("DROP ATTRIBUTE " + Sql.name(name));
        drops = true;
      }
    }
    boolean onlyAdds = !drops;
    for (int i = 0; i < to.names().size(); i++) {
      int before = from.names().indexOf(to.names().get(i));
      if (before < 0) {
        changes.add("ADD ATTRIBUTE " + to.attribute(i));
      } else if (!from.types().get(before).equals(to.types().get(i))) {
        changes.add("ALTER ATTRIBUTE " + Sql.name(to.names().get(i)) + " TYPE " + to.types().get(i));
        onlyAdds = false;
      }
    }
    Statement alter = Statement.of(
        "ALTER TYPE " + Sql.name(to.key().schema(), to.key().name()) + ' ' + String.join(", ", changes));
    Statement told = drops && inUse
        ? alter.hazard(new Hazard(HazardCode.DATA_LOSS, to.key(), "the attribute's values are gone"))
        : alter;
    return new Outcome.Alter(List.of(told), onlyAdds ? Set.of("of type") : AROUND);
  }

  @Override
  public String noun() {
    return "TYPE";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.schema(), key.name());
  }

  @Override
  public List<Statement> create(CompositeType type, Folded folded, Planning planning) {
    List<String> attributes = new ArrayList<>();
    for (int i = 0; i < type.names().size(); i++) {
      attributes.add(type.attribute(i));
    }
    String body = attributes.isEmpty() ? "()" : "(\n  " + String.join(",\n  ", attributes) + "\n)";
    return List.of(Statement.of("CREATE " + address(type.key()) + " AS " + body));
  }

  @Override
  public Set<ObjectKey> names(CompositeType type) {
    return type.names().stream().map(name -> type.key().child("attribute", name)).collect(Collectors.toSet());
  }

  /** CASCADE takes tables of the type along. */
  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return from.kind().equals("attribute")
        ? Optional.of(Statement.of("ALTER TYPE " + reference(from.parent()) + " RENAME ATTRIBUTE "
            + Sql.name(from.name()) + " TO " + Sql.name(to.name()) + " CASCADE"))
        : super.rename(from, to);
  }

  @Override
  public List<Statement> drop(CompositeType type, Planning planning) {
    return List.of(Statement.of("DROP " + address(type.key())));
  }

  @Override
  public Optional<Aside> aside(CompositeType type, Planning planning) {
    return OldName.of(noun(), type.key(), List.of(), planning);
  }

  @Override
  public Set<String> occupies(CompositeType type) {
    return Set.of("relation " + reference(type.key()), "type " + reference(type.key()));
  }

  @Override
  public Catalog catalog() {
    return Catalog.TYPE;
  }

  @Override
  public String query(int major) {
    return """
        SELECT t.oid, c.oid AS relation, n.nspname AS schema, c.relname AS name,
          ARRAY(SELECT a.attname::text FROM pg_catalog.pg_attribute a
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum) AS names,
          ARRAY(SELECT pg_catalog.format_type(a.atttypid, a.atttypmod)
                || CASE WHEN a.attcollation <> b.typcollation
                     THEN ' COLLATE ' || a.attcollation::pg_catalog.regcollation ELSE '' END
            FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type b ON b.oid = a.atttypid
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum) AS types
        FROM pg_catalog.pg_type t
        JOIN pg_catalog.pg_class c ON c.oid = t.typrelid AND c.relkind = 'c'
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE\s""" + USER_SCHEMAS;
  }

  @Override
  public Optional<CompositeType> read(Row row, Addresses addresses) throws SQLException {
    ObjectKey key = ObjectKey.of("composite type", row.text("schema"), row.text("name"));
    addresses.put(Address.of(Catalog.CLASS, row.oid("relation")), key);
    return Optional.of(new CompositeType(key, row.list("names"), row.list("types")));
  }
}
