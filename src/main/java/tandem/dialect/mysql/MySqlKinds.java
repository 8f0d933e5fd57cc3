package tandem.dialect.mysql;

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
import tandem.dialect.portable.kind.RoutineKind;
import tandem.dialect.portable.kind.SequenceKind;
import tandem.dialect.portable.kind.TableKind;
import tandem.dialect.portable.kind.TriggerKind;
import tandem.dialect.portable.kind.UniqueKind;
import tandem.dialect.portable.kind.ViewKind;
import tandem.kind.ObjectKind;
import tandem.kind.Trait;

/** The kinds of both in the order in which they are created when nothing else decides. */
final class MySqlKinds {
  private static final Set<Trait> COMMENTABLE = Set.of(Trait.COMMENTABLE);
  private static final Set<Trait> PROGRAMMABLE = Set.of(Trait.PROGRAMMABLE);

  private MySqlKinds() {}

  static List<ObjectKind<?>> all(Forms forms) {
    return List.of(
        new SequenceKind(forms, Set.of()),
        new RoutineKind(forms, "function", PROGRAMMABLE),
        new RoutineKind(forms, "procedure", PROGRAMMABLE),
        new TableKind(forms, COMMENTABLE),
        new ColumnKind(forms, COMMENTABLE),
        new DefaultKind(forms),
        new IdentityKind(forms),
        new PrimaryKeyKind(forms, Set.of()),
        new UniqueKind(forms, Set.of()),
        new CheckKind(forms, Set.of()),
        new IndexKind(forms, Set.of()),
        new ForeignKeyKind(forms, Set.of()),
        new ViewKind(forms, PROGRAMMABLE),
        new TriggerKind(forms, PROGRAMMABLE),
        new RoutineKind(forms, "event", PROGRAMMABLE),
        new CommentKind(forms));
  }
}
