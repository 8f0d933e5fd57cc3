package tandem.dialect.portable;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tandem.dialect.portable.kind.Row;

/** The rows of queries. */
public final class Queried {
  private Queried() {}

  /** All rows of a query; an array is a list of text, null left out of it. */
  public static List<Row> rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
      ResultSetMetaData meta = result.getMetaData();
      String[] labels = new String[meta.getColumnCount()];
      for (int i = 0; i < labels.length; i++) {
        labels[i] = meta.getColumnLabel(i + 1).toLowerCase(Locale.ROOT);
      }
      List<Row> rows = new ArrayList<>();
      while (result.next()) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < labels.length; i++) {
          values.put(labels[i], value(result.getObject(i + 1)));
        }
        rows.add(new Row(values));
      }
      return rows;
    }
  }

  private static Object value(Object value) throws SQLException {
    return value instanceof Array array
        ? Arrays.stream((Object[]) array.getArray()).filter(element -> element != null)
            .map(String::valueOf).toList()
        : value;
  }
}
