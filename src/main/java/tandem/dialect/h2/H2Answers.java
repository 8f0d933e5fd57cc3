package tandem.dialect.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tandem.dialect.portable.Queried;
import tandem.dialect.portable.kind.Row;

/**
 * What H2 has answered in one reading, and whether it would say so again. INFORMATION_SCHEMA tells the moment
 * of each query, in whatever transaction: no isolation level holds it still, and nothing in it counts
 * changes.
 */
final class H2Answers {
  /** SCRIPT also says how many rows there are and where sequences stand. */
  private static final String SCRIPT = "SCRIPT NODATA NOPASSWORDS NOSETTINGS";

  private final Connection connection;
  private final Map<String, List<Row>> answers = new LinkedHashMap<>();

  H2Answers(Connection connection) {
    this.connection = connection;
  }

  /** The rows of a query, asked once. */
  List<Row> to(String sql) throws SQLException {
    List<Row> rows = answers.get(sql);
    if (rows == null) {
      rows = asked(sql);
      answers.put(sql, rows);
    }
    return rows;
  }

  /**
   * The statements by which SCRIPT makes triggers and aliases. The text of triggers stands nowhere else, and
   * ROUTINES passes over an alias whose class is not there. Only an administrator may ask.
   */
  List<String> programmables() throws SQLException {
    return to(H2Queries.IS_ADMIN).getFirst().flag("admin")
        ? to(SCRIPT).stream().map(row -> row.text("script")).toList() : List.of();
  }

  private List<Row> asked(String sql) throws SQLException {
    Predicate<Row> counts = row -> !sql.equals(SCRIPT)
        || row.text("script").startsWith("CREATE FORCE TRIGGER ")
        || row.text("script").startsWith("CREATE FORCE ALIAS ");
    return Queried.rows(connection, sql).stream().filter(counts).toList();
  }

  /** Asks everything once more; false where an answer is another, in whatever order. */
  boolean areStillTrue() throws SQLException {
    for (Map.Entry<String, List<Row>> answer : answers.entrySet()) {
      List<Row> now = asked(answer.getKey());
      if (!answer.getValue().equals(now) && !counted(answer.getValue()).equals(counted(now))) {
        return false;
      }
    }
    return true;
  }

  private static Map<Row, Long> counted(List<Row> rows) {
    return rows.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
