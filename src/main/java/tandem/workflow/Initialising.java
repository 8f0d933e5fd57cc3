package tandem.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tandem.migration.Deployment;
import tandem.migration.DeploymentFile;
import tandem.kind.Form;
import tandem.migration.DeploymentYaml;
import tandem.migration.FileBatch;
import tandem.migration.Integrity;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.migration.ProgrammableText;
import tandem.migration.RepeatableTexts;
import tandem.migration.TextReference;
import tandem.migration.Texts;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.plan.Placement;
import tandem.plan.Planner;
import tandem.state.StateFolder;
import tandem.state.StateWriter;

/** {@code init}: what a new project needs; a database or a Flyway folder that exists is taken as it is. */
public final class Initialising {
  /** The line a project's .gitignore needs. */
  private static final String IGNORED = ".tandem/";

  private final Workbench bench;
  private final List<FileChange> files = new ArrayList<>();
  private final List<String> next = new ArrayList<>();
  private final List<Finding> notes = new ArrayList<>();

  Initialising(Workbench bench) {
    this.bench = bench;
  }

  /**
   * Writes the configuration where there is none; the rest follows from it.
   *
   * @return the files written
   */
  static List<FileChange> skeleton(Path root, String config) {
    if (Files.exists(root.resolve("config.yml"))) {
      return List.of();
    }
    List<FileChange> files = List.of(new FileChange("config.yml", Optional.empty(), Optional.of(config)));
    FileChange.commit(files, root);
    return files;
  }

  /** An empty project, or one whose migrations folder is there already. */
  InitReport folder(List<FileChange> written) {
    long start = System.nanoTime();
    begin(written);
    MigrationsFolder folder = bench.project().migrations().sound();
    if (folder.deployments().isEmpty() && folder.repeatables().isEmpty()) {
      record();
      next.add("name a development database below 'environments' in config.yml, then tandem capture");
      return report(start, List.of(), Optional.empty(), List.of());
    }
    Replayed replayed = new Replays(bench).migrations(folder);
    replayed.setAside().forEach(aside -> notes.add(Finding.of(Condition.NOTED, aside.error())));
    if (new StateFolder(bench.project().state()).read().isEmpty()) {
      writeState(replayed.end());
    }
    keepTexts(folder, replayed.ownership());
    record();
    next.add("tandem check");
    return report(start, folder.deployments().stream().map(Deployment::path).toList(), Optional.empty(),
        List.of());
  }

  private void begin(List<FileChange> written) {
    files.addAll(written);
    ignore();
    makeFolders();
  }

  private void ignore() {
    Set<String> lacking = new LinkedHashSet<>(List.of(IGNORED));
    bench.project().dialect().running().ifPresent(running -> lacking.addAll(running.leftBeside()));
    Optional<String> before = Replays.textOf(bench.root().resolve(".gitignore"));
    before.ifPresent(old -> old.lines().map(String::strip).forEach(lacking::remove));
    if (!lacking.isEmpty()) {
      String text = before.map(old -> old.isEmpty() || old.endsWith("\n") ? old : old + "\n").orElse("")
          + String.join("\n", lacking) + "\n";
      FileChange change = new FileChange(".gitignore", before, Optional.of(text));
      FileChange.commit(List.of(change), bench.root());
      files.add(change);
    }
  }

  private void makeFolders() {
    try {
      Files.createDirectories(bench.project().state());
      Files.createDirectories(bench.project().locations().getFirst());
    } catch (IOException e) {
      throw TandemException.failed("FILE-WRITE", "the folder cannot be made: " + e.getMessage())
          .at(bench.root().toString()).remedy("see to it that the folder may be written to").cause(e);
    }
  }

  private void writeState(SchemaModel model) {
    StateWriter writer = new StateWriter(bench.project().dialect().kinds(), bench.major());
    String prefix = bench.prefix(bench.project().state());
    FileBatch batch = new FileBatch(bench.project().state());
    writer.write(model).forEach((path, text) -> {
      batch.write(path, text);
      files.add(new FileChange(prefix + path, Optional.empty(), Optional.of(text)));
    });
    batch.commit();
  }

  /** Keeps today's text of every repeatable, so that later cuts need no git. */
  private void keepTexts(MigrationsFolder folder, Ownership ownership) {
    List<Migration> unrecorded = new RepeatableTexts(folder, PastTexts.none()).unrecorded();
    if (unrecorded.isEmpty() || folder.deployments().isEmpty()) {
      return;
    }
    SortedMap<String, String> texts = new TreeMap<>();
    Deployment last = folder.deployments().getLast();
    List<ProgrammableText> touched = new ArrayList<>(last.file().programmables());
    for (Migration script : unrecorded) {
      TextReference reference = Texts.reference(script.text());
      texts.put(Texts.NAME + "/" + reference.value() + ".sql", script.text().replace("\r\n", "\n"));
      String object = ownership.madeBy(script.script()).stream().map(ObjectKey::toString).findFirst()
          .orElse(script.description());
      touched.add(new ProgrammableText(object, script.script(), reference, TextReference.UNKNOWN));
    }
    boolean isFolder = last.migrations().stream()
        .allMatch(script -> script.file().getParent().equals(last.folder()))
            && !last.folder().equals(folder.root());
    if (isFolder) {
      String path = folder.root().relativize(last.folder()) + "/" + DeploymentFile.NAME;
      texts.put(path.replace('\\', '/'), new DeploymentYaml().write(last.file().withProgrammables(touched)));
    }
    write(folder, texts);
  }

  /** From now on a silent edit of a deployment is seen. */
  private void record() {
    MigrationsFolder folder = bench.project().migrations();
    if (Integrity.of(folder).isEmpty()) {
      write(folder, Map.of(Integrity.NAME, Integrity.now(folder.deployments()).text()));
    }
  }

  private void write(MigrationsFolder folder, Map<String, String> texts) {
    FileBatch batch = new FileBatch(folder.root());
    String prefix = bench.prefix(folder.root());
    texts.forEach((path, text) -> {
      batch.write(path, text);
      files.add(new FileChange(prefix + path, Replays.textOf(folder.root().resolve(path)),
          Optional.of(text)));
    });
    batch.commit();
  }

  /** A project for a database that exists: its state, and a baseline deployment marked as applied there. */
  InitReport database(List<FileChange> written, Target target) {
    long start = System.nanoTime();
    begin(written);
    Modelled live = bench.environment(target);
    MigrationsFolder folder = bench.project().migrations().sound();
    if (!folder.deployments().isEmpty()) {
      throw TandemException.usage("INIT-NOT-EMPTY", "there are migrations already")
          .at(folder.root().toString())
          .remedy("tandem capture brings the database into state; tandem baseline ENV marks scripts as "
              + "applied");
    }
    notes.addAll(live.leftAlone());
    if (live.model().objects().isEmpty()) {
      record();
      next.add("tandem capture " + target.name());
      return report(start, List.of(), Optional.empty(), List.of());
    }
    writeState(live.model());
    if (bench.project().dialect().running().isEmpty()) {
      new Capturing(bench).remember(target, live.model());
      notes.add(Finding.of(Condition.NOTED, "MIGRATIONS-NOT-YET",
          Workbench.NOT_YET.formatted(bench.project().dialect().title()) + ": no baseline is written"));
      next.add("tandem status");
      return report(start, List.of(), Optional.empty(), List.of());
    }
    Modelled state = bench.state();
    Placement.Placed placed = placed(state.model());
    DeploymentWriter writer = new DeploymentWriter(bench.project(), folder, new Ownership());
    DeploymentDraft draft = writer.draft(writer.next("baseline"), placed, List.of(
        "The schema of " + target.name() + " when tandem came, written by tandem init.",
        "Proven in a replay from empty. Marked as applied in " + target.name() + "; it has not run there."));
    write(folder, draft.files());
    record();
    MigrationsFolder baseline = bench.project().migrations().sound();
    SchemaModel replayed = new Replays(bench).migrations(baseline).end();
    Marking.Marked marked = new Baselining(bench).mark(target, baseline, baseline.all(), replayed, false);
    notes.addAll(marked.differences());
    new Capturing(bench).remember(target, live.model());
    if (bench.project().environments().isEmpty()) {
      next.add("config.yml was there and is left as it is: name the database below 'environments'");
    }
    next.add("tandem check");
    return report(start, List.of(), Optional.of(draft.name()),
        marked.scripts().stream().map(Migration::script).toList());
  }

  private Placement.Placed placed(SchemaModel model) {
    if (bench.project().programmablesLast()) {
      return bench.placement()
          .place(SchemaModel.empty(), SchemaModel.empty(), model, bench.major(), Form.SHORT);
    }
    return Placement.allVersioned(new Planner(bench.project().dialect().kinds())
        .plan(SchemaModel.empty(), model, bench.major(), Form.SHORT));
  }

  private InitReport report(long start, List<String> adopted, Optional<String> baseline,
      List<String> marked) {
    return new InitReport(bench.shadowUse(), bench.built(), files, adopted, baseline, marked, notes, next,
        Workbench.since(start));
  }
}
