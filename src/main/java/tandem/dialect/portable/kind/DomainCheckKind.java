package tandem.dialect.portable.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.Statement;
import tandem.dialect.portable.kind.DomainCheckKind.DomainCheck;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** A check that every value of a domain has to pass. */
public final class DomainCheckKind extends ReplaceableKind<DomainCheck> implements Reading<DomainCheck> {
  /** A check; the condition on VALUE as the database prints it. */
  public record DomainCheck(ObjectKey key, String condition) implements SchemaObject {}

  private final Forms forms;

  public DomainCheckKind(Forms forms, Set<Trait> traits) {
    super("domain check", DomainCheck.class, traits, List.of(AttributeRule.of(
        (from, to, planning) -> new Outcome.Replace("a check cannot be changed in place"), "condition")));
    this.forms = forms;
  }

  private String alter(ObjectKey key) {
    return "ALTER DOMAIN " + forms.name(key.parent()) + ' ';
  }

  private String written(DomainCheck check) {
    return "CONSTRAINT " + forms.name(check.key().name()) + " CHECK (" + check.condition() + ')';
  }

  @Override
  public String noun() {
    return "CONSTRAINT";
  }

  @Override
  public String reference(ObjectKey key) {
    return forms.constraint(key);
  }

  @Override
  public Optional<String> clause(DomainCheck check, Folded folded, Planning planning) {
    return Optional.of(written(check));
  }

  @Override
  public List<Statement> create(DomainCheck check, Folded folded, Planning planning) {
    Statement add = Statement.of(alter(check.key()) + "ADD " + written(check));
    return List.of(planning.isNew(check.key().parent()) ? add
        : add.hazard(new Hazard(HazardCode.MAY_FAIL, check.key(), "fails where a value does not pass")));
  }

  @Override
  public List<Statement> drop(DomainCheck check, Planning planning) {
    return List.of(Statement.of(alter(check.key()) + "DROP CONSTRAINT " + forms.name(check.key().name())));
  }

  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return Optional.of(Statement.of(alter(from) + "RENAME CONSTRAINT " + forms.name(from.name()) + " TO "
        + forms.name(to.name())));
  }

  @Override
  public Set<String> occupies(DomainCheck check) {
    return Set.of("constraint " + forms.constraint(check.key()));
  }

  /** Columns: {@code schema}, {@code domain}, {@code name}, {@code condition}. */
  @Override
  public Optional<DomainCheck> read(Row row, Known known) {
    ObjectKey domain = ObjectKey.of("domain", row.text("schema"), row.text("domain"));
    return known.contains(domain)
        ? Optional.of(new DomainCheck(domain.child("domain check", row.text("name")), row.text("condition")))
        : Optional.empty();
  }

  @Override
  public String sql(DomainCheck check) {
    return check.condition();
  }
}
