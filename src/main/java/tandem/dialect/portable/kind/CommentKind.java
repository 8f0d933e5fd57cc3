package tandem.dialect.portable.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Statement;
import tandem.dialect.portable.kind.CommentKind.Comment;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** The comment on an object. */
public final class CommentKind extends ReplaceableKind<Comment> implements Reading<Comment> {
  /**
   * A comment; {@code key.parent} is what it is about.
   *
   * @param key with a name where it is about that column of a view, which is no object
   */
  public record Comment(ObjectKey key, String text) implements SchemaObject {}

  private final Forms forms;

  public CommentKind(Forms forms) {
    super("comment", Comment.class, Set.of(Trait.FACT), List.of(AttributeRule.of(
        (from, to, planning) -> Outcome.alter(on(to.key(), forms.literal(to.text()), planning, forms)),
            "text")));
    this.forms = forms;
  }

  private static Statement on(ObjectKey key, String text, Planning planning, Forms forms) {
    String target = key.name().isEmpty() ? planning.address(key.parent())
        : "COLUMN " + forms.name(key.parent()) + '.' + forms.name(key.name());
    return Statement.of(forms.comment(target, text));
  }

  @Override
  public Optional<String> words(Comment comment) {
    return Optional.of(comment.text());
  }

  @Override
  public boolean runsAnyhow() {
    return true;
  }

  @Override
  protected Set<String> verbatim() {
    return Set.of("text");
  }

  @Override
  public String noun() {
    return "COMMENT";
  }

  @Override
  public String reference(ObjectKey key) {
    return "ON " + key.parent().display();
  }

  @Override
  public Optional<String> clause(Comment comment, Folded folded, Planning planning) {
    return comment.key().name().isEmpty()
        ? forms.commentClause(comment.key().parent(), forms.literal(comment.text())) : Optional.empty();
  }

  @Override
  public List<Statement> create(Comment comment, Folded folded, Planning planning) {
    return List.of(on(comment.key(), forms.literal(comment.text()), planning, forms));
  }

  @Override
  public List<Statement> drop(Comment comment, Planning planning) {
    return List.of(on(comment.key(), "NULL", planning, forms));
  }

  /**
   * Columns: {@code kind}, {@code schema}, {@code name}, {@code text}, and for a part {@code table}: the
   * name of what it is part of, in that schema.
   */
  @Override
  public Optional<Comment> read(Row row, Known known) {
    String kind = row.text("kind");
    ObjectKey key = row.text("table").isEmpty()
        ? new ObjectKey(null, kind, row.text("schema"), row.text("name"))
        : known.relation(row).map(table -> table.child(kind, row.text("name"))).orElse(null);
    if (key != null && (known.contains(key) || kind.equals("schema"))) {
      return Optional.of(new Comment(key.fact("comment"), row.text("text")));
    }
    return kind.equals("column") ? known.relation(row)
        .map(view -> new Comment(view.child("comment", row.text("name")), row.text("text")))
            : Optional.empty();
  }
}
