package tandem.dialect.portable.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Statement;
import tandem.dialect.portable.kind.ViewKind.View;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** A view. */
public final class ViewKind extends ReplaceableKind<View> implements Reading<View> {
  /**
   * A view.
   *
   * @param columns the names of its columns in order; empty where the database keeps them in the query
   * @param query as the database prints it
   * @param manner the words between CREATE and VIEW: {@code SQL SECURITY INVOKER}; else empty
   */
  public record View(ObjectKey key, List<String> columns, String query, String manner)
      implements SchemaObject {}

  private final Forms forms;

  public ViewKind(Forms forms, Set<Trait> traits) {
    super("view", View.class, traits,
        List.of(AttributeRule.of((from, to, planning) -> changes(from, to, planning, forms),
            "columns", "query", "manner")));
    this.forms = forms;
  }

  /** Where it can be replaced what needs it stays, as long as it finds its columns. */
  private static Outcome changes(View from, View to, Planning planning, Forms forms) {
    boolean needed = planning.from().dependentsOf(to.key()).stream().anyMatch(key -> !key.isWithin(to.key()));
    return forms.replacesViews() && (from.columns().equals(to.columns()) || !needed)
        ? Outcome.alter(definition(to, forms))
        : new Outcome.Replace(forms.replacesViews() ? "a view that others need keeps its columns"
            : "a view cannot be changed in place");
  }

  private static Statement definition(View view, Forms forms) {
    return Statement.of("CREATE " + (forms.replacesViews() ? "OR REPLACE " : "")
        + (view.manner().isEmpty() ? "" : view.manner() + ' ') + "VIEW "
        + forms.name(view.key()) + (view.columns().isEmpty() ? "" : ' ' + forms.list(view.columns()))
        + " AS\n" + view.query());
  }

  @Override
  public String noun() {
    return "VIEW";
  }

  @Override
  public String reference(ObjectKey key) {
    return forms.name(key);
  }

  @Override
  public List<Statement> create(View view, Folded folded, Planning planning) {
    return List.of(definition(view, forms));
  }

  @Override
  public List<Statement> define(View view, Planning planning) {
    return forms.replacesViews() ? List.of(definition(view, forms))
        : List.of(dropIfExists(view.key()), definition(view, forms));
  }

  @Override
  public List<Statement> drop(View view, Planning planning) {
    return List.of(Statement.of("DROP " + address(view.key())));
  }

  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return Optional.empty();
  }

  @Override
  public Set<String> occupies(View view) {
    return Set.of("relation " + reference(view.key()));
  }

  /** Columns: {@code schema}, {@code name}, {@code columns}, {@code query}, {@code manner}. */
  @Override
  public Optional<View> read(Row row, Known known) {
    return Optional.of(new View(
        ObjectKey.of("view", row.text("schema"), row.text("name")), row.list("columns"), row.text("query"),
        row.text("manner")));
  }

  @Override
  public String sql(View view) {
    return view.query();
  }
}
