package tandem.ddl.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the real histories lie that some tests read; they are skipped where there are none. */
public final class RealHistories {
  private RealHistories() {}

  /** The folder, from the system property or variable TANDEM_SHARED, else beside the project. */
  public static Optional<Path> folder() {
    String told = System.getProperty("TANDEM_SHARED", System.getenv("TANDEM_SHARED"));
    Path shared = told == null ? Path.of("..", "shared") : Path.of(told);
    return Optional.of(shared.resolve("realworld")).filter(Files::isDirectory);
  }

  /** All SQL scripts of a history, sorted by path. */
  public static List<Path> scripts(Path history) {
    try (Stream<Path> files = Files.walk(history)) {
      return files.filter(f -> f.toString().endsWith(".sql")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
