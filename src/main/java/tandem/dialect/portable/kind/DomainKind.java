package tandem.dialect.portable.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tandem.ddl.Statement;
import tandem.dialect.portable.kind.DomainKind.Domain;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** A domain: a type with a default and checks of its own. */
public final class DomainKind extends ReplaceableKind<Domain> implements Reading<Domain> {
  /**
   * A domain.
   *
   * @param type what it is over; another domain by its name
   * @param value its default; empty for none
   */
  public record Domain(ObjectKey key, String type, String value) implements SchemaObject {}

  private final Forms forms;

  public DomainKind(Forms forms, Set<Trait> traits) {
    super("domain", Domain.class, traits, List.of(
        AttributeRule.of((from, to, planning) ->
            new Outcome.Replace("a domain's type cannot be changed in place"), "type"),
        AttributeRule.of((from, to, planning) -> value(from, to, planning, forms), "value")));
    this.forms = forms;
  }

  /** H2 writes a domain's new default into the columns that had none of their own (2.4.240). */
  private static Outcome value(Domain from, Domain to, Planning planning, Forms forms) {
    Statement alter = Statement.of("ALTER DOMAIN " + forms.name(to.key())
        + (to.value().isEmpty() ? " DROP DEFAULT" : " SET DEFAULT " + to.value()));
    return Outcome.alter(Stream.concat(Stream.of(alter), planning.from().dependentsOf(to.key()).stream()
        .filter(column -> column.kind().equals("column"))
        .filter(column -> !planning.from().contains(column.fact("default")))
        .map(column -> ColumnKind.alter(column, "DROP DEFAULT", forms))).toList());
  }

  @Override
  public String noun() {
    return "DOMAIN";
  }

  @Override
  public String reference(ObjectKey key) {
    return forms.name(key);
  }

  @Override
  public List<Statement> create(Domain domain, Folded folded, Planning planning) {
    return List.of(Statement.of("CREATE " + address(domain.key()) + " AS " + domain.type()
        + (domain.value().isEmpty() ? "" : " DEFAULT " + domain.value())
        + folded.clauses().stream().map(clause -> ' ' + clause).reduce("", String::concat)));
  }

  @Override
  public List<Statement> drop(Domain domain, Planning planning) {
    return List.of(Statement.of("DROP " + address(domain.key())));
  }

  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return from.schema().equals(to.schema())
        ? Optional.of(Statement.of("ALTER " + address(from) + " RENAME TO " + forms.name(to.name())))
        : Optional.empty();
  }

  @Override
  public Set<String> occupies(Domain domain) {
    return Set.of("domain " + reference(domain.key()));
  }

  /** Columns: {@code schema}, {@code name}, {@code type}, {@code value}. */
  @Override
  public Optional<Domain> read(Row row, Known known) {
    return Optional.of(new Domain(ObjectKey.of("domain", row.text("schema"), row.text("name")),
        row.text("type"), row.text("value")));
  }

  @Override
  public String sql(Domain domain) {
    return domain.type() + ' ' + domain.value();
  }
}
