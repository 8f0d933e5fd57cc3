package tandem.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A data folder that one run at a time uses, held by a lock. The file {@code clean} stands in it only while
 * no server runs and the last one left nothing behind; it names the boot of the machine (with fsync off,
 * nothing is sure after a crash) and how often the slot was used (without vacuum, the catalogs grow with each
 * use).
 */
final class Slot {
  private static final int USES = 200;
  private static final int END_ROUNDS = 1_000;
  private static final int END_PAUSE_MILLIS = 10;
  private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");

  private final Path folder;
  private final ProcessLock lock;
  private int uses;

  /** A slot whose lock is held already. */
  Slot(Path folder, ProcessLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  Path data() {
    return folder.resolve("data");
  }

  Path log() {
    return folder.resolve("server.log");
  }

  String password() throws IOException {
    return Files.readString(folder.resolve("password"));
  }

  /**
   * Readies the folder for a server: as its last run left it where that was clean, else made anew.
   *
   * @return whether it is as its last run left it
   */
  boolean prepare(Path template) throws IOException {
    int before = usesWhenClean();
    boolean usable = before > 0 && before < USES;
    if (usable) {
      Files.delete(cleanMark());
      uses = before;
    } else {
      remake(template);
    }
    return usable;
  }

  /** Removes what is there and copies the template. */
  void remake(Path template) throws IOException {
    remove();
    // cp keeps owner and rights, and shares the blocks where the file system can.
    Command.Outcome copied = Command.of("cp", "-a", template.toString(), folder.toString()).run();
    if (!copied.worked()) {
      throw new IOException(copied.output().lines().findFirst().orElse("cp failed"));
    }
    uses = 0;
  }

  /** Says that the next run may use the folder as it is. */
  void markClean() throws IOException {
    Files.writeString(cleanMark(), bootId() + '\n' + (uses + 1) + '\n');
  }

  boolean isClean() {
    return usesWhenClean() > 0;
  }

  /** Removes the folder; a server that still runs on it, since its watcher was killed too, is ended first. */
  void remove() throws IOException {
    endServer();
    Folders.remove(folder);
  }

  void release() {
    lock.close();
  }

  private Path cleanMark() {
    return folder.resolve("clean");
  }

  /** 0 where the mark is missing or is of another boot. */
  private int usesWhenClean() {
    try {
      List<String> lines = Files.readAllLines(cleanMark());
      return lines.size() == 2 && lines.get(0).equals(bootId()) ? Integer.parseInt(lines.get(1)) : 0;
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }

  private static String bootId() throws IOException {
    return Files.exists(BOOT_ID) ? Files.readString(BOOT_ID).strip() : "any";
  }

  private void endServer() throws IOException {
    Optional<ProcessHandle> server = server();
    if (server.isEmpty()) {
      return;
    }
    // The shell's own kill: not every small system has the program.
    Command.of("sh", "-c", "kill -QUIT \"$1\"", "sh", Long.toString(server.get().pid())).run();
    // Asked again and again, and not awaited as a process: where nothing reaps orphans, it never ends as one.
    for (int round = 0; round < END_ROUNDS; round++) {
      if (server().isEmpty()) {
        return;
      }
      pause();
    }
    throw new IOException("a server is still running on " + data());
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(END_PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for a left-over server", e);
    }
  }

  /** The server that postmaster.pid names, if that process is really a server on this data folder. */
  private Optional<ProcessHandle> server() throws IOException {
    try {
      List<String> lines = Files.readAllLines(data().resolve("postmaster.pid"));
      long pid = lines.isEmpty() ? 0 : Long.parseLong(lines.getFirst().strip());
      return ProcessHandle.of(pid).filter(this::runsHere);
    } catch (NoSuchFileException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private boolean runsHere(ProcessHandle process) {
    Path workingFolder = Path.of("/proc", Long.toString(process.pid()), "cwd");
    try {
      if (Files.exists(workingFolder, LinkOption.NOFOLLOW_LINKS)) {
        return Files.isSameFile(workingFolder, data());
      }
    } catch (IOException e) {
      return false;
    }
    return process.info().commandLine().orElse("").contains(data().toString());
  }
}
