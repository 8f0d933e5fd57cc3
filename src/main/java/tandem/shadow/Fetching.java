package tandem.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tandem.model.TandemException;

/**
 * Gets jars from where Maven gets them, by its own settings, into a folder.
 *
 * @param folder where they are put
 * @param mavenWrapper the {@code mvnw} to run; empty where there is none
 * @param progress told before a jar is fetched
 */
record Fetching(Path folder, Optional<Path> mavenWrapper, Consumer<String> progress) {
  /**
   * Fetches a jar.
   *
   * @param coordinates {@code group:artifact:version}
   * @param what what is fetched, for people
   * @param failure makes the error out of the reason, the end of a sentence
   */
  Path fetch(String coordinates, String jarName, String what, Function<String, TandemException> failure) {
    String why = "this is no checkout with a Maven wrapper";
    if (mavenWrapper.isPresent()) {
      progress.accept("fetching " + what + " (" + coordinates + ")");
      Folders.make(folder);
      Path wrapper = mavenWrapper.get();
      try {
        // Maven's output goes to tandem's caller only when it failed: standard output may be JSON.
        Command.Outcome outcome = Command.of("sh", wrapper.toString(), "-q", "-B", "dependency:copy",
                "-Dartifact=" + coordinates, "-DoutputDirectory=" + folder)
            .run(process -> process.directory(wrapper.toAbsolutePath().getParent().toFile()));
        Path jar = folder.resolve(jarName);
        if (outcome.worked() && Files.isReadable(jar)) {
          return jar;
        }
        why = "Maven could not fetch it: " + outcome.output().lines()
            .filter(line -> line.contains("ERROR")).findFirst().orElse(outcome.output()).strip();
      } catch (IOException e) {
        why = "Maven could not be started: " + e.getMessage();
      }
    }
    throw failure.apply(why);
  }
}
