package tandem.dialect.postgresql.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.util.ServerErrorMessage;
import tandem.dialect.postgresql.rows.Shape.Check;
import tandem.dialect.postgresql.rows.Shape.Column;
import tandem.dialect.postgresql.rows.Shape.Table;

/**
 * The tries to fill one table. Where the database refuses a row it names the constraint; the columns that
 * constraint reads then take their next values, the simplest combinations first.
 */
final class Attempt {
  /** A check over three columns with twenty values each would be 8,000 tries. */
  private static final int MOST_COMBINATIONS = 250;

  private final Table table;
  private final Map<Column, List<IntFunction<String>>> variants;
  private final Values values;
  private final Map<Column, Integer> chosen = new LinkedHashMap<>();
  private final Map<String, List<int[]>> left = new HashMap<>();

  /**
   * @param variants for each column that is written, never empty
   */
  Attempt(Table table, Map<Column, List<IntFunction<String>>> variants, Values values) {
    this.table = table;
    this.variants = variants;
    this.values = values;
    variants.keySet().forEach(column -> chosen.put(column, 0));
  }

  /** The statement that makes so many rows. */
  String insert(int rows) {
    if (variants.isEmpty()) {
      return IntStream.rangeClosed(1, rows).mapToObj(row -> "INSERT INTO " + table.sql() + " DEFAULT VALUES")
          .collect(Collectors.joining(";\n"));
    }
    String names = variants.keySet().stream().map(Column::sql).collect(Collectors.joining(", "));
    String tuples = IntStream.rangeClosed(1, rows).mapToObj(this::tuple).collect(Collectors.joining(",\n  "));
    return "INSERT INTO " + table.sql() + " (" + names + ") OVERRIDING SYSTEM VALUE VALUES\n  " + tuples;
  }

  private String tuple(int row) {
    return chosen.entrySet().stream()
        .map(entry -> variants.get(entry.getKey()).get(entry.getValue()).apply(row))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /**
   * Takes other values after the database has refused these.
   *
   * @return false where there is nothing else to try
   */
  boolean advance(ServerErrorMessage refusal) {
    return switch (String.valueOf(refusal.getSQLState())) {
      // not_null_violation, check_violation; the latter without a constraint: no partition takes the row.
      case "23502" -> advance("column " + refusal.getColumn(), named(refusal.getColumn()), false);
      case "23514" -> {
        List<Column> read = read(refusal.getConstraint());
        yield read.isEmpty()
            ? advance(String.valueOf(refusal.getConstraint()), ofDomain(refusal.getConstraint()), true)
            : advance(String.valueOf(refusal.getConstraint()), read, false);
      }
      default -> false;
    };
  }

  private List<Column> named(String name) {
    return variants.keySet().stream().filter(column -> column.name().equals(name)).toList();
  }

  private List<Column> read(String constraint) {
    if (constraint == null) {
      return variants.keySet().stream()
          .filter(column -> table.partitionKey().contains(column.number())).toList();
    }
    List<Integer> numbers = table.checks().stream().filter(check -> check.name().equals(constraint))
        .map(Check::columns).flatMap(List::stream).toList();
    return variants.keySet().stream().filter(column -> numbers.contains(column.number())).toList();
  }

  private List<Column> ofDomain(String constraint) {
    return variants.keySet().stream()
        .filter(column -> values.checksOf(column.type()).contains(constraint)).toList();
  }

  /**
   * @param alike the columns are of one domain: what suits one suits all
   */
  private boolean advance(String constraint, List<Column> columns, boolean alike) {
    List<int[]> combinations =
        left.computeIfAbsent(constraint, any -> alike ? alike(columns) : combinations(columns));
    if (combinations.isEmpty()) {
      return false;
    }
    int[] next = combinations.removeFirst();
    for (int i = 0; i < next.length; i++) {
      chosen.put(columns.get(i), next[i]);
    }
    return true;
  }

  private List<int[]> alike(List<Column> columns) {
    List<int[]> all = new ArrayList<>();
    int most = columns.stream().mapToInt(column -> variants.get(column).size()).max().orElse(0);
    for (int choice = 1; choice < most; choice++) {
      int wanted = choice;
      all.add(columns.stream()
          .mapToInt(column -> Math.min(wanted, variants.get(column).size() - 1)).toArray());
    }
    return all;
  }

  /** All but the first choice of all, those with few columns away from their plain value first. */
  private List<int[]> combinations(List<Column> columns) {
    List<int[]> all = new ArrayList<>(List.of(new int[columns.size()]));
    int most = columns.size() <= 2 ? Integer.MAX_VALUE : 8;
    for (int i = 0; i < columns.size(); i++) {
      int size = Math.min(most, variants.get(columns.get(i)).size());
      List<int[]> longer = new ArrayList<>();
      for (int[] combination : all) {
        for (int choice = 0; choice < size && longer.size() < 20_000; choice++) {
          int[] copy = combination.clone();
          copy[i] = choice;
          longer.add(copy);
        }
      }
      all = longer;
    }
    all.sort(Comparator
        .<int[]>comparingLong(combination -> IntStream.of(combination).filter(choice -> choice > 0).count())
        .thenComparingInt(combination -> IntStream.of(combination).sum()));
    return new ArrayList<>(all.subList(Math.min(1, all.size()), Math.min(MOST_COMBINATIONS, all.size())));
  }
}
