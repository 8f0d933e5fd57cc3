package tandem.dialect.portable.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.dialect.portable.kind.UniqueKind.Unique;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** A unique constraint. */
public final class UniqueKind extends ConstraintKind<Unique> {
  /**
   * A unique constraint.
   *
   * @param columns in order
   * @param nulls how nulls compare where that is not the database's own way: {@code NULLS NOT DISTINCT}; else
   *     empty
   * @param terms as in a {@link PrimaryKeyKind.PrimaryKey}
   * @param conflict as there
   */
  public record Unique(ObjectKey key, List<String> columns, String nulls, List<String> terms, String conflict)
      implements SchemaObject {}

  public UniqueKind(Forms forms, Set<Trait> traits) {
    super("unique", Unique.class, forms, traits, "fails where two rows are alike", "columns", "nulls",
        "terms",
        "conflict");
  }

  @Override
  String definition(Unique unique) {
    return "UNIQUE " + (unique.nulls().isEmpty() ? "" : unique.nulls() + ' ')
        + listed(unique.columns(), unique.terms())
            + (unique.conflict().isEmpty() ? "" : ' ' + unique.conflict());
  }

  /**
   * Columns: {@code schema}, {@code table}, {@code name}, {@code columns}, {@code nulls}, {@code terms},
   * {@code conflict}.
   */
  @Override
  public Optional<Unique> read(Row row, Known known) {
    return key(row, known).map(key -> new Unique(key, row.list("columns"), row.text("nulls"),
        row.list("terms"), row.text("conflict")));
  }

  @Override
  public Set<ObjectKey> needs(Unique unique, Known known) {
    return columns(unique.key().parent(), unique.columns());
  }
}
