package tandem.dialect.portable.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tandem.ddl.Statement;
import tandem.dialect.portable.kind.ColumnKind.Column;
import tandem.dialect.portable.kind.DomainKind.Domain;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/** A domain: a type with a default and checks of its own. */
public final class DomainKind extends ReplaceableKind<Domain> implements Reading<Domain> {
  /**
   * A domain.
   *
   * @param type what it is over; another domain by its name
   * @param value its default; empty for none
   * @param onUpdate the expression its columns take whenever their row changes; empty for none
   */
  public record Domain(ObjectKey key, String type, String value, String onUpdate) implements SchemaObject {}

  private final Forms forms;

  public DomainKind(Forms forms, Set<Trait> traits) {
    super("domain", Domain.class, traits, List.of(
        AttributeRule.of((from, to, planning) ->
            new Outcome.Replace("a domain's type cannot be changed in place"), "type"),
        AttributeRule.of((from, to, planning) -> value(to, planning, forms), "value"),
        AttributeRule.of((from, to, planning) -> onUpdate(to, planning, forms), "onUpdate")));
    this.forms = forms;
  }

  /** What a domain is over in the end, and is no domain. */
  static String base(ObjectKey domain, SchemaModel model) {
    return model.needsOf(domain).stream().filter(key -> model.find(key, Domain.class).isPresent()).findFirst()
        .map(below -> base(below, model))
        .orElseGet(() -> model.find(domain, Domain.class).orElseThrow().type());
  }

  /** H2 writes a domain's new default into the columns that had none of their own (2.4.240). */
  private static Outcome value(Domain to, Planning planning, Forms forms) {
    List<ObjectKey> without = columns(to, planning)
        .filter(column -> !planning.from().contains(column.fact("default"))).toList();
    return altered(to, "DEFAULT", to.value(), without, forms);
  }

  /** The same of what they take when their row changes. */
  private static Outcome onUpdate(Domain to, Planning planning, Forms forms) {
    List<ObjectKey> without = columns(to, planning)
        .filter(key -> planning.from().find(key, Column.class).orElseThrow().onUpdate().isEmpty()).toList();
    return altered(to, "ON UPDATE", to.onUpdate(), without, forms);
  }

  private static Stream<ObjectKey> columns(Domain domain, Planning planning) {
    return planning.from().dependentsOf(domain.key()).stream().filter(key -> key.kind().equals("column"));
  }

  private static Outcome altered(
      Domain domain, String what, String value, List<ObjectKey> without, Forms forms) {
    Statement alter = Statement.of("ALTER DOMAIN " + forms.name(domain.key())
        + (value.isEmpty() ? " DROP " + what : " SET " + what + ' ' + value));
    return Outcome.alter(Stream.concat(Stream.of(alter),
        without.stream().map(column -> ColumnKind.alter(column, "DROP " + what, forms))).toList());
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
        + (domain.onUpdate().isEmpty() ? "" : " ON UPDATE " + domain.onUpdate())
        + folded.clauses().stream().map(clause -> ' ' + clause).reduce("", String::concat)));
  }

  @Override
  public List<Statement> drop(Domain domain, Planning planning) {
    return List.of(Statement.of("DROP " + address(domain.key())));
  }

  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return from.kind().equals(name()) && from.schema().equals(to.schema())
        ? Optional.of(Statement.of("ALTER " + address(from) + " RENAME TO " + forms.name(to.name())))
        : Optional.empty();
  }

  @Override
  public Set<String> occupies(Domain domain) {
    return Set.of("domain " + reference(domain.key()));
  }

  /** Columns: {@code schema}, {@code name}, {@code type}, {@code value}, {@code on_update}. */
  @Override
  public Optional<Domain> read(Row row, Known known) {
    return Optional.of(new Domain(ObjectKey.of("domain", row.text("schema"), row.text("name")),
        row.text("type"), row.text("value"), row.text("on_update")));
  }

  @Override
  public String sql(Domain domain) {
    return domain.type() + ' ' + domain.value() + ' ' + domain.onUpdate();
  }
}
