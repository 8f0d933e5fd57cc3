package tandem.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tandem.ddl.script.Script;
import tandem.ddl.script.ScriptStatement;
import tandem.dialect.Dialect;
import tandem.dialect.ReadScope;
import tandem.dialect.postgresql.PostgreSql;
import tandem.diff.Change;
import tandem.diff.Differ;
import tandem.diff.Difference;
import tandem.model.SchemaModel;
import tandem.plan.Plan;
import tandem.plan.Planner;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;

/** Turns one schema into another on a real server and says whether it arrived, with its rows. */
public final class Judge {
  private final ShadowServer server;
  private final boolean observed;
  private final Dialect dialect = new PostgreSql();

  public Judge(ShadowServer server) {
    this.server = server;
    this.observed = PgDump.reads(server.major());
  }

  /** The plan of one direction, which has run and converged. */
  public Plan converges(String from, String to, String seed) throws SQLException {
    try (ShadowDatabase start = server.create(); ShadowDatabase goal = server.create()) {
      server.ensureRoles(dialect.rolesNamed(from + ";" + to));
      run(start, from);
      run(goal, to);
      run(start, seed);
      SchemaModel before = read(start);
      SchemaModel wanted = read(goal);
      Plan plan = new Planner(dialect.kinds()).plan(before, wanted, server.major());
      assertThat(plan.refusals()).as("refusals").isEmpty();
      Map<String, Long> rows = rows(start);
      try (Connection connection = start.connect()) {
        for (tandem.ddl.Statement statement : plan.statements()) {
          execute(connection, statement, plan);
        }
      }
      SchemaModel reached = read(start);
      Difference rest = new Differ(dialect.kinds()).diff(reached, wanted);
      assertThat(rest.changes()).as(() -> "what is left after\n" + script(plan)).isEmpty();
      if (observed) {
        assertThat(PgDump.statements(start)).as(() -> "what pg_dump sees after\n" + script(plan))
            .containsExactlyElementsOf(PgDump.statements(goal));
      }
      assertThat(reached.unmodelled()).as("what no kind models").isEqualTo(wanted.unmodelled());
      Map<String, Long> kept = rows(start);
      kept.keySet().retainAll(rows.keySet());
      rows.keySet().retainAll(kept.keySet());
      assertThat(kept).as(() -> "rows kept by\n" + script(plan)).isEqualTo(rows);
      return plan;
    }
  }

  /** The statements as one script. */
  public static String script(Plan plan) {
    return plan.statements().stream().map(statement -> statement.sql() + ";\n").collect(Collectors.joining());
  }

  private void execute(Connection connection, tandem.ddl.Statement statement, Plan plan) {
    try (Statement jdbc = connection.createStatement()) {
      jdbc.execute(statement.sql());
    } catch (SQLException e) {
      String changes = plan.difference().changes().stream().map(Change::toString)
          .collect(Collectors.joining("\n"));
      throw new AssertionError(
          e.getMessage() + "\nat: " + statement.sql() + "\nin:\n" + script(plan) + "\nfor:\n" + changes, e);
    }
  }

  private SchemaModel read(ShadowDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return dialect.reader().read(connection, ReadScope.everything());
    }
  }

  private static void run(ShadowDatabase database, String sql) throws SQLException {
    if (sql.isBlank()) {
      return;
    }
    try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
      // Cut here, not by the driver: its parser does not see that a BEGIN ATOMIC body goes on.
      for (ScriptStatement one : Script.split(sql)) {
        statement.execute(one.text());
      }
    }
  }

  private static Map<String, Long> rows(ShadowDatabase database) throws SQLException {
    String counts = """
        SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname),
          (xpath('/row/n/text()', query_to_xml(format('SELECT count(*) AS n FROM ONLY %I.%I', n.nspname, c.relname),
            false, true, '')))[1]::text::bigint
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'r' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' ORDER BY 1""";
    Map<String, Long> rows = new LinkedHashMap<>();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(counts)) {
      while (result.next()) {
        rows.put(result.getString(1), result.getLong(2));
      }
    }
    return rows;
  }
}
