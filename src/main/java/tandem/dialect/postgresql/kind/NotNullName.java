package tandem.dialect.postgresql.kind;

import java.util.ArrayList;
import java.util.List;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.dialect.postgresql.kind.ColumnKind.Column;
import tandem.kind.Planning;
import tandem.model.ObjectKey;

/**
 * How a NOT NULL that tables below inherit gets another name. PostgreSQL 18 renames what has the same name
 * there, fails where one below is called otherwise, and lets nobody rename what is inherited
 * ({@code rename_constraint_internal}).
 */
final class NotNullName {
  private NotNullName() {}

  /**
   * What renames the constraint of a column here and, where it has the same name, below; nothing is read for
   * it.
   */
  static List<Statement> changed(ObjectKey column, String from, String to, Planning planning) {
    ObjectKey constraint = column.fact("not null");
    List<ObjectKey> below = below(column, planning);
    if (below.stream().allMatch(same -> follows(same, from, planning))) {
      return List.of(NotNullKind.rename(constraint, from, to));
    }
    return Concurrently.isPartitioned(column.parent(), planning.from())
        ? addedAnew(column, from, to, planning) : leftAlone(constraint, from, to, planning);
  }

  /** Below, the constraint is the table's own meanwhile. */
  private static List<Statement> leftAlone(ObjectKey constraint, String from, String to, Planning planning) {
    List<Statement> statements = new ArrayList<>();
    statements.add(inherit(constraint, from, "NO INHERIT"));
    statements.add(NotNullKind.rename(constraint, from, to));
    statements.addAll(changedBelow(constraint.parent(), from, to, planning));
    statements.add(inherit(constraint, to, "INHERIT"));
    return statements;
  }

  private static Statement inherit(ObjectKey constraint, String name, String how) {
    return NotNullKind.alter(constraint, "ALTER CONSTRAINT " + Sql.name(name) + ' ' + how);
  }

  /** One of a partitioned table always goes down; the partitions keep theirs, which spares reading them. */
  private static List<Statement> addedAnew(ObjectKey column, String from, String to, Planning planning) {
    ObjectKey constraint = column.fact("not null");
    String name = Sql.name(column.name());
    List<Statement> statements = new ArrayList<>();
    below(column, planning).forEach(same -> statements.add(
        NotNullKind.alter(same.fact("not null"), "ALTER COLUMN " + name + " SET NOT NULL")));
    statements.add(NotNullKind.alter(constraint, "DROP CONSTRAINT " + Sql.name(from)));
    statements.addAll(changedBelow(column, from, to, planning));
    statements.add(
        NotNullKind.alter(constraint, "ADD CONSTRAINT " + Sql.name(to) + " NOT NULL " + name));
    return statements;
  }

  private static List<Statement> changedBelow(ObjectKey column, String from, String to, Planning planning) {
    return below(column, planning).stream()
        .filter(same -> isOfOne(same, planning) && isCalled(same, from, planning))
        .flatMap(same -> changed(same, from, to, planning).stream()).toList();
  }

  private static List<ObjectKey> below(ObjectKey column, Planning planning) {
    return Lineage.below(column.parent(), planning).stream()
        .map(table -> table.child(column.kind(), column.name()))
        .filter(same -> planning.from().find(same, Column.class).filter(Column::notNull).isPresent())
            .toList();
  }

  private static boolean follows(ObjectKey column, String name, Planning planning) {
    return isOfOne(column, planning) && isCalled(column, name, planning)
        && below(column, planning).stream().allMatch(same -> follows(same, name, planning));
  }

  private static boolean isOfOne(ObjectKey column, Planning planning) {
    return Lineage.links(column.parent(), planning.from()).size() == 1;
  }

  private static boolean isCalled(ObjectKey column, String name, Planning planning) {
    List<String> renames = Lineage.links(column.parent(), planning.from()).stream()
        .flatMap(link -> NotNullKind.renameWhenAlone(link, column, planning.from())).toList();
    return renames.isEmpty() ? NotNullKind.givenName(column).equals(name)
        : renames.stream().anyMatch(rename ->
            rename.startsWith("RENAME CONSTRAINT " + Sql.name(name) + " TO "));
  }
}
