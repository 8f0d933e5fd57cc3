package tandem.migration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tandem.model.TandemException;

/** Writes a file whole or not at all: into a file beside it, which then takes its name. */
public final class AtomicFile {
  private AtomicFile() {}

  /**
   * Writes a text in UTF-8, making the folders it needs.
   *
   * @throws TandemException FILE-WRITE; what was there before is still there then
   */
  public static void write(Path file, String text) {
    Path aside = file.resolveSibling("." + file.getFileName() + ".tmp");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(aside, text, StandardCharsets.UTF_8);
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      try {
        Files.deleteIfExists(aside);
      } catch (IOException ignored) {
        // The first failure is the one to tell; a leftover beside the file is hidden and overwritten next
        // time.
      }
      throw TandemException.failed("FILE-WRITE", "cannot be written: " + e.getClass().getSimpleName()
              + (e.getMessage() == null || e.getMessage().equals(file.toString())
                  ? "" : " " + e.getMessage()))
          .at(file.toString())
          .remedy("see to it that the folder may be written to and the disk has room; nothing was changed")
          .cause(e);
    }
  }
}
