package tandem.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tandem.model.TandemException;

/**
 * A repository that uses tandem.
 *
 * @param folder where its config.yml lies, absolute
 */
public record Project(Path folder, Config config) {
  private static final String FILE = "config.yml";

  /**
   * The project that a folder belongs to: that of the nearest config.yml upwards.
   *
   * @param from absolute; where one stands, or {@code -C}
   * @param standing where one stands, from which errors name files
   * @throws TandemException where there is none
   */
  public static Project of(Path from, Path standing, Variables variables) {
    return find(from, standing, variables).orElseThrow(() ->
        TandemException.usage("CONFIG-NO-PROJECT", "there is no config.yml here or in a folder above")
            .at(from.toString()).remedy("'tandem init' makes one; '-C DIR' names another folder"));
  }

  /** The same, where there may be none. */
  public static Optional<Project> find(Path from, Path standing, Variables variables) {
    for (Path folder = from; folder != null; folder = folder.getParent()) {
      Path file = folder.resolve(FILE);
      if (Files.isRegularFile(file)) {
        return Optional.of(new Project(folder, read(file, standing, variables)));
      }
    }
    return Optional.empty();
  }

  private static Config read(Path file, Path standing, Variables variables) {
    String name = file.startsWith(standing) ? standing.relativize(file).toString() : file.toString();
    try {
      return ConfigFile.read(name, Files.readString(file), variables);
    } catch (IOException e) {
      throw TandemException.usage("CONFIG-UNREADABLE", "the file cannot be read").at(name)
          .remedy("look at its permissions and its encoding, which must be UTF-8").cause(e);
    }
  }

  /** The folder of the state. */
  public Path state() {
    return folder.resolve(config.state());
  }

  /** The folder of the migrations. */
  public Path migrations() {
    return folder.resolve(config.migrations());
  }
}
