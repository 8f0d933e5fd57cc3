package tandem.dialect.portable.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Statement;
import tandem.dialect.portable.kind.DefaultKind.Default;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** The default of a column. */
public final class DefaultKind extends ReplaceableKind<Default> implements Reading<Default> {
  /** A default; the expression as the database prints it. */
  public record Default(ObjectKey key, String expression) implements SchemaObject {}

  private final Forms forms;

  public DefaultKind(Forms forms) {
    super("default", Default.class, Set.of(), List.of(
        AttributeRule.of((from, to, planning) -> forms.remaking().isPresent() ? new Outcome.WithWhole()
            : Outcome.alter(set(to, forms)), "expression")));
    this.forms = forms;
  }

  private static Statement set(Default value, Forms forms) {
    return ColumnKind.alter(value.key().parent(), "SET DEFAULT " + value.expression(), forms);
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
  public boolean comesWithWhole(Default value, Planning planning) {
    return forms.remaking().isPresent();
  }

  @Override
  public boolean leavesWithWhole(Default value, Planning planning) {
    return forms.remaking().isPresent();
  }

  @Override
  public Optional<String> clause(Default value, Folded folded, Planning planning) {
    return Optional.of("DEFAULT " + value.expression());
  }

  @Override
  public List<Statement> create(Default value, Folded folded, Planning planning) {
    return List.of(set(value, forms));
  }

  @Override
  public List<Statement> drop(Default value, Planning planning) {
    return List.of(ColumnKind.alter(value.key().parent(), "DROP DEFAULT", forms));
  }

  /** A column has a default or an identity. */
  @Override
  public Set<String> occupies(Default value) {
    return Set.of("value of " + value.key().parent());
  }

  /** Columns: {@code schema}, {@code table}, {@code name} of the column, {@code expression}. */
  @Override
  public Optional<Default> read(Row row, Known known) {
    return known.relation(row).map(table -> table.child("column", row.text("name")))
        .filter(known::contains)
        .map(column -> new Default(column.fact("default"), row.text("expression")));
  }

  @Override
  public String sql(Default value) {
    return value.expression();
  }
}
