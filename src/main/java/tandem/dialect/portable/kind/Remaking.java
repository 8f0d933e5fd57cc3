package tandem.dialect.portable.kind;

import tandem.dialect.portable.kind.ColumnKind.Column;
import tandem.dialect.portable.kind.TableKind.Table;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.model.ObjectKey;

/** How a table is made anew with its rows, by a database whose ALTER TABLE changes next to nothing. */
public interface Remaking {
  /** The way for a table of which only the whole can change. */
  Outcome.InPlace remade(Table from, Table to, Planning planning);

  /** The name under which the new table is made, until the old one is gone. */
  String meanwhile(ObjectKey table, Planning planning);

  /** True where ADD COLUMN takes this column, with what is written beside it. */
  boolean adds(Column column, Planning planning);
}
