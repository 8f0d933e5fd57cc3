package tandem.state;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tandem.ddl.FileNames;
import tandem.model.TandemException;

/** The state folder on disk. Hidden files, whose names start with a dot, and others than .sql are no part. */
public final class StateFolder {
  private static final String ASIDE = ".tandem-new";

  private final Path folder;

  /** @param folder need not exist; reading it gives no files then */
  public StateFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** The folder, absolute. */
  public Path folder() {
    return folder;
  }

  /**
   * All SQL files: paths relative to the folder, with slashes, and their texts.
   *
   * @throws TandemException STATE-READ where a file cannot be read, STATE-ENCODING where it is not UTF-8
   */
  public SortedMap<String, String> read() {
    SortedMap<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try {
      for (Path file : sqlFiles()) {
        files.put(relative(file), text(file));
      }
      return files;
    } catch (IOException e) {
      throw TandemException.failed("STATE-READ", "The state folder cannot be read: " + reason(e))
          .at(folder.toString()).remedy("Make it readable for this user.").cause(e);
    }
  }

  private List<Path> sqlFiles() throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        boolean hidden = !directory.equals(folder) && isHidden(directory);
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (file.getFileName().toString().endsWith(StateLayout.EXTENSION) && !isHidden(file)) {
          found.add(file);
        }
        return FileVisitResult.CONTINUE;
      }
    });
    return found;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private String relative(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String text(Path file) throws IOException {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw TandemException.failed("STATE-ENCODING", "The file is not UTF-8.")
          .at(file.toString()).remedy("Save it as UTF-8.").cause(e);
    }
  }

  /**
   * Writes and removes files. All new texts are written beside their places first and take them by renaming
   * only then, so that a full disk or a folder that refuses leaves everything as it was. Folders that end up
   * empty are removed.
   *
   * @param changes the new text by path; empty for a file that goes
   * @throws TandemException STATE-WRITE; no file has changed unless it says so
   */
  public void apply(Map<String, Optional<String>> changes) {
    Map<Path, Path> aside = new LinkedHashMap<>();
    Set<Path> made = new HashSet<>();
    boolean renaming = false;
    Path at = folder;
    try {
      for (Map.Entry<String, Optional<String>> change : new TreeMap<>(changes).entrySet()) {
        Path file = inside(change.getKey());
        at = file;
        if (change.getValue().isPresent()) {
          makeFolders(file.getParent(), made);
          Path beside = file.resolveSibling("." + file.getFileName() + ASIDE);
          aside.put(beside, file);
          Files.writeString(beside, change.getValue().get());
        } else if (Files.exists(file) && !Files.isWritable(file.getParent())) {
          throw new AccessDeniedException(file.getParent().toString());
        }
      }
      renaming = true;
      for (Map.Entry<Path, Path> entry : aside.entrySet()) {
        at = entry.getValue();
        Files.move(entry.getKey(), at, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
      for (Map.Entry<String, Optional<String>> change : changes.entrySet()) {
        if (change.getValue().isEmpty()) {
          at = inside(change.getKey());
          if (!isOneOf(at, aside.values())) {
            Files.deleteIfExists(at);
            removeEmptyFolders(at.getParent());
          }
        }
      }
    } catch (IOException e) {
      discard(aside.keySet());
      made.stream().sorted(Comparator.reverseOrder()).forEach(this::removeEmptyFolders);
      String outcome = renaming ? "Some files may have been written before it; run capture again."
          : "Nothing has been changed.";
      throw TandemException.failed("STATE-WRITE", "The file cannot be written: " + reason(e) + " " + outcome)
          .at(at.toString())
          .remedy("Make the folder writable for this user and see to it that the disk has room.")
          .cause(e);
    }
  }

  /** Where case is no difference, Orders.sql that goes may be orders.sql that came. */
  private static boolean isOneOf(Path file, Collection<Path> written) throws IOException {
    String folded = FileNames.folded(file.toString());
    for (Path other : written) {
      boolean alike = FileNames.folded(other.toString()).equals(folded);
      if (alike && Files.exists(file) && Files.isSameFile(file, other)) {
        return true;
      }
    }
    return false;
  }

  private Path inside(String path) {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder)) {
      throw new IllegalArgumentException(path + " leads out of " + folder);
    }
    return file;
  }

  private static void makeFolders(Path wanted, Set<Path> made) throws IOException {
    if (!Files.isDirectory(wanted)) {
      makeFolders(wanted.getParent(), made);
      Files.createDirectory(wanted);
      made.add(wanted);
    }
  }

  private static void discard(Set<Path> files) {
    for (Path file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // It is hidden and no part of the state; the failure that led here is the one to tell.
      }
    }
  }

  private void removeEmptyFolders(Path from) {
    for (Path at = from; !at.equals(folder) && at.startsWith(folder); at = at.getParent()) {
      try {
        Files.delete(at);
      } catch (IOException e) {
        return;
      }
    }
  }

  private static String reason(IOException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    return switch (e) {
      case AccessDeniedException denied -> "permission denied.";
      case NoSuchFileException missing -> "a folder on the way is gone.";
      case FileAlreadyExistsException there -> message + " is in the way.";
      case FileSystemException system when system.getReason() != null -> system.getReason() + ".";
      case IOException other -> message + ".";
    };
  }
}
