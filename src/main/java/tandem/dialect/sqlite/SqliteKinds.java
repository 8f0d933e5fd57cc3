package tandem.dialect.sqlite;

import java.util.List;
import java.util.Set;
import tandem.dialect.portable.kind.CheckKind;
import tandem.dialect.portable.kind.ColumnKind;
import tandem.dialect.portable.kind.DefaultKind;
import tandem.dialect.portable.kind.ForeignKeyKind;
import tandem.dialect.portable.kind.Forms;
import tandem.dialect.portable.kind.IndexKind;
import tandem.dialect.portable.kind.PrimaryKeyKind;
import tandem.dialect.portable.kind.TableKind;
import tandem.dialect.portable.kind.TriggerKind;
import tandem.dialect.portable.kind.UniqueKind;
import tandem.dialect.portable.kind.ViewKind;
import tandem.kind.ObjectKind;
import tandem.kind.Trait;

/** SQLite's kinds in the order in which their objects are created when nothing else decides. */
final class SqliteKinds {
  private SqliteKinds() {}

  static List<ObjectKind<?>> all(Forms forms) {
    return List.of(
        new TableKind(forms, Set.of()),
        new ColumnKind(forms, Set.of()),
        new DefaultKind(forms),
        new PrimaryKeyKind(forms, Set.of()),
        new UniqueKind(forms, Set.of()),
        new CheckKind(forms, Set.of()),
        new ForeignKeyKind(forms, Set.of()),
        new VirtualTableKind(forms),
        new ViewKind(forms, Set.of(Trait.PROGRAMMABLE)),
        new IndexKind(forms, Set.of()),
        new TriggerKind(forms, Set.of(Trait.PROGRAMMABLE)));
  }
}
