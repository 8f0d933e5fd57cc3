package tandem.shadow;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import tandem.model.TandemException;

/** Making, measuring and removing the folders of the cache. */
final class Folders {
  /** With less than this left, a failure to write is put down to a full disk. */
  private static final long LEAST_BYTES = 8 << 20;

  private Folders() {}

  /** Makes the folder and its parents; all may enter what is made, whatever umask says: the server has to. */
  static Path make(Path folder) {
    try {
      Path parent = folder.getParent();
      if (!Files.isDirectory(folder)) {
        if (parent != null) {
          make(parent);
        }
        Files.createDirectory(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
      return folder;
    } catch (FileAlreadyExistsException e) {
      if (Files.isDirectory(folder)) {
        return folder;
      }
      throw problem(folder, e);
    } catch (IOException e) {
      throw problem(folder, e);
    }
  }

  /** Removes a folder with all it holds; a link is removed, never followed. Nothing there is no error. */
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Files.deleteIfExists(file);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (e instanceof NoSuchFileException) {
          return FileVisitResult.CONTINUE;
        }
        throw e;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
        Files.deleteIfExists(dir);
        return FileVisitResult.CONTINUE;
      }
    });
  }

  /** The bytes of all plain files in and below {@code folder}; files that vanish meanwhile count nothing. */
  static long size(Path folder) throws IOException {
    long[] sum = {0};
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        sum[0] += attributes.isRegularFile() ? attributes.size() : 0;
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) {
        return FileVisitResult.CONTINUE;
      }
    });
    return sum[0];
  }

  /** What to tell a person when the cache folder does not take what is written into it. */
  static TandemException problem(Path folder, IOException e) {
    String said = String.valueOf(e.getMessage());
    if (said.contains("No space left on device") || said.contains("Disk quota exceeded")
        || isFull(folder)) {
      return diskFull(folder.toString(), e);
    }
    return TandemException.failed("SHADOW-CACHE",
            "The shadow's cache cannot be written: " + reason(e) + ".")
        .at(folder.toString())
        .remedy("Make the folder writable for this user, or set TANDEM_CACHE to one that is.")
        .cause(e);
  }

  /** The message of a file system's error is often the path alone; then its kind says more. */
  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "no right to write " + denied.getFile();
      case NoSuchFileException missing -> missing.getFile() + " is not there";
      case FileSystemException other when other.getReason() != null ->
          other.getFile() + ": " + other.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }

  /** The disk is full that the cache, or a server's data, is on. */
  static TandemException diskFull(String place, Throwable cause) {
    return TandemException.failed("SHADOW-DISK-FULL", "The disk is full where the shadow's data is.")
        .at(place)
        .remedy("Make room, run `tandem cache clear`, or " + (place.startsWith(SlotFolders.MEMORY.toString())
            ? "make a folder `" + SlotFolders.ON_DISK + "` in the cache folder, so that data lies there, "
                + "not in memory."
            : "set TANDEM_CACHE to a folder on another disk."))
        .cause(cause);
  }

  /** True when next to nothing can be written where the folder is, or would be. */
  static boolean isFull(Path folder) {
    return freeBytes(folder) < LEAST_BYTES;
  }

  private static long freeBytes(Path folder) {
    for (Path there = folder.toAbsolutePath(); there != null; there = there.getParent()) {
      try {
        FileStore store = Files.getFileStore(there);
        return store.getUsableSpace();
      } catch (IOException e) {
        continue;
      }
    }
    return Long.MAX_VALUE;
  }
}
