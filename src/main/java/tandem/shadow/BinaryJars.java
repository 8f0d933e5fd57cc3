package tandem.shadow;

import java.io.File;
import java.io.IOException;
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
    String chosen = System.getProperty("maven.repo.local");
    Path repository = chosen != null ? Path.of(chosen)
        : Path.of(System.getProperty("user.home"), ".m2", "repository");
    return new BinaryJars(jarsFolder, repository, classPath, mavenWrapper, progress);
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
    String why = "this is no checkout with a Maven wrapper";
    if (mavenWrapper.isPresent()) {
      progress.accept("fetching PostgreSQL " + release.version() + " (" + release.coordinates() + ")");
      Folders.make(jarsFolder);
      Path wrapper = mavenWrapper.get();
      try {
        // Maven's output goes to tandem's caller only when it failed: standard output may be JSON.
        Command.Outcome outcome = Command.of("sh", wrapper.toString(), "-q", "-B", "dependency:copy",
                "-Dartifact=" + release.coordinates(), "-DoutputDirectory=" + jarsFolder)
            .run(process -> process.directory(wrapper.toAbsolutePath().getParent().toFile()));
        Path jar = jarsFolder.resolve(release.jarName());
        if (outcome.worked() && Files.isReadable(jar)) {
          return jar;
        }
        why = "Maven could not fetch it: " + outcome.output().lines()
            .filter(line -> line.contains("ERROR")).findFirst().orElse(outcome.output()).strip();
      } catch (IOException e) {
        why = "Maven could not be started: " + e.getMessage();
      }
    }
    throw TandemException.failed("SHADOW-BINARIES",
            "The embedded PostgreSQL " + release.major() + " is not on this machine, and " + why + ".")
        .at(release.coordinates())
        .remedy("Put " + release.jarName() + " from Maven Central into " + jarsFolder
            + ", or set `shadow:` to the URL of a PostgreSQL " + release.major()
            + " server where databases may be made.");
  }
}
