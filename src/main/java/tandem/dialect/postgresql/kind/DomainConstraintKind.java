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
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** A check of a domain; {@code pg_constraint.contypid <> 0}. NOT NULL is the domain's attribute. */
public final class DomainConstraintKind extends ReplaceableKind<DomainConstraintKind.DomainConstraint>
    implements Reading<DomainConstraintKind.DomainConstraint> {

  /**
   * A check of a domain.
   *
   * @param definition {@code CHECK (…)}
   * @param validated {@code pg_constraint.convalidated}: values there already were checked
   */
  public record DomainConstraint(ObjectKey key, String definition, boolean validated)
      implements SchemaObject {}

  public DomainConstraintKind() {
    super("domain constraint", DomainConstraint.class, Set.of(Trait.COMMENTABLE), List.of(
        AttributeRule.of(
            (from, to, planning) -> new Outcome.Replace("a check cannot be changed in place"), "definition"),
        AttributeRule.of(DomainConstraintKind::validated, "validated")));
  }

  private static Outcome validated(DomainConstraint from, DomainConstraint to, Planning planning) {
    return to.validated() && !DomainKind.isHeldInside(to.key().parent(), planning.from())
        ? Outcome.alter(validation(to, planning))
        : new Outcome.Replace("a check once validated stays so");
  }

  @Override
  public boolean comesWithWhole(DomainConstraint constraint, Planning planning) {
    return constraint.validated() && DomainKind.isHeldInside(constraint.key().parent(), planning.from());
  }

  private static Statement validation(DomainConstraint constraint, Planning planning) {
    ObjectKey key = constraint.key();
    Statement validation =
        checked(constraint, alter(key) + "VALIDATE CONSTRAINT " + Sql.name(key.name()), planning);
    return planning.spares(key.parent()) ? validation.apart() : validation;
  }

  private static Statement checked(DomainConstraint constraint, String sql, Planning planning) {
    LockLevel lock = Locks.ofDomain(constraint.key().parent(), planning);
    return lock == LockLevel.NONE ? Statement.of(sql) : Statement.of(sql).locking(lock)
        .hazard(new Hazard(HazardCode.FULL_SCAN, constraint.key(), Locks.DOMAIN_IS_READ))
        .hazard(new Hazard(HazardCode.VALIDATION, constraint.key(), "every column of the domain is read"))
        .hazard(new Hazard(HazardCode.MAY_FAIL, constraint.key(), "fails where a value does not pass"));
  }

  private static String alter(ObjectKey key) {
    return "ALTER DOMAIN " + Sql.name(key.parent().schema(), key.parent().name()) + ' ';
  }

  @Override
  public String noun() {
    return "CONSTRAINT";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.name()) + " ON DOMAIN " + Sql.name(key.parent().schema(), key.parent().name());
  }

  @Override
  public Optional<String> clause(DomainConstraint constraint, Folded folded, Planning planning) {
    return constraint.validated() ? Optional.of(written(constraint)) : Optional.empty();
  }

  private static String written(DomainConstraint constraint) {
    return "CONSTRAINT " + Sql.name(constraint.key().name()) + ' ' + constraint.definition();
  }

  @Override
  public List<Statement> create(DomainConstraint constraint, Folded folded, Planning planning) {
    String sql = alter(constraint.key()) + "ADD " + written(constraint);
    ObjectKey domain = constraint.key().parent();
    if (!constraint.validated()) {
      return List.of(Statement.of(sql + " NOT VALID"));
    }
    if (planning.isNew(domain)) {
      return List.of(Statement.of(sql));
    }
    return planning.spares(domain) && Locks.ofDomain(domain, planning) != LockLevel.NONE
        ? List.of(Statement.of(sql + " NOT VALID"), validation(constraint, planning))
        : List.of(checked(constraint, sql, planning));
  }

  @Override
  public List<Statement> drop(DomainConstraint constraint, Planning planning) {
    ObjectKey key = constraint.key();
    return List.of(Statement.of(alter(key) + "DROP CONSTRAINT " + Sql.name(key.name())));
  }

  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return Optional.of(Statement.of(alter(from) + "RENAME CONSTRAINT " + Sql.name(from.name()) + " TO "
        + Sql.name(to.name())));
  }

  @Override
  public Catalog catalog() {
    return Catalog.CONSTRAINT;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_type WHERE oid >= 16384 AND typtype = 'd'";
  }

  @Override
  public String query(int major) {
    return """
        SELECT k.oid, k.contypid AS domain, k.conname AS name, k.convalidated AS validated,
          pg_catalog.pg_get_constraintdef(k.oid) AS definition
        FROM pg_catalog.pg_constraint k
        WHERE k.contypid <> 0 AND k.contype = 'c'""";
  }

  @Override
  public Optional<DomainConstraint> read(Row row, Addresses addresses) throws SQLException {
    String name = row.text("name");
    boolean validated = row.flag("validated");
    String definition = row.sql("definition");
    String bare = validated ? definition
        : definition.substring(0, definition.length() - " NOT VALID".length());
    return addresses.find(Address.of(Catalog.TYPE, row.oid("domain")))
        .map(domain -> new DomainConstraint(domain.child("domain constraint", name), bare, validated));
  }
}
