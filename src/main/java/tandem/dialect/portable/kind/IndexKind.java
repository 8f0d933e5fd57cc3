package tandem.dialect.portable.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.Statement;
import tandem.dialect.portable.kind.IndexKind.Index;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** An index that no constraint has made. */
public final class IndexKind extends ReplaceableKind<Index> implements Reading<Index> {
  /**
   * An index.
   *
   * @param sort the words between CREATE and INDEX: {@code UNIQUE}, {@code SPATIAL}; else empty
   * @param columns each as it stands in the list: {@code "A" DESC NULLS LAST}, or an expression
   * @param included columns that are only stored with it, in order
   * @param condition which rows are indexed; empty for all
   */
  public record Index(
      ObjectKey key, String sort, List<String> columns, List<String> included, String condition)
      implements SchemaObject {
    /** True where no two rows may be alike in it. */
    boolean isUnique() {
      return sort.startsWith("UNIQUE");
    }
  }

  private final Forms forms;

  public IndexKind(Forms forms, Set<Trait> traits) {
    super("index", Index.class, traits, List.of(AttributeRule.of(
        (from, to, planning) -> new Outcome.Replace("an index cannot be changed in place"),
        "sort", "columns", "included", "condition")));
    this.forms = forms;
  }

  @Override
  public String noun() {
    return "INDEX";
  }

  @Override
  public String reference(ObjectKey key) {
    return forms.index(key);
  }

  @Override
  public Optional<String> clause(Index index, Folded folded, Planning planning) {
    return forms.foldsIndexes()
        ? Optional.of((index.sort().isEmpty() ? "" : index.sort() + ' ') + "KEY "
            + forms.name(index.key().name())
            + " (" + String.join(", ", index.columns()) + ')')
        : Optional.empty();
  }

  @Override
  public List<Statement> create(Index index, Folded folded, Planning planning) {
    Statement create = Statement.of("CREATE " + (index.sort().isEmpty() ? "" : index.sort() + ' ')
        + "INDEX " + forms.index(index.key()) + " ON " + forms.indexed(index.key().parent()) + " ("
        + String.join(", ", index.columns()) + ')'
        + (index.included().isEmpty() ? "" : " INCLUDE " + forms.list(index.included()))
        + (index.condition().isEmpty() ? "" : " WHERE " + index.condition()));
    if (planning.isNew(index.key().parent())) {
      return List.of(create);
    }
    Statement blocking = create.hazard(new Hazard(
        HazardCode.INDEX_BLOCKS_WRITES, index.key(), "writes wait while the index is built"));
    return List.of(!index.isUnique() ? blocking : blocking.hazard(
        new Hazard(HazardCode.MAY_FAIL, index.key(), "fails where two rows are alike")));
  }

  @Override
  public List<Statement> drop(Index index, Planning planning) {
    return List.of(Statement.of("DROP " + address(index.key())));
  }

  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return forms.renamesIndexes()
        ? Optional.of(Statement.of("ALTER " + address(from) + " RENAME TO " + forms.name(to.name())))
        : Optional.empty();
  }

  @Override
  public Set<String> occupies(Index index) {
    ObjectKey key = index.key();
    return Set.of("index " + (forms.sharesNames(key) ? forms.index(key) : key));
  }

  /**
   * Columns: {@code schema}, {@code table}, {@code name}, {@code sort}, {@code columns}, {@code included},
   * {@code condition}.
   */
  @Override
  public Optional<Index> read(Row row, Known known) {
    return known.relation(row).map(table -> new Index(
        table.child("index", row.text("name")),
        row.text("sort"),
        row.list("columns"),
        row.list("included"),
        row.text("condition")));
  }

  @Override
  public Set<ObjectKey> needs(Index index, Known known) {
    return ConstraintKind.columns(index.key().parent(), index.included());
  }

  @Override
  public String sql(Index index) {
    return String.join(", ", index.columns()) + ' ' + index.condition();
  }
}
