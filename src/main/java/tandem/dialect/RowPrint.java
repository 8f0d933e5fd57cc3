package tandem.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tandem.model.ObjectKey;

/**
 * What the tables of a database hold, in numbers: rows, and for each column how many values and a hash over
 * them that does not depend on the order of rows.
 */
public record RowPrint(SortedMap<ObjectKey, Table> tables) {
  /**
   * One table's rows, those of its partitions among them; the columns by key, generated ones left out.
   *
   * @param partitions what is below it and therefore no table of its own here
   */
  public record Table(long rows, SortedMap<ObjectKey, Column> columns, Set<ObjectKey> partitions) {}

  /**
   * One column's values.
   *
   * @param values how many are not null
   * @param hash over all of them; empty where it could not be told as the type asked for
   */
  public record Column(long values, Optional<String> hash) {}

  /**
   * Something that was there and is there no more.
   *
   * @param object the table that lost rows, or the column that lost values
   * @param detail a sentence for a person
   * @param grown true where there is more than before, which may well be meant
   */
  public record Loss(ObjectKey object, String detail, boolean grown) {}

  public RowPrint {
    tables = new TreeMap<>(tables);
  }

  /** Tables that hold no row. */
  public List<ObjectKey> empty() {
    return tables.entrySet().stream()
        .filter(entry -> entry.getValue().rows() == 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many tables hold rows. */
  public int filled() {
    return tables.size() - empty().size();
  }

  /**
   * What this print has and a later one has lost. Tables and columns that are gone as a whole are not told:
   * that is a difference of schemas.
   *
   * @param expected tables and columns that may lose what they hold
   */
  public List<Loss> lostIn(RowPrint later, Set<ObjectKey> expected) {
    RowFamilies families = RowFamilies.of(this, later);
    List<Loss> losses = new ArrayList<>(families.lost(expected));
    tables.forEach((key, before) -> {
      Table after = later.tables.get(key);
      if (after == null || expected.contains(key) || families.contains(key)) {
        return;
      }
      if (after.rows() != before.rows()) {
        losses.add(new Loss(key, "table " + key.display() + " had " + before.rows() + " rows and has "
            + after.rows(), after.rows() > before.rows()));
        return;
      }
      before.columns().forEach((column, values) -> {
        Column now = after.columns().get(column);
        if (now != null && !expected.contains(column)) {
          loss(column, values, now).ifPresent(losses::add);
        }
      });
    });
    return losses;
  }

  private static Optional<Loss> loss(ObjectKey column, Column before, Column after) {
    if (before.values() != after.values()) {
      return Optional.of(new Loss(column, "column " + column.display() + " had " + before.values()
          + " values and has " + after.values(), after.values() > before.values()));
    }
    boolean comparable = before.hash().isPresent() && after.hash().isPresent();
    return comparable && !before.hash().equals(after.hash())
        ? Optional.of(
            new Loss(column, "column " + column.display() + " holds other values than before", false))
        : Optional.empty();
  }
}
