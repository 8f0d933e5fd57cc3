package tandem.workflow;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tandem.ddl.Statement;
import tandem.ddl.script.Syntax;
import tandem.migration.DeploymentFile;
import tandem.migration.DeploymentYaml;
import tandem.migration.FileBatch;
import tandem.migration.Integrity;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.migration.ProgrammableText;
import tandem.migration.RepeatableTexts;
import tandem.migration.ScriptConfig;
import tandem.migration.TextReference;
import tandem.migration.Texts;
import tandem.model.ObjectKey;
import tandem.model.TandemException;
import tandem.plan.Placement;

/** Lays a divided plan out as a deployment folder, repeatable scripts and stored texts. Writes nothing. */
final class DeploymentWriter {
  private static final String REBUILT = "-- rebuilt by ";

  private final Project project;
  private final MigrationsFolder folder;
  private final RepeatableTexts texts;
  private final Ownership ownership;
  private final ScriptNames names;

  /**
   * A writer into this folder.
   *
   * @param ownership which script makes what
   */
  DeploymentWriter(Project project, MigrationsFolder folder, Ownership ownership) {
    this.project = project;
    this.folder = folder;
    this.texts = new RepeatableTexts(folder, PastTexts.none());
    this.ownership = ownership;
    this.names = new ScriptNames(project.dialect().syntax(), folder, ownership);
  }

  /** How its scripts are written. */
  Syntax syntax() {
    return project.dialect().syntax();
  }

  /** What the next deployment is called: the next number and the name. */
  DeploymentLabel next(String name) {
    BigInteger number = folder.nextNumber();
    return new DeploymentLabel(String.format(Locale.ROOT, "%04d_%s", number, checked(name)), checked(name),
        number.toString(), 1, DeploymentFile.EMPTY, true);
  }

  /**
   * A name as it stands in file names.
   *
   * @throws TandemException DEPLOYMENT-NAME
   */
  static String checked(String name) {
    String plain = name.strip().replaceAll("\\s+", "_");
    if (!plain.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,99}") || plain.contains("__")) {
      throw TandemException.usage("DEPLOYMENT-NAME", "'" + name + "' cannot be the name of a deployment")
          .remedy("letters, digits, single underscores, hyphens and dots, 100 at the most, e.g. add_points");
    }
    return plain;
  }

  /** The deployment as files by path from the migrations folder. */
  DeploymentDraft draft(DeploymentLabel label, Placement.Placed placed, List<String> header) {
    SortedMap<String, String> files = new TreeMap<>();
    writeVersioned(label, placed.versioned(), header, files);
    List<ProgrammableText> touched = new ArrayList<>();
    if (label.handWork()) {
      touched.addAll(handWork(placed, files));
    }
    Set<String> taken = names.taken();
    placed.defined().forEach((unit, statements) -> {
      Optional<Migration> script = names.scriptOf(unit);
      boolean justAgain = placed.rebuilt().contains(unit) && script.isPresent();
      if (justAgain) {
        touch(script.get(), label.folder(), unit, touched, files);
      } else {
        define(unit, statements, script, taken, touched, files);
      }
    });
    placed.dropped().forEach(unit -> names.maker(unit)
        .ifPresent(script -> leave(unit, script, "dropped by " + label.folder(), touched, files)));
    placed.moved().forEach(unit -> names.maker(unit).ifPresent(
        script -> leave(unit, script, "in versioned scripts since " + label.folder(), touched, files)));
    touched.sort((a, b) -> a.object().compareTo(b.object()));
    DeploymentFile file = label.file().withProgrammables(touched);
    if (!file.equals(DeploymentFile.EMPTY)) {
      files.put(label.folder() + "/" + DeploymentFile.NAME, new DeploymentYaml().write(file));
    }
    return recorded(label.folder(), files);
  }

  /**
   * A deployment that gives each programmable of a script one of its own.
   *
   * @param texts what their scripts say
   * @param tooLate what scripts need of others that Flyway runs behind them
   */
  DeploymentDraft split(Migration script, SortedMap<ObjectKey, String> texts, List<Statement> tooLate) {
    String plain = script.description().replaceAll("[^\\p{L}\\p{N}.-]+", "_").replaceAll("^_|_$", "");
    DeploymentLabel label = next("split_" + plain.substring(0, Math.min(plain.length(), 90)));
    SortedMap<String, String> files = new TreeMap<>();
    writeVersioned(label, tooLate, List.of(label.folder() + ", written by tandem split: what a repeatable "
        + "script needs of one that Flyway runs behind it."), files);
    List<ProgrammableText> touched = new ArrayList<>();
    Set<String> taken = names.taken();
    taken.remove(script.fileName());
    texts.forEach((unit, text) -> {
      String own = names.newPath(unit, taken);
      String fileName = own.substring(own.lastIndexOf('/') + 1);
      boolean keeps = fileName.equals(script.fileName());
      taken.add(fileName);
      String path = keeps ? script.script() : own;
      ship(unit, path, text, keeps ? Optional.of(script) : Optional.empty(), touched, files);
      String config = script.config().readAs(Optional.empty()).text();
      if (!config.isEmpty()) {
        files.put(path + ".conf", config);
      }
    });
    if (!files.containsKey(script.script())) {
      empty(texts.firstKey(), script, "split by " + label.folder(), touched, files);
    }
    files.put(label.folder() + "/" + DeploymentFile.NAME,
        new DeploymentYaml().write(label.file().withProgrammables(touched)));
    return recorded(label.folder(), files);
  }

  /** The draft with a script of somebody's own, which has its text behind a header. */
  DeploymentDraft withScript(DeploymentDraft draft, String path, String text, boolean inTransaction) {
    SortedMap<String, String> files = new TreeMap<>(draft.files());
    files.put(path, text);
    writeConfig(path, text, inTransaction ? Optional.empty() : Optional.of(false), files);
    return recorded(draft.name(), files);
  }

  /** With the line that says what it holds, where the folder keeps such lines. */
  private DeploymentDraft recorded(String name, SortedMap<String, String> files) {
    Integrity.of(folder).ifPresent(integrity ->
        files.put(Integrity.NAME, integrity.withDraft(name, files, folder.settings()).text()));
    return new DeploymentDraft(name, files);
  }

  private void writeVersioned(DeploymentLabel label, List<Statement> statements, List<String> header,
      SortedMap<String, String> files) {
    int index = 0;
    for (List<Statement> run : project.dialect().scripts(statements)) {
      String path = label.script(index++);
      String text = ScriptText.comment(header) + "\n" + ScriptText.of(project.limited(run));
      files.put(path, text);
      Optional<Boolean> transaction = run.getFirst().transactional() ? Optional.empty() : Optional.of(false);
      writeConfig(path, text, transaction, files);
    }
  }

  /** What a runner has to know of a script, in the file beside it. */
  void writeConfig(
      String path, String text, Optional<Boolean> transaction, SortedMap<String, String> files) {
    // The text is what the database printed: what looks like a placeholder in it is none.
    boolean looksReplaced = folder.settings().placeholderReplacement()
        && text.contains(folder.settings().placeholderPrefix());
    String config = new ScriptConfig(
        transaction, looksReplaced ? Optional.of(false) : Optional.empty(), Optional.empty(), true).text();
    if (!config.isEmpty()) {
      files.put(path + ".conf", config);
    }
  }

  private void define(ObjectKey unit, List<Statement> statements, Optional<Migration> script,
      Set<String> taken, List<ProgrammableText> touched, SortedMap<String, String> files) {
    String path;
    if (script.isPresent()) {
      refuseWhereShared(unit, script.get());
      refuseWhereEdited(unit, script.get());
      path = script.get().script();
    } else {
      path = names.newPath(unit, taken);
      taken.add(path.substring(path.lastIndexOf('/') + 1));
    }
    ship(unit, path, ScriptText.of(statements), script, touched, files);
    writeConfig(path, files.get(path), Optional.empty(), files);
  }

  /** A runner skips an unchanged repeatable; a line that names the deployment makes it run again. */
  private void touch(Migration script, String folderName, ObjectKey unit, List<ProgrammableText> touched,
      SortedMap<String, String> files) {
    if (files.containsKey(script.script())) {
      return;
    }
    String text = script.text().lines().filter(line -> !line.startsWith(REBUILT)).map(line -> line + "\n")
        .collect(Collectors.joining());
    ship(unit, script.script(), REBUILT + folderName + "\n" + text, Optional.of(script), touched, files);
  }

  /** A programmable has no repeatable script any longer. */
  private void leave(ObjectKey unit, Migration script, String why, List<ProgrammableText> touched,
      SortedMap<String, String> files) {
    refuseWhereShared(unit, script);
    refuseWhereEdited(unit, script);
    empty(unit, script, why, touched, files);
  }

  /** A script says nothing any longer: to Flyway one that is gone is an error. */
  private void empty(ObjectKey unit, Migration script, String why, List<ProgrammableText> touched,
      SortedMap<String, String> files) {
    // Flyway's validate wants a file that is there: a comment only.
    if (project.plainFlyway()) {
      ship(unit, script.script(), "-- " + why + "\n", Optional.of(script), touched, files);
    } else {
      files.put(script.script(), "");
      if (!script.config().equals(ScriptConfig.NONE)) {
        files.put(script.script() + ".conf", "");
      }
      touched.add(new ProgrammableText(
          unit.toString(), script.script(), TextReference.NONE, before(script, files)));
    }
  }

  private void ship(ObjectKey unit, String path, String text, Optional<Migration> script,
      List<ProgrammableText> touched, SortedMap<String, String> files) {
    TextReference before = script.map(old -> before(old, files)).orElse(TextReference.NONE);
    files.put(path, text);
    touched.add(new ProgrammableText(unit.toString(), path, stored(text, files), before));
  }

  private TextReference before(Migration script, SortedMap<String, String> files) {
    return stored(script.text(), files);
  }

  private static TextReference stored(String text, SortedMap<String, String> files) {
    TextReference reference = Texts.reference(text);
    files.put(Texts.NAME + "/" + reference.value() + ".sql", text.replace("\r\n", "\n"));
    return reference;
  }

  /**
   * True where a repeatable was edited since a deployment recorded it, so that there is something to record.
   */
  boolean hasHandWork() {
    return !texts.editedByHand().isEmpty();
  }

  /** Repeatables written or edited by hand belong to the next deployment. */
  private List<ProgrammableText> handWork(Placement.Placed placed, SortedMap<String, String> files) {
    List<Migration> scripts = new ArrayList<>(texts.editedByHand());
    scripts.addAll(texts.unrecorded());
    List<ProgrammableText> work = new ArrayList<>();
    for (Migration script : scripts) {
      Set<ObjectKey> units = ownership.madeBy(script.script());
      if (units.stream().noneMatch(unit -> placed.defined().containsKey(unit)
          || placed.moved().contains(unit) || placed.dropped().contains(unit))) {
        String object = units.stream().map(ObjectKey::toString).findFirst().orElse(script.description());
        TextReference recorded = texts.lastRecorded(script.fileName());
        boolean isNew = texts.unrecorded().contains(script);
        work.add(new ProgrammableText(object, script.script(), stored(script.text(), files),
            isNew ? TextReference.UNKNOWN : recorded));
      }
    }
    return work;
  }

  private void refuseWhereShared(ObjectKey unit, Migration script) {
    Set<ObjectKey> others = new TreeSet<>(ownership.madeBy(script.script()));
    others.remove(unit);
    if (!others.isEmpty()) {
      throw TandemException.refused("SCRIPT-SHARED",
              unit + " changes, and its script makes " + others.size() + " other objects too: "
                  + String.join(", ", others.stream().map(ObjectKey::toString).limit(5).toList()))
          .at(script.file().toString())
          .remedy("tandem split " + script.script() + ", then generate again");
    }
  }

  private void refuseWhereEdited(ObjectKey unit, Migration script) {
    boolean edited = texts.editedByHand().stream().anyMatch(one -> one.script().equals(script.script()));
    if (edited) {
      throw TandemException.refused("REPEATABLE-EDITED",
              unit + " is other in state than in its script, which was edited by hand since a deployment"
                  + " recorded it")
          .at(script.file().toString())
          .remedy("bring the edit into state as well, or take it back; generate then writes what is left");
    }
  }

  /** What a draft would change, by path from a folder above the migrations, or from theirs. */
  static List<FileChange> changes(Path above, MigrationsFolder folder, DeploymentDraft draft) {
    List<FileChange> changes = new ArrayList<>();
    Path prefix = above.toAbsolutePath().relativize(folder.root().toAbsolutePath());
    draft.files().forEach((path, text) -> {
      Optional<String> before = Replays.textOf(folder.root().resolve(path));
      Optional<String> after = text.isEmpty() ? Optional.empty() : Optional.of(text);
      if (!before.equals(after)) {
        changes.add(new FileChange(prefix.resolve(path).toString().replace('\\', '/'), before, after));
      }
    });
    return changes;
  }

  /** Files to write, and files to remove: those whose text is empty. */
  static FileBatch batch(MigrationsFolder folder, DeploymentDraft draft) {
    FileBatch batch = new FileBatch(folder.root());
    for (Map.Entry<String, String> file : draft.files().entrySet()) {
      if (file.getValue().isEmpty()) {
        batch.remove(file.getKey());
      } else {
        batch.write(file.getKey(), file.getValue());
      }
    }
    return batch;
  }
}
