package tandem.shadow;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where slots lie: in memory where the machine has room for them, else in the cache folder. A database is 300
 * files, and ext4 looks at each file number given back in the last minute before it gives one out, so that
 * making a database took 250 ms after a few runs where memory took 8 ms. A folder {@code disk-slots} in
 * the cache that is there already is used instead.
 */
final class SlotFolders {
  /** Linux's file system in memory; shm_overview(7). */
  static final Path MEMORY = Path.of("/dev/shm");

  /** The name of the folder in the cache. */
  static final String ON_DISK = "disk-slots";

  /** Docker's /dev/shm has 64 MB, for one. */
  private static final long LEAST_FREE_BYTES = 1L << 30;

  private final Path onDisk;
  private final Path inMemory;

  /** The folders of the cache at {@code root}, which is an absolute path. */
  SlotFolders(Path root) {
    this(root, MEMORY);
  }

  SlotFolders(Path root, Path memory) {
    this.onDisk = root.resolve(ON_DISK);
    // Two caches with one hash would share a folder, which their locks allow.
    this.inMemory = memory.resolve("tandem-" + Integer.toHexString(root.toString().hashCode()));
  }

  /** The folder for new slots, which is there now. */
  Path chosen() {
    return !Files.exists(onDisk) && isSafeAndRoomy() ? inMemory : Folders.make(onDisk);
  }

  /** Each folder that has been chosen at some time and is there. */
  List<Path> all() {
    return Stream.of(inMemory, onDisk).filter(Files::isDirectory).toList();
  }

  /**
   * Everybody may write into /dev/shm, so a folder that is there already counts only when it is a folder of
   * this user's that nobody else may write into.
   */
  private boolean isSafeAndRoomy() {
    Path memory = inMemory.getParent();
    try {
      if (!Files.isDirectory(memory) || Files.getFileStore(memory).getUsableSpace() < LEAST_FREE_BYTES) {
        return false;
      }
      try {
        Files.createDirectory(inMemory);
        Files.setPosixFilePermissions(inMemory, PosixFilePermissions.fromString("rwxr-xr-x"));
        return true;
      } catch (FileAlreadyExistsException e) {
        PosixFileAttributes found =
            Files.readAttributes(inMemory, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return found.isDirectory()
            && owner(inMemory).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"))
            && !found.permissions().contains(PosixFilePermission.GROUP_WRITE)
            && !found.permissions().contains(PosixFilePermission.OTHERS_WRITE);
      }
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** A number: to look its name up takes longer. */
  private static Object owner(Path file) throws IOException {
    return Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS);
  }
}
