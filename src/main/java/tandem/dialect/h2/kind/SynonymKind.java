package tandem.dialect.h2.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
  /**
   * A synonym; {@code INFORMATION_SCHEMA.SYNONYMS}.
   *
   * @param target what it stands for, quoted with its schema
   * @param columns sorted: the columns of the table it stands for, and which of them are numbered. H2
   *     2.4.240 copies a table whenever one comes, goes or is written anew, and ends with an internal error
   *     where a synonym stands for the table
   */
  public record Synonym(ObjectKey key, String target, List<ObjectKey> columns) implements SchemaObject {
    public Synonym {
      columns = List.copyOf(columns);
    }
  }

  private final Forms forms;

  public SynonymKind(Forms forms) {
    super("synonym", Synonym.class, Set.of(), List.of(
        AttributeRule.of(
            (from, to, planning) -> new Outcome.Replace("it stands for something else"), "target"),
        AttributeRule.of(
            (from, to, planning) -> new Outcome.Replace("H2 alters no table that has a synonym"),
            "columns")));
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

  /** The table is altered while no synonym stands for it. */
  @Override
  public boolean seals() {
    return true;
  }

  /** Columns: {@code schema}, {@code name}, {@code target}; {@code table_schema}, {@code table}: parts. */
  @Override
  public Optional<Synonym> read(Row row, Known known) {
    List<ObjectKey> columns = known.roots(row.text("table_schema"), row.text("table")).stream()
        .flatMap(table -> known.partsOf(table).stream()).map(SchemaObject::key)
        .filter(part -> part.kind().equals("column"))
        .flatMap(column -> Stream.concat(Stream.of(column),
            Stream.of(column.fact("identity")).filter(known::contains)))
        .distinct().sorted().toList();
    return Optional.of(new Synonym(
        ObjectKey.of("synonym", row.text("schema"), row.text("name")), row.text("target"), columns));
  }

  @Override
  public Set<ObjectKey> needs(Synonym synonym, Known known) {
    return Set.copyOf(synonym.columns());
  }

  @Override
  public String sql(Synonym synonym) {
    return synonym.target();
  }
}
