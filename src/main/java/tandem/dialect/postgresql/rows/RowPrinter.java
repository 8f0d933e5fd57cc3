package tandem.dialect.postgresql.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tandem.dialect.RowPrint;
import tandem.dialect.postgresql.rows.Shape.Column;
import tandem.dialect.postgresql.rows.Shape.Table;
import tandem.model.ObjectKey;

/** Counts and hashes what the tables hold: one query per table, many of them per round trip. */
final class RowPrinter {
  private final Shape shape;
  private final Wishes wishes;

  RowPrinter(Shape shape, Wishes wishes) {
    this.shape = shape;
    this.wishes = wishes;
  }

  /** The print; the connection is in a transaction. */
  RowPrint print(Connection connection) throws SQLException {
    SortedMap<ObjectKey, RowPrint.Table> tables = new TreeMap<>();
    for (List<Table> some : Chunks.of(List.copyOf(shape.tables().values()))) {
      String queries = some.stream().map(this::query).collect(Collectors.joining(";\n"));
      try (Statement statement = connection.createStatement()) {
        statement.execute(queries);
        for (Table table : some) {
          try (ResultSet rows = statement.getResultSet()) {
            rows.next();
            tables.put(table.key(), table(table, rows));
          }
          statement.getMoreResults();
        }
      }
    }
    for (Table table : shape.tables().values()) {
      for (Column column : table.columns()) {
        if (becomesAnother(table, column)) {
          hashAsLater(connection, table, column, tables.get(table.key()));
        }
      }
    }
    return new RowPrint(tables);
  }

  /** The hash is a sum, so that it does not depend on the order of rows, and counts equal values. */
  private String query(Table table) {
    StringBuilder query = new StringBuilder("SELECT count(*)");
    for (Column column : kept(table)) {
      query.append(", count(").append(column.sql()).append("), ")
          .append(becomesAnother(table, column) ? "NULL" : hash(column.sql()));
    }
    return query.append(" FROM ").append(rows(table)).toString();
  }

  /** Children that inherit are tables of their own; partitions are not. No other server is asked for rows. */
  private static String rows(Table table) {
    return !table.partitioned() ? "ONLY " + table.sql()
        : table.reachesOut() ? table.sql() + " WHERE false" : table.sql();
  }

  private static String hash(String value) {
    return "COALESCE(sum(pg_catalog.hashtextextended((" + value + ")::text, 0)), 0)::text";
  }

  private static List<Column> kept(Table table) {
    return table.columns().stream().filter(column -> !column.generated()).toList();
  }

  private boolean becomesAnother(Table table, Column column) {
    return !column.generated() && !wishes.type(table, column).equals(column.written());
  }

  private static RowPrint.Table table(Table table, ResultSet row) throws SQLException {
    SortedMap<ObjectKey, RowPrint.Column> columns = new TreeMap<>();
    int at = 2;
    for (Column column : kept(table)) {
      columns.put(key(table, column),
          new RowPrint.Column(row.getLong(at), Optional.ofNullable(row.getString(at + 1))));
      at += 2;
    }
    return new RowPrint.Table(row.getLong(1), columns, table.partitions());
  }

  private static ObjectKey key(Table table, Column column) {
    return table.key().child("column", column.name());
  }

  /** The later type may not be there yet, or not take the values: then their number has to do. */
  private void hashAsLater(Connection connection, Table table, Column column, RowPrint.Table print)
      throws SQLException {
    String type = wishes.type(table, column);
    String query = "SELECT " + hash("(" + column.sql() + ")::" + type) + " FROM " + rows(table);
    Savepoint before = connection.setSavepoint();
    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      ObjectKey key = key(table, column);
      long values = print.columns().get(key).values();
      print.columns().put(key, new RowPrint.Column(values, Optional.of(rows.getString(1))));
    } catch (SQLException e) {
      connection.rollback(before);
    }
  }
}
