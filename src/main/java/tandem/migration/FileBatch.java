package tandem.migration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.model.TandemException;

/**
 * Writes several files, or none: all are written aside first, so that a full disk or a read-only folder is
 * met before anything has changed, then renamed one after the other; when a rename fails, those before it are
 * taken back.
 */
public final class FileBatch {
  private final Path root;
  private final Map<Path, Optional<String>> texts = new LinkedHashMap<>();

  /** A batch of files below this folder. */
  public FileBatch(Path root) {
    this.root = root;
  }

  /** The file is to hold this text. */
  public FileBatch write(String path, String text) {
    texts.put(root.resolve(path), Optional.of(text));
    return this;
  }

  /** The file is to go. */
  public FileBatch remove(String path) {
    texts.put(root.resolve(path), Optional.empty());
    return this;
  }

  private record Done(Path file, Optional<byte[]> before) {}

  /**
   * Writes and removes.
   *
   * @throws TandemException FILE-WRITE; nothing has changed then
   */
  public void commit() {
    Map<Path, Path> aside = new LinkedHashMap<>();
    List<Path> made = new ArrayList<>();
    List<Done> done = new ArrayList<>();
    Path current = root;
    try {
      for (Map.Entry<Path, Optional<String>> entry : texts.entrySet()) {
        current = entry.getKey();
        if (entry.getValue().isPresent()) {
          Path beside = current.resolveSibling("." + current.getFileName() + ".tmp");
          makeFolders(current.toAbsolutePath().getParent(), made);
          aside.put(current, beside);
          Files.write(beside, entry.getValue().get().getBytes(StandardCharsets.UTF_8));
        }
      }
      for (Path file : texts.keySet()) {
        current = file;
        Optional<byte[]> before = Files.exists(file) ? Optional.of(Files.readAllBytes(file))
            : Optional.empty();
        if (aside.containsKey(file)) {
          Files.move(aside.get(file), file, StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING);
        } else {
          Files.deleteIfExists(file);
        }
        done.add(new Done(file, before));
      }
    } catch (IOException e) {
      throw failed(current, e, takeBack(aside, done, made));
    }
  }

  private static void makeFolders(Path wanted, List<Path> made) throws IOException {
    if (!Files.isDirectory(wanted)) {
      makeFolders(wanted.getParent(), made);
      Files.createDirectory(wanted);
      made.add(wanted);
    }
  }

  /** True where all is as it was; a folder that no longer takes a file may still give one up. */
  private static boolean takeBack(Map<Path, Path> aside, List<Done> done, List<Path> made) {
    boolean all = true;
    for (Done one : done.reversed()) {
      all &= quietly(() -> {
        if (one.before().isPresent()) {
          Files.write(one.file(), one.before().get());
        } else {
          Files.deleteIfExists(one.file());
        }
      });
    }
    for (Path beside : aside.values()) {
      all &= quietly(() -> Files.deleteIfExists(beside));
    }
    for (Path folder : made.reversed()) {
      all &= quietly(() -> Files.deleteIfExists(folder));
    }
    return all;
  }

  private interface Step {
    void run() throws IOException;
  }

  /** What the first failure was is told; whether this one failed too is told with it. */
  private static boolean quietly(Step step) {
    try {
      step.run();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static TandemException failed(Path file, IOException e, boolean unchanged) {
    return TandemException.failed("FILE-WRITE", "cannot be written: " + reason(e))
        .at(file.toString())
        .remedy("see to it that the folder may be written to and the disk has room; "
            + (unchanged ? "nothing was changed" : "not everything could be taken back: look at git status"))
        .cause(e);
  }

  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "permission denied";
      case FileSystemException system when system.getReason() != null -> system.getReason();
      case IOException other -> String.valueOf(other.getMessage());
    };
  }
}
