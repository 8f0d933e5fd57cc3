package tandem.dialect.h2;

import java.util.List;
import java.util.Set;
import tandem.dialect.h2.kind.ConstantKind;
import tandem.dialect.h2.kind.SynonymKind;
import tandem.dialect.portable.kind.CheckKind;
import tandem.dialect.portable.kind.ColumnKind;
import tandem.dialect.portable.kind.CommentKind;
import tandem.dialect.portable.kind.DefaultKind;
import tandem.dialect.portable.kind.DomainCheckKind;
import tandem.dialect.portable.kind.DomainKind;
import tandem.dialect.portable.kind.ForeignKeyKind;
import tandem.dialect.portable.kind.Forms;
import tandem.dialect.portable.kind.GrantKind;
import tandem.dialect.portable.kind.IdentityKind;
import tandem.dialect.portable.kind.IndexKind;
import tandem.dialect.portable.kind.PrimaryKeyKind;
import tandem.dialect.portable.kind.RoutineKind;
import tandem.dialect.portable.kind.SchemaKind;
import tandem.dialect.portable.kind.SequenceKind;
import tandem.dialect.portable.kind.TableKind;
import tandem.dialect.portable.kind.TriggerKind;
import tandem.dialect.portable.kind.UniqueKind;
import tandem.dialect.portable.kind.ViewKind;
import tandem.kind.ObjectKind;
import tandem.kind.Trait;

/** H2's kinds in the order in which their objects are created when nothing else decides. */
final class H2Kinds {
  private static final Set<Trait> COMMENTABLE = Set.of(Trait.COMMENTABLE);
  private static final Set<Trait> GRANTABLE = Set.of(Trait.COMMENTABLE, Trait.GRANTABLE);
  private static final Set<Trait> PROGRAMMABLE = Set.of(Trait.COMMENTABLE, Trait.PROGRAMMABLE);

  private H2Kinds() {}

  static List<ObjectKind<?>> all(Forms forms) {
    return List.of(
        new SchemaKind(forms, GRANTABLE),
        new ConstantKind(forms),
        new RoutineKind(forms, "alias", PROGRAMMABLE),
        new SequenceKind(forms, COMMENTABLE),
        new DomainKind(forms, COMMENTABLE),
        new DomainCheckKind(forms, COMMENTABLE),
        new TableKind(forms, GRANTABLE),
        new ColumnKind(forms, COMMENTABLE),
        new DefaultKind(forms),
        new IdentityKind(forms),
        new PrimaryKeyKind(forms, COMMENTABLE),
        new UniqueKind(forms, COMMENTABLE),
        new CheckKind(forms, COMMENTABLE),
        new ForeignKeyKind(forms, COMMENTABLE),
        new ViewKind(forms, Set.of(Trait.COMMENTABLE, Trait.GRANTABLE, Trait.PROGRAMMABLE)),
        new SynonymKind(forms),
        new IndexKind(forms, COMMENTABLE),
        new TriggerKind(forms, PROGRAMMABLE),
        new GrantKind(forms),
        new CommentKind(forms));
  }
}
