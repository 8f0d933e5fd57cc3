package tandem.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.model.TandemException;

class StateFolderTest {
  @TempDir Path folder;

  @Test
  void readsSqlFilesAndNothingHidden() throws IOException {
    Files.createDirectories(folder.resolve("a/.hidden"));
    Files.writeString(folder.resolve("a/x.sql"), "\ufeffx");
    Files.writeString(folder.resolve("a/.y.sql"), "y");
    Files.writeString(folder.resolve("a/readme.md"), "z");
    Files.writeString(folder.resolve("a/.hidden/z.sql"), "z");
    assertThat(new StateFolder(folder).read()).isEqualTo(Map.of("a/x.sql", "x"));
    assertThat(new StateFolder(folder.resolve("none")).read()).isEmpty();
  }

  @Test
  void aFileThatIsNotUtf8IsNamed() throws IOException {
    Files.write(folder.resolve("x.sql"), new byte[] {'-', '-', (byte) 0xe9});
    assertThatThrownBy(() -> new StateFolder(folder).read())
        .isInstanceOfSatisfying(
            TandemException.class, e -> assertThat(e.where().orElseThrow()).endsWith("x.sql"));
  }

  @Test
  void writesAndRemovesAndLeavesNoEmptyFolder() throws IOException {
    StateFolder state = new StateFolder(folder.resolve("state"));
    state.apply(Map.of("a/tables/x.sql", Optional.of("x"), "a/views/y.sql", Optional.of("y")));
    state.apply(Map.of("a/tables/x.sql", Optional.of("x2"), "a/views/y.sql", Optional.empty()));
    assertThat(state.read()).isEqualTo(Map.of("a/tables/x.sql", "x2"));
    assertThat(folder.resolve("state/a/views")).doesNotExist();
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void aWriteThatFailsLeavesEverythingAsItWas() throws IOException {
    StateFolder state = new StateFolder(folder);
    state.apply(Map.of("a/x.sql", Optional.of("old"), "c/z.sql", Optional.of("old")));
    Files.writeString(folder.resolve("b"), "a file where a folder is wanted");
    Map<String, Optional<String>> changes = new TreeMap<>(Map.of(
        "a/x.sql", Optional.of("new"), "aa/n.sql", Optional.of("new"), "b/y.sql", Optional.of("new"),
        "c/z.sql", Optional.empty()));
    assertThatThrownBy(() -> state.apply(changes)).isInstanceOfSatisfying(TandemException.class, e -> {
      assertThat(e.code()).isEqualTo("STATE-WRITE");
      assertThat(e.what()).contains("Nothing has been changed");
      assertThat(e.where().orElseThrow()).endsWith("b/y.sql");
    });
    assertThat(state.read()).isEqualTo(Map.of("a/x.sql", "old", "c/z.sql", "old"));
    assertThat(folder.resolve("aa")).doesNotExist();
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile)).hasSize(3);
    }
  }

  @Test
  void aDiskThatFillsUpLeavesEverythingAsItWas() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    StateFolder state = new StateFolder(folder);
    state.apply(Map.of("a/x.sql", Optional.of("old"), "a/y.sql", Optional.of("old")));
    // What is written aside goes to a device that is always full.
    Files.createSymbolicLink(folder.resolve("a/.y.sql.tandem-new"), full);
    Map<String, Optional<String>> changes =
        Map.of("a/x.sql", Optional.of("new"), "a/y.sql", Optional.of("new"));
    assertThatThrownBy(() -> state.apply(changes))
        .isInstanceOfSatisfying(TandemException.class, e -> assertThat(e.what()).contains("No space left"));
    assertThat(state.read()).isEqualTo(Map.of("a/x.sql", "old", "a/y.sql", "old"));
  }
}
