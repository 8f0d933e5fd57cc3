package tandem.dialect.portable.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.Statement;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** What the constraints of a table have in common: they come and go by ALTER TABLE, or with the table. */
abstract class ConstraintKind<T extends SchemaObject> extends ReplaceableKind<T> implements Reading<T> {
  private final Forms forms;
  private final String fails;

  /**
   * A kind of constraint that is made anew whenever one of these attributes changes.
   *
   * @param fails on what its creation fails, the end of a sentence
   */
  ConstraintKind(
      String name, Class<T> type, Forms forms, Set<Trait> traits, String fails, String... attributes) {
    super(name, type, traits, List.of(AttributeRule.of(
        (from, to, planning) -> forms.remaking().isPresent() ? new Outcome.WithWhole()
            : new Outcome.Replace("a constraint cannot be changed in place"), attributes)));
    this.forms = forms;
    this.fails = fails;
  }

  /** The constraint behind its name: {@code UNIQUE (a, b)}. */
  abstract String definition(T constraint);

  final Forms forms() {
    return forms;
  }

  @Override
  public final String noun() {
    return "CONSTRAINT";
  }

  @Override
  public final String reference(ObjectKey key) {
    return forms.constraint(key);
  }

  @Override
  public final boolean comesWithWhole(T constraint, Planning planning) {
    return forms.remaking().isPresent();
  }

  @Override
  public final boolean leavesWithWhole(T constraint, Planning planning) {
    return forms.remaking().isPresent();
  }

  @Override
  public final Optional<String> clause(T constraint, Folded folded, Planning planning) {
    return Optional.of(written(constraint));
  }

  private String written(T constraint) {
    ObjectKey key = constraint.key();
    return (forms.isNamed(key) ? "CONSTRAINT " + forms.name(key.name()) + ' ' : "") + definition(constraint);
  }

  @Override
  public final List<Statement> create(T constraint, Folded folded, Planning planning) {
    Statement add = Statement.of(alter(constraint.key()) + "ADD " + written(constraint));
    return List.of(planning.isNew(constraint.key().parent()) ? add
        : add.hazard(new Hazard(HazardCode.FULL_SCAN, constraint.key(),
                "the table is read while others wait for it"))
            .hazard(new Hazard(HazardCode.MAY_FAIL, constraint.key(), fails)));
  }

  @Override
  public final List<Statement> drop(T constraint, Planning planning) {
    return List.of(Statement.of(
        alter(constraint.key()) + "DROP CONSTRAINT " + forms.name(constraint.key().name())));
  }

  @Override
  public final Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return forms.remaking().isPresent() ? Optional.empty() : Optional.of(Statement.of(alter(from)
        + "RENAME CONSTRAINT " + forms.name(from.name()) + " TO "
        + forms.name(to.name())));
  }

  private String alter(ObjectKey key) {
    return "ALTER TABLE " + forms.name(key.parent()) + ' ';
  }

  @Override
  public Set<String> occupies(T constraint) {
    ObjectKey key = constraint.key();
    return Set.of("constraint " + (forms.sharesNames(key) ? forms.constraint(key) : key));
  }

  /** The key of a constraint in a row with the columns {@code schema}, {@code table} and {@code name}. */
  final Optional<ObjectKey> key(Row row, Known known) {
    return known.relation(row).map(table -> table.child(name(), row.text("name")));
  }

  /** The list of a key: its columns, or what stands for each where that says more than its name. */
  final String listed(List<String> columns, List<String> terms) {
    return terms.isEmpty() ? forms.list(columns) : '(' + String.join(", ", terms) + ')';
  }

  /** The columns of a table by name. */
  static Set<ObjectKey> columns(ObjectKey table, List<String> names) {
    Set<ObjectKey> columns = new HashSet<>();
    names.forEach(name -> columns.add(table.child("column", name)));
    return columns;
  }
}
