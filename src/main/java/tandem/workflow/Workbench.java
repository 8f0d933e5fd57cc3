package tandem.workflow;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tandem.dialect.ConnectionSource;
import tandem.dialect.Running;
import tandem.dialect.snapshot.ModelJson;
import tandem.git.Git;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.migration.run.RunListener;
import tandem.migration.run.Runner;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.plan.Placement;
import tandem.proof.Proof;
import tandem.rename.Annotations;
import tandem.rename.Rename;
import tandem.shadow.Cached;
import tandem.shadow.ModelCache;
import tandem.shadow.ModelKey;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;
import tandem.shadow.Shadows;
import tandem.state.Loaded;
import tandem.state.StateFolder;
import tandem.state.StateLoader;

/**
 * What one run of a command works with: the project, a shadow server that is started when first needed, and
 * what has been built so far.
 */
final class Workbench implements AutoCloseable {
  /** What does not work in a database system, by what people call it. */
  static final String NOT_YET = "tandem runs no migrations in %s yet";

  /** Under this name the cache keeps which roles and schemas were stubbed. */
  static final String STUBS = "stubs";

  private final Project project;
  private final Shadows shadows;
  private final Progress progress;
  private final Questions questions;
  private final ModelCache cache;
  private final List<Built> built = new ArrayList<>();
  private OptionalInt majorAtHand = OptionalInt.empty();
  private String majorReason = "the bundled one";
  private ShadowServer server;

  Workbench(Project project, Shadows shadows, Progress progress, Questions questions, Path cacheFolder) {
    this.cache = new ModelCache(cacheFolder,
        new ModelJson(project.dialect().name(), project.dialect().kinds()));
    this.project = project;
    this.shadows = shadows;
    this.progress = progress;
    this.questions = questions;
    if (project.major().isPresent()) {
      this.majorReason = "config.yml says " + project.dialect().name() + ":" + project.major().getAsInt();
    }
  }

  Project project() {
    return project;
  }

  Progress progress() {
    return progress;
  }

  Questions questions() {
    return questions;
  }

  /** What has been built, replayed and read, in that order. */
  List<Built> built() {
    return List.copyOf(built);
  }

  void note(Built one) {
    built.add(one);
  }

  /** The shadow that was used, now or when what was found in the cache was built. */
  Optional<ShadowUse> shadowUse() {
    if (server == null) {
      return built.stream().anyMatch(Built::cached)
          ? Optional.of(new ShadowUse(system(version()), "cached", majorReason)) : Optional.empty();
    }
    return Optional.of(new ShadowUse(system(server.version()), server.place(), majorReason));
  }

  /** A version with what people call the database system. */
  String system(String version) {
    return project.dialect().title() + " " + version;
  }

  /** The shadow's major version, starting it where config.yml does not say. */
  int major() {
    return Integer.parseInt(version().replaceFirst("\\..*", ""));
  }

  /** The shadow's full version; asks the server only where it cannot be known otherwise. */
  String version() {
    return server != null ? server.version()
        : shadows.knownVersion(wantedMajor()).orElseGet(() -> server().version());
  }

  private OptionalInt wantedMajor() {
    return project.major().isPresent() ? project.major() : majorAtHand;
  }

  /** The shadow server. */
  ShadowServer server() {
    if (server == null) {
      progress.doing("starting a shadow database");
      server = shadows.open(wantedMajor());
    }
    return server;
  }

  /** False where there is no shadow, so that state is known as it was captured and not otherwise. */
  boolean buildsState() {
    return shadows.canOpen();
  }

  ModelCache cache() {
    return cache;
  }

  /** The start of the name of what is built: everything it follows from but its own files. */
  ModelKey key(String what) {
    return cache.key(what)
        .with("server", version())
        .with("scope", project.scope(Set.of()).toString());
  }

  /** The state folder, built in a shadow and read back. */
  Modelled state() {
    return state(new StateFolder(project.state()).read(), "state");
  }

  /** These state files, built in a shadow and read back. */
  Modelled state(SortedMap<String, String> files, String name) {
    long start = System.nanoTime();
    if (!buildsState()) {
      SchemaModel model = new CapturedState(project.state(), project.dialect()).of(files);
      List<Count> counts = List.of(
          new Count("files", files.size()), new Count("objects", model.objects().size()));
      return noted(new Modelled(model, new Built(name, Built.How.READ, counts, model.unmodelled(), List.of(),
          false, since(start)), renames(files, model)));
    }
    ModelKey key = key("state").with("files", files);
    Optional<Cached> cached = cache.find(key);
    if (cached.isPresent()) {
      SchemaModel model = cached.get().model();
      List<Count> counts = List.of(new Count("files", files.size()),
          new Count("objects", model.objects().size()));
      return noted(new Modelled(model, new Built(name, Built.How.BUILT, counts, model.unmodelled(),
          cached.get().remarks().getOrDefault(STUBS, List.of()), true, since(start)), renames(files, model)));
    }
    progress.doing("building " + name + " (" + new Count("files", files.size()).text() + ")");
    try (ShadowDatabase database = server().create()) {
      Loaded loaded = load(files, database);
      SchemaModel model = project.dialect().withPins(readShadow(database), files.values());
      List<Count> counts = List.of(
          new Count("files", loaded.files()), new Count("objects", model.objects().size()));
      cache.keep(key, new Cached(model, Map.of(STUBS, loaded.stubbedRoles())));
      return noted(new Modelled(model, new Built(name, Built.How.BUILT, counts, model.unmodelled(),
          loaded.stubbedRoles(), false, since(start)), renames(files, model)));
    } finally {
      server().dropRolesOfScripts();
    }
  }

  /** What the files say was renamed, told with places from the project's folder. */
  private List<Rename> renames(SortedMap<String, String> files, SchemaModel model) {
    SortedMap<String, String> byPlace = new TreeMap<>();
    files.forEach((path, text) -> byPlace.put(prefix(project.state()) + path, text));
    return new Annotations(project.dialect().kinds(), model).in(byPlace);
  }

  /** A folder as people name it from the project's, with a slash behind it. */
  String prefix(Path folder) {
    return root().toAbsolutePath().relativize(folder.toAbsolutePath()) + "/";
  }

  /** The loader names files from the state folder; people look for them from the project's. */
  private Loaded load(SortedMap<String, String> files, ShadowDatabase database) {
    try {
      return loader().load(files, database);
    } catch (TandemException e) {
      String place = e.where().orElse("");
      boolean isFile = files.keySet().stream()
          .anyMatch(file -> place.equals(file) || place.startsWith(file + ":"));
      throw isFile ? e.at(prefix(project.state()) + place) : e;
    }
  }

  /**
   * How migrations run in the project's databases.
   *
   * @throws TandemException MIGRATIONS-NOT-YET where they cannot
   */
  Running running() {
    return project.dialect().running().orElseThrow(() ->
        TandemException.usage("MIGRATIONS-NOT-YET", NOT_YET.formatted(project.dialect().title()))
            .remedy("capture, diff, docs, snapshot and doctor work there"));
  }

  /** Runs a folder's scripts in a database. */
  Runner runner(ConnectionSource database, MigrationsFolder folder, RunListener listener) {
    return new Runner(running(), database, folder, pastTexts(folder), listener);
  }

  /** Builds state in databases of the shadow server. */
  StateLoader loader() {
    return new StateLoader(server(), project.dialect());
  }

  Modelled noted(Modelled modelled) {
    built.add(modelled.built());
    return modelled;
  }

  /** Reads a shadow database. */
  SchemaModel readShadow(ShadowDatabase database) {
    try (Connection connection = database.connect()) {
      return read(connection);
    } catch (SQLException e) {
      throw unread(e).at(server().place());
    }
  }

  /** That a shadow database cannot be read. */
  static TandemException unread(SQLException e) {
    return TandemException.failed("SHADOW-READ", "the shadow database cannot be read: " + e.getMessage())
        .cause(e);
  }

  /** That an environment's database cannot be read. */
  static TandemException unread(Target target, SQLException e) {
    return TandemException.failed("DATABASE-READ", target.name() + " cannot be read: " + e.getMessage())
        .at(target.address()).cause(e);
  }

  /** Reads what a connection to a shadow leads to. */
  SchemaModel read(Connection connection) throws SQLException {
    return read(connection, Set.of());
  }

  private SchemaModel read(Connection connection, Set<String> defaultOwners) throws SQLException {
    return project.dialect().reader().read(connection, project.scope(defaultOwners));
  }

  /** Reads an environment. */
  Modelled environment(Target target) {
    long start = System.nanoTime();
    progress.doing("reading " + target.name());
    try (Connection connection = open(target)) {
      SchemaModel model = read(connection, defaultOwners(connection, target));
      List<Count> counts = List.of(new Count("objects", model.objects().size()));
      return noted(new Modelled(model, new Built(target.name(), Built.How.READ, counts, model.unmodelled(),
          List.of(), false, since(start))));
    } catch (SQLException e) {
      throw unread(target, e);
    } catch (TandemException e) {
      throw e.orAt(target.place());
    }
  }

  /** A connection to an environment; the shadow follows its major version where config.yml does not say. */
  Connection open(Target target) throws SQLException {
    Connection connection = target.connections().open();
    if (project.major().isEmpty() && majorAtHand.isEmpty() && server == null) {
      majorAtHand = OptionalInt.of(connection.getMetaData().getDatabaseMajorVersion());
      majorReason = target.name() + " runs it";
    }
    return connection;
  }

  /**
   * Who owns what migrations have made: who connects, the role scripts run as, and who has run them before.
   */
  private Set<String> defaultOwners(Connection connection, Target target) throws SQLException {
    Set<String> owners = new HashSet<>(project.dialect().ownersOf(
        connection, project.historySchema(), project.flyway().table()));
    target.role().get().ifPresent(owners::add);
    return owners;
  }

  /** The environment of this name, or the database of this URL. */
  Target target(String name) {
    Target target = project.environments().get(name);
    return target != null ? target : project.adHoc().apply(name);
  }

  /** How differences are told here. */
  Comparison comparison() {
    return new Comparison(project.dialect().kinds(), major());
  }

  /** How plans are divided here. */
  Placement placement() {
    return new Placement(project.dialect().kinds(), project.dialect()::ifThere);
  }

  /** How models are compared here. */
  Differences differences() {
    return new Differences(this);
  }

  /** Proves what scripts do, on the shadow server. */
  Proof proof() {
    return new Proof(server(), project.dialect(), project.scope(Set.of()), differences()::between);
  }

  /**
   * Under {@code --strict} what no kind models is an error.
   *
   * @throws TandemException UNMODELLED
   */
  void refuseUnmodelled(Modelled modelled, boolean strict) {
    if (strict && !modelled.model().unmodelled().isEmpty()) {
      throw TandemException.failed("UNMODELLED", modelled.built().source()
          + " holds what tandem does not model: "
              + modelled.model().unmodelled().stream().map(one -> one.type() + " " + one.identity()).limit(20)
                  .collect(Collectors.joining(", ")))
          .remedy("run without --strict: it is then listed and left alone");
    }
  }

  /** What repeatables said before deployments recorded it. */
  PastTexts pastTexts(MigrationsFolder folder) {
    return new GitTexts(new Git(project.root()), folder);
  }

  Path root() {
    return project.root();
  }

  static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
  }
}
