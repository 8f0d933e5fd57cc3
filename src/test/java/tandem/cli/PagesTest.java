package tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages tell a reader to type can be typed, and the picture of the packages has all there are. */
final class PagesTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(?:sh|console|bash)\n(.*?)^```$");
  private static final Pattern TYPED = Pattern.compile("^(?:\\$ )?(?:\\S*/)?tandem (.*?)(?:\\s+#.*)?$");
  private static final Pattern INLINE = Pattern.compile("`(?:\\./)?tandem ([a-z][a-z-]*)");

  static Stream<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")));
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages.stream();
  }

  private static String text(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each command line of the page's blocks, without {@code tandem}; of {@code a & b} both. */
  private static List<String> typed(Path page) {
    return BLOCK.matcher(text(page)).results().flatMap(block -> block.group(1).lines())
        .flatMap(line -> Stream.of(line.split(" (?:&&|&|\\|) ")))
        .map(line -> TYPED.matcher(line.strip())).filter(Matcher::matches).map(line -> line.group(1))
            .toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyCommandLineOfAPageIsUnderstood(Path page) {
    assertThat(typed(page)).allSatisfy(line -> {
      List<String> words = HelpTest.words(line.replaceAll(" >.*", ""));
      assertThat(CommandList.NAMES).contains(words.getFirst());
      assertThatCode(() -> Help.parser(CommandList.create(words.getFirst()))
          .parseArgs(words.subList(1, words.size()).toArray(String[]::new))).doesNotThrowAnyException();
    });
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyCommandThatAPageNamesIsThere(Path page) {
    assertThat(INLINE.matcher(text(page)).results().map(found -> found.group(1)).distinct())
        .isSubsetOf(CommandList.NAMES);
  }

  @Test
  void thereAreCommandLinesToUnderstand() throws IOException {
    assertThat(pages().flatMap(page -> typed(page).stream()).count()).isGreaterThan(60);
  }

  @Test
  void theReadersListHasAllCommands() {
    String commands = text(Path.of("README.md")).split("## The commands")[1].split("\n## ")[0];
    assertThat(Pattern.compile("(?m)^\\| (`.*?) \\|").matcher(commands).results()
        .flatMap(row -> Pattern.compile("`(\\S+)`").matcher(row.group(1)).results())
        .map(name -> name.group(1))).containsExactlyInAnyOrderElementsOf(CommandList.NAMES);
  }

  @Test
  void thePictureHasAllPackages() throws IOException {
    String picture = text(Path.of("docs/architecture.md")).split("## Packages")[1].split("```")[1];
    Path root = Path.of("src/main/java/tandem");
    try (Stream<Path> packages = Files.walk(root).filter(Files::isDirectory)) {
      packages.filter(folder -> !folder.equals(root)).map(folder -> folder.getFileName().toString())
          .distinct()
          .forEach(name -> assertThat(picture).containsPattern("(?m)(?:^|[ /])" + name + "(?:[ /,]|$)"));
    }
  }
}
