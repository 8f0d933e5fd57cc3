package tandem.shadow;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tandem.model.TandemException;

/**
 * Finds the jar that holds a release's server: on the class path, in the cache's {@code jars} folder, in the
 * local Maven repository, and at last, in a checkout, through the Maven wrapper.
 */
final class BinaryJars {
  private final Path jarsFolder;
  private final Path mavenRepository;
  private final List<Path> classPath;
  private final Optional<Path> mavenWrapper;
  private final Consumer<String> progress;

  /** {@code mavenWrapper} is the {@code mvnw} of the checkout that tandem runs in, where there is one. */
  BinaryJars(Path jarsFolder, Path mavenRepository, List<Path> classPath, Optional<Path> mavenWrapper,
      Consumer<String> progress) {
    this.jarsFolder = jarsFolder;
    this.mavenRepository = mavenRepository;
    this.classPath = List.copyOf(classPath);
    this.mavenWrapper = mavenWrapper;
    this.progress = progress;
  }

  /** This JVM's class path and the user's Maven repository. */
  static BinaryJars ofThisJvm(Path jarsFolder, Optional<Path> mavenWrapper, Consumer<String> progress) {
    List<Path> classPath = Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
        .filter(entry -> !entry.isEmpty())
        .map(Path::of)
        .toList();
    return new BinaryJars(jarsFolder, mavenRepository(), classPath, mavenWrapper, progress);
  }

  /** The user's. */
  static Path mavenRepository() {
    String chosen = System.getProperty("maven.repo.local");
    return chosen != null ? Path.of(chosen) : Path.of(System.getProperty("user.home"), ".m2", "repository");
  }

  /** The jar of the release; fetched when it is nowhere yet. */
  Path find(Release release) {
    return known(release).orElseGet(() -> fetched(release));
  }

  /** Where the jar is now, without fetching it. */
  Optional<Path> known(Release release) {
    Stream<Path> onClassPath = classPath.stream()
        .filter(entry -> entry.endsWith(release.jarName()));
    Path inMaven = mavenRepository.resolve(Release.GROUP.replace('.', '/'))
        .resolve(release.artifact()).resolve(release.version()).resolve(release.jarName());
    return Stream.concat(onClassPath, Stream.of(jarsFolder.resolve(release.jarName()), inMaven))
        .filter(Files::isReadable)
        .findFirst();
  }

  private Path fetched(Release release) {
    return new Fetching(jarsFolder, mavenWrapper, progress).fetch(release.coordinates(), release.jarName(),
        "PostgreSQL " + release.version(), why -> TandemException.failed("SHADOW-BINARIES",
                "The embedded PostgreSQL " + release.major() + " is not on this machine, and " + why + ".")
            .at(release.coordinates())
            .remedy("Put " + release.jarName() + " from Maven Central into " + jarsFolder
                + ", or set `shadow:` to the URL of a PostgreSQL " + release.major()
                + " server where databases may be made."));
  }
}
