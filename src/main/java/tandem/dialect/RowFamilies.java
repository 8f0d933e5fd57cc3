package tandem.dialect;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tandem.dialect.RowPrint.Loss;
import tandem.dialect.RowPrint.Table;
import tandem.model.ObjectKey;

/**
 * Tables between which partitions moved: what one has no longer another may have, so that they are counted
 * together.
 */
final class RowFamilies {
  private final RowPrint before;
  private final RowPrint after;
  private final List<Set<ObjectKey>> families = new ArrayList<>();

  private RowFamilies(RowPrint before, RowPrint after) {
    this.before = before;
    this.after = after;
  }

  static RowFamilies of(RowPrint before, RowPrint after) {
    RowFamilies families = new RowFamilies(before, after);
    Set<ObjectKey> all = new TreeSet<>(before.tables().keySet());
    all.addAll(after.tables().keySet());
    for (ObjectKey key : all) {
      Set<ObjectKey> had = partitions(before, key);
      Set<ObjectKey> has = partitions(after, key);
      if (!had.equals(has)) {
        Set<ObjectKey> family = new TreeSet<>(had);
        family.addAll(has);
        family.add(key);
        families.add(family);
      }
    }
    return families;
  }

  private static Set<ObjectKey> partitions(RowPrint print, ObjectKey table) {
    Table found = print.tables().get(table);
    return found == null ? Set.of() : found.partitions();
  }

  private void add(Set<ObjectKey> family) {
    families.removeIf(other -> {
      boolean one = other.stream().anyMatch(family::contains);
      if (one) {
        family.addAll(other);
      }
      return one;
    });
    families.add(family);
  }

  /** True where the table is counted with others. */
  boolean contains(ObjectKey table) {
    return families.stream().anyMatch(family -> family.contains(table));
  }

  /** What families have lost as a whole; of one with a loss on purpose nothing can be told. */
  List<Loss> lost(Set<ObjectKey> expected) {
    List<Loss> losses = new ArrayList<>();
    for (Set<ObjectKey> family : families) {
      if (expected.stream().map(ObjectKey::root).noneMatch(family::contains)) {
        family.stream().filter(before.tables()::containsKey).findFirst()
            .ifPresent(first -> compare(first, family, losses));
      }
    }
    return losses;
  }

  private void compare(ObjectKey first, Set<ObjectKey> family, List<Loss> losses) {
    List<Table> had = tables(before, family);
    List<Table> has = tables(after, family);
    long rowsBefore = had.stream().mapToLong(Table::rows).sum();
    long rowsAfter = has.stream().mapToLong(Table::rows).sum();
    if (rowsBefore != rowsAfter) {
      losses.add(new Loss(first, "table " + first.display()
          + " and those that were or are its partitions had "
          + rowsBefore + " rows and have " + rowsAfter, rowsAfter > rowsBefore));
      return;
    }
    SortedMap<String, List<Object>> valuesBefore = values(had);
    values(has).forEach((column, values) -> {
      List<Object> told = valuesBefore.get(column);
      boolean hashed = told != null && told.size() == values.size();
      if (hashed && !told.equals(values)) {
        losses.add(new Loss(first.child("column", column), "column " + column + " of " + first.display()
            + " and those that were or are its partitions holds other values than before", false));
      }
    });
  }

  private static List<Table> tables(RowPrint print, Set<ObjectKey> family) {
    return family.stream().map(print.tables()::get).filter(Objects::nonNull).toList();
  }

  /** For each column that all have: how many values, and the sum of the hashes where all are told. */
  private static SortedMap<String, List<Object>> values(List<Table> tables) {
    SortedMap<String, List<Object>> values = new TreeMap<>();
    Set<String> names = new HashSet<>();
    tables.forEach(table -> table.columns().keySet().forEach(key -> names.add(key.name())));
    for (String name : names) {
      List<RowPrint.Column> columns = tables.stream().flatMap(table -> table.columns().entrySet().stream())
          .filter(entry -> entry.getKey().name().equals(name)).map(Map.Entry::getValue).toList();
      if (columns.size() == tables.size()) {
        List<Object> sums = new ArrayList<>(List.of(columns.stream().mapToLong(RowPrint.Column::values)
            .sum()));
        if (columns.stream().allMatch(column -> column.hash().isPresent())) {
          sums.add(columns.stream().map(column -> new BigInteger(column.hash().orElseThrow()))
              .reduce(BigInteger.ZERO, BigInteger::add));
        }
        values.put(name, sums);
      }
    }
    return values;
  }
}
