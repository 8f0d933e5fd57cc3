package tandem.dialect.postgresql.kind;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.ddl.LockLevel;
import tandem.ddl.Statement;
import tandem.dialect.postgresql.kind.ColumnKind.Column;
import tandem.dialect.postgresql.kind.InheritsKind.Inherits;
import tandem.kind.Folded;
import tandem.kind.Planning;
import tandem.model.SchemaObject;

/** What CREATE TABLE and CREATE FOREIGN TABLE say alike: columns, constraints, the tables above. */
final class TableBody {
  private TableBody() {}

  /** The list in parentheses and {@code INHERITS}, with a space before. */
  static String of(Folded folded, Planning planning) {
    List<String> lines = folded.parts().stream()
        .filter(part -> !(part.object() instanceof Inherits) && !isInherited(part.object(), folded, planning))
        .map(Folded.Part::clause).toList();
    return (lines.isEmpty() ? " ()" : " (\n  " + String.join(",\n  ", lines) + "\n)") + inherits(folded);
  }

  /** What a column definition cannot say, of each column in the list. */
  static List<Statement> settings(Folded folded, Planning planning) {
    return folded.parts().stream().flatMap(part -> part.object() instanceof Column column
            ? ColumnSettings.of(column, planning).stream() : Stream.of())
        .map(statement -> statement.locking(LockLevel.NONE)).toList();
  }

  /** A foreign key makes triggers on the other table, and a table above learns of one below. */
  static LockLevel locked(Folded folded) {
    boolean refers = folded.parts().stream()
        .anyMatch(part -> part.object() instanceof ForeignKeyKind.ForeignKey);
    boolean inherits = folded.parts().stream().anyMatch(part -> part.object() instanceof Inherits);
    return refers ? LockLevel.SHARE_ROW_EXCLUSIVE
        : inherits ? LockLevel.SHARE_UPDATE_EXCLUSIVE : LockLevel.NONE;
  }

  private static String inherits(Folded folded) {
    String parents = folded.parts().stream().filter(part -> part.object() instanceof Inherits)
        .map(Folded.Part::clause).collect(Collectors.joining(", "));
    return parents.isEmpty() ? "" : " INHERITS (" + parents + ")";
  }

  /** True where the table need not say a column, which comes from above as it is wanted here. */
  private static boolean isInherited(SchemaObject part, Folded folded, Planning planning) {
    return part instanceof Column column && column.inherited() && folded.parts().stream()
        .filter(other -> other.object() instanceof Inherits).map(other -> other.object().key())
        .flatMap(link -> Lineage.above(link, column.key(), planning.to()).stream())
        .map(above -> ColumnKind.sameAs(column, above, planning.to()))
        .reduce(Boolean::logicalAnd).orElse(false);
  }
}
