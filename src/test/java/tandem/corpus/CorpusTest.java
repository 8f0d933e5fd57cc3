package tandem.corpus;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import tandem.shadow.TestServers;

/**
 * Every folder under {@code corpus/postgresql/<kind>/<case>} is a case: from.sql, to.sql and perhaps seed.sql
 * (rows for from.sql), run in both directions. {@code -Dtandem.corpus=kind/case} picks some. A line
 * {@code -- needs 17} in a script says which major its syntax is of.
 */
class CorpusTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus/postgresql");
  private static final Pattern NEEDS = Pattern.compile("(?m)^-- needs (\\d+)$");

  @TestFactory
  Stream<DynamicTest> everyCaseConvergesInBothDirections() throws IOException {
    return cases(17);
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> everyCaseConvergesOnTheMajorThatPgDumpReads() throws IOException {
    return cases(15);
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> everyCaseConvergesOnTheOldestMajor() throws IOException {
    return cases(14);
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> everyCaseConvergesOnTheNewestMajor() throws IOException {
    return cases(18);
  }

  private static Stream<DynamicTest> cases(int major) throws IOException {
    Judge judge = new Judge(TestServers.shared(major));
    String only = System.getProperty("tandem.corpus", "");
    return folders(major).stream().filter(folder -> folder.toString().contains(only)).flatMap(folder -> Stream.of(
        dynamicTest(name(folder), () -> judge.converges(
            text(folder, "from.sql"), text(folder, "to.sql"), text(folder, "seed.sql"))),
        dynamicTest(name(folder) + " back", () -> judge.converges(
            text(folder, "to.sql"), text(folder, "from.sql"), ""))));
  }

  private static List<Path> folders(int major) throws IOException {
    List<Path> folders = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CORPUS)) {
      for (Path folder : files.filter(file -> file.endsWith("from.sql")).map(Path::getParent).sorted().toList()) {
        Matcher needs = NEEDS.matcher(text(folder, "from.sql") + '\n' + text(folder, "to.sql"));
        if (!needs.find() || Integer.parseInt(needs.group(1)) <= major) {
          folders.add(folder);
        }
      }
    }
    return folders;
  }

  private static String name(Path folder) {
    return CORPUS.relativize(folder).toString();
  }

  private static String text(Path folder, String file) throws IOException {
    Path path = folder.resolve(file);
    return Files.exists(path) ? Files.readString(path) : "";
  }
}
