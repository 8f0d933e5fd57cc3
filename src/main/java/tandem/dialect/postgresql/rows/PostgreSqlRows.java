package tandem.dialect.postgresql.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import tandem.dialect.ReadScope;
import tandem.dialect.RowPrint;
import tandem.dialect.Rows;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/** Rows in a PostgreSQL database. */
public final class PostgreSqlRows implements Rows {
  @Override
  public void make(Connection connection, SchemaModel wanted, ReadScope scope, Set<ObjectKey> leftEmpty)
      throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(false);
    try {
      Shape shape = new ShapeReader(scope).read(connection);
      withoutTriggers(connection);
      WishedConstraints wished = new WishedConstraints(shape, wanted);
      Shape toFit = wished.add(connection) ? new ShapeReader(scope).read(connection) : shape;
      new RowMaker(toFit, new Wishes(wanted, toFit)).fill(connection, leftEmpty);
      wished.drop(connection);
      connection.commit();
    } finally {
      connection.rollback();
      connection.setAutoCommit(autoCommit);
    }
  }

  /**
   * Triggers and rules of the user do not fire, and foreign keys are not looked up row by row: manual,
   * "session_replication_role". A function in a check that never ends is given up.
   */
  private static void withoutTriggers(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SAVEPOINT superuser; SET LOCAL statement_timeout = '10s';"
          + " SET LOCAL row_security = on; SET LOCAL session_replication_role = replica");
    } catch (PSQLException e) {
      // 42501, insufficient_privilege: a server named by URL whose user is no superuser. Triggers fire then.
      if (!"42501".equals(e.getSQLState())) {
        throw e;
      }
      try (Statement statement = connection.createStatement()) {
        statement.execute("ROLLBACK TO SAVEPOINT superuser");
      }
    }
  }

  @Override
  public RowPrint print(Connection connection, SchemaModel become, ReadScope scope) throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(false);
    try {
      Shape shape = new ShapeReader(scope).read(connection);
      return new RowPrinter(shape, new Wishes(become, shape)).print(connection);
    } finally {
      connection.rollback();
      connection.setAutoCommit(autoCommit);
    }
  }

  @Override
  public List<ObjectKey> failedOn(SQLException failure) {
    if (failure instanceof PSQLException e && e.getServerErrorMessage() != null) {
      ServerErrorMessage message = e.getServerErrorMessage();
      if (message.getSchema() != null && message.getTable() != null) {
        return List.of(ObjectKey.of("table", message.getSchema(), message.getTable()));
      }
    }
    return List.of();
  }
}
