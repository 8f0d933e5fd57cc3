package tandem.dialect.portable.kind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Statement;
import tandem.dialect.portable.kind.RoutineKind.Routine;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** What can be called, under the word that the database has for it: function, procedure, H2's alias. */
public final class RoutineKind extends ReplaceableKind<Routine> implements Reading<Routine> {
  /** A routine; the definition is what follows its name in CREATE. */
  public record Routine(ObjectKey key, String definition) implements SchemaObject {}

  private final Forms forms;

  /** @param word the database's own, in lower case */
  public RoutineKind(Forms forms, String word, Set<Trait> traits) {
    super(word, Routine.class, traits, List.of(AttributeRule.of(
        (from, to, planning) -> new Outcome.Replace("it cannot be changed in place"), "definition")));
    this.forms = forms;
  }

  @Override
  public String noun() {
    return name().toUpperCase(Locale.ROOT);
  }

  @Override
  public String reference(ObjectKey key) {
    return forms.name(key);
  }

  @Override
  public List<Statement> create(Routine routine, Folded folded, Planning planning) {
    return List.of(Statement.of(
        forms.creating(routine.definition()) + address(routine.key()) + ' ' + routine.definition()));
  }

  @Override
  public List<Statement> define(Routine routine, Planning planning) {
    return List.of(dropIfExists(routine.key()), create(routine, Folded.none(), planning).getFirst());
  }

  @Override
  public boolean isDefinedWhileNeeded() {
    return forms.dropsCalledRoutines();
  }

  @Override
  public List<Statement> provide(Routine routine, Planning planning) {
    return isDefinedWhileNeeded() ? define(routine, planning) : List.of(Statement.of(
        "CREATE " + noun() + " IF NOT EXISTS " + reference(routine.key()) + ' ' + routine.definition()));
  }

  @Override
  public List<Statement> drop(Routine routine, Planning planning) {
    return List.of(Statement.of("DROP " + address(routine.key())));
  }

  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return Optional.empty();
  }

  @Override
  public Set<String> occupies(Routine routine) {
    return Set.of("routine " + reference(routine.key()));
  }

  /** Columns: {@code schema}, {@code name}, {@code definition}. */
  @Override
  public Optional<Routine> read(Row row, Known known) {
    return Optional.of(new Routine(
        ObjectKey.of(name(), row.text("schema"), row.text("name")), row.text("definition")));
  }
}
