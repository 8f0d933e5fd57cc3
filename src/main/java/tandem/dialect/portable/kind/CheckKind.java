package tandem.dialect.portable.kind;

import java.util.Optional;
import java.util.Set;
import tandem.dialect.portable.kind.CheckKind.Check;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** A check constraint of a table. */
public final class CheckKind extends ConstraintKind<Check> {
  /** A check; the condition as the database prints it. */
  public record Check(ObjectKey key, String condition) implements SchemaObject {}

  public CheckKind(Forms forms, Set<Trait> traits) {
    super("check", Check.class, forms, traits, "fails where a row does not pass", "condition");
  }

  @Override
  String definition(Check check) {
    return "CHECK (" + check.condition() + ')';
  }

  /** Columns: {@code schema}, {@code table}, {@code name}, {@code condition}. */
  @Override
  public Optional<Check> read(Row row, Known known) {
    return key(row, known).map(key -> new Check(key, row.text("condition")));
  }

  @Override
  public String sql(Check check) {
    return check.condition();
  }
}
