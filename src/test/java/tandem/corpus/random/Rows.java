package tandem.corpus.random;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two rows for each table of a schema, where they fit it and can stay while it becomes another: a table that
 * gets a column without a value, or a key over one, stays empty.
 */
final class Rows {
  private final Blueprint in;
  private final Blueprint toward;
  private final Set<String> empty = new TreeSet<>();

  private Rows(Blueprint in, Blueprint toward) {
    this.in = in;
    this.toward = toward;
    in.all(Tables.Table.class).stream().filter(table -> !canHold(table)).map(Tables.Table::id)
        .forEach(empty::add);
    boolean more = true;
    while (more) {
      more = in.all(Tables.ForeignKey.class).stream().filter(key -> misses(in, key))
          .map(key -> empty.add(key.table())).reduce(false, Boolean::logicalOr);
      more |= toward.all(Tables.ForeignKey.class).stream().filter(key -> misses(toward, key))
          .map(key -> in.maybe(key.table()).isPresent() && empty.add(key.table()))
          .reduce(false, Boolean::logicalOr);
    }
  }

  /** INSERTs as a script; triggers and foreign keys rest meanwhile, which is no loss: the rows fit. */
  static String of(Blueprint in, Blueprint toward) {
    Rows rows = new Rows(in, toward);
    String inserts = in.all(Tables.Table.class).stream()
        .filter(table -> !table.isPartition() && !rows.empty.contains(table.id()))
        .map(rows::insert).collect(Collectors.joining());
    return inserts.isEmpty() ? "" : "SET session_replication_role = replica;\n" + inserts;
  }

  private String insert(Tables.Table table) {
    List<Tables.Column> columns = Wording.columns(in, table.id()).stream()
        .map(id -> in.find(id, Tables.Column.class)).filter(column -> column.computedFrom().isEmpty())
            .toList();
    List<Integer> numbers = accepted(in, table);
    if (columns.isEmpty() || numbers.isEmpty()) {
      return "";
    }
    String names = Wording.columnNames(in, columns.stream().map(Tables.Column::id).toList());
    String values = numbers.stream().map(n -> columns.stream()
        .map(column -> column.filled() ? Wording.literal(in, column.type(), n) : "NULL")
        .collect(Collectors.joining(", ", "(", ")"))).collect(Collectors.joining(",\n  "));
    return "INSERT INTO " + Wording.name(in, table.id()) + " (" + names
        + ")\n  OVERRIDING SYSTEM VALUE VALUES\n  "
        + values + ";\n";
  }

  /** The numbers of the rows for which there is a partition. */
  private static List<Integer> accepted(Blueprint in, Tables.Table table) {
    if (!table.isPartitioned()) {
      return List.of(1, 2);
    }
    List<Tables.Table> parts = in.all(Tables.Table.class).stream()
        .filter(part -> part.isPartition() && part.above().equals(table.id())).toList();
    if (table.strategy().equals("HASH")) {
      boolean whole = parts.size() == 2 && parts.stream().allMatch(part -> accepted(in, part).size() == 2);
      return whole ? List.of(1, 2) : List.of();
    }
    return IntStream.of(1, 2).boxed().filter(n -> {
      boolean own = parts.stream().anyMatch(part -> part.part() == n);
      return parts.stream().filter(part -> part.part() == (own ? n : 0))
          .anyMatch(part -> accepted(in, part).contains(n));
    }).toList();
  }

  private boolean canHold(Tables.Table table) {
    if (toward.maybe(table.id()).isEmpty()) {
      return true;
    }
    List<String> before = Wording.columns(in, table.id());
    List<String> after = Wording.columns(toward, table.id());
    boolean columns = after.stream().map(id -> toward.find(id, Tables.Column.class))
        .filter(column -> requiresValue(toward, column))
        .allMatch(column -> before.contains(column.id()) ? column.filled() : getsValue(column, table.id()));
    boolean keys = toward.all().stream().filter(element -> unique(element, table.id()))
        .allMatch(element -> element.needs().stream()
            .allMatch(need -> need.equals(table.id()) || before.contains(need)));
    boolean parts = parts(in, table.id()).equals(parts(toward, table.id()));
    boolean own = before.stream().map(id -> in.find(id, Tables.Column.class))
        .filter(column -> requiresValue(in, column)).allMatch(Tables.Column::filled);
    return columns && keys && parts && own;
  }

  /** The partitions at all levels; another one beside a default would take rows from that. */
  private static Set<Tables.Table> parts(Blueprint in, String table) {
    Set<Tables.Table> parts = new HashSet<>();
    in.all(Tables.Table.class).stream().filter(part -> part.isPartition() && part.above().equals(table))
        .forEach(part -> {
          parts.add(part);
          parts.addAll(parts(in, part.id()));
        });
    return parts;
  }

  private static boolean unique(Element element, String table) {
    return switch (element) {
      case Tables.Key key -> key.table().equals(table);
      case Tables.Exclusion exclusion -> exclusion.table().equals(table);
      case Relations.Index index -> index.unique() && index.relation().equals(table);
      case Element other -> false;
    };
  }

  /** True where a new column gives the rows of a table a value; one below does not inherit an identity. */
  private boolean getsValue(Tables.Column column, String table) {
    boolean hasDefault = toward.all(Tables.Default.class).stream()
        .anyMatch(value -> value.column().equals(column.id()) && value.table().equals(column.table()));
    boolean ofDomain = !column.type().isBase() && !column.type().array()
        && toward.find(column.type().element()) instanceof Types.Domain domain && domain.hasDefault();
    boolean counted = !column.identity().isEmpty() && column.table().equals(table);
    return counted || !column.computedFrom().isEmpty() || hasDefault || ofDomain;
  }

  private static boolean requiresValue(Blueprint in, Tables.Column column) {
    boolean ofDomain = !column.type().isBase() && !column.type().array()
        && in.find(column.type().element()) instanceof Types.Domain domain && domain.notNull();
    boolean primary = in.all(Tables.Key.class).stream()
        .anyMatch(key -> key.primary() && key.columns().contains(column.id()));
    return column.notNull() || ofDomain || primary;
  }

  /** True where rows of the table would have nothing to reference. */
  private boolean misses(Blueprint where, Tables.ForeignKey key) {
    String target = where.find(key.target(), Tables.Key.class).table();
    boolean known = in.maybe(target).isPresent() && in.maybe(key.table()).isPresent();
    boolean old = key.columns().stream().allMatch(id -> in.maybe(id).isPresent())
        && where.find(key.target(), Tables.Key.class).columns().stream()
            .allMatch(id -> in.maybe(id).isPresent());
    boolean filled = key.columns().stream().map(id -> where.find(id, Tables.Column.class))
        .allMatch(column -> column.filled() || getsValueSomewhere(column));
    if (!filled) {
      return false;
    }
    return !known || !old || empty.contains(target)
        || !new HashSet<>(accepted(in, in.find(target, Tables.Table.class)))
            .containsAll(accepted(in, in.find(key.table(), Tables.Table.class)));
  }

  private boolean getsValueSomewhere(Tables.Column column) {
    return in.maybe(column.id()).isEmpty() && toward.maybe(column.id()).isPresent()
        && getsValue(column, column.table());
  }
}
