package tandem.dialect.portable.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.dialect.portable.kind.ForeignKeyKind.ForeignKey;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** A foreign key. */
public final class ForeignKeyKind extends ConstraintKind<ForeignKey> {
  /**
   * A foreign key.
   *
   * @param columns in order
   * @param target the key of the table referred to
   * @param targetColumns in the order of {@code columns}; empty where the other table is not there and its
   *     primary key is meant
   * @param onUpdate {@code CASCADE}, {@code SET NULL}…; empty for NO ACTION
   * @param onDelete the same
   * @param deferrable {@code DEFERRABLE INITIALLY DEFERRED}…; else empty
   */
  public record ForeignKey(
      ObjectKey key,
      List<String> columns,
      ObjectKey target,
      List<String> targetColumns,
      String onUpdate,
      String onDelete,
      String deferrable) implements SchemaObject {}

  public ForeignKeyKind(Forms forms, Set<Trait> traits) {
    super("foreign key", ForeignKey.class, forms, traits,
        "fails where a row refers to none", "columns", "target", "targetColumns", "onUpdate", "onDelete",
        "deferrable");
  }

  @Override
  String definition(ForeignKey key) {
    return "FOREIGN KEY " + forms().list(key.columns()) + " REFERENCES " + forms().name(key.target())
        + (key.targetColumns().isEmpty() ? "" : ' ' + forms().list(key.targetColumns()))
        + (key.onUpdate().isEmpty() ? "" : " ON UPDATE " + key.onUpdate())
        + (key.onDelete().isEmpty() ? "" : " ON DELETE " + key.onDelete())
        + (key.deferrable().isEmpty() ? "" : ' ' + key.deferrable());
  }

  /**
   * Columns: {@code schema}, {@code table}, {@code name}, {@code columns}, {@code target_schema}, {@code
   * target_table}, {@code target_columns}, {@code on_update}, {@code on_delete}, {@code deferrable}.
   */
  @Override
  public Optional<ForeignKey> read(Row row, Known known) {
    return key(row, known).map(key -> new ForeignKey(
        key,
        row.list("columns"),
        ObjectKey.of("table", row.text("target_schema"), row.text("target_table")),
        row.list("target_columns"),
        rule(row.text("on_update")),
        rule(row.text("on_delete")),
        row.text("deferrable")));
  }

  private static String rule(String rule) {
    return rule.equals("NO ACTION") ? "" : rule;
  }

  @Override
  public Set<ObjectKey> needs(ForeignKey key, Known known) {
    Set<ObjectKey> needs = new HashSet<>(columns(key.key().parent(), key.columns()));
    if (forms().holdsReferences()) {
      needs.addAll(referred(key, known));
    }
    return needs;
  }

  @Override
  public Set<ObjectKey> names(ForeignKey key, Known known) {
    return forms().holdsReferences() ? Set.of() : referred(key, known);
  }

  /** The other table's key among it: what is unique in the columns referred to. */
  private static Set<ObjectKey> referred(ForeignKey key, Known known) {
    Set<ObjectKey> needs = new HashSet<>();
    needs.addAll(columns(key.target(), key.targetColumns()));
    needs.add(key.target());
    Set<String> names = Set.copyOf(key.targetColumns());
    known.partsOf(key.target()).forEach(part -> {
      boolean isKey = part instanceof PrimaryKeyKind.PrimaryKey primary
          && names.equals(Set.copyOf(primary.columns()))
          || part instanceof UniqueKind.Unique unique && names.equals(Set.copyOf(unique.columns()));
      if (isKey) {
        needs.add(part.key());
      }
    });
    return needs;
  }
}
