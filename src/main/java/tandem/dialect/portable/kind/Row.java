package tandem.dialect.portable.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a source tells of one object, by column in lower case. Null reads as the empty text, 0, false or the
 * empty list.
 */
public final class Row {
  private final Map<String, Object> values;

  /**
   * A row of these values.
   *
   * @param values text, numbers, booleans, and lists of text
   */
  public Row(Map<String, Object> values) {
    this.values = values;
  }

  /** A text, a name or anything printed; empty for null. */
  public String text(String column) {
    Object value = values.get(column);
    return value == null ? "" : value.toString();
  }

  /** A boolean, a number that is not 0, {@code YES} or {@code TRUE}; false for anything else. */
  public boolean flag(String column) {
    return switch (values.get(column)) {
      case null -> false;
      case Boolean flag -> flag;
      case Number number -> number.intValue() != 0;
      case Object other -> other.toString().equalsIgnoreCase("YES")
          || other.toString().equalsIgnoreCase("TRUE");
    };
  }

  /** An int; 0 for null. */
  public int number(String column) {
    Object value = values.get(column);
    return value == null ? 0 : Integer.parseInt(value.toString());
  }

  /** A list of text; empty for null. */
  public List<String> list(String column) {
    return values.get(column) instanceof List<?> list ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** Rows by what these columns say, groups and the rows of each in the order given. */
  public static Map<List<String>, List<Row>> grouped(Collection<Row> rows, String... columns) {
    Map<List<String>, List<Row>> groups = new LinkedHashMap<>();
    rows.forEach(row -> groups.computeIfAbsent(
        Stream.of(columns).map(row::text).toList(), any -> new ArrayList<>()).add(row));
    return groups;
  }

  /** The same with one value more, or another. */
  public Row with(String column, Object value) {
    Map<String, Object> more = new HashMap<>(values);
    more.put(column, value);
    return new Row(more);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Row row && row.values.equals(values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }
}
