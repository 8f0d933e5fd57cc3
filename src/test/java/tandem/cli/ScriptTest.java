package tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What people type and see, from end to end: each file of {@code scripts/} is a test; see {@link ScriptRun}.
 */
@Execution(ExecutionMode.CONCURRENT)
final class ScriptTest {
  private static final Path SCRIPTS = Path.of("src/test/resources/scripts");

  @TempDir
  private Path folder;

  @TestFactory
  Stream<DynamicTest> whatPeopleTypeAndSee() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(SCRIPTS)) {
      files = all.filter(path -> path.toString().endsWith(".txtar")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream().map(file ->
        DynamicTest.dynamicTest(file.getFileName().toString(), file.toUri(), () -> run(file)));
  }

  private void run(Path file) throws Exception {
    ScriptArchive archive = ScriptArchive.of(Files.readString(file));
    Path place = Files.createDirectory(folder.resolve(file.getFileName().toString()));
    try (ScriptRun script = new ScriptRun(place, archive.files())) {
      int number = 0;
      for (String line : archive.script()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        try {
          script.line(line);
        } catch (AssertionError | RuntimeException e) {
          throw new AssertionError(file + ":" + number + ": " + line + "\n" + e.getMessage(), e);
        }
      }
    }
  }
}
