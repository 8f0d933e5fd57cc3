package tandem.corpus;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import tandem.model.ObjectKey;

/**
 * What a database holds beside its schema, every value of it: the rows of its tables and where its sequences
 * stand. Read by queries of the tests, so that it shares no blind spot with tandem's row prints.
 */
record Contents(SortedMap<ObjectKey, Table> tables, SortedMap<ObjectKey, Sequence> sequences) {

  /**
   * A table and its rows; those of a partitioned one are all that its partitions hold.
   *
   * @param partitionOf the table at the root of the partitions it is one of
   * @param columns by name
   * @param rows each with the text of its values in the order of the columns' names, null for null
   */
  record Table(
      ObjectKey key,
      boolean partitioned,
      Optional<ObjectKey> partitionOf,
      SortedMap<String, Column> columns,
      List<List<String>> rows) {
    Table with(List<List<String>> others) {
      return new Table(key, partitioned, partitionOf, columns, others);
    }
  }

  /**
   * A column.
   *
   * @param type with its length or precision; of a domain the type it is over
   * @param generated its values are computed
   */
  record Column(String name, String type, boolean generated) {}

  /**
   * A sequence.
   *
   * @param column the column that owns it
   * @param last handed out already where {@code called}, the next one where not
   */
  record Sequence(
      Optional<ObjectKey> column, long last, boolean called, long increment, long least, long most) {
    long next() {
      return called ? last + increment : last;
    }
  }
}
