package tandem.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import tandem.ddl.Statement;
import tandem.model.TandemException;
import tandem.shadow.ShadowDatabase;

/** What is to be proven: scripts, run the way the runner will run them. */
@FunctionalInterface
public interface Work {
  /**
   * Runs all of it.
   *
   * @throws TandemException that names the statement that failed; its cause is the database's exception
   */
  void run(ShadowDatabase database) throws SQLException;

  /**
   * A script of these statements: one transaction, cut where a statement cannot share it.
   *
   * @param name for messages
   */
  static Work script(String name, List<Statement> statements) {
    return database -> {
      try (Connection connection = database.connect()) {
        for (List<Statement> run : Statement.runs(statements)) {
          connection.setAutoCommit(!run.getFirst().transactional());
          for (Statement statement : run) {
            execute(connection, name, statement.sql());
          }
          if (!connection.getAutoCommit()) {
            connection.commit();
          }
        }
      }
    };
  }

  private static void execute(Connection connection, String name, String sql) throws SQLException {
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw TandemException.failed("PROOF-STATEMENT", e.getMessage() + "\nin: " + sql).at(name).cause(e);
    }
  }
}
