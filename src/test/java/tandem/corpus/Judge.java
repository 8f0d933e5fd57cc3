package tandem.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tandem.ddl.script.Script;
import tandem.ddl.script.ScriptStatement;
import tandem.dialect.Dialect;
import tandem.dialect.ReadScope;
import tandem.dialect.postgresql.PostgreSql;
import tandem.diff.Change;
import tandem.diff.Differ;
import tandem.diff.Difference;
import tandem.kind.Form;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.plan.Plan;
import tandem.plan.Planner;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;

/** Turns one schema into another on a real server and says whether it arrived, with its rows. */
public final class Judge {
  private final ShadowServer server;
  private final Form form;
  private final boolean observed;
  private final Dialect dialect = new PostgreSql();

  public Judge(ShadowServer server) {
    this(server, Form.ONLINE);
  }

  /** A judge of scripts of this form. */
  Judge(ShadowServer server, Form form) {
    this.server = server;
    this.form = form;
    this.observed = PgDump.reads(server.major());
  }

  /** The plan of one direction, which has run and converged. */
  public Plan converges(String from, String to, String seed) throws SQLException {
    server.ensureRoles(dialect.rolesNamed(from + ";" + to));
    try (ShadowDatabase start = built(from); ShadowDatabase goal = built(to)) {
      run(start, seed);
      return arrives(start, read(start), wanted(goal), to, CaseFile.Way.SAYS_NOTHING);
    }
  }

  /** The plan of one direction each, which have run and converged; the way back is taken with rows, too. */
  BothWays bothWays(CorpusCase pair) throws SQLException {
    CaseFile file = pair.file();
    server.ensureRoles(dialect.rolesNamed(pair.from() + ";" + pair.to()));
    try (ShadowDatabase one = built(pair.from()); ShadowDatabase other = built(pair.to())) {
      run(one, pair.seed());
      Wanted from = wanted(one);
      Wanted to = wanted(other);
      assertThat(file.unexpected(from.model(), to.model())).as("what no kind models").isEmpty();
      Plan there = arrives(one, from.model(), to, pair.to(), file.there());
      if (!pair.seedBack().isEmpty()) {
        run(other, pair.seedBack());
      } else if (there.refusals().isEmpty()) {
        CarriedRows.carry(one, other);
      }
      return new BothWays(there, arrives(other, to.model(), from, pair.from(), file.back()));
    }
  }

  /** The plans from one schema to another and back. */
  record BothWays(Plan there, Plan back) {}

  /** What is to be reached: the model, and what pg_dump says where it says anything. */
  private record Wanted(SchemaModel model, List<String> dump) {}

  private Wanted wanted(ShadowDatabase database) throws SQLException {
    return new Wanted(read(database), observed ? PgDump.statements(database) : List.of());
  }

  private Plan arrives(
      ShadowDatabase start, SchemaModel model, Wanted wanted, String script, CaseFile.Way way)
      throws SQLException {
    RenamedStart renamed = RenamedStart.of(server, dialect, start, model, wanted.model(), script);
    SchemaModel before = renamed.renamed().model();
    Plan plan = renamed.renamed().before(
        new Planner(dialect.kinds()).plan(before, wanted.model(), server.major(), form));
    assertThat(way.unexpected(plan.refusals())).as("refusals").isEmpty();
    assertThat(new Budget(plan, before, wanted.model(), dialect.kinds()).broken(way))
        .as(() -> "what the plan does not keep to:\n" + script(plan)).isEmpty();
    if (plan.refusals().isEmpty()) {
      loseNothing(start, plan, renamed.held(), Kept.toldBy(plan, before).or(way.mayChange(before)));
      assertReached(start, wanted, plan);
    }
    return plan;
  }

  private void loseNothing(ShadowDatabase start, Plan plan, Contents held, Predicate<ObjectKey> mayGo)
      throws SQLException {
    try (Connection connection = start.connect()) {
      for (tandem.ddl.Statement statement : plan.statements()) {
        execute(connection, statement, plan);
      }
      assertThat(Kept.losses(held, connection, mayGo)).as(() -> "what is lost by\n" + script(plan)).isEmpty();
    }
  }

  private void assertReached(ShadowDatabase start, Wanted wanted, Plan plan) throws SQLException {
    SchemaModel reached = read(start);
    Difference rest = new Differ(dialect.kinds()).diff(reached, wanted.model());
    assertThat(rest.changes()).as(() -> "what is left after\n" + script(plan)).isEmpty();
    assertThat(reached.unmodelled()).as("what no kind models").isEqualTo(wanted.model().unmodelled());
    if (observed) {
      assertThat(PgDump.statements(start)).as(() -> "what pg_dump sees after\n" + script(plan))
          .containsExactlyElementsOf(wanted.dump());
    }
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
