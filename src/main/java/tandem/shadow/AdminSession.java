package tandem.shadow;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The administrator's one connection to a server, outside the throw-away databases, in autocommit: CREATE
 * DATABASE cannot run inside a transaction block. Statements of several threads run one after another.
 */
final class AdminSession implements AutoCloseable {
  private final Address address;
  private Connection connection;

  AdminSession(Address address) {
    this.address = address;
  }

  Address address() {
    return address;
  }

  /** Runs one statement that has no result. */
  synchronized void execute(String sql) throws SQLException {
    try (var statement = connection().createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of each row of a query, as text. */
  List<String> strings(String sql, String... arguments) throws SQLException {
    return rows(sql, 1, arguments).stream().map(List::getFirst).toList();
  }

  /** The first two columns of each row of a query, as text. */
  List<List<String>> pairs(String sql) throws SQLException {
    return rows(sql, 2);
  }

  private synchronized List<List<String>> rows(String sql, int columns, String... arguments)
      throws SQLException {
    try (PreparedStatement statement = connection().prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setString(i + 1, arguments[i]);
      }
      List<List<String>> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          List<String> row = new ArrayList<>();
          for (int column = 1; column <= columns; column++) {
            row.add(rows.getString(column));
          }
          found.add(row);
        }
      }
      return found;
    }
  }

  @Override
  public synchronized void close() {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException e) {
        // Nothing is lost: every statement was a transaction of its own.
      }
      connection = null;
    }
  }

  private Connection connection() throws SQLException {
    if (connection == null || connection.isClosed()) {
      connection = address.connect();
    }
    return connection;
  }
}
