package tandem.dialect.h2;

import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.h2.engine.ConnectionInfo;
import org.h2.engine.Constants;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FileUtils;
import tandem.model.TandemException;

/**
 * The file of a database, looked at before H2 opens it. H2 mends what it opens: an empty file becomes a
 * database, and one whose end is lost becomes what it was some time before, perhaps empty. Both would read as
 * a schema.
 *
 * @param name as H2 names it, {@code /path/to/dev.mv.db}
 */
record StoreFile(String name) {
  private static final String ENDING = ".mv.db";

  /** The file of a URL, where it leads to a plain one that is not encrypted. */
  static Optional<StoreFile> at(String url) {
    try {
      ConnectionInfo address = new ConnectionInfo(url, new Properties(), null, null);
      // Another file system of H2's stands before the path: nio:, split:, zip:.
      boolean file = address.isPersistent() && !address.isRemote() && Path.of(address.getName()).isAbsolute();
      return file && address.getProperty("CIPHER", null) == null
          ? Optional.of(new StoreFile(address.getName() + ENDING)) : Optional.empty();
    } catch (RuntimeException e) {
      // H2 says it when it is asked to connect.
      return Optional.empty();
    }
  }

  /** @throws TandemException DATABASE-FILE, DATABASE-UNKNOWN where H2 would not tell what was there */
  void look() {
    if (!FileUtils.exists(name)) {
      return;
    }
    if (FileUtils.isDirectory(name)) {
      throw TandemException.failed("DATABASE-UNKNOWN", "there is a folder where the file should be")
          .remedy("look at the path, which is that of the file without " + ENDING);
    }
    if (!Files.isReadable(Path.of(FileUtils.toRealPath(name)))) {
      throw closed();
    }
    if (FileUtils.size(name) == 0) {
      throw TandemException.failed("DATABASE-FILE", "the file is empty, and H2 would make a database of it")
          .remedy("look at the path; tandem makes no database");
    }
    try (MVStore store = new MVStore.Builder().fileName(name).readOnly().open()) {
      if (hasLost(store)) {
        throw TandemException.failed("DATABASE-FILE",
                "the file is damaged: the newest part of it is lost, and H2 would go back to an older one")
            .remedy("bring the file back from a backup, or open it with H2 and look at what is left");
      }
    } catch (MVStoreException e) {
      if (isAbout(e)) {
        throw noDatabase().cause(e);
      }
    } catch (OverlappingFileLockException e) {
      // This process has it open: H2 shares it or says so.
    }
  }

  /** The first block names a version that was written before it was. */
  private static boolean hasLost(MVStore store) {
    return DataUtils.readHexLong(store.getStoreHeader(), "version", 0) > store.getCurrentVersion();
  }

  private static boolean isAbout(MVStoreException failure) {
    return failure.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT
        || failure.getErrorCode() == DataUtils.ERROR_READING_FAILED
        || failure.getErrorCode() == DataUtils.ERROR_CHUNK_NOT_FOUND;
  }

  /** True where it is the store that does not answer. */
  static boolean isDamaged(SQLException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof MVStoreException store && isAbout(store)) {
        return true;
      }
    }
    return false;
  }

  static TandemException closed() {
    return TandemException.failed("DATABASE-UNREACHABLE", "H2 may not read or write the file")
        .remedy("look at the rights to the file and to its folder");
  }

  static TandemException noDatabase() {
    return TandemException.failed("DATABASE-FILE",
            "the file is no database that H2 " + Constants.VERSION + " can read")
        .remedy("look at the path; an older H2's file is brought over by its SCRIPT and RUNSCRIPT, an"
            + " encrypted one needs ;CIPHER= in the URL, a damaged one a backup");
  }
}
