package tandem.dialect.portable.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.dialect.portable.kind.PrimaryKeyKind.PrimaryKey;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** A table's primary key. */
public final class PrimaryKeyKind extends ConstraintKind<PrimaryKey> {
  /**
   * A primary key.
   *
   * @param columns in order
   * @param terms each column as it stands in the key where one of them says more than its name: {@code "A"
   *     DESC}; else empty
   * @param conflict what happens to a row that is there already where that is no failure: {@code ON CONFLICT
   *     IGNORE}; else empty
   */
  public record PrimaryKey(ObjectKey key, List<String> columns, List<String> terms, String conflict)
      implements SchemaObject {}

  public PrimaryKeyKind(Forms forms, Set<Trait> traits) {
    super("primary key", PrimaryKey.class, forms, traits, "fails where two rows are alike or lack a value",
        "columns", "terms", "conflict");
  }

  @Override
  String definition(PrimaryKey key) {
    return "PRIMARY KEY " + listed(key.columns(), key.terms())
        + (key.conflict().isEmpty() ? "" : ' ' + key.conflict());
  }

  /** A table has one. */
  @Override
  public Set<String> occupies(PrimaryKey key) {
    Set<String> names = new HashSet<>(super.occupies(key));
    names.add("primary key of " + key.key().parent());
    return names;
  }

  /**
   * Columns: {@code schema}, {@code table}, {@code name}, {@code columns}, {@code terms}, {@code
   * conflict}.
   */
  @Override
  public Optional<PrimaryKey> read(Row row, Known known) {
    return key(row, known).map(key -> new PrimaryKey(
        key, row.list("columns"), row.list("terms"), row.text("conflict")));
  }

  @Override
  public Set<ObjectKey> needs(PrimaryKey key, Known known) {
    return columns(key.key().parent(), key.columns());
  }
}
