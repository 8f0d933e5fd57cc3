package tandem.dialect.postgresql.rows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tandem.ddl.Sql;
import tandem.model.ObjectKey;

/**
 * The tables of a database as far as making rows needs them.
 *
 * @param tables by {@code pg_class.oid}, in the order of their keys
 * @param attributes the columns of tables and composite types by {@code pg_class.oid}
 * @param domainChecks the checks of domains by {@code pg_type.oid}
 */
record Shape(
    Map<Long, Table> tables,
    Map<Long, List<Column>> attributes,
    Map<Long, Type> types,
    Map<Long, List<Check>> domainChecks) {

  /**
   * A table.
   *
   * @param partitioned {@code pg_class.relkind = 'p'}
   * @param partitionKey {@code pg_partitioned_table.partattrs}; 0 stands for an expression
   * @param bounds {@code pg_class.relpartbound} of its partitions, as text
   * @param partitions all below it, at any depth
   * @param constraints all by name, with their definitions
   * @param reachesOut a foreign table is among those below it: whoever reads or fills it asks another server
   */
  record Table(
      long oid,
      ObjectKey key,
      boolean partitioned,
      List<Column> columns,
      List<Check> checks,
      List<ForeignKey> foreignKeys,
      List<Integer> partitionKey,
      List<String> bounds,
      Set<ObjectKey> partitions,
      Map<String, String> constraints,
      boolean reachesOut) {
    String sql() {
      return Sql.name(key.schema(), key.name());
    }

    Column column(int number) {
      return columns.stream().filter(column -> column.number() == number).findFirst().orElseThrow();
    }
  }

  /**
   * A column.
   *
   * @param number {@code pg_attribute.attnum}
   * @param written {@code format_type} with the modifier
   * @param modifier {@code atttypmod}
   */
  record Column(
      int number, String name, long type, int modifier, String written, boolean notNull, boolean generated) {
    String sql() {
      return Sql.name(name);
    }
  }

  /** A check of a table or domain; the numbers of the columns it reads, and its definition. */
  record Check(String name, List<Integer> columns, String definition) {}

  /** A foreign key: the numbers of its columns, what they refer to. */
  record ForeignKey(List<Integer> columns, long target, List<Integer> targetColumns) {}
}
