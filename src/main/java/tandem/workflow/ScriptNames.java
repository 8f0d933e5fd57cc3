package tandem.workflow;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.script.Script;
import tandem.ddl.script.Syntax;
import tandem.migration.Deployment;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.ProgrammableScript;
import tandem.migration.ProgrammableText;
import tandem.migration.ScriptName;
import tandem.model.ObjectKey;

/** Which repeatable script a programmable has, or would get. */
final class ScriptNames {
  private final Syntax syntax;
  private final MigrationsFolder folder;
  private final Ownership ownership;

  ScriptNames(Syntax syntax, MigrationsFolder folder, Ownership ownership) {
    this.syntax = syntax;
    this.folder = folder;
    this.ownership = ownership;
  }

  /** The script that makes it. */
  Optional<Migration> maker(ObjectKey unit) {
    return ownership.scriptOf(unit).flatMap(this::inFolder);
  }

  /** The script that makes it, or that made it once and is there still, a comment alone. */
  Optional<Migration> scriptOf(ObjectKey unit) {
    return maker(unit).or(() -> emptied(unit));
  }

  private Optional<Migration> inFolder(String path) {
    return folder.repeatables().stream().filter(script -> script.script().equals(path)).findFirst();
  }

  private Optional<Migration> emptied(ObjectKey unit) {
    return folder.deployments().reversed().stream().map(Deployment::file)
        .flatMap(file -> file.programmables().stream())
        .filter(made -> made.object().equals(unit.toString())).map(ProgrammableText::script)
        .flatMap(path -> inFolder(path).stream())
        .filter(script -> Script.split(syntax, script.script(), script.text()).isEmpty()).findFirst();
  }

  /** The file names that are in use. */
  Set<String> taken() {
    Set<String> taken = new HashSet<>();
    folder.repeatables().forEach(script -> taken.add(script.fileName()));
    return taken;
  }

  /** The path of a new script for it. */
  String newPath(ObjectKey unit, Set<String> taken) {
    return ProgrammableScript.path(
        unit.kind().replace(' ', '_'), unit.display(), taken, folder.settings());
  }

  /** Whether Flyway runs the script of the one before that of the other: it goes by description. */
  boolean runsBefore(ObjectKey one, ObjectKey other) {
    return description(one).compareTo(description(other)) < 0;
  }

  private String description(ObjectKey unit) {
    return scriptOf(unit).map(Migration::description).orElseGet(() -> {
      String path = newPath(unit, Set.of());
      String fileName = path.substring(path.lastIndexOf('/') + 1);
      return ScriptName.parse(fileName, folder.settings()) instanceof ScriptName.Valid valid
          ? valid.name().description() : fileName;
    });
  }
}
