package tandem.shadow;

import java.nio.file.Path;

/**
 * Where things lie in the cache folder:
 * <pre>
 * models/                                     schema models, by what they were built of; see ModelCache
 * jars/                                       jars of other majors, put there by hand or fetched
 * installations/postgresql-17.11.0-linux-amd64            programs
 * installations/postgresql-17.11.0-linux-amd64.template   a data folder fresh from initdb, and its password
 * </pre>
 * and, in memory or in {@code disk-slots/} (see {@link SlotFolders}):
 * <pre>
 * postgresql-17.11.0-linux-amd64.1            a data folder that one run at a time uses
 * postgresql-17.11.0-linux-amd64.1.lock       held by the run that uses it
 * </pre>
 */
record CacheLayout(Path root) {
  /** The embedded server's superuser. */
  static final String SUPERUSER = "postgres";

  Path jars() {
    return root.resolve("jars");
  }

  Path installations() {
    return root.resolve("installations");
  }

  Path home(Release release) {
    return installations().resolve(release.folderName());
  }

  Path template(Release release) {
    return installations().resolve(release.folderName() + ".template");
  }

  Path installLock() {
    return installations().resolve("install.lock");
  }

  Path models() {
    return root.resolve("models");
  }

  SlotFolders slotFolders() {
    return new SlotFolders(root);
  }
}
