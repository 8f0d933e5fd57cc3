package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.LockLevel;
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

/** A domain without its checks; {@code pg_type.typtype = 'd'}. */
public final class DomainKind extends ReplaceableKind<DomainKind.Domain>
    implements Reading<DomainKind.Domain> {

  /**
   * A domain.
   *
   * @param type {@code format_type(typbasetype, typtypmod)}, qualified
   * @param collation qualified and quoted; empty for the type's own
   * @param expression the default, {@code pg_get_expr(typdefaultbin)}; empty for none
   * @param notNull {@code pg_type.typnotnull}
   */
  public record Domain(ObjectKey key, String type, String collation, String expression, boolean notNull)
      implements SchemaObject {}

  public DomainKind() {
    super(
        "domain",
        Domain.class,
        Set.of(Trait.COMMENTABLE, Trait.OWNABLE, Trait.GRANTABLE),
        List.of(
            AttributeRule.of(
                (from, to, planning) -> new Outcome.Replace("a domain's type cannot be changed in place"),
                "type", "collation"),
            AttributeRule.of(DomainKind::expression, "expression"),
            AttributeRule.of(DomainKind::notNull, "notNull")));
  }

  private static Outcome expression(Domain from, Domain to, Planning planning) {
    return Outcome.alter(Statement.of(alter(to)
        + (to.expression().isEmpty() ? "DROP DEFAULT" : "SET DEFAULT " + to.expression())));
  }

  private static Outcome notNull(Domain from, Domain to, Planning planning) {
    if (to.notNull() && isHeldInside(to.key(), planning.from())) {
      return new Outcome.Replace("values inside arrays and composites cannot be checked in place");
    }
    Statement statement = Statement.of(alter(to) + (to.notNull() ? "SET" : "DROP") + " NOT NULL");
    LockLevel lock = Locks.ofDomain(to.key(), planning);
    return Outcome.alter(!to.notNull() || lock == LockLevel.NONE ? statement : statement.locking(lock)
        .hazard(new Hazard(HazardCode.FULL_SCAN, to.key(), Locks.DOMAIN_IS_READ))
        .hazard(new Hazard(HazardCode.MAY_FAIL, to.key(), "fails where a column of it holds a null")));
  }

  /**
   * True where a column holds values of the domain inside an array or a composite: PostgreSQL refuses to
   * check those ({@code find_composite_type_dependencies}).
   */
  static boolean isHeldInside(ObjectKey type, SchemaModel model) {
    return model.dependentsOf(type).stream().anyMatch(key -> isOrHolds(key, model));
  }

  private static boolean isOrHolds(ObjectKey key, SchemaModel model) {
    if (key.kind().equals("column")) {
      return model.find(key, ColumnKind.Column.class)
          .filter(column -> DataType.of(column.type()).array()).isPresent();
    }
    return key.kind().equals("domain") && isHeldInside(key, model)
        || List.of("composite type", "range type").contains(key.kind())
            && CompositeTypeKind.holdsValues(key, model);
  }

  private static String alter(Domain domain) {
    return "ALTER DOMAIN " + Sql.name(domain.key().schema(), domain.key().name()) + ' ';
  }

  @Override
  public String noun() {
    return "DOMAIN";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.schema(), key.name());
  }

  @Override
  public List<Statement> create(Domain domain, Folded folded, Planning planning) {
    StringBuilder text = new StringBuilder("CREATE ").append(address(domain.key()))
        .append(" AS ").append(domain.type());
    if (!domain.collation().isEmpty()) {
      text.append(" COLLATE ").append(domain.collation());
    }
    if (!domain.expression().isEmpty()) {
      text.append(" DEFAULT ").append(domain.expression());
    }
    if (domain.notNull()) {
      text.append(" NOT NULL");
    }
    folded.clauses().forEach(clause -> text.append("\n  ").append(clause));
    return List.of(Statement.of(text.toString()));
  }

  @Override
  public List<Statement> drop(Domain domain, Planning planning) {
    return List.of(Statement.of("DROP " + address(domain.key())));
  }

  @Override
  public Optional<Aside> aside(Domain domain, Planning planning) {
    List<Statement> withoutDefault = domain.expression().isEmpty()
        ? List.of()
        : List.of(Statement.of(alter(domain) + "DROP DEFAULT"));
    return OldName.of(noun(), domain.key(), withoutDefault, planning);
  }

  @Override
  public Set<String> occupies(Domain domain) {
    return Set.of("type " + reference(domain.key()));
  }

  @Override
  public Catalog catalog() {
    return Catalog.TYPE;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_type WHERE oid >= 16384 AND typtype = 'd'";
  }

  @Override
  public String query(int major) {
    return """
        SELECT t.oid, n.nspname AS schema, t.typname AS name,
          pg_catalog.format_type(t.typbasetype, t.typtypmod) AS type,
          CASE WHEN t.typcollation <> b.typcollation
            THEN pg_catalog.quote_ident(cn.nspname) || '.' || pg_catalog.quote_ident(co.collname) END AS collation,
          pg_catalog.pg_get_expr(t.typdefaultbin, 'pg_catalog.pg_type'::pg_catalog.regclass) AS expression,
          t.typnotnull AS not_null
        FROM pg_catalog.pg_type t
        JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
        JOIN pg_catalog.pg_type b ON b.oid = t.typbasetype
        LEFT JOIN pg_catalog.pg_collation co ON co.oid = t.typcollation
        LEFT JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace
        WHERE t.typtype = 'd' AND\s""" + USER_SCHEMAS;
  }

  @Override
  public Optional<Domain> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new Domain(
        ObjectKey.of("domain", row.text("schema"), row.text("name")),
        row.text("type"),
        row.text("collation"),
        row.sql("expression"),
        row.flag("not_null")));
  }
}
