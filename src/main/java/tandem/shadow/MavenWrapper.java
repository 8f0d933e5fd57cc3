package tandem.shadow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The {@code mvnw} by which jars are fetched. */
final class MavenWrapper {
  private MavenWrapper() {}

  /**
   * That of the checkout that tandem itself runs from, which the launcher tells as {@code tandem.home};
   * without a launcher, of the nearest folder upwards. A project that is only looked at may have a wrapper of
   * its own, and that one is not run.
   */
  static Optional<Path> near(Path project) {
    String home = System.getProperty("tandem.home");
    if (home != null) {
      return Optional.of(Path.of(home, "mvnw")).filter(Files::isRegularFile);
    }
    for (Path folder = project.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve("mvnw"))) {
        return Optional.of(folder.resolve("mvnw"));
      }
    }
    return Optional.empty();
  }
}
