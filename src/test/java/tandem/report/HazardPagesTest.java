package tandem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tandem.ddl.HazardCode;

/** One page for each hazard, and an index of all. */
final class HazardPagesTest {
  private static final Path PAGES = Path.of("docs/hazards");
  private static final Pattern ENTRY =
      Pattern.compile("(?m)^\\| \\[([a-z-]+)]\\(([a-z-]+)\\.md\\) \\| .+ \\|$");

  @Test
  void everyHazardHasItsPageAndNoOther() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")))
          .containsExactlyInAnyOrderElementsOf(labels().stream().map(label -> label + ".md").toList());
    }
  }

  @Test
  void theIndexNamesThemInTheOrderOfTheCodes() throws IOException {
    List<MatchResult> entries = ENTRY.matcher(Files.readString(PAGES.resolve("README.md"))).results()
        .toList();
    assertThat(entries).extracting(entry -> entry.group(1)).isEqualTo(labels());
    assertThat(entries).allSatisfy(entry -> assertThat(entry.group(2)).isEqualTo(entry.group(1)));
  }

  @ParameterizedTest
  @EnumSource
  void aPageSaysWhatItMeansWhatTandemDoesAndWhatToDo(HazardCode code) throws IOException {
    String page = Files.readString(PAGES.resolve(code.label() + ".md"));
    assertThat(page).startsWith("# " + code.label() + "\n")
        .containsSubsequence("```sql\n", "## What tandem does\n",
        "## How to make it harmless\n", "## How to allow it\n");
    assertThat(page.contains("--allow " + code.label())).isEqualTo(code.needsAllowing());
  }

  private static List<String> labels() {
    return Arrays.stream(HazardCode.values()).map(HazardCode::label).toList();
  }
}
