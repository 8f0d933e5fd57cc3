package tandem.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import tandem.dialect.Dialect;
import tandem.dialect.postgresql.PostgreSql;
import tandem.diff.Change;
import tandem.diff.Differ;
import tandem.diff.Difference;
import tandem.kind.Form;
import tandem.model.SchemaModel;
import tandem.plan.Plan;
import tandem.plan.Planner;
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
    try (Site start = Site.built(server, dialect, from); Site goal = Site.built(server, dialect, to)) {
      start.run(seed);
      return arrives(start, start.model(), wanted(goal), to, CaseFile.Way.SAYS_NOTHING);
    }
  }

  /** The plan of one direction each, which have run and converged; the way back is taken with rows, too. */
  BothWays bothWays(CorpusCase pair) throws SQLException {
    CaseFile file = pair.file();
    server.ensureRoles(dialect.rolesNamed(pair.from() + ";" + pair.to()));
    try (Site one = Site.built(server, dialect, pair.from());
        Site other = Site.built(server, dialect, pair.to())) {
      one.run(pair.seed());
      Wanted from = wanted(one);
      Wanted to = wanted(other);
      assertThat(file.unexpected(from.model(), to.model())).as("what no kind models").isEmpty();
      Plan there = arrives(one, from.model(), to, pair.to(), file.there());
      if (!pair.seedBack().isEmpty()) {
        other.run(pair.seedBack());
      } else if (there.refusals().isEmpty()) {
        CarriedRows.carry(one.contents(), one.connection(), other.connection());
      }
      return new BothWays(there, arrives(other, to.model(), from, pair.from(), file.back()));
    }
  }

  /** The plans from one schema to another and back. */
  record BothWays(Plan there, Plan back) {}

  /** What is to be reached: the model, and what pg_dump says where it says anything. */
  private record Wanted(SchemaModel model, List<String> dump) {}

  private Wanted wanted(Site site) throws SQLException {
    return new Wanted(site.model(), observed ? site.dump() : List.of());
  }

  private Plan arrives(Site start, SchemaModel model, Wanted wanted, String script, CaseFile.Way way)
      throws SQLException {
    RenamedStart renamed = RenamedStart.of(dialect, start, model, wanted.model(), script);
    SchemaModel before = renamed.renamed().model();
    Plan plan = renamed.renamed().before(
        new Planner(dialect.kinds()).plan(before, wanted.model(), server.major(), form));
    assertThat(way.unexpected(plan.refusals())).as("refusals").isEmpty();
    assertThat(new Budget(plan, before, wanted.model(), dialect.kinds()).broken(way))
        .as(() -> "what the plan does not keep to:\n" + script(plan)).isEmpty();
    if (plan.refusals().isEmpty()) {
      LockWitness witness = new LockWitness(start.connection());
      for (tandem.ddl.Statement statement : plan.statements()) {
        execute(witness, statement, plan);
      }
      if (server.major() == GoldenPlan.MAJOR) {
        assertThat(witness.contradictions()).as(() -> "what is not as said in\n" + script(plan)).isEmpty();
      }
      assertThat(Kept.losses(
          renamed.held(), start.connection(), Kept.toldBy(plan, before).or(way.mayChange(before))))
          .as(() -> "what is lost by\n" + script(plan)).isEmpty();
      assertReached(start, wanted, plan);
    }
    return plan;
  }

  private void assertReached(Site start, Wanted wanted, Plan plan) throws SQLException {
    SchemaModel reached = start.model();
    Difference rest = new Differ(dialect.kinds()).diff(reached, wanted.model());
    assertThat(rest.changes()).as(() -> "what is left after\n" + script(plan)).isEmpty();
    assertThat(reached.unmodelled()).as("what no kind models").isEqualTo(wanted.model().unmodelled());
    if (observed) {
      assertThat(start.dump()).as(() -> "what pg_dump sees after\n" + script(plan))
          .containsExactlyElementsOf(wanted.dump());
    }
  }

  /** The statements as one script. */
  public static String script(Plan plan) {
    return plan.statements().stream().map(statement -> statement.sql() + ";\n").collect(Collectors.joining());
  }

  private static void execute(LockWitness witness, tandem.ddl.Statement statement, Plan plan) {
    try {
      witness.run(statement);
    } catch (SQLException e) {
      String changes = plan.difference().changes().stream().map(Change::toString)
          .collect(Collectors.joining("\n"));
      throw new AssertionError(
          e.getMessage() + "\nat: " + statement.sql() + "\nin:\n" + script(plan) + "\nfor:\n" + changes, e);
    }
  }
}
