package tandem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tandem.config.Config;
import tandem.config.DatabaseUrl;
import tandem.config.Databases;
import tandem.config.Environment;
import tandem.config.Variables;
import tandem.model.TandemException;
import tandem.report.html.SchemaPage;
import tandem.workflow.AdoptReport;
import tandem.workflow.AdoptRequest;
import tandem.workflow.Allowances;
import tandem.workflow.BackoutReport;
import tandem.workflow.BaselineReport;
import tandem.workflow.BaselineRequest;
import tandem.workflow.CacheReport;
import tandem.workflow.CaptureReport;
import tandem.workflow.CaptureRequest;
import tandem.workflow.ChangesReport;
import tandem.workflow.CheckReport;
import tandem.workflow.CheckRequest;
import tandem.workflow.ProjectCommands;
import tandem.workflow.DiffReport;
import tandem.workflow.DiffRequest;
import tandem.workflow.DocsReport;
import tandem.workflow.DocsRequest;
import tandem.workflow.DoctorReport;
import tandem.workflow.FileChange;
import tandem.workflow.GenerateReport;
import tandem.workflow.GenerateRequest;
import tandem.workflow.InfoReport;
import tandem.workflow.InfoRequest;
import tandem.workflow.InitReport;
import tandem.workflow.InitRequest;
import tandem.workflow.MigrateReport;
import tandem.workflow.MigrateRequest;
import tandem.workflow.Progress;
import tandem.workflow.ProveReport;
import tandem.workflow.ProveRequest;
import tandem.workflow.Questions;
import tandem.workflow.RepairReport;
import tandem.workflow.SnapshotReport;
import tandem.workflow.SnapshotRequest;
import tandem.workflow.StatusRequest;
import tandem.workflow.UndoReport;
import tandem.workflow.UndoRequest;
import tandem.workflow.ValidateReport;

/**
 * The façade: one method per command. Reads the configuration of the project at hand and hands the work to
 * {@code tandem.workflow}; nothing is read or started before a method needs it.
 *
 * <p>Every method throws {@link tandem.model.TandemException} where it cannot do what it is asked.
 */
public final class Tandem {
  private final Path standing;
  private final Path from;
  private final Variables variables;
  private final Progress progress;
  private final Questions questions;
  private final Wiring wiring;
  private final List<String> notices = Collections.synchronizedList(new ArrayList<>());

  /**
   * A façade for one run.
   *
   * @param standing where the user stands, absolute; errors name files from there
   * @param from where the project is looked for, upwards: the same, or what {@code -C} names
   */
  public Tandem(Path standing, Path from, Variables variables, Progress progress, Questions questions) {
    this.standing = standing;
    this.from = from;
    this.variables = variables;
    this.progress = progress;
    this.questions = questions;
    this.wiring = new Wiring(variables, notices::add, progress::doing);
  }

  /** What came up that a person should know and that is no error; complete once a method has returned. */
  public List<String> notices() {
    return List.copyOf(notices);
  }

  /** All verdicts at once. */
  public CheckReport check(CheckRequest request) {
    return with(project(), commands -> commands.check(request));
  }

  /** The whole picture at a glance. */
  public CheckReport status(StatusRequest request) {
    return with(project(), commands -> commands.status(request));
  }

  /** Any two sources; where both are addresses or files no project is needed. */
  public DiffReport diff(DiffRequest request) {
    return with(projectOrStandard(), List.of(request.from(), request.to()),
        commands -> commands.diff(request));
  }

  /** State against migrations becomes a proven deployment. */
  public GenerateReport generate(GenerateRequest request) {
    return with(project(), commands -> commands.generate(request));
  }

  /** Runs what is pending. */
  public MigrateReport migrate(MigrateRequest request) {
    tandem.config.Project found = project();
    Environment environment = found.config().environments().get(request.environment());
    if (environment != null && environment.approve() && !request.dryRun()) {
      throw TandemException.refused("APPROVAL-NEEDED",
              "'" + environment.name() + "' asks for approval, and this version cannot check one")
          .at(environment.place()).remedy("look at 'tandem migrate " + environment.name() + " --dry-run'");
    }
    return with(found, commands -> commands.migrate(request));
  }

  /** Every deployment and script with its state. */
  public InfoReport info(InfoRequest request) {
    return with(project(), commands -> commands.info(request));
  }

  /** History against folder. */
  public ValidateReport validate(String environment) {
    return with(project(), commands -> commands.validate(environment));
  }

  /** Marks scripts as applied where the catalog shows their effect. */
  public BaselineReport baseline(BaselineRequest request) {
    return with(project(), commands -> commands.baseline(request));
  }

  /** A new project. */
  public InitReport init(InitRequest request) {
    Path root = request.folder();
    Optional<String> environment = request.from().filter(name -> isEnvironment(name, root));
    if (environment.isPresent()) {
      return with(tandem.config.Project.of(root, standing, variables),
          commands -> commands.initFrom(environment.get()));
    }
    boolean database = request.from().filter(DatabaseUrl::isOne).isPresent();
    if (!database) {
      List<FileChange> written = ProjectCommands.skeleton(root, ConfigText.plain(request.from(), root));
      return with(tandem.config.Project.of(root, standing, variables), commands -> commands.init(written));
    }
    String url = request.from().get();
    // A database that does not answer leaves no config.yml that names it.
    String config = wiring.configFor(url, root, wiring.databases(
        new tandem.config.Project(root, Config.standard(variables)), List.of(url)));
    List<FileChange> written = ProjectCommands.skeleton(root, config);
    tandem.config.Project made = tandem.config.Project.of(root, standing, variables);
    Databases databases = wiring.databases(made, List.of(url));
    return with(made, databases, commands -> commands.initFrom(written, wiring.development(url, databases)));
  }

  /** Whether a config.yml that is there already names it. */
  private boolean isEnvironment(String name, Path root) {
    return Files.exists(root.resolve("config.yml")) && tandem.config.Project.of(root, standing, variables)
        .config().environments().containsKey(name);
  }

  /** What lies in the caches; cleared where that is asked for. */
  public CacheReport cache(boolean clear) {
    return with(projectOrStandard(), commands -> commands.cache(clear));
  }

  /** The names of environments, for completion; empty outside of a project. */
  public List<String> environments() {
    return tandem.config.Project.find(from, standing, variables)
        .map(found -> List.copyOf(found.config().environments().keySet())).orElse(List.of());
  }

  /** The names of deployments, for completion; empty outside of a project. */
  public List<String> deployments() {
    return tandem.config.Project.find(from, standing, variables)
        .map(found -> with(found, ProjectCommands::deployments)).orElse(List.of());
  }

  /** A live database becomes state. */
  public CaptureReport capture(CaptureRequest request) {
    return with(project(), request.environment().stream().toList(), commands -> commands.capture(request));
  }

  /** Replays on shadows. */
  public ProveReport prove(ProveRequest request) {
    return with(project(), commands -> commands.prove(request));
  }

  /** A model as a file's text. */
  public SnapshotReport snapshot(SnapshotRequest request) {
    return with(projectOrStandard(), List.of(request.source()), commands -> commands.snapshot(request));
  }

  /** A source as a page with pictures. */
  public DocsReport docs(DocsRequest request) {
    return with(projectOrStandard(), List.of(request.source()),
        commands -> commands.docs(request, new SchemaPage()));
  }

  /** Keeps a deployment out of environments. */
  public ChangesReport hold(String deployment, List<String> environments, String reason) {
    return with(project(), commands -> commands.hold(deployment, environments, reason));
  }

  /** Lets a deployment into environments. */
  public ChangesReport release(String deployment, List<String> environments) {
    return with(project(), commands -> commands.release(deployment, environments));
  }

  /** Gives a deployment another name. */
  public ChangesReport rename(String deployment, String name) {
    return with(project(), commands -> commands.rename(deployment, name));
  }

  /**
   * Gives a deployment another place.
   *
   * @param before true: right before the other, false: right behind it
   */
  public ChangesReport reorder(String deployment, String other, boolean before) {
    return with(project(), commands -> commands.reorder(deployment, other, before));
  }

  /** A repeatable of several programmables becomes one script for each. */
  public ChangesReport split(String file, boolean dryRun) {
    return with(project(), commands -> commands.split(file, dryRun));
  }

  /**
   * Takes a deployment out of the migrations.
   *
   * @param park the branch that keeps it while it leaves state, too; empty: it stays in state
   */
  public ChangesReport remove(String deployment, Optional<String> park) {
    return with(project(), commands -> commands.remove(deployment, park));
  }

  /** Records deployments as they are now; all where none is named. */
  public ChangesReport seal(List<String> deployments) {
    return with(project(), commands -> commands.seal(deployments));
  }

  /** Takes deployments out of an environment. */
  public BackoutReport backout(String environment, String deployment, Allowances allowances, boolean dryRun) {
    return with(project(), commands -> commands.backout(environment, deployment, allowances, dryRun));
  }

  /** Runs the undo scripts of what ran last in an environment. */
  public UndoReport undo(UndoRequest request) {
    return with(project(), commands -> commands.undo(request));
  }

  /** What was changed by hand becomes a hotfix. */
  public AdoptReport adopt(AdoptRequest request) {
    return with(project(), commands -> commands.adopt(request));
  }

  /**
   * Puts a history in order.
   *
   * @param reason why checksums are realigned on a protected environment
   */
  public RepairReport repair(String environment, Optional<String> reason, boolean dryRun) {
    return with(project(), commands -> commands.repair(environment, reason, dryRun));
  }

  /** Tries what tandem needs of a machine. */
  public DoctorReport doctor() {
    tandem.config.Project found = projectOrStandard();
    Databases databases = wiring.databases(found, List.of());
    return with(found, databases, commands -> commands.doctor(wiring.driver(found, databases)));
  }

  private <R> R with(tandem.config.Project found, Function<ProjectCommands, R> command) {
    return with(found, List.of(), command);
  }

  private <R> R with(
      tandem.config.Project found, List<String> sources, Function<ProjectCommands, R> command) {
    return with(found, wiring.databases(found, sources), command);
  }

  private <R> R with(
      tandem.config.Project found, Databases databases, Function<ProjectCommands, R> command) {
    try (ProjectCommands commands = new ProjectCommands(wiring.project(found, databases),
        wiring.shadows(found, databases), progress, questions, wiring.cacheFolder())) {
      return command.apply(commands);
    }
  }

  private tandem.config.Project project() {
    return tandem.config.Project.of(from, standing, variables);
  }

  private tandem.config.Project projectOrStandard() {
    return tandem.config.Project.find(from, standing, variables)
        .orElseGet(() -> new tandem.config.Project(from, Config.standard(variables)));
  }
}
