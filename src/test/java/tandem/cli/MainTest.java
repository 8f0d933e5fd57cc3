package tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {
  @TempDir
  private Path folder;

  @Test
  void anUnknownCommandIsToldWithTheNearest() {
    CommandLineRun run = tandem("chekc");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Did you mean 'check'?").contains("[USAGE-UNKNOWN-COMMAND]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reorder", "undo", "adopt", "docs", "hold", "split"})
  void whatIsNotInThisVersionIsNoCommand(String name) {
    assertThat(tandem(name).exit()).isEqualTo(2);
  }

  @Test
  void anUnknownOptionIsToldWithTheNearest() {
    CommandLineRun run = tandem("check", "--strcit");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("Did you mean --strict?").contains("tandem check --help");
  }

  @Test
  void aMissingArgumentIsAWrongUsage() {
    CommandLineRun run = tandem("migrate");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("ENV");
  }

  @ParameterizedTest
  @CsvSource({"--help", "-h", "help", "''"})
  void helpListsEveryCommand(String words) {
    CommandLineRun run = words.isEmpty() ? tandem() : tandem(words);
    assertThat(run.exit()).isZero();
    assertThat(CommandList.NAMES).allSatisfy(name -> assertThat(run.out()).contains("\n  " + name + " "));
  }

  @Test
  void optionsOfAllCommandsMayStandBeforeTheCommand() {
    assertThat(tandem("-C", ".", "--output", "json", "version").out()).startsWith("{");
    assertThat(tandem("version", "--format=json").out()).startsWith("{");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "check --output json", "--output=json check", "chekc --format json", "check --x --output json",
      "version --output JSON", "explain --output json", "check -v --output json"})
  void jsonIsAllThatStandsOnStdout(String words) throws IOException {
    CommandLineRun run = tandem(words.split(" "));
    try (JsonParser json = new JsonFactory().createParser(run.out())) {
      assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
      assertThat(json.nextFieldName()).isEqualTo("version");
      assertThat(json.nextIntValue(0)).isEqualTo(1);
      int depth = 1;
      while (depth > 0) {
        JsonToken token = json.nextToken();
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      }
      assertThat(json.nextToken()).isNull();
    }
  }

  @Test
  void anErrorAsJsonHasItsParts() {
    CommandLineRun run = tandem("check", "--output", "json");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).contains("\"error\"").contains("\"CONFIG-NO-PROJECT\"").contains("\"remedy\"");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aStackTraceIsShownWithVOnly() {
    assertThat(tandem("check").err()).doesNotContain("\tat ");
    assertThat(tandem("check", "-v").err()).contains("\tat tandem.config");
  }

  @Test
  void aMistakeInTheConfigEndsWithTwoAndItsLine() throws IOException {
    Files.writeString(folder.resolve("config.yml"), "flyway: true\nshcemas: [a]\n");
    CommandLineRun run = tandem("check");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("at config.yml:2").contains("Did you mean 'schemas'?");
  }

  @Test
  void noPasswordShowsNotEvenWithV() throws IOException {
    Files.writeString(folder.resolve("config.yml"), """
        environments:
          production: {url: "postgresql://u@localhost:1/db?sslmod=geheim3", password: "${env.WORD}"}
        """);
    Map<String, String> variables = Map.of("WORD", "geheim1", "PGPASSWORD", "geheim2");
    for (List<String> words : List.of(
        List.of("info", "production", "-v"),
        List.of("info", "postgresql://u:geheim4@localhost:1/db", "-v"),
        List.of("migrate", "mysql://u:geheim4@localhost:1/db", "-v", "--output", "json"),
        List.of("check", "--frm", "postgresql://u:geheim4@localhost:1/db"))) {
      CommandLineRun run = CommandLineRun.in(folder, variables, words);
      assertThat(run.exit()).isNotZero();
      assertThat(run.out() + run.err()).as("%s", words).doesNotContain("geheim");
    }
  }

  @Test
  void theWorstExitCodeCounts() {
    assertThat(ExitCode.worst(3, 4)).isEqualTo(4);
    assertThat(ExitCode.worst(4, 1)).isEqualTo(1);
    assertThat(ExitCode.worst(1, 2)).isEqualTo(2);
    assertThat(ExitCode.worst(0, 3)).isEqualTo(3);
    assertThat(ExitCode.worst(2, 0)).isEqualTo(2);
  }

  private CommandLineRun tandem(String... words) {
    return CommandLineRun.in(folder, Map.of(), List.of(words));
  }
}
