package tandem.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.ddl.script.Script;
import tandem.ddl.script.StatementHead.Transaction;
import tandem.dialect.Answer.Lacking;
import tandem.kind.Form;
import tandem.kind.Kinds;
import tandem.migration.Cut;
import tandem.migration.Deployment;
import tandem.migration.Migration;
import tandem.migration.MigrationKind;
import tandem.migration.MigrationsFolder;
import tandem.migration.run.Endurance;
import tandem.migration.run.RunListener;
import tandem.migration.run.RunOptions;
import tandem.migration.run.Runner;
import tandem.migration.run.ScriptRun;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.plan.Placement;
import tandem.rename.Renaming.Renamed;
import tandem.shadow.ShadowDatabase;

/** Runs migrations on shadows, through the runner that databases see. */
final class Replays {
  private static final int MOST_STUBS = 100;

  private static final Pattern GRANTS = Pattern.compile("(?i)\\b(GRANT|REVOKE)\\b");

  private final Workbench bench;

  Replays(Workbench bench) {
    this.bench = bench;
  }

  /**
   * The end state of the migrations as a database that stays until it is closed.
   *
   * @param database holds what {@code replayed} describes
   */
  record Kept(ShadowDatabase database, Replayed replayed) implements AutoCloseable {
    @Override
    public void close() {
      database.close();
    }
  }

  /** Replays a folder from empty and keeps the database. */
  Kept keep(MigrationsFolder folder) {
    return keep(folder, folder.all(), "migrations");
  }

  /** Replays a cut from empty and keeps the database. */
  Kept keep(MigrationsFolder folder, Cut cut, String name) {
    ShadowDatabase database = bench.server().create();
    try {
      return new Kept(database, noted(folder, name, cut, database));
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** What a folder builds from empty. */
  Replayed migrations(MigrationsFolder folder) {
    return cut(folder.all(), folder, "");
  }

  /** What a cut builds from empty. */
  Replayed cut(Cut cut, MigrationsFolder folder, String forWhom) {
    Optional<Replayed> known = known(cut, folder, forWhom);
    if (known.isPresent()) {
      return known.get();
    }
    try (ShadowDatabase database = bench.server().create()) {
      return noted(folder, name(cut, forWhom), cut, database);
    } finally {
      bench.server().dropRolesOfScripts();
    }
  }

  /** The same, where an earlier replay has told it. */
  Optional<Replayed> known(Cut cut, MigrationsFolder folder, String forWhom) {
    return new ReplayCache(bench, folder, cut).find(name(cut, forWhom));
  }

  /** What a cut is called, where it is what an environment has run: its name; else nothing. */
  static String name(Cut cut, String forWhom) {
    return "migrations" + cut.last().map(last -> "@" + last.path()).orElse("")
        + (forWhom.isEmpty() ? "" : " as run by " + forWhom);
  }

  private Replayed noted(MigrationsFolder folder, String name, Cut cut, ShadowDatabase database) {
    long start = System.nanoTime();
    bench.progress().doing("replaying " + name + " (" + new Count("scripts", cut.versioned().size()).text()
        + ", " + new Count("repeatables", cut.repeatables().size()).text() + ")");
    Set<String> roles = new LinkedHashSet<>();
    Replayed replayed = replay(cut, folder, database, roles);
    bench.note(new Built(name, Built.How.REPLAYED, counts(cut, replayed.end()), replayed.end().unmodelled(),
        List.copyOf(roles), false, Workbench.since(start)));
    new ReplayCache(bench, folder, cut).keep(replayed, roles);
    return replayed;
  }

  static List<Count> counts(Cut cut, SchemaModel end) {
    return List.of(new Count("deployments", cut.deployments().size()),
        new Count("scripts", cut.versioned().size()), new Count("repeatables", cut.repeatables().size()),
        new Count("objects", end.objects().size()));
  }

  /** Replays a cut in an empty database, whatever repeatables fail set aside. */
  Replayed replay(Cut cut, MigrationsFolder folder, ShadowDatabase database) {
    return replay(cut, folder, database, new LinkedHashSet<>());
  }

  private Replayed replay(Cut cut, MigrationsFolder folder, ShadowDatabase database, Set<String> roles) {
    Cut versioned = new Cut(cut.last(), cut.deployments(), cut.versioned(), cut.baselines(), List.of());
    Learning learning = new Learning(database);
    run(versioned, folder, database, RunListener.silent(), roles);
    SchemaModel versionedOnly = bench.readShadow(database);
    if (cut.repeatables().isEmpty()) {
      return new Replayed(versionedOnly, versionedOnly, learning.ownership, List.of());
    }
    learning.look();
    List<Replayed.SetAside> setAside = new ArrayList<>();
    Cut rest = cut;
    while (true) {
      try {
        run(rest, folder, database, learning, roles);
        return new Replayed(versionedOnly, bench.readShadow(database), learning.ownership, setAside);
      } catch (TandemException e) {
        String where = e.where().orElse("");
        Migration failed = rest.repeatables().stream()
            .filter(script -> where.startsWith(script.file().toString())).findFirst().orElseThrow(() -> e);
        setAside.add(new Replayed.SetAside(failed, e));
        rest = without(rest, failed);
      }
    }
  }

  /** A cut but for one of its repeatables. */
  static Cut without(Cut cut, Migration script) {
    List<Migration> others = cut.repeatables().stream()
        .filter(other -> !other.script().equals(script.script())).toList();
    return new Cut(cut.last(), cut.deployments(), cut.versioned(), cut.baselines(), others);
  }

  /** What an environment has run makes, and what is there after each of the following on top of that. */
  List<SchemaModel> oneByOne(Past past, List<Cut> following, MigrationsFolder folder) {
    List<SchemaModel> models = new ArrayList<>(List.of(past.built().replayed().end()));
    bench.progress().doing("replaying what may be there already");
    try (ShadowDatabase database = past.copy()) {
      for (Cut next : following) {
        runOn(database, next, folder);
        models.add(bench.readShadow(database));
      }
      return models;
    } finally {
      bench.server().dropRolesOfScripts();
    }
  }

  /** Runs what is pending of a folder in a database where earlier scripts have run. */
  void runOn(ShadowDatabase database, MigrationsFolder folder) {
    runOn(database, folder.all(), folder);
  }

  /** Runs what is pending of a cut in a database where earlier scripts have run. */
  void runOn(ShadowDatabase database, Cut cut, MigrationsFolder folder) {
    run(cut, folder, database, RunListener.silent(), new LinkedHashSet<>());
  }

  /**
   * Runs a cut; roles, tablespaces and schemas that it takes for granted are made and said. Nothing is run
   * where there is no script, no callback, and no schema that Flyway's settings would have made.
   */
  private void run(
      Cut cut, MigrationsFolder folder, ShadowDatabase database, RunListener listener, Set<String> roles) {
    if (cut.isEmpty() && folder.callbacks().isEmpty() && folder.settings().schemas().isEmpty()
        && folder.settings().defaultSchema().isEmpty()) {
      return;
    }
    stubRolesOfWhatCommits(cut, roles);
    Runner runner = bench.runner(database::connect, folder, listener);
    RunOptions options = anyway().flyway(bench.project().plainFlyway());
    for (int stubs = 0; ; stubs++) {
      try {
        runner.run(cut, options);
        return;
      } catch (TandemException e) {
        if (stubs >= MOST_STUBS || !stub(e, database, roles)) {
          throw e;
        }
      }
    }
  }

  /** A script that commits as it goes cannot begin again once it lacked a role: roles are made before. */
  private void stubRolesOfWhatCommits(Cut cut, Set<String> roles) {
    String all = Stream.of(cut.versioned(), cut.baselines(), cut.repeatables()).flatMap(List::stream)
        .map(Migration::text).collect(Collectors.joining(";\n"));
    if (GRANTS.matcher(all).find() && Script.split(bench.running().syntax(), all).stream()
        .anyMatch(statement -> statement.head().transaction() == Transaction.COMMITS)) {
      roles.addAll(bench.server().ensureRoles(bench.project().dialect().rolesNamed(all)));
    }
  }

  /** How scripts run on a shadow: in whatever order, and there is no text to lose. */
  static RunOptions anyway() {
    return RunOptions.plain().allowNonEmpty(true).allowLostTexts(Set.of("*")).outOfOrder(true)
        .endurance(Endurance.none());
  }

  /** Makes the role, tablespace or schema whose absence is what failed. */
  private boolean stub(TandemException error, ShadowDatabase database, Set<String> roles) {
    Optional<SQLException> cause = sqlCause(error);
    if (cause.isEmpty()) {
      return false;
    }
    return switch (bench.project().dialect().loading().answer(cause.get()).lacking().orElse(null)) {
      case null -> false;
      case Lacking.Role(String name) ->
          !bench.server().ensureRoles(List.of(name)).isEmpty() && roles.add(name);
      case Lacking.Tablespace(String name) ->
          !bench.server().ensureTablespaces(List.of(name)).isEmpty() && roles.add("tablespace " + name);
      case Lacking.Schema(String name) -> makeSchema(name, database) && roles.add("schema " + name);
    };
  }

  private boolean makeSchema(String name, ShadowDatabase database) {
    try (Connection connection = database.connect()) {
      bench.running().makeSchema(connection, name);
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private static Optional<SQLException> sqlCause(Throwable error) {
    for (Throwable at = error; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql) {
        return Optional.of(sql);
      }
    }
    return Optional.empty();
  }

  /** Runs deployment by deployment, repeatables after each, as a database that never misses one does. */
  SchemaModel stepByStep(MigrationsFolder folder, Cut goal) {
    long start = System.nanoTime();
    ReplayCache cache = new ReplayCache(bench, folder, goal);
    Optional<SchemaModel> cached = cache.findStepwise();
    if (cached.isPresent()) {
      noteStepwise(goal, cached.get(), Set.of(), true, start);
      return cached.get();
    }
    bench.progress().doing("replaying " + goal.deployments().size() + " deployments step by step");
    Set<String> roles = new LinkedHashSet<>();
    try (ShadowDatabase database = bench.server().create()) {
      for (Deployment deployment : goal.deployments()) {
        boolean last = deployment.equals(goal.deployments().getLast());
        Cut cut = last ? goal : folder.upTo(deployment, bench.pastTexts(folder));
        run(cut, folder, database, RunListener.silent(), roles);
      }
      SchemaModel model = bench.readShadow(database);
      noteStepwise(goal, model, roles, false, start);
      cache.keepStepwise(model);
      return model;
    } finally {
      bench.server().dropRolesOfScripts();
    }
  }

  private void noteStepwise(
      Cut goal, SchemaModel model, Set<String> roles, boolean cached, long start) {
    List<Count> counts = List.of(
        new Count("deployments", goal.deployments().size()), new Count("objects", model.objects().size()));
    bench.note(new Built("migrations", Built.How.REPLAYED_STEP_BY_STEP, counts, List.of(), List.copyOf(roles),
        cached, Workbench.since(start)));
  }

  /** True where all repeatables run once the migrations have been brought to this state. */
  boolean areCured(MigrationsFolder folder, Replayed replayed, Modelled state) {
    try (ShadowDatabase database = bench.server().create()) {
      replay(folder.all(), folder, database);
      Renamings renamings = new Renamings(bench);
      Renamed renamed = renamings.onCopyOf(
          database, replayed.end(), state.model(), renamings.shipped(state.renames()));
      Kinds kinds = bench.project().dialect().kinds();
      Placement.Placed placed = new RenamedPlacement(bench.placement(), kinds, bench.major(), Form.SHORT)
          .place(replayed.end(), replayed.versionedOnly(), renamed, state.model());
      try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
        for (tandem.ddl.Statement one : placed.versioned()) {
          statement.execute(one.sql());
        }
      }
      run(folder.all(), folder, database, RunListener.silent(), new LinkedHashSet<>());
      return true;
    } catch (TandemException | SQLException e) {
      return false;
    } finally {
      bench.server().dropRolesOfScripts();
    }
  }

  /** A file's text; empty where there is none. */
  static Optional<String> textOf(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw TandemException.failed("FILE-READ", "cannot be read: " + e.getMessage()).at(file.toString())
          .cause(e);
    }
  }

  /** Learns from the catalog before and after each repeatable what it makes. */
  private final class Learning implements RunListener {
    private final ShadowDatabase database;
    private final Ownership ownership = new Ownership();
    private Map<ObjectKey, String> before = Map.of();

    Learning(ShadowDatabase database) {
      this.database = database;
    }

    void look() {
      before = versions();
    }

    private Map<ObjectKey, String> versions() {
      try (Connection connection = database.connect()) {
        return bench.project().dialect().programmableVersions(connection);
      } catch (SQLException e) {
        throw Workbench.unread(e);
      }
    }

    @Override
    public void finished(ScriptRun run) {
      if (run.script().kind() == MigrationKind.REPEATABLE) {
        Map<ObjectKey, String> after = versions();
        ownership.learn(run.script(), before, after);
        before = after;
      }
    }
  }
}
