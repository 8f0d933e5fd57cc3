package tandem.dialect.postgresql.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tandem.ddl.Sql;
import tandem.dialect.postgresql.kind.ConstraintKind.Constraint;
import tandem.dialect.postgresql.rows.Shape.Table;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/**
 * The constraints that tables will have and do not have yet, put on them while rows are made, so that the
 * database sees to it that the rows fit. One that cannot be there yet (of a column that comes later) is
 * left out.
 */
final class WishedConstraints {
  private final Map<ObjectKey, Table> tables = new HashMap<>();
  private final SchemaModel wanted;
  private final List<String> drops = new ArrayList<>();

  WishedConstraints(Shape shape, SchemaModel wanted) {
    shape.tables().values().forEach(table -> tables.put(table.key(), table));
    this.wanted = wanted;
  }

  /** Adds them in the connection's transaction; true where any was added. */
  boolean add(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (var object : wanted.objects().values()) {
        if (object instanceof Constraint constraint && isMissing(constraint)) {
          add(connection, statement, constraint);
        }
      }
    }
    return !drops.isEmpty();
  }

  private boolean isMissing(Constraint constraint) {
    Table table = tables.get(constraint.key().parent());
    return table != null
        && !table.constraints().getOrDefault(constraint.key().name(), "").startsWith(constraint.definition());
  }

  private void add(Connection connection, Statement statement, Constraint constraint) throws SQLException {
    String table = tables.get(constraint.key().parent()).sql();
    String name = Sql.name("tandem_wish_" + drops.size());
    Savepoint before = connection.setSavepoint();
    try {
      statement.execute("ALTER TABLE " + table + " ADD CONSTRAINT " + name + ' ' + constraint.definition());
      drops.add("ALTER TABLE " + table + " DROP CONSTRAINT " + name);
    } catch (SQLException e) {
      connection.rollback(before);
    }
  }

  /** Takes them away again, the last first: a foreign key before the key it refers to. */
  void drop(Connection connection) throws SQLException {
    if (!drops.isEmpty()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET CONSTRAINTS ALL IMMEDIATE;\n" + String.join(";\n", drops.reversed()));
      }
    }
  }
}
