package tandem.dialect.portable.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Statement;
import tandem.dialect.portable.kind.ColumnKind.Column;
import tandem.dialect.portable.kind.IdentityKind.Identity;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** A column that gets its values from a sequence of its own; where that stands is not part of the schema. */
public final class IdentityKind extends ReplaceableKind<Identity> implements Reading<Identity> {
  /** An identity; {@code always} where nobody may write a value himself. */
  public record Identity(ObjectKey key, boolean always, Numbering numbering) implements SchemaObject {}

  private final Forms forms;

  public IdentityKind(Forms forms) {
    super("identity", Identity.class, Set.of(), List.of(
        AttributeRule.of((from, to, planning) ->
            Outcome.alter(alter(to, "SET GENERATED " + generation(to), forms)), "always"),
        AttributeRule.of((from, to, planning) ->
            Outcome.alter(to.numbering().optionsBeyond(from.numbering()).stream()
                .map(option -> alter(to, set(option), forms)).toList()), "numbering")));
    this.forms = forms;
  }

  /** H2 takes no SET before START WITH, which leaves the next number as it is. */
  private static String set(String option) {
    return option.startsWith("START ") ? option : "SET " + option;
  }

  private static String generation(Identity identity) {
    return identity.always() ? "ALWAYS" : "BY DEFAULT";
  }

  private static Statement alter(Identity identity, String what, Forms forms) {
    return ColumnKind.alter(identity.key().parent(), what, forms);
  }

  private String written(Identity identity) {
    return forms.identity(identity.always(), identity.numbering());
  }

  @Override
  public String noun() {
    return "IDENTITY";
  }

  @Override
  public String reference(ObjectKey key) {
    return key.parent().display();
  }

  @Override
  public Optional<String> clause(Identity identity, Folded folded, Planning planning) {
    return Optional.of(written(identity));
  }

  /** What is there already is not handed out again. */
  @Override
  public List<Statement> create(Identity identity, Folded folded, Planning planning) {
    ObjectKey key = identity.key().parent();
    Column column = planning.to().find(key, Column.class).orElseThrow();
    List<Statement> statements = new ArrayList<>();
    statements.add(ColumnKind.redefined(column, List.of(written(identity)), forms));
    String name = forms.name(key.name());
    String furthest = identity.numbering().increment().startsWith("-") ? "MIN(" : "MAX(";
    statements.add(alter(identity, "RESTART WITH (SELECT COALESCE(" + furthest + name + ") + "
        + identity.numbering().increment() + ", " + identity.numbering().start() + ") FROM "
        + forms.name(key.parent()) + ')', forms));
    return statements;
  }

  @Override
  public List<Statement> drop(Identity identity, Planning planning) {
    return List.of(alter(identity, "DROP IDENTITY", forms));
  }

  /** A column has a default or an identity. */
  @Override
  public Set<String> occupies(Identity identity) {
    return Set.of("value of " + identity.key().parent());
  }

  /**
   * Columns: {@code schema}, {@code table}, {@code name} of the column, {@code always}, and those of {@link
   * Numbering}.
   */
  @Override
  public Optional<Identity> read(Row row, Known known) {
    return known.relation(row).map(table -> table.child("column", row.text("name")))
        .filter(known::contains)
        .map(column -> new Identity(column.fact("identity"), row.flag("always"), Numbering.of(row)));
  }
}
