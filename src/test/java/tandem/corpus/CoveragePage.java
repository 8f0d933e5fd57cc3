package tandem.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code docs/coverage.md}: sections between markers, each written by a test with -Dtandem.record=true. */
public final class CoveragePage {
  private static final Path PAGE = Path.of("docs/coverage.md");

  private CoveragePage() {}

  /** Holds a section to what was seen. */
  public static void check(String section, List<String> seen) throws IOException {
    List<String> page = Files.readAllLines(PAGE);
    int begin = page.indexOf("<!-- " + section + " -->");
    int end = page.indexOf("<!-- /" + section + " -->");
    assertThat(begin).as("the section %s of %s", section, PAGE).isNotNegative().isLessThan(end);
    if (Boolean.getBoolean("tandem.record")) {
      List<String> recorded = new ArrayList<>(page.subList(0, begin + 1));
      recorded.addAll(seen);
      recorded.addAll(page.subList(end, page.size()));
      Files.write(PAGE, recorded);
      page = recorded;
      end = begin + 1 + seen.size();
    }
    assertThat(page.subList(begin + 1, end))
        .as("%s says what was seen; -Dtandem.record=true writes it anew", PAGE).isEqualTo(seen);
  }
}
