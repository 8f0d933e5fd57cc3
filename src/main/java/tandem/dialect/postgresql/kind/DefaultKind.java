package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** The default of a column; {@code pg_attrdef}, without the expressions of generated columns. */
public final class DefaultKind extends ReplaceableKind<DefaultKind.Default>
    implements Reading<DefaultKind.Default> {

  /**
   * A default.
   *
   * @param expression {@code pg_get_expr(adbin, adrelid)}
   * @param isVolatile it calls a function whose {@code provolatile} is v: each row gets a value of its own
   */
  public record Default(ObjectKey key, String expression, boolean isVolatile) implements SchemaObject {}

  public DefaultKind() {
    super("default", Default.class, Set.of(), List.of(
        AttributeRule.of((from, to, planning) -> Outcome.alter(set(to, planning)), "expression"),
        AttributeRule.ignored("isVolatile")));
  }

  private static Statement set(Default value, Planning planning) {
    return Statement.of(alter(value.key(), planning) + "SET DEFAULT " + value.expression())
        .locking(LockLevel.ACCESS_EXCLUSIVE);
  }

  /** Tables below have defaults of their own. */
  private static String alter(ObjectKey key, Planning planning) {
    ObjectKey column = key.parent();
    ObjectKey relation = column.parent();
    return "ALTER TABLE " + Lineage.only(relation, planning) + Sql.name(relation.schema(), relation.name())
        + " ALTER COLUMN " + Sql.name(column.name()) + ' ';
  }

  @Override
  public String noun() {
    return "DEFAULT";
  }

  @Override
  public String reference(ObjectKey key) {
    return key.parent().display();
  }

  @Override
  public Optional<String> clause(Default value, Folded folded, Planning planning) {
    return HeirColumn.isCompleted(value.key().parent(), planning)
        ? Optional.empty() : Optional.of("DEFAULT " + value.expression());
  }

  @Override
  public List<Statement> create(Default value, Folded folded, Planning planning) {
    boolean cameAlong = Lineage.comes(value.key().parent(), planning)
        && Lineage.above(value.key().parent(), planning)
            .flatMap(column -> planning.to().find(column.fact("default"), Default.class))
            .filter(above -> above.expression().equals(value.expression())).isPresent();
    return cameAlong ? List.of() : List.of(set(value, planning));
  }

  @Override
  public List<Statement> drop(Default value, Planning planning) {
    return List.of(Statement.of(alter(value.key(), planning) + "DROP DEFAULT")
        .locking(LockLevel.ACCESS_EXCLUSIVE));
  }

  /** A column has a default or an identity. */
  @Override
  public Set<String> occupies(Default value) {
    return Set.of("value of " + value.key().parent());
  }

  @Override
  public Catalog catalog() {
    return Catalog.ATTRDEF;
  }

  @Override
  public String query(int major) {
    return """
        SELECT d.oid, d.adrelid AS relation, d.adnum AS number,
          pg_catalog.pg_get_expr(d.adbin, d.adrelid) AS expression,
          d.adbin::text LIKE '%funcid %' AND EXISTS (
            SELECT FROM pg_catalog.regexp_matches(d.adbin::text, 'funcid (\\d+)', 'g') AS f
            JOIN pg_catalog.pg_proc p ON p.oid = f[1]::oid WHERE p.provolatile = 'v') AS volatile
        FROM pg_catalog.pg_attrdef d""";
  }

  @Override
  public Optional<Default> read(Row row, Addresses addresses) throws SQLException {
    if (addresses.find(Address.of(Catalog.ATTRDEF, row.oid("oid"))).isPresent()) {
      // The expression of a generated column, which the column has read: a join would cost as much as the
      // rest.
      return Optional.empty();
    }
    String expression = row.sql("expression");
    boolean isVolatile = row.flag("volatile");
    return addresses.column(row.oid("relation"), row.number("number"))
        .map(column -> new Default(column.fact("default"), expression, isVolatile));
  }
}
