package tandem.dialect.h2.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Statement;
import tandem.dialect.h2.kind.ConstantKind.Constant;
import tandem.dialect.portable.kind.Forms;
import tandem.dialect.portable.kind.Known;
import tandem.dialect.portable.kind.Reading;
import tandem.dialect.portable.kind.Row;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/**
 * A constant. H2 computes it away where it is used ({@code CHECK ("A" > 5)}), so that nothing is known to
 * need it.
 */
public final class ConstantKind extends ReplaceableKind<Constant> implements Reading<Constant> {
  /** A constant; {@code INFORMATION_SCHEMA.CONSTANTS.VALUE_DEFINITION}. */
  public record Constant(ObjectKey key, String value) implements SchemaObject {}

  private final Forms forms;

  public ConstantKind(Forms forms) {
    super("constant", Constant.class, Set.of(Trait.COMMENTABLE), List.of(AttributeRule.of(
        (from, to, planning) -> new Outcome.Replace("a constant cannot be changed in place"), "value")));
    this.forms = forms;
  }

  @Override
  public String noun() {
    return "CONSTANT";
  }

  @Override
  public String reference(ObjectKey key) {
    return forms.name(key);
  }

  @Override
  public List<Statement> create(Constant constant, Folded folded, Planning planning) {
    return List.of(Statement.of("CREATE " + address(constant.key()) + " VALUE " + constant.value()));
  }

  @Override
  public List<Statement> drop(Constant constant, Planning planning) {
    return List.of(Statement.of("DROP " + address(constant.key())));
  }

  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return Optional.empty();
  }

  @Override
  public Set<String> occupies(Constant constant) {
    return Set.of("constant " + reference(constant.key()));
  }

  /** Columns: {@code schema}, {@code name}, {@code value}. */
  @Override
  public Optional<Constant> read(Row row, Known known) {
    return Optional.of(
        new Constant(ObjectKey.of("constant", row.text("schema"), row.text("name")), row.text("value")));
  }
}
