package tandem.shadow;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java process of its own that runs a test's {@code main}, as this user or as one without rights. Its class
 * path is copied, since a user without rights may read neither root's Maven repository nor its work tree.
 */
final class ChildJvm implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;

  private ChildJvm(Process process) {
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Copies the class path into {@code folder}, which everybody may enter. */
  static List<Path> copyOfClassPath(Path folder) throws IOException {
    List<Path> copies = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path from = Path.of(entry);
      String name = from.getFileName().toString();
      Path to = folder.resolve(name);
      if (Files.isDirectory(from)) {
        copyFolder(from, to);
        copies.add(to);
      } else if (name.startsWith("postgresql-") || name.startsWith("xz-") || name.startsWith("embedded-")) {
        copies.add(Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING));
      }
    }
    return copies;
  }

  /** Starts {@code main} as this user. */
  static ChildJvm start(Class<?> main, Map<String, String> environment, String... arguments)
      throws IOException {
    return started(List.of(), System.getProperty("java.class.path"), main, environment, arguments);
  }

  /** Starts {@code main} as a user without rights where this is root, else as this user. */
  static ChildJvm startUnprivileged(List<Path> classPath, Class<?> main, Map<String, String> environment,
      String... arguments) throws IOException {
    return started(ServerAccount.current().prefix(),
        String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList()), main, environment,
        arguments);
  }

  private static ChildJvm started(List<String> prefix, String classPath, Class<?> main,
      Map<String, String> environment, String... arguments) throws IOException {
    List<String> words = new ArrayList<>(prefix);
    words.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-cp", classPath, main.getName()));
    words.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return new ChildJvm(builder.start());
  }

  /** The next line it prints. */
  String line() throws IOException {
    return output.readLine();
  }

  /** All it prints till it ends. */
  String rest() {
    return output.lines().collect(Collectors.joining("\n"));
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** The exit status, once it has ended. */
  int status() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static void copyFolder(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
