package tandem.dialect.postgresql.kind;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tandem.kind.ObjectKind;
import tandem.kind.Planning;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/**
 * What parts of a partition, or of a table that inherits, get from the table above: PostgreSQL carries
 * columns and checks that come, change or go there down to the tables below, so nothing is to be said of them
 * again.
 */
final class Lineage {
  /** Facts that link a table to the one above it. */
  private static final Set<String> LINKS = Set.of("partition", "inherits");

  private Lineage() {}

  private static boolean isTable(ObjectKey key) {
    return key.kind().equals("table") || ForeignTableKind.isForeign(key);
  }

  /** True where the part comes with the same part of the table above. */
  static boolean comes(ObjectKey part, Planning planning) {
    return above(part, planning)
        .filter(source -> !planning.from().contains(source) && planning.to().contains(source)).isPresent();
  }

  /** True where the part goes with the same part of the table above. */
  static boolean goes(ObjectKey part, Planning planning) {
    return above(part, planning)
        .filter(source -> planning.from().contains(source) && !planning.to().contains(source)).isPresent();
  }

  /** The same part of the table above, which stays above all the while. */
  static Optional<ObjectKey> above(ObjectKey part, Planning planning) {
    ObjectKey table = part.parent();
    for (ObjectKey link : planning.to().partsOf(table)) {
      if (LINKS.contains(link.kind()) && stays(link, planning)) {
        Optional<ObjectKey> source = tableAbove(link, planning.to())
            .map(key -> key.child(part.kind(), part.name()))
            .filter(key -> planning.from().contains(key) || planning.to().contains(key));
        if (source.isPresent()) {
          return source;
        }
      }
    }
    return Optional.empty();
  }

  /** The foreign keys that a partition has from the tables above it, and keeps when it is detached. */
  static List<ForeignKeyKind.ForeignKey> foreignKeysAbove(ObjectKey partition, SchemaModel model) {
    return wholeOf(partition, model).stream()
        .flatMap(table -> Stream.concat(
            model.partsOf(table).stream()
                .flatMap(part -> model.find(part, ForeignKeyKind.ForeignKey.class).stream()),
            foreignKeysAbove(table, model).stream()))
        .toList();
  }

  /** The column of the same name in the table that a link leads to. */
  static Optional<ColumnKind.Column> above(ObjectKey link, ObjectKey column, SchemaModel model) {
    return tableAbove(link, model)
        .flatMap(table -> model.find(table.child("column", column.name()), ColumnKind.Column.class));
  }

  /** The table that this one is a partition of. */
  static Optional<ObjectKey> wholeOf(ObjectKey table, SchemaModel model) {
    return tableAbove(table.fact("partition"), model);
  }

  /** The table that a link leads to. */
  private static Optional<ObjectKey> tableAbove(ObjectKey link, SchemaModel model) {
    return model.needsOf(link).stream()
        .filter(key -> isTable(key) && !key.equals(link.parent())).findFirst();
  }

  /** True where a foreign key points at the table, or at one that it is a partition of, before or after. */
  static boolean isReferenced(ObjectKey table, Planning planning) {
    return Stream.of(planning.from(), planning.to()).anyMatch(model -> isReferenced(table, model));
  }

  private static boolean isReferenced(ObjectKey table, SchemaModel model) {
    return model.partsOf(table).stream().flatMap(part -> model.dependentsOf(part).stream())
            .anyMatch(key -> key.kind().equals("foreign key"))
        || wholeOf(table, model).filter(whole -> isReferenced(whole, model)).isPresent();
  }

  /**
   * The tables at the other ends of the foreign keys of this table and of those above it, and of those that
   * point at them; a table that references itself is one.
   */
  static Set<ObjectKey> tiedByForeignKeys(ObjectKey table, SchemaModel model) {
    Set<ObjectKey> tied = new TreeSet<>();
    model.partsOf(table).forEach(part -> {
      model.dependentsOf(part).stream().filter(Lineage::isForeignKey).forEach(key -> tied.add(key.parent()));
      if (isForeignKey(part)) {
        model.needsOf(part).stream().filter(needed -> !needed.isWithin(table)).map(ObjectKey::root)
            .forEach(tied::add);
      }
    });
    wholeOf(table, model).ifPresent(whole -> tied.addAll(tiedByForeignKeys(whole, model)));
    return tied;
  }

  private static boolean isForeignKey(ObjectKey key) {
    return key.kind().equals("foreign key");
  }

  /** True where a table or a partition that stays has a file; partitioned and foreign ones have none. */
  static boolean hasFile(ObjectKey table, Planning planning) {
    boolean without = ForeignTableKind.isForeign(table) || planning.from().find(table, TableKind.Table.class)
        .filter(whole -> !whole.partitionBy().isEmpty()).isPresent();
    return !without || below(table, planning).stream().anyMatch(part -> hasFile(part, planning));
  }

  /**
   * True where the part is of the kind that comes and changes with the same part above, and that one does.
   */
  static boolean changesAbove(ObjectKey part, Planning planning) {
    return above(part, planning).filter(source -> planning.made().contains(source)
        || !planning.from().find(source).equals(planning.to().find(source))).isPresent();
  }

  /** The same part of the topmost table, and of all tables below that one, which are there all the while. */
  static Set<ObjectKey> line(ObjectKey part, Planning planning) {
    Optional<ObjectKey> above = above(part, planning);
    if (above.isPresent()) {
      return line(above.get(), planning);
    }
    Set<ObjectKey> line = new LinkedHashSet<>(Set.of(part));
    Deque<ObjectKey> tables = new ArrayDeque<>(Set.of(part.parent()));
    while (!tables.isEmpty()) {
      below(tables.remove(), planning).forEach(table -> {
        ObjectKey same = table.child(part.kind(), part.name());
        if (planning.from().contains(same) && planning.to().contains(same) && line.add(same)) {
          tables.add(table);
        }
      });
    }
    return line;
  }

  /** True where the fact is there before and after, and nothing that tells differs. */
  static boolean stays(ObjectKey link, Planning planning) {
    SchemaObject from = planning.from().objects().get(link);
    SchemaObject to = planning.to().objects().get(link);
    if (from == null || to == null) {
      return false;
    }
    ObjectKind<SchemaObject> kind = planning.kinds().of(to);
    return from.equals(to) || kind.ignored(from, to).containsAll(kind.differing(from, to));
  }

  /** What links a table to those above it. */
  static List<ObjectKey> links(ObjectKey table, SchemaModel model) {
    return model.partsOf(table).stream().filter(key -> LINKS.contains(key.kind())).toList();
  }

  /** True where a table leaves its only table above for good, or for one of the same name made anew. */
  static boolean leaves(ObjectKey link, Planning planning) {
    boolean comesBack = planning.to().contains(link)
        && planning.to().needsOf(link).stream().noneMatch(table -> SetAside.isMadeAnew(table, planning));
    return links(link.parent(), planning.from()).size() == 1 && !comesBack;
  }

  /** The tables that inherit from this one all the while, without its partitions. */
  static List<ObjectKey> heirs(ObjectKey table, Planning planning) {
    return linked(table, Set.of("inherits"), planning);
  }

  /** The tables that inherit from this one, or are its partitions, all the while. */
  static List<ObjectKey> below(ObjectKey table, Planning planning) {
    return linked(table, LINKS, planning);
  }

  /** True where a foreign table inherits from this one, or is its partition, at whatever distance. */
  static boolean hasForeignBelow(ObjectKey table, Planning planning) {
    return below(table, planning).stream()
        .anyMatch(other -> ForeignTableKind.isForeign(other) || hasForeignBelow(other, planning));
  }

  /** The partitions that hold the rows of a partitioned table, and have held them all the while. */
  static List<ObjectKey> leavesBelow(ObjectKey table, Planning planning) {
    return linked(table, Set.of("partition"), planning).stream()
        .filter(partition -> !planning.isNew(partition))
        .flatMap(partition -> Concurrently.isPartitioned(partition, planning.to())
            ? leavesBelow(partition, planning).stream() : Stream.of(partition)).toList();
  }

  private static List<ObjectKey> linked(ObjectKey table, Set<String> links, Planning planning) {
    return planning.from().dependentsOf(table).stream()
        .filter(key -> links.contains(key.kind()) && !key.parent().equals(table))
        .filter(key -> stays(key, planning))
        .map(ObjectKey::parent).toList();
  }

  /** {@code ONLY } where tables below would otherwise be changed along, each of which says its own. */
  static String only(ObjectKey table, Planning planning) {
    boolean linked = Stream.of(planning.from(), planning.to())
        .flatMap(model -> model.dependentsOf(table).stream())
        .anyMatch(key -> LINKS.contains(key.kind()) && !key.parent().equals(table));
    return linked ? "ONLY " : "";
  }
}
