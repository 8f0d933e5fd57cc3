package tandem.workflow;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tandem.migration.FileBatch;

/**
 * A file that a command has written or removed, or would have.
 *
 * @param path from the project's folder, with slashes
 * @param before the text that was there; empty for a new file
 * @param after the text that is there now; empty for a removed one
 */
public record FileChange(String path, Optional<String> before, Optional<String> after) {

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
