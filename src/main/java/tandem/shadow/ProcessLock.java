package tandem.shadow;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock between processes, on a file that stays where it is. The operating system takes it back when the
 * process ends in whatever way.
 */
final class ProcessLock implements AutoCloseable {
  /**
   * What this process holds. A POSIX record lock belongs to the process, and closing any channel of the file
   * gives it up (fcntl(2); FileLock, "Platform dependencies"), so this process must never open a lock file
   * that it holds. That is a fact about the process, hence static.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private ProcessLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** The lock, or nothing where this or another process holds it. */
  static Optional<ProcessLock> tryLock(Path file) throws IOException {
    Path key = file.toAbsolutePath().normalize();
    if (!HELD.add(key)) {
      return Optional.empty();
    }
    FileChannel channel = null;
    try {
      channel = FileChannel.open(key, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new ProcessLock(key, channel));
      }
      channel.close();
      HELD.remove(key);
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      if (channel != null) {
        channel.close();
      }
      HELD.remove(key);
      throw e;
    }
  }

  /** The lock, waited for. */
  static ProcessLock lock(Path file) throws IOException {
    while (true) {
      Optional<ProcessLock> lock = tryLock(file);
      if (lock.isPresent()) {
        return lock.get();
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while waiting for " + file, e);
      }
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The operating system gives the lock up with the channel, whatever close says.
    } finally {
      HELD.remove(file);
    }
  }
}
