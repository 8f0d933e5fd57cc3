package tandem.dialect.portable.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Statement;
import tandem.dialect.portable.kind.TriggerKind.Trigger;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** A trigger of a table or view. */
public final class TriggerKind extends ReplaceableKind<Trigger> implements Reading<Trigger> {
  /** A trigger; the definition is what follows its name in CREATE TRIGGER. */
  public record Trigger(ObjectKey key, String definition) implements SchemaObject {}

  private final Forms forms;

  public TriggerKind(Forms forms, Set<Trait> traits) {
    super("trigger", Trigger.class, traits, List.of(AttributeRule.of(
        (from, to, planning) -> new Outcome.Replace("a trigger cannot be changed in place"), "definition")));
    this.forms = forms;
  }

  @Override
  public String noun() {
    return "TRIGGER";
  }

  @Override
  public String reference(ObjectKey key) {
    return forms.trigger(key);
  }

  @Override
  public List<Statement> create(Trigger trigger, Folded folded, Planning planning) {
    return List.of(Statement.of(
        forms.creating(trigger.definition()) + address(trigger.key()) + ' ' + trigger.definition()));
  }

  @Override
  public List<Statement> define(Trigger trigger, Planning planning) {
    return List.of(dropIfExists(trigger.key()), create(trigger, Folded.none(), planning).getFirst());
  }

  @Override
  public List<Statement> drop(Trigger trigger, Planning planning) {
    return List.of(Statement.of("DROP " + address(trigger.key())));
  }

  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return Optional.empty();
  }

  @Override
  public Set<String> occupies(Trigger trigger) {
    return Set.of("trigger " + reference(trigger.key()));
  }

  /** Columns: {@code schema}, {@code table}, {@code name}, {@code definition}. */
  @Override
  public Optional<Trigger> read(Row row, Known known) {
    return known.relation(row)
        .map(table -> new Trigger(table.child("trigger", row.text("name")), row.text("definition")));
  }

  @Override
  public String sql(Trigger trigger) {
    return trigger.definition();
  }
}
