package tandem.dialect.portable.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.Statement;
import tandem.dialect.portable.kind.TableKind.Table;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.RowKeepingKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** A table that holds its rows itself. */
public final class TableKind extends RowKeepingKind<Table> implements Reading<Table> {
  /**
   * A table without its columns.
   *
   * @param options what stands behind the columns: {@code STRICT}; in the order of the alphabet
   */
  public record Table(ObjectKey key, List<String> options) implements SchemaObject {}

  private final Forms forms;

  public TableKind(Forms forms, Set<Trait> traits) {
    super("table", Table.class, traits, List.of(forms.remaking()
        .map(way -> AttributeRule.<Table, Outcome.InPlace>of(way::remade, "options"))
        .orElseGet(() -> forms.altersOptions()
            ? AttributeRule.of((from, to, planning) -> Outcome.alter(Statement.of("ALTER TABLE "
                + forms.name(to.key()) + ' ' + String.join(", ", to.options()))), "options")
            : AttributeRule.ignored("options"))));
    this.forms = forms;
  }

  @Override
  public String noun() {
    return "TABLE";
  }

  @Override
  public String reference(ObjectKey key) {
    return forms.name(key);
  }

  @Override
  public List<Statement> create(Table table, Folded folded, Planning planning) {
    String body = folded.clauses().isEmpty() ? "()" : "(\n  " + String.join(",\n  ", folded.clauses())
        + "\n)";
    boolean anew = planning.made().contains(table.key()) && planning.from().contains(table.key());
    String name = anew ? forms.name(forms.remaking().orElseThrow().meanwhile(table.key(), planning))
        : reference(table.key());
    return List.of(Statement.of("CREATE TABLE " + name + ' ' + body
        + (table.options().isEmpty() ? "" : ' ' + String.join(", ", table.options()))));
  }

  @Override
  public Outcome.InPlace remade(Table from, Table to, Planning planning) {
    return forms.remaking().map(way -> way.remade(from, to, planning))
        .orElseGet(() -> super.remade(from, to, planning));
  }

  @Override
  public List<Statement> drop(Table table, Planning planning) {
    return List.of(Statement.of("DROP " + address(table.key()))
        .hazard(new Hazard(HazardCode.DATA_LOSS, table.key(), "the table and its rows are gone")));
  }

  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return from.kind().equals(name()) && from.schema().equals(to.schema())
        ? Optional.of(Statement.of("ALTER " + address(from) + " RENAME TO " + forms.name(to.name())))
        : Optional.empty();
  }

  @Override
  public Set<String> occupies(Table table) {
    return Set.of("relation " + reference(table.key()));
  }

  @Override
  public Release release(Table from, Table to, ObjectKey needed, boolean aside, Planning planning) {
    return new Holds("table " + to.key().display() + " needs " + needed + ", which has to be made anew",
        "change the table so that it no longer needs it, generate, and change it back in a later deployment");
  }

  /** Columns: {@code schema}, {@code name}, {@code options}. */
  @Override
  public Optional<Table> read(Row row, Known known) {
    return Optional.of(new Table(
        ObjectKey.of("table", row.text("schema"), row.text("name")), row.list("options")));
  }
}
