package tandem.workflow;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tandem.migration.Deployment;
import tandem.migration.DeploymentFile;
import tandem.migration.DeploymentYaml;
import tandem.migration.FileBatch;
import tandem.migration.MigrationsFolder;

/**
 * A file that a command has written or removed, or would have.
 *
 * @param path from the project's folder, with slashes
 * @param before the text that was there; empty for a new file
 * @param after the text that is there now; empty for a removed one
 */
public record FileChange(String path, Optional<String> before, Optional<String> after) {

  /** That a deployment's file says something else, by path from the folder; empty: it says that already. */
  static Optional<FileChange> of(MigrationsFolder folder, Deployment deployment, DeploymentFile file) {
    String path = deployment.path() + "/" + DeploymentFile.NAME;
    Optional<String> before = Replays.textOf(folder.root().resolve(path));
    DeploymentYaml yaml = new DeploymentYaml();
    Optional<String> after = before.map(text -> yaml.edited(text, file))
        .or(() -> file.equals(DeploymentFile.EMPTY) ? Optional.empty() : Optional.of(yaml.write(file)))
        .filter(text -> !text.isBlank());
    return before.equals(after) ? Optional.empty() : Optional.of(new FileChange(path, before, after));
  }

  /** A file below a folder that is to hold this text. */
  static FileChange of(Path root, String path, String after) {
    return new FileChange(path, Replays.textOf(root.resolve(path)), Optional.of(after));
  }

  /** Writes and removes below this folder, all or nothing. */
  static void commit(List<FileChange> files, Path root) {
    FileBatch batch = new FileBatch(root);
    files.forEach(file -> file.after()
        .ifPresentOrElse(text -> batch.write(file.path(), text), () -> batch.remove(file.path())));
    batch.commit();
  }

  /** What takes this back. */
  FileChange undone() {
    return new FileChange(path, after, before);
  }
}
