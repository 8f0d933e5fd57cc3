package tandem.dialect.postgresql.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tandem.dialect.postgresql.rows.Shape.Column;
import tandem.dialect.postgresql.rows.Shape.Table;

/**
 * Values that partitions take, from their bounds as {@code pg_get_expr(relpartbound)} writes them:
 * {@code FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')} takes its lower bound,
 * {@code FOR VALUES IN (1, 2)} what it lists.
 */
final class Bounds {
  private static final Pattern TAKES = Pattern.compile("^FOR VALUES (FROM|IN) \\((.*?)\\)(?: TO \\(.*\\))?$");
  private static final Pattern VALUE = Pattern.compile("'(?:[^']|'')*'|[^,\\s]+");

  private Bounds() {}

  /** The variants of a column of the partition key; empty for any other. */
  static List<IntFunction<String>> variants(Table table, Column column) {
    int place = table.partitionKey().indexOf(column.number());
    List<String> literals = new ArrayList<>();
    for (String bound : place < 0 ? List.<String>of() : table.bounds()) {
      Matcher takes = TAKES.matcher(bound);
      if (takes.matches()) {
        List<String> values = VALUE.matcher(takes.group(2)).results().map(result -> result.group()).toList();
        int at = takes.group(1).equals("IN") ? 0 : place;
        if (at < values.size() && values.get(at).matches("'.*'|-?[0-9.]+|true|false")) {
          literals.add(values.get(at) + "::" + column.written());
        }
      }
    }
    return literals.isEmpty() ? List.of() : List.of(row -> literals.get((row - 1) % literals.size()));
  }
}
