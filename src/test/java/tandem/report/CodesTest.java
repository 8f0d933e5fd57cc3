package tandem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CodesTest {
  private static final Path SOURCES = Path.of("src/main/java/tandem");
  private static final Path RESOURCE = Path.of("src/main/resources/tandem/report/codes.md");
  private static final Path PAGE = Path.of("docs/codes.md");

  /** A literal of capitals and hyphens is a code; one word is where it is handed to an error. */
  private static final Pattern CODE = Pattern.compile(
      "\"([A-Z][A-Z0-9]+(?:-[A-Z0-9]+)+)\"|TandemException\\.(?:failed|usage|refused)\\(\\s*\"([A-Z]+)\"");
  private static final Set<String> NO_CODES = Set.of("UTF-8", "SHA-256", "ISO-8859-1");

  @Test
  void everyCodeInTheSourcesIsExplainedAndNoOther() throws IOException {
    assertThat(Codes.all().names())
        .as("codes in %s, which 'tandem explain' reads, and codes in the sources", RESOURCE)
        .containsExactlyElementsOf(codesInSources());
  }

  @Test
  void thePageIsTheResource() throws IOException {
    if (Boolean.getBoolean("tandem.record")) {
      Files.copy(RESOURCE, PAGE, StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(PAGE).as("run with -Dtandem.record=true to copy it").hasSameTextualContentAs(RESOURCE);
  }

  @Test
  void everyExplanationSaysSomething() {
    Codes codes = Codes.all();
    assertThat(codes.names()).allSatisfy(name -> assertThat(codes.text(name).orElseThrow()).endsWith("."));
  }

  @Test
  void headingsStandInOrder() throws IOException {
    assertThat(Files.readAllLines(RESOURCE)).filteredOn(line -> line.startsWith("## ")).isSorted();
  }

  private static SortedSet<String> codesInSources() throws IOException {
    SortedSet<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
        Matcher matcher = CODE.matcher(Files.readString(file));
        while (matcher.find()) {
          codes.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
      }
    }
    codes.removeAll(NO_CODES);
    return codes;
  }
}
