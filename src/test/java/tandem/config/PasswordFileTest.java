package tandem.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PasswordFileTest {
  private static final Variables NONE = new Variables(Map.of());

  @TempDir
  private Path folder;
  private final List<String> notices = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      postgresql://ann@db:5432/shop      | one
      postgresql://bob@db:5432/shop      | any user
      postgresql://ann@[::1]:5432/shop   | six
      postgresql://ann@db:6000/a%3Ab     | with:colon
      postgresql://eve@elsewhere/shop    |
      """)
  void theFirstLineThatFitsGivesThePassword(String url, String password) throws IOException {
    PasswordFile file = file("rw-------", """
        # a comment:*:*:*:no
        too:few
        db:5432:shop:ann:one
        db:5432:shop:*:any user
        \\:\\:1:*:*:ann:six
        *:6000:a\\:b:ann:with:colon
        """);
    assertThat(file.password(address(url), notices::add).orElse(null)).isEqualTo(password);
    assertThat(notices).isEmpty();
  }

  @Test
  void aBackslashStandsForWhatFollowsIt() throws IOException {
    PasswordFile file = file("rw-------", "*:*:*:*:a\\:b\\\\c\n");
    assertThat(file.password(address("postgresql://db/"), notices::add)).contains("a:b\\c");
  }

  @Test
  void aFileThatOthersMayReadIsPassedOverAndThatIsTold() throws IOException {
    PasswordFile file = file("rw-r-----", "*:*:*:*:geheim\n");
    assertThat(file.password(address("postgresql://db/"), notices::add)).isEmpty();
    assertThat(notices).singleElement().asString().contains("chmod 0600").doesNotContain("geheim");
  }

  @Test
  void aFileThatIsNotThereIsNoError() {
    assertThat(new PasswordFile(folder.resolve("none")).password(address("postgresql://db/"), notices::add))
        .isEmpty();
    assertThat(notices).isEmpty();
  }

  @Test
  void theVariableNamesAnotherFile() {
    assertThat(PasswordFile.of(new Variables(Map.of("PGPASSFILE", "/x/y")), folder)).hasToString("/x/y");
    assertThat(PasswordFile.of(NONE, folder)).hasToString(folder.resolve(".pgpass").toString());
  }

  private DatabaseUrl address(String url) {
    return DatabaseUrl.of(url, "here").completed(NONE, "me");
  }

  private PasswordFile file(String permissions, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("pgpass"), text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    return new PasswordFile(file);
  }
}
