package tandem.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

  /**
   * The plan of one direction, which has run and converged with rows made up for the start. Rows that a
   * statement fails on are left out, as in a proof: those of a real table may well fit.
   */
  WithRows convergesWithRows(String from, String to) throws SQLException {
    server.ensureRoles(dialect.rolesNamed(from + ";" + to));
    Set<ObjectKey> leftEmpty = new TreeSet<>();
    while (true) {
      try (Site start = Site.built(server, dialect, from); Site goal = Site.built(server, dialect, to)) {
        SchemaModel model = start.model();
        Wanted wanted = wanted(goal);
        dialect.rows().make(start.connection(), wanted.model(), ReadScope.everything(), leftEmpty);
        Contents held = start.contents();
        try {
          arrives(start, model, wanted, to, CaseFile.Way.SAYS_NOTHING);
          return new WithRows(leftEmpty,
              Kept.losses(held, start.connection(), isWanted(wanted.model(), goal.contents()).negate()));
        } catch (AssertionError e) {
          if (!leftEmpty.addAll(refusedByData(e, model))) {
            throw e;
          }
        }
      }
    }
  }

  /**
   * How rows fared.
   *
   * @param leftEmpty tables whose rows were left out
   * @param lost what columns lost that are there before and after, in tables that are; a hazard says so
   */
  record WithRows(Set<ObjectKey> leftEmpty, List<String> lost) {}

  /** What is there afterwards and not computed: a column's values, or a table's rows. */
  private static Predicate<ObjectKey> isWanted(SchemaModel wanted, Contents goal) {
    return key -> wanted.contains(key) && (key.parent() == null
        || !goal.tables().get(key.parent()).columns().get(key.name()).generated());
  }

  /** The table whose rows a statement failed on, or all where the database does not name it. */
  private Set<ObjectKey> refusedByData(AssertionError failure, SchemaModel model) {
    boolean data = failure.getCause() instanceof SQLException e && e.getSQLState() != null
        && e.getSQLState().matches("(22|23).*");
    if (!data) {
      return Set.of();
    }
    List<ObjectKey> named = dialect.rows().failedOn((SQLException) failure.getCause());
    return named.isEmpty()
        ? model.objects().keySet().stream().filter(key -> key.kind().equals("table"))
            .collect(Collectors.toSet())
        : Set.copyOf(named);
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
