package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static tandem.stories.Story.done;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.cli.CommandLineRun;

/**
 * Files of H2 and SQLite that are empty, damaged, closed to us or oddly named: one sentence, the file as it
 * was.
 */
@Execution(ExecutionMode.CONCURRENT)
class BadDatabaseFilesTest {
  private static final int H2_BLOCK = 4096;

  @TempDir
  private Path folder;

  private void tables(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "sa", "geheim");
        Statement statement = connection.createStatement()) {
      for (int i = 0; i < 60; i++) {
        statement.execute("CREATE TABLE t" + i + " (id INTEGER PRIMARY KEY, note VARCHAR(90) DEFAULT '"
            + "a text that fills pages ".repeat(3) + "')");
      }
    }
  }

  /** A database of H2 under this name, without its ending, and its file. */
  private Path h2(String name) throws SQLException {
    tables("jdbc:h2:" + folder.resolve(name));
    return folder.resolve(name + ".mv.db");
  }

  private Path sqlite(String name) throws SQLException {
    tables("jdbc:sqlite:" + folder.resolve(name));
    return folder.resolve(name);
  }

  private CommandLineRun snapshot(String url) {
    return new Story(folder).typed("snapshot", url);
  }

  private void refused(String url, String code, String... words) {
    CommandLineRun run = snapshot(url);
    assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(code).contains(words).contains("→")
        .doesNotContain("\tat ", "Exception", "geheim", "SELECT");
  }

  private static void overwrite(Path file, int from, int length) throws IOException {
    byte[] content = Files.readAllBytes(file);
    for (int i = from; i < Math.min(content.length, from + length); i++) {
      content[i] = (byte) 0xdb;
    }
    Files.write(file, content);
  }

  private static void cut(Path file, int length) throws IOException {
    byte[] content = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(content, length));
  }

  @Test
  void anEmptyFileOfH2IsNotMadeADatabase() throws IOException {
    Path file = Files.createFile(folder.resolve("dev.mv.db"));
    refused("jdbc:h2:./dev;USER=sa;PASSWORD=geheim", "DATABASE-FILE", "the file is empty");
    assertThat(file).isEmptyFile();
  }

  /** SQLite makes no header before there is a table: sqlite.org/fileformat.html. */
  @Test
  void anEmptyFileOfSqliteIsAnEmptyDatabase() throws IOException {
    Path file = Files.createFile(folder.resolve("dev.db"));
    assertThat(done(snapshot("jdbc:sqlite:dev.db")).out()).contains("\"sqlite\"").doesNotContain("table");
    assertThat(file).isEmptyFile();
  }

  @Test
  void aFolderIsNoDatabase() throws IOException {
    Files.createDirectory(folder.resolve("dev.mv.db"));
    refused("jdbc:h2:./dev;USER=sa", "DATABASE-UNKNOWN", "there is a folder where");
    refused("jdbc:sqlite:dev.mv.db", "DATABASE-UNKNOWN", "no SQLite database");
    refused("jdbc:sqlite:no/such/folder/dev.db", "DATABASE-UNKNOWN", "no SQLite database");
  }

  /** H2 would mend it by going back to when there was no table, and read an empty schema. */
  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.5, 0.8, 0.95})
  void aFileOfH2ThatIsCutOffIsNotReadAsAnOlderOne(double part) throws SQLException, IOException {
    Path file = h2("dev");
    cut(file, (int) (Files.size(file) * part));
    byte[] before = Files.readAllBytes(file);
    refused("jdbc:h2:./dev;USER=sa;PASSWORD=geheim", "DATABASE-FILE", "jdbc:h2:./dev");
    assertThat(file).hasBinaryContent(before);
  }

  /** Whatever block is damaged: all is read, or it is told. */
  @Test
  void aFileOfH2WithADamagedBlockIsReadWholeOrNotAtAll() throws SQLException, IOException {
    Path file = h2("dev");
    byte[] sound = Files.readAllBytes(file);
    String url = "jdbc:h2:./dev;USER=sa;PASSWORD=geheim";
    String whole = done(snapshot(url)).out();
    int told = 0;
    for (int at = 0; at < sound.length; at += H2_BLOCK) {
      Files.write(file, sound);
      overwrite(file, at, H2_BLOCK);
      CommandLineRun run = snapshot(url);
      if (run.exit() == 0) {
        assertThat(run.out()).as("block at " + at).isEqualTo(whole);
      } else {
        told++;
        assertThat(run.err()).as("block at " + at).contains("DATABASE-FILE")
            .doesNotContain("\tat ", "geheim");
      }
    }
    assertThat(told).isPositive();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.5, 0.9})
  void aFileOfSqliteThatIsCutOffIsTold(double part) throws SQLException, IOException {
    Path file = sqlite("dev.db");
    cut(file, (int) (Files.size(file) * part));
    refused("jdbc:sqlite:dev.db", "DATABASE-", "jdbc:sqlite:dev.db");
  }

  @Test
  void aFileOfSqliteWithADamagedPageIsReadWholeOrNotAtAll() throws SQLException, IOException {
    Path file = sqlite("dev.db");
    byte[] sound = Files.readAllBytes(file);
    String whole = done(snapshot("jdbc:sqlite:dev.db")).out();
    int told = 0;
    for (int at = 0; at < sound.length; at += 4096) {
      Files.write(file, sound);
      overwrite(file, at, 4096);
      CommandLineRun run = snapshot("jdbc:sqlite:dev.db");
      if (run.exit() == 0) {
        assertThat(run.out()).as("page at " + at).isEqualTo(whole);
      } else {
        told++;
        assertThat(run.err()).as("page at " + at).contains("DATABASE-").doesNotContain("\tat ", "SELECT");
      }
    }
    assertThat(told).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "it's", "\"q\"", "50%", "%41", "a#b", "a?b", "größe-数", "a;b", "-- x"})
  void aPathMayBeCalledAnything(String name) throws SQLException, IOException {
    Path place = Files.createDirectory(folder.resolve(name));
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("plain.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (id INTEGER)");
    }
    Files.copy(folder.resolve("plain.db"), place.resolve("dev.db"));
    assertThat(done(new Story(place).typed("snapshot", "jdbc:sqlite:dev.db")).out()).contains("table:t");
    assertThat(done(new Story(place).typed("snapshot", "jdbc:sqlite:file:dev.db?cache=private")).out())
        .contains("table:t");
    if (!name.contains("?")) {
      Files.copy(folder.resolve("plain.db"), folder.resolve(name + ".db"));
      assertThat(done(snapshot("jdbc:sqlite:" + name + ".db")).out()).contains("table:t");
    }
    h2("plain");
    Files.copy(folder.resolve("plain.mv.db"), place.resolve("dev.mv.db"));
    CommandLineRun inH2 = new Story(place).typed("snapshot", "jdbc:h2:./dev;USER=sa;PASSWORD=geheim");
    if (name.contains(";")) {
      assertThat(inH2.exit()).isEqualTo(2);
      assertThat(inH2.err()).contains("CONFIG-BAD-URL", "a semicolon").doesNotContain("\tat ", "geheim");
    } else {
      assertThat(done(inH2).out()).contains("table:PUBLIC.T0");
    }
  }

  @Test
  void aFileByAnotherFileSystemOfH2sIsH2sToOpen() throws SQLException {
    h2("dev");
    String file = folder.resolve("dev") + ";USER=sa;PASSWORD=geheim";
    assertThat(done(snapshot("jdbc:h2:nio:" + file)).out()).contains("table:PUBLIC.T0");
    assertThat(done(snapshot("jdbc:h2:file:" + file)).out()).contains("table:PUBLIC.T0");
  }

  @Test
  void aUserThatNobodyNamedIsAskedFor() throws SQLException {
    h2("dev");
    refused("jdbc:h2:./dev", "DATABASE-WRONG-PASSWORD", "the address names no user", ";USER=sa");
  }

  /** Whoever may do everything may read what nobody may: as such a user there is nothing to see here. */
  @Test
  void whatMayNotBeReadOrWrittenIsTold() throws SQLException, IOException {
    Path secret = sqlite("secret.db");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(secret)).isFalse();
    refused("jdbc:sqlite:secret.db", "DATABASE-UNKNOWN", "rights");
    Path readOnly = sqlite("dev.db");
    Files.setPosixFilePermissions(readOnly, PosixFilePermissions.fromString("r--r--r--"));
    done(snapshot("jdbc:sqlite:dev.db"));
    Path h2 = h2("dev");
    Files.setPosixFilePermissions(h2, PosixFilePermissions.fromString("r--r--r--"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      done(snapshot("jdbc:sqlite:dev.db"));
      done(snapshot("jdbc:h2:./dev;USER=sa;PASSWORD=geheim"));
      Files.setPosixFilePermissions(h2, PosixFilePermissions.fromString("---------"));
      refused("jdbc:h2:./dev;USER=sa;PASSWORD=geheim", "DATABASE-UNREACHABLE", "rights");
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void aWriteAheadLogThatMayNotBeMadeIsTold() throws SQLException, IOException {
    String url = "jdbc:sqlite:" + folder.resolve("dev.db") + "?journal_mode=WAL";
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (id INTEGER)");
    }
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeThat(Files.isWritable(folder)).isFalse();
      refused("jdbc:sqlite:dev.db", "DATABASE-UNREACHABLE", "the rights to its folder");
      done(snapshot("jdbc:sqlite:file:dev.db?immutable=1"));
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void aStateIsNotTouchedWhereTheDatabaseIsDamaged() throws SQLException, IOException {
    Path file = h2("dev");
    Story story = new Story(folder).file("config.yml", """
        database: h2
        environments:
          dev: {kind: development, url: "jdbc:h2:./dev", user: sa, password: geheim}
        """);
    done(story.typed("capture"));
    cut(file, 2 * H2_BLOCK);
    CommandLineRun run = story.typed("capture");
    assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(1);
    assertThat(run.err()).contains("DATABASE-FILE").doesNotContain("geheim");
    assertThat(story.text("state/PUBLIC/tables/T0.sql")).contains("T0");
  }
}
