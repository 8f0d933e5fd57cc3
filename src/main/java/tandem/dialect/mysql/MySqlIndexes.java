package tandem.dialect.mysql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tandem.dialect.portable.kind.Row;
import tandem.model.Unmodelled;

/** Indexes, of which primary keys and unique constraints are those that are so. */
final class MySqlIndexes {
  private final Map<List<String>, List<Row>> byName;
  private final Flavour flavour;

  MySqlIndexes(List<Row> columns, Flavour flavour) {
    this.byName = grouped(columns);
    this.flavour = flavour;
  }

  /** Rows by table and name, each group by position. */
  static Map<List<String>, List<Row>> grouped(List<Row> rows) {
    List<Row> ordered = rows.stream().sorted(Comparator.comparing((Row row) -> row.text("table"))
        .thenComparing(row -> row.text("name")).thenComparingInt(row -> row.number("position"))).toList();
    return Row.grouped(ordered, "table", "name");
  }

  static boolean isPrimary(Row index) {
    return index.text("name").equals("PRIMARY");
  }

  static boolean isUnique(Row index) {
    return !isPrimary(index) && !index.flag("many");
  }

  /** Indexes of this sort, with the columns that their kinds ask for. */
  List<Row> rows(Predicate<Row> wanted) {
    return byName.values().stream().filter(columns -> wanted.test(columns.getFirst()))
        .map(this::row).toList();
  }

  private Row row(List<Row> columns) {
    Row first = columns.getFirst();
    List<String> names = columns.stream().map(row -> row.text("column")).toList();
    List<String> terms = columns.stream().map(this::term).toList();
    boolean plain = terms.equals(names.stream().map(MySqlForms::quoted).toList());
    boolean constraint = isPrimary(first) || isUnique(first);
    String type = first.text("type");
    return first
        .with("columns", constraint ? names : terms)
        .with("terms", plain ? List.of() : terms)
        .with("sort", type.equals("FULLTEXT") || type.equals("SPATIAL") ? type : "");
  }

  private String term(Row column) {
    String term = column.text("term");
    String name = term.isEmpty() ? MySqlForms.quoted(column.text("column"))
        : '(' + flavour.printing().expression(term) + ')';
    boolean whole = column.text("prefix").isEmpty() || column.text("type").equals("SPATIAL");
    return name + (whole ? "" : '(' + column.text("prefix") + ')')
        + (column.text("direction").equals("D") ? " DESC" : "");
  }

  /** What is said of an index beyond its columns. */
  List<Unmodelled> unmodelled() {
    List<Unmodelled> unmodelled = new ArrayList<>();
    byName.values().stream().map(List::getFirst).forEach(index -> {
      String name = index.text("table") + '.' + index.text("name");
      if (!index.text("comment").isEmpty()) {
        unmodelled.add(new Unmodelled("comment on index", name));
      }
      if (index.flag("hidden")) {
        unmodelled.add(new Unmodelled("index that is not used", name));
      }
    });
    return unmodelled;
  }
}
