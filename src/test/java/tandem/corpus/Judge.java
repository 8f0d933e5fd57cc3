package tandem.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.script.Script;
import tandem.ddl.script.ScriptStatement;
import tandem.dialect.Dialect;
import tandem.dialect.ReadScope;
import tandem.dialect.postgresql.PostgreSql;
import tandem.diff.Change;
import tandem.diff.Differ;
import tandem.diff.Difference;
import tandem.model.ObjectKey;
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
    server.ensureRoles(dialect.rolesNamed(from + ";" + to));
    try (ShadowDatabase start = built(from); ShadowDatabase goal = built(to)) {
      run(start, seed);
      return arrives(start, wanted(goal), to);
    }
  }

  /** The plan of one direction each, which have run and converged; the way back is taken with rows, too. */
  BothWays bothWays(CorpusCase pair) throws SQLException {
    server.ensureRoles(dialect.rolesNamed(pair.from() + ";" + pair.to()));
    try (ShadowDatabase one = built(pair.from()); ShadowDatabase other = built(pair.to())) {
      run(one, pair.seed());
      Wanted from = wanted(one);
      Wanted to = wanted(other);
      Plan there = arrives(one, to, pair.to());
      if (pair.seedBack().isEmpty()) {
        CarriedRows.carry(one, other);
      } else {
        run(other, pair.seedBack());
      }
      return new BothWays(there, arrives(other, from, pair.from()));
    }
  }

  /** The plans from one schema to another and back. */
  record BothWays(Plan there, Plan back) {}

  /** What is to be reached: the model, and what pg_dump says where it says anything. */
  private record Wanted(SchemaModel model, List<String> dump) {}

  private Wanted wanted(ShadowDatabase database) throws SQLException {
    return new Wanted(read(database), observed ? PgDump.statements(database) : List.of());
  }

  private Plan arrives(ShadowDatabase start, Wanted wanted, String to) throws SQLException {
    RenamedStart renamed = RenamedStart.of(server, dialect, start, wanted.model(), to);
    SchemaModel before = renamed.renamed().model();
    Plan plan = renamed.renamed().before(new Planner(dialect.kinds()).plan(before, wanted.model(), server.major()));
    assertThat(plan.refusals()).as("refusals").isEmpty();
    try (Connection connection = start.connect()) {
      for (tandem.ddl.Statement statement : plan.statements()) {
        execute(connection, statement, plan);
      }
      Set<ObjectKey> lost = plan.hazards().stream().filter(hazard -> hazard.code() == HazardCode.DATA_LOSS)
          .map(Hazard::object).collect(Collectors.toSet());
      assertThat(Kept.losses(renamed.held(), connection, key -> goes(key, lost, before, new HashSet<>())))
          .as(() -> "what is lost by\n" + script(plan)).isEmpty();
    }
    SchemaModel reached = read(start);
    Difference rest = new Differ(dialect.kinds()).diff(reached, wanted.model());
    assertThat(rest.changes()).as(() -> "what is left after\n" + script(plan)).isEmpty();
    assertThat(reached.unmodelled()).as("what no kind models").isEqualTo(wanted.model().unmodelled());
    if (observed) {
      assertThat(PgDump.statements(start)).as(() -> "what pg_dump sees after\n" + script(plan))
          .containsExactlyElementsOf(wanted.dump());
    }
    return plan;
  }

  /** True where the loss of the object, of its whole, or of what it needs is said: of a type's attribute. */
  private static boolean goes(ObjectKey key, Set<ObjectKey> lost, SchemaModel model, Set<ObjectKey> asked) {
    return lost.stream().anyMatch(key::isWithin)
        || model.needsOf(key).stream()
            .anyMatch(needed -> asked.add(needed) && goes(needed, lost, model, asked));
  }

  private ShadowDatabase built(String sql) throws SQLException {
    ShadowDatabase database = server.create();
    try {
      run(database, sql);
      return database;
    } catch (SQLException | RuntimeException e) {
      database.close();
      throw e;
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
}
