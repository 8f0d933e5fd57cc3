package tandem.dialect.postgresql.kind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** A row of a catalog query, by column name. Null reads as the empty text, 0, false or the empty list. */
public final class Row {
  private final ResultSet rows;

  public Row(ResultSet rows) {
    this.rows = rows;
  }

  /** A text, a name or anything printed; empty for null. */
  public String text(String column) throws SQLException {
    String value = rows.getString(column);
    return value == null ? "" : value;
  }

  /** Printed SQL, in the form in which it reads back as itself; empty for null. */
  public String sql(String column) throws SQLException {
    return FixedPoint.of(text(column));
  }

  /** A boolean; false for null. */
  public boolean flag(String column) throws SQLException {
    return rows.getBoolean(column);
  }

  /** An int; 0 for null. */
  public int number(String column) throws SQLException {
    return rows.getInt(column);
  }

  /** An oid or a bigint; 0 for null. */
  public long oid(String column) throws SQLException {
    return rows.getLong(column);
  }

  /** A text[]; empty for null. A null element is the empty text. */
  public List<String> list(String column) throws SQLException {
    String written = rows.getString(column);
    if (written == null || written.equals("{}")) {
      return List.of();
    }
    Object[] values = (Object[]) rows.getArray(column).getArray();
    return Arrays.stream(values).map(value -> value == null ? "" : value.toString()).toList();
  }
}
