package tandem.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.Set;
import tandem.migration.Deployment;
import tandem.migration.MigrationsFolder;
import tandem.shadow.ShadowCache;
import tandem.shadow.Shadows;

/** One method per command, on one project. Closing it stops the shadow. */
public final class ProjectCommands implements AutoCloseable {
  private final Workbench bench;
  private final Path cacheFolder;

  /** The commands of a project. Nothing is started before a method needs it. */
  public ProjectCommands(
      Project project, Shadows shadows, Progress progress, Questions questions, Path cacheFolder) {
    this.bench = new Workbench(project, shadows, progress, questions, cacheFolder);
    this.cacheFolder = cacheFolder;
  }

  /** All verdicts at once; environments with {@code check: true} where none is named. */
  public CheckReport check(CheckRequest request) {
    List<String> names = request.environments().isEmpty()
        ? bench.project().environments().values().stream().filter(Target::checked).map(Target::name).toList()
        : request.environments();
    Set<Condition> failOn = EnumSet.noneOf(Condition.class);
    failOn.addAll(request.failOn().isEmpty() ? bench.project().failOn() : request.failOn());
    if (request.strict()) {
      failOn.add(Condition.UNMODELLED);
    }
    return new Checking(bench).run(names, failOn, request.strict());
  }

  /** The bench of a system that migrations run on, before anything else is found to be missing. */
  private Workbench migrating() {
    bench.running();
    return bench;
  }

  /** The whole picture: all environments where none is named; nothing is a finding. */
  public CheckReport status(StatusRequest request) {
    List<String> names = request.environments().isEmpty()
        ? List.copyOf(bench.project().environments().keySet()) : request.environments();
    return new Checking(bench).run(names, bench.project().failOn(), false);
  }

  /** Any two sources. */
  public DiffReport diff(DiffRequest request) {
    return new Diffing(bench).run(request);
  }

  /** State against migrations becomes a proven deployment. */
  public GenerateReport generate(GenerateRequest request) {
    return new Generation(migrating()).run(request);
  }

  /** Runs what is pending. */
  public MigrateReport migrate(MigrateRequest request) {
    return new Migrating(migrating()).run(request);
  }

  /** Every script with its state. */
  public InfoReport info(InfoRequest request) {
    return new Informing(migrating()).info(request);
  }

  /** History against folder. */
  public ValidateReport validate(String environment) {
    return new Informing(migrating()).validate(environment);
  }

  /** Marks scripts as applied where the catalog shows their effect. */
  public BaselineReport baseline(BaselineRequest request) {
    return new Baselining(migrating()).run(request);
  }

  /** A live database becomes state. */
  public CaptureReport capture(CaptureRequest request) {
    return new Capturing(bench).run(request);
  }

  /** A model as a file's text. */
  public SnapshotReport snapshot(SnapshotRequest request) {
    return new Snapshots(bench).write(request);
  }

  /** A source as a page. */
  public DocsReport docs(DocsRequest request, PageWriter writer) {
    return new Documenting(bench, writer).run(request);
  }

  /** Replays on shadows. */
  public ProveReport prove(ProveRequest request) {
    return new Proofs(migrating()).run(request);
  }

  /** Keeps a deployment out of environments. */
  public ChangesReport hold(String deployment, List<String> environments, String reason) {
    return new Holding(bench).hold(deployment, environments, reason);
  }

  /** Lets a deployment into environments. */
  public ChangesReport release(String deployment, List<String> environments) {
    return new Holding(bench).release(deployment, environments);
  }

  /** Gives a deployment another name. */
  public ChangesReport rename(String deployment, String name) {
    return new Reordering(migrating()).rename(deployment, name);
  }

  /**
   * Gives a deployment another place.
   *
   * @param before true: right before the other, false: right behind it
   */
  public ChangesReport reorder(String deployment, String other, boolean before) {
    return new Reordering(migrating()).reorder(deployment, other, before);
  }

  /** A repeatable of several programmables becomes one script for each. */
  public ChangesReport split(String file, boolean dryRun) {
    return new Splitting(migrating()).run(file, dryRun);
  }

  /**
   * Takes a deployment out of the migrations.
   *
   * @param park the branch that keeps it while it leaves state, too; empty: it stays in state
   */
  public ChangesReport remove(String deployment, Optional<String> park) {
    return new Removing(migrating()).run(deployment, park);
  }

  /** Records deployments as they are now; all where none is named. */
  public ChangesReport seal(List<String> deployments) {
    MigrationsFolder folder = bench.project().migrations().sound();
    return new RecordedContent(bench, folder).seal(
        deployments.stream().flatMap(name -> folder.named(name).stream()).toList(), deployments.isEmpty());
  }

  /** Takes deployments out of an environment. */
  public BackoutReport backout(String environment, String deployment, Allowances allowances, boolean dryRun) {
    return new BackingOut(migrating(), environment).run(deployment, allowances, dryRun);
  }

  /** Runs the undo scripts of what ran last. */
  public UndoReport undo(UndoRequest request) {
    return new Undoing(migrating(), request.environment()).run(request);
  }

  /** What was changed by hand becomes a hotfix. */
  public AdoptReport adopt(AdoptRequest request) {
    return new Adopting(migrating(), request).run();
  }

  /**
   * Puts a history in order.
   *
   * @param reason why checksums are realigned on a protected environment
   */
  public RepairReport repair(String environment, Optional<String> reason, boolean dryRun) {
    return new Repairing(migrating()).run(environment, reason, dryRun);
  }

  /**
   * Tries what tandem needs of a machine.
   *
   * @param driver says where the driver of the system is; empty where tandem brings it
   */
  public DoctorReport doctor(Optional<Supplier<String>> driver) {
    return new Doctor(bench, cacheFolder, driver).run();
  }

  /** The configuration is written by this first, where there is none; the project is read afterwards. */
  public static List<FileChange> skeleton(Path root, String config) {
    return Initialising.skeleton(root, config);
  }

  /** A project for a database that exists. */
  public InitReport initFrom(List<FileChange> written, Target database) {
    return new Initialising(bench).database(written, database);
  }

  /** The same of an environment that config.yml named before. */
  public InitReport initFrom(String environment) {
    return initFrom(List.of(), bench.target(environment));
  }

  /** A project without a database. */
  public InitReport init(List<FileChange> written) {
    return new Initialising(bench).folder(written);
  }

  /** What lies in the caches; cleared where that is asked for. */
  public CacheReport cache(boolean clear) {
    ShadowCache cache = new ShadowCache(cacheFolder);
    List<ShadowCache.Entry> entries = clear ? cache.clear() : cache.entries();
    List<CacheReport.Entry> told = new ArrayList<>();
    entries.forEach(entry -> told.add(new CacheReport.Entry(
        entry.what(), entry.path().toString(), entry.bytes(), entry.kept().isPresent())));
    return new CacheReport(told, clear);
  }

  /** The names of the deployments, each with its group. */
  public List<String> deployments() {
    return bench.project().migrations().deployments().stream().map(Deployment::path).toList();
  }

  @Override
  public void close() {
    bench.close();
  }
}
