package tandem.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The slots of all releases in one folder. */
final class Slots {
  private final Path folder;

  Slots(Path folder) {
    this.folder = folder;
  }

  /** The release's first slot that no run holds, with its lock. */
  Slot take(Release release) throws IOException {
    for (int number = 1; ; number++) {
      Path slot = folder.resolve(release.folderName() + '.' + number);
      Optional<ProcessLock> lock = ProcessLock.tryLock(lockOf(slot));
      if (lock.isPresent()) {
        return new Slot(slot, lock.get());
      }
    }
  }

  /** Removes the slots that a killed run left behind. One that cannot be removed waits for the next run. */
  void sweep() throws IOException {
    for (Path path : all()) {
      Optional<ProcessLock> lock = ProcessLock.tryLock(lockOf(path));
      if (lock.isEmpty()) {
        continue;
      }
      Slot slot = new Slot(path, lock.get());
      try {
        if (!slot.isClean()) {
          slot.remove();
        }
      } catch (IOException e) {
        continue;
      } finally {
        slot.release();
      }
    }
  }

  /** The folders of all slots, sorted by name. */
  List<Path> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(Files::isDirectory).sorted().forEach(found::add);
    }
    return found;
  }

  static Path lockOf(Path slot) {
    return slot.resolveSibling(slot.getFileName() + ".lock");
  }
}
