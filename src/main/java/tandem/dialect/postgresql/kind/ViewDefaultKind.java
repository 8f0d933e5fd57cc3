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

/** The default that an INSERT into a view takes for a column; {@code pg_attrdef} of a view. */
public final class ViewDefaultKind extends ReplaceableKind<ViewDefaultKind.ViewDefault>
    implements Reading<ViewDefaultKind.ViewDefault> {

  /**
   * A default. Its key's name is the column, which is no object of its own.
   *
   * @param expression {@code pg_get_expr(adbin, adrelid)}
   */
  public record ViewDefault(ObjectKey key, String expression) implements SchemaObject {}

  public ViewDefaultKind() {
    super("view default", ViewDefault.class, Set.of(), List.of(
        AttributeRule.of((from, to, planning) -> Outcome.alter(set(to)), "expression")));
  }

  private static Statement set(ViewDefault value) {
    return Statement.of(alter(value.key()) + "SET DEFAULT " + value.expression())
        .locking(LockLevel.ACCESS_EXCLUSIVE);
  }

  private static String alter(ObjectKey key) {
    return "ALTER VIEW " + Sql.name(key.parent().schema(), key.parent().name())
        + " ALTER COLUMN " + Sql.name(key.name()) + ' ';
  }

  @Override
  public String noun() {
    return "DEFAULT";
  }

  @Override
  public String reference(ObjectKey key) {
    return key.display();
  }

  @Override
  public List<Statement> create(ViewDefault value, Folded folded, Planning planning) {
    return List.of(set(value));
  }

  @Override
  public List<Statement> drop(ViewDefault value, Planning planning) {
    return List.of(Statement.of(alter(value.key()) + "DROP DEFAULT").locking(LockLevel.ACCESS_EXCLUSIVE));
  }

  @Override
  public Catalog catalog() {
    return Catalog.ATTRDEF;
  }

  @Override
  public String query(int major) {
    return """
        SELECT d.oid, d.adrelid AS relation, a.attname AS name,
          pg_catalog.pg_get_expr(d.adbin, d.adrelid) AS expression
        FROM pg_catalog.pg_attrdef d
        JOIN pg_catalog.pg_class c ON c.oid = d.adrelid AND c.relkind = 'v'
        JOIN pg_catalog.pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum""";
  }

  @Override
  public Optional<ViewDefault> read(Row row, Addresses addresses) throws SQLException {
    Optional<ObjectKey> view = addresses.relation(row.oid("relation"));
    return view.isEmpty() ? Optional.empty() : Optional.of(
        new ViewDefault(view.get().child("view default", row.text("name")), row.sql("expression")));
  }
}
