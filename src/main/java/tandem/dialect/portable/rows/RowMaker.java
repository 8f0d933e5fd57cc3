package tandem.dialect.portable.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tandem.dialect.portable.kind.ColumnKind.Column;
import tandem.dialect.portable.kind.ForeignKeyKind.ForeignKey;
import tandem.dialect.portable.kind.Forms;
import tandem.dialect.portable.kind.TableKind.Table;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/** Puts a few rows into every empty table, those referred to first. */
final class RowMaker {
  private static final int ROWS = 3;
  private static final int TRIES = 8;

  private final Connection connection;
  private final SchemaModel model;
  private final SchemaModel wanted;
  private final Forms forms;
  private final Values values;

  /**
   * @param model what is there
   * @param wanted what the rows will have to fit into
   */
  RowMaker(Connection connection, SchemaModel model, SchemaModel wanted, Forms forms) {
    this.connection = connection;
    this.model = model;
    this.wanted = wanted;
    this.forms = forms;
    this.values = new Values(model);
  }

  void fill(Set<ObjectKey> leftEmpty) throws SQLException {
    Set<ObjectKey> order = new LinkedHashSet<>();
    model.objects().values().stream().filter(Table.class::isInstance)
        .forEach(table -> add(table.key(), order, new LinkedHashSet<>()));
    for (ObjectKey table : order) {
      if (!leftEmpty.contains(table) && rowsOf(table, List.of("1")).isEmpty()) {
        for (int row = 1; row <= ROWS; row++) {
          insert(table, row);
        }
      }
    }
  }

  private void add(ObjectKey table, Set<ObjectKey> order, Set<ObjectKey> onTheWay) {
    if (onTheWay.add(table)) {
      foreignKeys(table).forEach(key -> add(key.target(), order, onTheWay));
      order.add(table);
    }
  }

  private List<ForeignKey> foreignKeys(ObjectKey table) {
    return model.partsOf(table).stream()
        .flatMap(part -> model.find(part, ForeignKey.class).stream()).toList();
  }

  /** Tries one row with one set of values after the other; left out where the database takes none. */
  private void insert(ObjectKey table, int row) throws SQLException {
    List<Column> columns = model.partsOf(table).stream()
        .flatMap(part -> model.find(part, Column.class).stream())
        .filter(column -> !column.isGenerated() && !model.contains(column.key().fact("identity"))).toList();
    Map<String, String> referred = referred(table, row);
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Map<Column, String> made = new HashMap<>();
      for (Column column : columns) {
        boolean empty = attempt >= TRIES / 2 && !column.notNull() && !isNeeded(column.key());
        String name = column.key().name();
        made.put(column, referred.containsKey(name) ? referred.get(name)
            : empty ? null : values.of(column, row, attempt % (TRIES / 2)));
      }
      if (isTaken(table, columns, made)) {
        return;
      }
    }
  }

  /** Whether a column that may be empty must not be later. */
  private boolean isNeeded(ObjectKey column) {
    return wanted.find(column, Column.class).filter(Column::notNull).isPresent();
  }

  /** What columns of foreign keys have to hold, from the rows referred to; null where there are none. */
  private Map<String, String> referred(ObjectKey table, int row) throws SQLException {
    Map<String, String> referred = new HashMap<>();
    for (ForeignKey key : foreignKeys(table)) {
      List<List<String>> targets =
          rowsOf(key.target(), key.targetColumns().stream().map(forms::name).toList());
      for (int i = 0; i < key.columns().size(); i++) {
        referred.put(key.columns().get(i),
            targets.isEmpty() ? null : targets.get((row - 1) % targets.size()).get(i));
      }
    }
    return referred;
  }

  private List<List<String>> rowsOf(ObjectKey table, List<String> expressions) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(
        "SELECT " + String.join(", ", expressions) + " FROM " + forms.name(table) + " ORDER BY 1")) {
      List<List<String>> rows = new ArrayList<>();
      while (rows.size() < ROWS && result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= expressions.size(); i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  private boolean isTaken(ObjectKey table, List<Column> columns, Map<Column, String> made)
      throws SQLException {
    List<Column> said = columns.stream().filter(column -> Objects.nonNull(made.get(column))).toList();
    String sql = "INSERT INTO " + forms.name(table) + (said.isEmpty() ? " DEFAULT VALUES"
        : ' ' + forms.list(said.stream().map(column -> column.key().name()).toList()) + " VALUES ("
            + String.join(", ", Collections.nCopies(said.size(), "?")) + ')');
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int i = 0; i < said.size(); i++) {
        insert.setString(i + 1, made.get(said.get(i)));
      }
      insert.execute();
      return true;
    } catch (SQLException e) {
      // Data exceptions and broken constraints are what trying is for; a failed trigger counts as much.
      if (connection.isClosed()) {
        throw e;
      }
      return false;
    }
  }
}
