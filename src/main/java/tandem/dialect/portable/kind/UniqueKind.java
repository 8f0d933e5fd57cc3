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
   */
  public record Unique(ObjectKey key, List<String> columns, String nulls) implements SchemaObject {}

  public UniqueKind(Forms forms, Set<Trait> traits) {
    super("unique", Unique.class, forms, traits, "fails where two rows are alike", "columns", "nulls");
  }

  @Override
  String definition(Unique unique) {
    return "UNIQUE " + (unique.nulls().isEmpty() ? "" : unique.nulls() + ' ') + forms().list(unique.columns());
  }

  /** Columns: {@code schema}, {@code table}, {@code name}, {@code columns}, {@code nulls}. */
  @Override
  public Optional<Unique> read(Row row, Known known) {
    return key(row, known).map(key -> new Unique(key, row.list("columns"), row.text("nulls")));
  }

  @Override
  public Set<ObjectKey> needs(Unique unique, Known known) {
    return columns(unique.key().parent(), unique.columns());
  }
}
