package tandem.migration.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tandem.dialect.Running;
import tandem.dialect.Running.Meaning;
import tandem.dialect.Running.OwnTable;
import tandem.dialect.Running.OwnTables;

/** The rows of one of tandem's own tables: added as the user that connects, never changed. */
final class OwnRows {
  private final Running running;
  private final OwnTables tables;
  private final OwnTable table;

  OwnRows(Running running, OwnTable table) {
    this.running = running;
    this.tables = running.tables();
    this.table = table;
  }

  /**
   * Makes the table where it is not there.
   *
   * @param connection in autocommit mode; its role is the user's own afterwards
   * @return false where the user may not make it, or neither read nor write it
   */
  boolean make(Connection connection) throws SQLException {
    return tables.make(connection, table);
  }

  /**
   * Adds a row, so that it stands if and only if what else is in the transaction does.
   *
   * @param connection in a transaction; the role is as it was afterwards
   * @param values of the table's columns in order: texts, whole numbers, truth values, null
   */
  void add(Connection connection, Object... values) throws SQLException {
    String insert = "INSERT INTO " + tables.quoted(table) + " (" + table.names() + ") VALUES ("
        + String.join(", ", Collections.nCopies(values.length, "?")) + ")";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      tables.asUser(connection);
      for (int i = 0; i < values.length; i++) {
        set(statement, i + 1, table.columns().get(i).type(), values[i]);
      }
      statement.executeUpdate();
      tables.asBefore(connection);
    }
  }

  private static void set(PreparedStatement statement, int place, OwnTable.Type type, Object value)
      throws SQLException {
    switch (type) {
      case TEXT -> statement.setString(place, (String) value);
      case INTEGER -> statement.setObject(place, value, Types.INTEGER);
      case BOOLEAN -> statement.setBoolean(place, (Boolean) value);
    }
  }

  /** Makes something of a row. */
  interface Reading<T> {
    /** Makes it. */
    T of(ResultSet row) throws SQLException;
  }

  /**
   * Rows in the order they were added; none where there is no table or the user may not read it.
   *
   * @param connection in autocommit mode; its role is as it was afterwards
   * @param condition what they fulfil
   * @param parameters its parameters: texts and whole numbers
   * @param most how many at most; 0 for all
   */
  <T> List<T> read(Connection connection, String condition, List<Object> parameters, int most,
      Reading<T> reading) throws SQLException {
    String query = "SELECT " + table.names() + " FROM " + tables.quoted(table)
        + (condition.isEmpty() ? "" : " WHERE " + condition) + " ORDER BY \"id\"";
    connection.setAutoCommit(false);
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      tables.asUser(connection);
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, parameters.get(i));
      }
      statement.setMaxRows(most);
      List<T> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(reading.of(result));
        }
      }
      return rows;
    } catch (SQLException e) {
      if (isAbsent(e)) {
        return List.of();
      }
      throw e;
    } finally {
      end(connection);
    }
  }

  /** What was only read needs no commit; a table that is missing has ended the transaction. */
  private static void end(Connection connection) throws SQLException {
    if (!connection.isClosed()) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private boolean isAbsent(SQLException failure) {
    Meaning meaning = running.failure(failure).meaning();
    return meaning == Meaning.NO_TABLE || meaning == Meaning.FORBIDDEN;
  }

  /** True where the user may not do what failed. */
  boolean isForbidden(SQLException failure) {
    return running.failure(failure).meaning() == Meaning.FORBIDDEN;
  }

  /** Columns of texts that are never null. */
  static List<OwnTable.Column> texts(String... names) {
    return List.of(names).stream()
        .map(name -> new OwnTable.Column(name, OwnTable.Type.TEXT, false)).toList();
  }
}
