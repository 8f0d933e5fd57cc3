package tandem.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tandem.diff.Change;
import tandem.diff.Differ;
import tandem.dialect.RowPrint;
import tandem.migration.Deployment;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.migration.RepeatableTexts;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.shadow.ShadowDatabase;

/**
 * Deployments one after the other on shadows, with a database kept as it was before each, so that what
 * follows can be run again from there without some of them.
 */
final class DeploymentLine implements AutoCloseable {
  private final Workbench bench;
  private final MigrationsFolder folder;
  private final List<Deployment> base;
  private final List<Deployment> steps;
  private final List<ShadowDatabase> before = new ArrayList<>();
  private final Map<Deployment, Set<ObjectKey>> touched = new HashMap<>();
  private final Map<Deployment, SchemaModel> after = new HashMap<>();
  private final Map<Set<Deployment>, Held> inOrder = new HashMap<>();
  private final PastTexts past;
  private final boolean recorded;

  /**
   * Runs them in order of their place.
   *
   * @param base what has run before
   * @param steps at least one
   * @throws TandemException where one does not run
   */
  DeploymentLine(
      Workbench bench, MigrationsFolder folder, List<Deployment> base, List<Deployment> steps) {
    this.bench = bench;
    this.folder = folder;
    this.steps = List.copyOf(steps);
    this.base = List.copyOf(base);
    this.past = bench.pastTexts(folder);
    this.recorded = new RepeatableTexts(folder, PastTexts.none()).unrecorded().isEmpty();
    try {
      run();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private void run() {
    Differ differ = new Differ(bench.project().dialect().kinds());
    ShadowDatabase database = bench.server().create();
    before.add(database);
    run(database, new LinkedHashSet<>(base));
    SchemaModel model = bench.readShadow(database);
    for (Deployment step : steps) {
      bench.progress().doing("replaying " + step.path());
      ShadowDatabase next = bench.server().copyOf(database);
      before.add(next);
      run(next, upTo(step));
      SchemaModel reached = bench.readShadow(next);
      Set<ObjectKey> keys = new TreeSet<>();
      differ.diff(model, reached).changes().stream().map(Change::key).forEach(keys::add);
      step.file().programmables().forEach(made -> keys.add(ObjectKey.parse(made.object())));
      touched.put(step, keys);
      after.put(step, reached);
      database = next;
      model = reached;
    }
  }

  List<Deployment> steps() {
    return steps;
  }

  /** What a step changes, programmables it recorded among it. */
  Set<ObjectKey> touched(Deployment step) {
    return touched.get(step);
  }

  /** The schema right after a step. */
  SchemaModel after(Deployment step) {
    return after.get(step);
  }

  /** What has run when a step has. */
  Set<Deployment> upTo(Deployment step) {
    return first(steps.indexOf(step) + 1);
  }

  private Set<Deployment> first(int count) {
    Set<Deployment> run = new LinkedHashSet<>(base);
    run.addAll(steps.subList(0, count));
    return run;
  }

  /**
   * Steps in groups that run at once as they do one by one: a group ends with what ships programmables, which
   * run behind its scripts. Where deployments do not record all programmables, each step is alone.
   *
   * @param alone those that are to be a group each
   */
  List<List<Deployment>> together(List<Deployment> some, Set<Deployment> alone) {
    List<List<Deployment>> groups = new ArrayList<>();
    boolean ended = true;
    for (Deployment step : some) {
      if (ended || alone.contains(step)) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(step);
      ended = !recorded || alone.contains(step) || !step.file().programmables().isEmpty();
    }
    return groups;
  }

  /**
   * What these deployments come to in the order of their places; found once for each set, and from where the
   * line itself leaves it.
   */
  Held inOrder(Set<Deployment> all) {
    int alike = 0;
    while (alike < steps.size() && all.contains(steps.get(alike))) {
      alike++;
    }
    int begun = alike;
    return inOrder.computeIfAbsent(Set.copyOf(all), any -> inOrder(all, begun));
  }

  /** The same, run anew behind the first steps of the line. */
  Held inOrder(Set<Deployment> all, int begun) {
    List<Deployment> rest = steps.subList(begun, steps.size()).stream().filter(all::contains).toList();
    if (rest.isEmpty()) {
      return held(before.get(begun));
    }
    try (ShadowDatabase database = bench.server().copyOf(before.get(begun))) {
      Set<Deployment> run = first(begun);
      for (List<Deployment> some : together(rest, Set.of())) {
        run.addAll(some);
        run(database, run);
      }
      return held(database);
    }
  }

  /** A new database as it was before a step. */
  ShadowDatabase before(Deployment step) {
    return bench.server().copyOf(before.get(steps.indexOf(step)));
  }

  /**
   * Runs what of these deployments has not run in a database.
   *
   * @throws TandemException where a script fails
   */
  void run(ShadowDatabase database, Set<Deployment> deployments) {
    new Replays(bench).runOn(database, folder.of(deployments, past), folder);
  }

  /** What a database holds. */
  Held held(ShadowDatabase database) {
    try (Connection connection = database.connect()) {
      SchemaModel model = bench.read(connection);
      return new Held(model, bench.project().dialect().rows()
          .print(connection, SchemaModel.empty(), bench.project().scope(Set.of())));
    } catch (SQLException e) {
      throw Workbench.unread(e);
    }
  }

  /** A schema with its rows. */
  record Held(SchemaModel model, RowPrint rows) {
    /** Tables and columns whose rows are not the same. */
    Set<ObjectKey> rowsOtherThan(Held other) {
      Set<ObjectKey> otherwise = new TreeSet<>();
      rows.tables().forEach((key, table) -> {
        RowPrint.Table same = other.rows.tables().get(key);
        if (same != null && same.rows() != table.rows()) {
          otherwise.add(key);
        } else if (same != null) {
          table.columns().forEach((column, values) -> {
            RowPrint.Column others = same.columns().get(column);
            if (others != null && !others.equals(values)) {
              otherwise.add(column);
            }
          });
        }
      });
      return otherwise;
    }
  }

  @Override
  public void close() {
    before.forEach(ShadowDatabase::close);
  }
}
