package tandem.migration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Versioned migrations that ship as a unit, and the programmables they touched.
 *
 * @param path its folder relative to the migrations folder with {@code /}: {@code 0002_loyalty}, or
 *     {@code 2024/0002_loyalty} in a group; for a script that lies in no deployment's folder, the script's
 *     own path without its ending
 * @param folder the folder its scripts lie in
 * @param place where it stands among the others: its lowest version, or the number its name starts with when
 *     it has only programmables
 * @param migrations its versioned scripts in order
 * @param file what its deployment.yml says
 * @param hasFile whether it has a deployment.yml
 */
public record Deployment(
    String path, Path folder, Version place, List<Migration> migrations, DeploymentFile file,
    boolean hasFile) {

  /** Copies its scripts. */
  public Deployment {
    migrations = List.copyOf(migrations);
  }

  /** Its folder's own name. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** False where it is a script that lies in no folder of its own. */
  public boolean hasFolder() {
    return folder.endsWith(path);
  }

  /** The group it is in, e.g. {@code 2024/spring}; empty at the top. */
  public String group() {
    return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
  }

  /** The highest version among its scripts, or its place. */
  public Version highest() {
    return migrations.isEmpty() ? place : migrations.getLast().version().orElse(place);
  }

  /**
   * What its content comes to: sixteen hex digits over its scripts' names, texts and settings, line ends
   * counted as LF, and the texts of the programmables it ships. What is decided for environments (holds,
   * late, run by hand) is no content.
   */
  public String fingerprint() {
    return fingerprint(migrations, file);
  }

  static String fingerprint(List<Migration> migrations, DeploymentFile file) {
    StringBuilder content = new StringBuilder();
    migrations.forEach(script -> {
      content.append(script.fileName()).append('\0')
          .append(Texts.reference(script.text()).value()).append('\0');
      String settings = script.config().text();
      if (!settings.isEmpty()) {
        content.append(".conf").append('\0').append(settings).append('\0');
      }
    });
    file.programmables().forEach(made -> content.append(made.fileName()).append('\0')
        .append(made.text().value()).append('\0'));
    return Texts.reference(content.toString()).value().substring(0, 16);
  }

  /** The same deployment at another path. */
  public Deployment at(String other) {
    return new Deployment(other, folder, place, migrations, file, hasFile);
  }

  /** What it made of a repeatable, told by the script's file name. */
  public Optional<ProgrammableText> touch(String fileName) {
    return file.programmables().stream().filter(t -> t.fileName().equals(fileName)).findFirst();
  }
}
