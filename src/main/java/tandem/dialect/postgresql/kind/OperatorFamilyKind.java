package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.kind.Folded;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** A family of operator classes without what is in it; {@code pg_opfamily}. */
public final class OperatorFamilyKind extends ReplaceableKind<OperatorFamilyKind.OperatorFamily>
    implements Reading<OperatorFamilyKind.OperatorFamily> {

  /**
   * An operator family. Its key's name is the quoted name with the access method,
   * {@code numbers USING btree}.
   */
  public record OperatorFamily(ObjectKey key) implements SchemaObject {}

  public OperatorFamilyKind() {
    super("operator family", OperatorFamily.class, Set.of(Trait.COMMENTABLE, Trait.OWNABLE), List.of());
  }

  @Override
  public String noun() {
    return "OPERATOR FAMILY";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.schema()) + '.' + key.name();
  }

  @Override
  public String simpleName(ObjectKey key) {
    return FirstName.of(key);
  }

  @Override
  public ObjectKey called(ObjectKey key, String simpleName) {
    return FirstName.called(key, simpleName);
  }

  @Override
  public List<Statement> create(OperatorFamily family, Folded folded, Planning planning) {
    return List.of(Statement.of("CREATE " + address(family.key())));
  }

  @Override
  public List<Statement> drop(OperatorFamily family, Planning planning) {
    return List.of(Statement.of("DROP " + address(family.key())));
  }

  @Override
  public Catalog catalog() {
    return Catalog.OPFAMILY;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_opfamily WHERE oid >= 16384";
  }

  @Override
  public String query(int major) {
    return """
        SELECT f.oid, n.nspname AS schema,
          pg_catalog.quote_ident(f.opfname) || ' USING ' || pg_catalog.quote_ident(m.amname) AS name
        FROM pg_catalog.pg_opfamily f
        JOIN pg_catalog.pg_am m ON m.oid = f.opfmethod
        JOIN pg_catalog.pg_namespace n ON n.oid = f.opfnamespace
        WHERE\s""" + USER_SCHEMAS;
  }

  @Override
  public Optional<OperatorFamily> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(
        new OperatorFamily(ObjectKey.of("operator family", row.text("schema"), row.text("name"))));
  }
}
