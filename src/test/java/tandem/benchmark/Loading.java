package tandem.benchmark;

import static tandem.dialect.postgresql.script.PostgreSqlSyntax.SYNTAX;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.stream.Collectors;
import tandem.ddl.script.Script;
import tandem.dialect.ReadScope;
import tandem.dialect.postgresql.PostgreSql;
import tandem.model.SchemaModel;
import tandem.plan.Planner;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;
import tandem.state.StateLoader;
import tandem.state.StateWriter;

/**
 * A state folder loaded into empty databases, beside the floor: the same statements in an order that works,
 * through one connection, in batches as large as the loader's.
 */
final class Loading {
  private static final int BATCH = 200;

  private final ShadowServer server;
  private final SortedMap<String, String> files;
  private final List<String> statements;

  /** @param database what the state folder is to hold */
  Loading(ShadowServer server, ShadowDatabase database) throws SQLException {
    this.server = server;
    PostgreSql dialect = new PostgreSql();
    try (Connection connection = database.connect()) {
      SchemaModel model = dialect.reader().read(connection, ReadScope.everything());
      this.files = new StateWriter(dialect.kinds(), server.major()).write(model);
      this.statements = new Planner(dialect.kinds()).plan(SchemaModel.empty(), model, server.major())
          .statements().stream().map(tandem.ddl.Statement::sql).toList();
    }
  }

  /** How many files, and statements in them. */
  String size() {
    int inFiles = files.entrySet().stream()
        .mapToInt(file -> Script.split(SYNTAX, file.getKey(), file.getValue()).size()).sum();
    return files.size() + " files, " + inFiles + " statements";
  }

  /** Milliseconds that tandem takes to load the folder. */
  double state() {
    try (ShadowDatabase empty = server.create()) {
      long start = System.nanoTime();
      new StateLoader(server, new PostgreSql()).load(files, empty);
      return (System.nanoTime() - start) / 1e6;
    }
  }

  /** Milliseconds that the bare statements take. */
  double floor() throws SQLException {
    try (ShadowDatabase empty = server.create()) {
      long start = System.nanoTime();
      Properties properties = new Properties();
      properties.setProperty("user", empty.user());
      properties.setProperty("password", empty.password());
      properties.setProperty("preferQueryMode", "simple");
      try (Connection connection = DriverManager.getConnection(empty.jdbcUrl(), properties);
          Statement statement = connection.createStatement()) {
        statement.execute("SET check_function_bodies = off");
        for (int from = 0; from < statements.size(); from += BATCH) {
          statement.execute(statements.subList(from, Math.min(from + BATCH, statements.size())).stream()
              .collect(Collectors.joining(";\n")));
        }
      }
      return (System.nanoTime() - start) / 1e6;
    }
  }
}
