package tandem.dialect.sqlite.running;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tandem.dialect.Running.Held;
import tandem.model.TandemException;

/**
 * A lock that the operating system keeps on a file beside the database, {@code dev.db-tandem}: SQLite's own
 * end with each transaction, and a run is more than one. It goes with the process, whatever ends that; the
 * file stays, empty, since whoever deletes it may take it from under another that is opening it. Never on the
 * database's file itself: to close that would let go of SQLite's locks on it (sqlite.org/howtocorrupt.html,
 * 2.2). Flyway takes no lock on SQLite.
 */
final class FileLock implements Held {
  static final String SUFFIX = "-tandem";

  /**
   * What this process holds. A POSIX lock belongs to the process, and closing any channel of the file gives
   * it up (fcntl(2)), so that this process must never open one that it holds. That is a fact about the
   * process, hence static.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private FileLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * The lock, if another has it not.
   *
   * @param database its file, by its real path
   * @throws TandemException DATABASE-READ-ONLY where no file can be made beside it
   */
  static Optional<Held> tryTake(Path database) {
    Path file = beside(database);
    if (!HELD.add(file)) {
      return Optional.empty();
    }
    boolean held = false;
    try {
      Optional<Held> lock = open(file);
      held = lock.isPresent();
      return lock;
    } catch (IOException e) {
      throw readOnly(database, "nothing can be written beside the database, where SQLite keeps its journal "
          + "and tandem the lock of a run: " + e.getMessage(), e);
    } finally {
      if (!held) {
        HELD.remove(file);
      }
    }
  }

  /** That no run can write. */
  static TandemException readOnly(Path database, String what, Exception cause) {
    return TandemException.failed("DATABASE-READ-ONLY", what).at(database.toString())
        .remedy(DottedTables.WRITABLE).cause(cause);
  }

  private static Path beside(Path database) {
    return database.resolveSibling(database.getFileName() + SUFFIX);
  }

  private static Optional<Held> open(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean held = false;
    try {
      held = channel.tryLock() != null;
      if (held) {
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(String.valueOf(ProcessHandle.current().pid())));
      }
      return held ? Optional.of(new FileLock(file, channel)) : Optional.empty();
    } finally {
      if (!held) {
        channel.close();
      }
    }
  }

  /** The process that has it, for people; empty where nobody can tell. */
  static String holder(Path database) {
    Path file = beside(database);
    if (HELD.contains(file)) {
      return "this process";
    }
    try {
      String pid = Files.readString(file).strip();
      return pid.isEmpty() ? "" : "process " + pid;
    } catch (IOException e) {
      // It may have gone, or be somebody else's to read.
      return "";
    }
  }

  @Override
  public void close() throws SQLException {
    try (channel) {
      channel.truncate(0);
    } catch (IOException e) {
      throw new SQLException("the lock " + file + " cannot be let go: " + e.getMessage(), e);
    } finally {
      HELD.remove(file);
    }
  }
}
