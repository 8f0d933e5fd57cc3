package tandem.dialect.portable.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Statement;
import tandem.dialect.portable.kind.SequenceKind.Sequence;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.RowKeepingKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** A sequence that no column has as its identity; where it stands is not part of the schema. */
public final class SequenceKind extends RowKeepingKind<Sequence> implements Reading<Sequence> {
  /** A sequence; its type as the database prints it. */
  public record Sequence(ObjectKey key, String type, Numbering numbering) implements SchemaObject {}

  private final Forms forms;

  public SequenceKind(Forms forms, Set<Trait> traits) {
    super("sequence", Sequence.class, traits, List.of(
        AttributeRule.of(SequenceKind::type, "type"),
        AttributeRule.of((from, to, planning) -> Outcome.alter(Statement.of("ALTER SEQUENCE "
            + forms.name(to.key()) + ' ' + String.join(" ", to.numbering().optionsBeyond(from.numbering())))),
            "numbering")));
    this.forms = forms;
  }

  private static Outcome.InPlace type(Sequence from, Sequence to, Planning planning) {
    return new Outcome.Refuse("the type of sequence " + to.key().display() + " cannot be changed",
        "make a sequence of another name, start it where this one stands, and drop this one");
  }

  @Override
  public String noun() {
    return "SEQUENCE";
  }

  @Override
  public String reference(ObjectKey key) {
    return forms.name(key);
  }

  @Override
  public List<Statement> create(Sequence sequence, Folded folded, Planning planning) {
    return List.of(Statement.of("CREATE " + address(sequence.key())
        + (sequence.type().isEmpty() ? "" : " AS " + sequence.type()) + ' '
        + forms.options(sequence.numbering())));
  }

  @Override
  public List<Statement> drop(Sequence sequence, Planning planning) {
    return List.of(Statement.of("DROP " + address(sequence.key())));
  }

  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return Optional.empty();
  }

  @Override
  public Release release(Sequence from, Sequence to, ObjectKey needed, boolean aside, Planning planning) {
    return new Holds("sequence " + to.key().display() + " needs " + needed + ", which has to be made anew",
        "make a sequence of another name, start it where this one stands, and drop this one");
  }

  @Override
  public Set<String> occupies(Sequence sequence) {
    return Set.of("sequence " + reference(sequence.key()));
  }

  /** Columns: {@code schema}, {@code name}, {@code type}, and those of {@link Numbering}. */
  @Override
  public Optional<Sequence> read(Row row, Known known) {
    return Optional.of(new Sequence(ObjectKey.of("sequence", row.text("schema"), row.text("name")),
        row.text("type"), Numbering.of(row)));
  }
}
