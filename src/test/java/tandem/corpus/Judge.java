package tandem.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tandem.dialect.Dialect;
import tandem.dialect.ReadScope;
import tandem.diff.Change;
import tandem.diff.Differ;
import tandem.diff.Difference;
import tandem.kind.Form;
import tandem.kind.Planning;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.plan.Plan;
import tandem.plan.Planner;
import tandem.rename.Rename;
import tandem.shadow.ShadowServer;

/** Turns one schema into another on a real server and says whether it arrived, with its rows. */
public final class Judge {
  private final Ground ground;
  private final ShadowServer server;
  private final Form form;
  private final boolean ofCorpus;
  private final Dialect dialect;

  /** A judge of what is written for a PostgreSQL server. */
  public Judge(ShadowServer server) {
    this(new PostgreSqlGround(server), Form.ONLINE, false);
  }

  /** A judge of the corpus' scripts in this form. */
  Judge(Ground ground, Form form) {
    this(ground, form, true);
  }

  private Judge(Ground ground, Form form, boolean ofCorpus) {
    this.ground = ground;
    this.server = ground.server();
    this.dialect = ground.dialect();
    this.form = form;
    this.ofCorpus = ofCorpus;
  }

  /** Two schemas, built side by side; each can be turned into the other once. */
  public Ends ends(String from, String to) throws SQLException {
    server.ensureRoles(dialect.rolesNamed(from + ";" + to));
    End one = end(from);
    try {
      return new Ends(one, end(to));
    } catch (SQLException | RuntimeException e) {
      one.close();
      throw e;
    }
  }

  private End end(String script) throws SQLException {
    Site site = Site.built(ground, script);
    try {
      return new End(script, site, site.model(), site.dump());
    } catch (SQLException | RuntimeException e) {
      site.close();
      throw e;
    }
  }

  /**
   * The plan of one direction, which has run and converged with rows made up for the start. Rows that a
   * statement fails on are left out, as in a proof: those of a real table may well fit.
   */
  WithRows convergesWithRows(String from, String to) throws SQLException {
    Set<ObjectKey> leftEmpty = new TreeSet<>();
    while (true) {
      try (Ends ends = ends(from, to)) {
        Site start = ends.one.site();
        dialect.rows().make(start.connection(), ends.to(), ReadScope.everything(), leftEmpty);
        ground.count(start.connection());
        Contents held = start.contents();
        try {
          ends.there("");
          return new WithRows(leftEmpty, Kept.losses(
              ground, held, start.connection(), isWanted(ends.to(), ends.other.site().contents()).negate()));
        } catch (AssertionError e) {
          if (!leftEmpty.addAll(refusedByData(e, ends.from()))) {
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
    try (Ends ends = ends(pair.from(), pair.to())) {
      assertThat(file.unexpected(ends.from(), ends.to())).as("what no kind models").isEmpty();
      Arrival there = ends.there(pair.seed(), file.there());
      if (pair.seedBack().isEmpty() && there.plan().refusals().isEmpty()) {
        ends.carryRows();
      }
      return new BothWays(there, ends.back(pair.seedBack(), file.back()));
    }
  }

  /** The plans of both ways; neither runs. */
  BothWays written(CorpusCase pair) throws SQLException {
    CaseFile file = pair.file();
    try (Ends ends = ends(pair.from(), pair.to())) {
      return new BothWays(written(ends.one, ends.other, file.there()).arrival(),
          written(ends.other, ends.one, file.back()).arrival());
    }
  }

  /** From one schema to another and back. */
  record BothWays(Arrival there, Arrival back) {}

  /**
   * A plan that has run and converged, where it was to run.
   *
   * @param renames those that were due
   * @param planning what its rules were asked with: the model after what was renamed, and the one wanted
   */
  record Arrival(Plan plan, List<Rename> renames, Planning planning) {}

  /** Two schemas on the server. */
  public final class Ends implements AutoCloseable {
    private final End one;
    private final End other;

    private Ends(End one, End other) {
      this.one = one;
      this.other = other;
    }

    public SchemaModel from() {
      return one.model();
    }

    public SchemaModel to() {
      return other.model();
    }

    /** The plan of the way there, which has run on these rows and converged. */
    public Plan there(String rows) throws SQLException {
      return there(rows, CaseFile.Way.SAYS_NOTHING).plan();
    }

    /** The plan of the way back, which has run on these rows and converged. */
    public Plan back(String rows) throws SQLException {
      return back(rows, CaseFile.Way.SAYS_NOTHING).plan();
    }

    private Arrival there(String rows, CaseFile.Way way) throws SQLException {
      one.site().run(rows);
      return arrives(one, other, way);
    }

    private Arrival back(String rows, CaseFile.Way way) throws SQLException {
      other.site().run(rows);
      return arrives(other, one, way);
    }

    /** Takes the rows that came through the way there to where the way back starts. */
    private void carryRows() throws SQLException {
      ground.carry(one.site().contents(), one.site().connection(), other.site().connection());
    }

    @Override
    public void close() {
      one.close();
      other.close();
    }
  }

  /**
   * Where one way starts and the other is to arrive.
   *
   * @param model as it was built
   * @param dump what another program than tandem said then, where there is one
   */
  private record End(String script, Site site, SchemaModel model, List<String> dump) {
    void close() {
      site.close();
    }
  }

  /**
   * A plan that has not run.
   *
   * @param renamed where it starts once what was renamed is
   */
  private record Written(RenamedStart renamed, Arrival arrival) {}

  private Written written(End from, End goal, CaseFile.Way way) throws SQLException {
    Site start = from.site();
    RenamedStart renamed = RenamedStart.of(dialect, start, from.model(), goal.model(), goal.script());
    SchemaModel before = renamed.renamed().model();
    Plan plan = renamed.renamed().before(
        new Planner(dialect.kinds()).plan(before, goal.model(), server.major(), form));
    assertThat(way.unexpected(plan.refusals())).as("refusals").isEmpty();
    assertThat(new Budget(plan, before, goal.model(), dialect.kinds()).broken(way))
        .as(() -> "what the plan does not keep to:\n" + script(plan)).isEmpty();
    return new Written(renamed, new Arrival(plan, renamed.renamed().renames().inOrder(),
        new Planning(before, goal.model(), dialect.kinds(), server.major(), form, Set.of())));
  }

  private Arrival arrives(End from, End goal, CaseFile.Way way) throws SQLException {
    Site start = from.site();
    Written written = written(from, goal, way);
    Plan plan = written.arrival().plan();
    SchemaModel before = written.arrival().planning().from();
    if (plan.refusals().isEmpty()) {
      Witness witness = ground.witness(start.connection(), ofCorpus);
      for (tandem.ddl.Statement statement : plan.statements()) {
        execute(witness, statement, plan);
      }
      if (ofCorpus || server.major() == GoldenPlan.MAJOR) {
        assertThat(witness.contradictions()).as(() -> "what is not as said in\n" + script(plan)).isEmpty();
      }
      assertThat(Kept.losses(
          ground, written.renamed().held(), start.connection(),
          Kept.toldBy(plan, before).or(way.mayChange(before))))
          .as(() -> "what is lost by\n" + script(plan)).isEmpty();
      assertReached(start, goal, plan);
    }
    return written.arrival();
  }

  private void assertReached(Site start, End wanted, Plan plan) throws SQLException {
    SchemaModel reached = start.model();
    Difference rest = new Differ(dialect.kinds()).diff(reached, wanted.model());
    assertThat(rest.changes()).as(() -> "what is left after\n" + script(plan)).isEmpty();
    assertThat(reached.unmodelled()).as("what no kind models").isEqualTo(wanted.model().unmodelled());
    assertThat(start.dump()).as(() -> "what another program sees after\n" + script(plan))
        .containsExactlyElementsOf(wanted.dump());
  }

  /** The statements as one script. */
  public static String script(Plan plan) {
    return plan.statements().stream().map(statement -> statement.sql() + ";\n").collect(Collectors.joining());
  }

  private static void execute(Witness witness, tandem.ddl.Statement statement, Plan plan) {
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
