package tandem.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tandem.dialect.ReadScope;
import tandem.dialect.postgresql.PostgreSql;
import tandem.diff.Differ;
import tandem.diff.Difference;
import tandem.kind.Form;
import tandem.model.SchemaModel;
import tandem.plan.Plan;
import tandem.plan.Planner;
import tandem.plan.Programmables;

/**
 * A process that reads the database of {@code BENCHMARK_URL}, a {@link GeneratedSchema#ofTables}, changes it,
 * reads it again, compares and plans, for several numbers of changes. The first argument is the number of its
 * tables, the second how often comparing and planning are measured. Prints milliseconds; planning is what
 * comes after comparing.
 */
final class PlanOnce {
  private static final List<Integer> CHANGES = List.of(1, 10, 50, 200);

  private final Connection connection;
  private final int times;
  private final PostgreSql dialect = new PostgreSql();

  private PlanOnce(Connection connection, int times) {
    this.connection = connection;
    this.times = times;
  }

  /** Measures, as {@code args} say. */
  public static void main(String[] args) throws SQLException {
    try (Connection connection = DriverManager.getConnection(System.getenv("BENCHMARK_URL"),
        System.getenv("BENCHMARK_USER"), System.getenv("BENCHMARK_PASSWORD"))) {
      new PlanOnce(connection, Integer.parseInt(args[1]))
          .measure(GeneratedSchema.ofTables(Integer.parseInt(args[0])));
    }
  }

  private void measure(GeneratedSchema schema) throws SQLException {
    long start = System.nanoTime();
    SchemaModel before = read();
    System.out.printf(Locale.ROOT, "%,d tables, %,d objects, heap %d MB; first reading %.0f ms%n",
        schema.tables(), before.objects().size(), Runtime.getRuntime().maxMemory() >> 20, since(start));
    System.out.printf("  %7s %7s %10s %28s %12s %28s%n",
        "changes", "objects", "read", "diff (min, max)", "first plan", "plan (min, max)");
    int made = 0;
    for (int changes : CHANGES) {
      new GeneratedChanges(schema).make(made, changes, connection);
      made = changes;
      System.out.println(measured(changes, before));
    }
  }

  private String measured(int changes, SchemaModel before) throws SQLException {
    long start = System.nanoTime();
    SchemaModel after = read();
    double read = since(start);
    Differ differ = new Differ(dialect.kinds());
    Planner planner = new Planner(dialect.kinds());
    int major = connection.getMetaData().getDatabaseMajorVersion();
    double[] diffs = new double[times];
    double[] plans = new double[times];
    int objects = 0;
    for (int i = 0; i < times; i++) {
      start = System.nanoTime();
      Difference difference = differ.diff(before, after);
      diffs[i] = since(start);
      start = System.nanoTime();
      Plan plan = planner.plan(difference, before, after, major, Form.ONLINE, Programmables.IN_PLACE);
      plans[i] = since(start);
      if (!plan.refusals().isEmpty() || plan.statements().isEmpty()) {
        throw new IllegalStateException("nothing was planned: " + plan.refusals());
      }
      objects = difference.changes().size();
    }
    double first = plans[0];
    return String.format(Locale.ROOT, "  %7d %7d %7.0f ms %28s %9.1f ms %28s",
        changes, objects, read, spread(diffs), first, spread(plans));
  }

  private static String spread(double[] millis) {
    Arrays.sort(millis);
    return String.format(Locale.ROOT, "%.1f ms (%.1f, %.1f)", millis[millis.length / 2], millis[0],
        millis[millis.length - 1]);
  }

  private SchemaModel read() throws SQLException {
    return dialect.reader().read(connection, ReadScope.everything());
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
