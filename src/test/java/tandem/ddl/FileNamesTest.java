package tandem.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
  @ParameterizedTest
  @CsvSource({
    "orders, orders", "total(integer), total(integer)",
    "a/b, a%2Fb", ".., %2E%2E", ".git, %2Egit", "a., a%2E",
    "100%, 100%25", "x~1, x%7E1", "a:b*c?, a%3Ab%2Ac%3F", "Straße, Straße"
  })
  void whatSomeFileSystemRefusesIsEscaped(String text, String name) {
    assertThat(FileNames.of(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"con", "AUX", "nul.orders", "com1", ""})
  void namesOfDevicesAreMarked(String text) {
    assertThat(FileNames.of(text)).matches(".*~[0-9a-f]{8}");
  }

  @Test
  void whatDiffersInCaseOnlyIsMarkedAndTheLowerCaseOneKeepsItsName() {
    List<String> names = FileNames.of(List.of("orders", "Orders", "ORDERS", "other"));
    assertThat(names.get(0)).isEqualTo("orders");
    assertThat(names.get(3)).isEqualTo("other");
    assertThat(names.stream().map(FileNames::folded)).doesNotHaveDuplicates();
    assertThat(FileNames.of(List.of("Orders"))).containsExactly("Orders");
  }

  @Test
  void longNamesAreCutBetweenCharactersAndStayDifferent() {
    String emoji = "😀".repeat(200);
    HashSet<String> names = new HashSet<>();
    for (String text : List.of(emoji, emoji + "1", "a" + emoji, "/".repeat(300), "/".repeat(301))) {
      String name = FileNames.of(text);
      names.add(name);
      assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(FileNames.LONGEST + 9);
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(name)).isTrue();
      assertThat(name.replaceAll("%[0-9A-F]{2}", "")).doesNotContain("%");
    }
    assertThat(names).hasSize(5);
  }
}
