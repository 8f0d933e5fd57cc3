package tandem.dialect.h2.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Statement;
import tandem.dialect.h2.kind.SynonymKind.Synonym;
import tandem.dialect.portable.kind.Forms;
import tandem.dialect.portable.kind.Known;
import tandem.dialect.portable.kind.Reading;
import tandem.dialect.portable.kind.Row;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** Another name for a table or view. */
public final class SynonymKind extends ReplaceableKind<Synonym> implements Reading<Synonym> {
  /** A synonym; {@code INFORMATION_SCHEMA.SYNONYMS}, the target quoted with its schema. */
  public record Synonym(ObjectKey key, String target) implements SchemaObject {}

  private final Forms forms;

  public SynonymKind(Forms forms) {
    super("synonym", Synonym.class, Set.of(), List.of(AttributeRule.of(
        (from, to, planning) -> new Outcome.Replace("it stands for something else"), "target")));
    this.forms = forms;
  }

  @Override
  public String noun() {
    return "SYNONYM";
  }

  @Override
  public String reference(ObjectKey key) {
    return forms.name(key);
  }

  @Override
  public List<Statement> create(Synonym synonym, Folded folded, Planning planning) {
    return List.of(Statement.of("CREATE " + address(synonym.key()) + " FOR " + synonym.target()));
  }

  @Override
  public List<Statement> drop(Synonym synonym, Planning planning) {
    return List.of(Statement.of("DROP " + address(synonym.key())));
  }

  @Override
  public Set<String> occupies(Synonym synonym) {
    return Set.of("relation " + reference(synonym.key()));
  }

  /** Columns: {@code schema}, {@code name}, {@code target}. */
  @Override
  public Optional<Synonym> read(Row row, Known known) {
    return Optional.of(
        new Synonym(ObjectKey.of("synonym", row.text("schema"), row.text("name")), row.text("target")));
  }

  @Override
  public String sql(Synonym synonym) {
    return synonym.target();
  }
}
