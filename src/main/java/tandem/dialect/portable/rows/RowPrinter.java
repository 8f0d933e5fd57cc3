package tandem.dialect.portable.rows;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tandem.dialect.RowPrint;
import tandem.dialect.portable.kind.ColumnKind.Column;
import tandem.dialect.portable.kind.Forms;
import tandem.dialect.portable.kind.TableKind.Table;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/** Counts rows and values, and hashes values as text. */
final class RowPrinter {
  private final Connection connection;
  private final SchemaModel model;
  private final SchemaModel become;
  private final Forms forms;

  /** @param become whose types values are hashed as where a column has another there */
  RowPrinter(Connection connection, SchemaModel model, SchemaModel become, Forms forms) {
    this.connection = connection;
    this.model = model;
    this.become = become;
    this.forms = forms;
  }

  RowPrint print() throws SQLException {
    SortedMap<ObjectKey, RowPrint.Table> tables = new TreeMap<>();
    for (var object : model.objects().values()) {
      if (object instanceof Table table) {
        tables.put(table.key(), print(table.key()));
      }
    }
    return new RowPrint(tables);
  }

  private RowPrint.Table print(ObjectKey table) throws SQLException {
    SortedMap<ObjectKey, RowPrint.Column> columns = new TreeMap<>();
    for (ObjectKey part : model.partsOf(table)) {
      Optional<Column> column = model.find(part, Column.class).filter(found -> !found.isGenerated());
      if (column.isPresent()) {
        columns.put(part, print(column.get()));
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + forms.name(table))) {
      count.next();
      return new RowPrint.Table(count.getLong(1), columns, Set.of());
    }
  }

  private RowPrint.Column print(Column column) throws SQLException {
    String name = forms.name(column.key().name());
    Optional<String> type = become.find(column.key(), Column.class).map(Column::type)
        .filter(other -> !other.equals(column.type()));
    RowPrint.Column plain = hashed(column.key().parent(), name, name);
    if (type.isEmpty()) {
      return plain;
    }
    try {
      return hashed(column.key().parent(), name, "CAST(" + name + " AS " + type.get() + ')');
    } catch (SQLException noValueOfIt) {
      return new RowPrint.Column(plain.values(), Optional.empty());
    }
  }

  private RowPrint.Column hashed(ObjectKey table, String name, String value) throws SQLException {
    long values = 0;
    BigInteger sum = BigInteger.ZERO;
    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
        "SELECT " + value + " FROM " + forms.name(table) + " WHERE " + name + " IS NOT NULL")) {
      while (rows.next()) {
        values++;
        sum = sum.add(hash(String.valueOf(rows.getString(1))));
      }
    }
    return new RowPrint.Column(values, Optional.of(sum.toString()));
  }

  private static BigInteger hash(String text) {
    try {
      return new BigInteger(
          1, MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
