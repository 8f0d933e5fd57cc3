package tandem.dialect.jdbc;

import java.util.List;
import java.util.Set;
import tandem.dialect.portable.kind.CheckKind;
import tandem.dialect.portable.kind.ColumnKind;
import tandem.dialect.portable.kind.CommentKind;
import tandem.dialect.portable.kind.DefaultKind;
import tandem.dialect.portable.kind.ForeignKeyKind;
import tandem.dialect.portable.kind.Forms;
import tandem.dialect.portable.kind.IdentityKind;
import tandem.dialect.portable.kind.IndexKind;
import tandem.dialect.portable.kind.PrimaryKeyKind;
import tandem.dialect.portable.kind.SchemaKind;
import tandem.dialect.portable.kind.SequenceKind;
import tandem.dialect.portable.kind.TableKind;
import tandem.dialect.portable.kind.UniqueKind;
import tandem.dialect.portable.kind.ViewKind;
import tandem.kind.ObjectKind;
import tandem.kind.Trait;

/** What a JDBC driver tells of, in the order in which it is created when nothing else decides. */
final class JdbcKinds {
  private static final Set<Trait> COMMENTABLE = Set.of(Trait.COMMENTABLE);

  private JdbcKinds() {}

  static List<ObjectKind<?>> all(Forms forms) {
    return List.of(
        new SchemaKind(forms, Set.of()),
        new SequenceKind(forms, Set.of()),
        new TableKind(forms, COMMENTABLE),
        new ColumnKind(forms, COMMENTABLE),
        new DefaultKind(forms),
        new IdentityKind(forms),
        new PrimaryKeyKind(forms, Set.of()),
        new UniqueKind(forms, Set.of()),
        new CheckKind(forms, Set.of()),
        new ForeignKeyKind(forms, Set.of()),
        new ViewKind(forms, Set.of(Trait.COMMENTABLE, Trait.PROGRAMMABLE)),
        new IndexKind(forms, Set.of()),
        new CommentKind(forms));
  }
}
