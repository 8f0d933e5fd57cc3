package tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

final class HelpTest {
  private static final Pattern WORD = Pattern.compile("['\"]([^'\"]*)['\"]|(\\S+)");

  static Stream<String> commands() {
    return CommandList.NAMES.stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void eachCommandIsCalledAsItIsListed(String name) {
    assertThat(CommandList.create(name).getClass().getAnnotation(CommandLine.Command.class).name())
        .isEqualTo(name);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpEndsWithTwoExamplesThatParse(String name) {
    CommandLineRun run = CommandLineRun.in(Path.of(""), Map.of(), List.of(name, "--help"));
    assertThat(run.exit()).isZero();
    List<String> lines = run.out().stripTrailing().lines().toList();
    int heading = lines.indexOf("Examples:");
    List<String> examples = lines.subList(heading + 1, lines.size());
    assertThat(examples).hasSize(2).allSatisfy(example -> {
      List<String> words = words(example.replaceAll("source <\\((.*)\\)|>.*", "$1"));
      assertThat(words.subList(0, 2)).containsExactly("tandem", name);
      Help.parser(CommandList.create(name)).parseArgs(words.subList(2, words.size()).toArray(String[]::new));
    });
  }

  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }
    return words;
  }
}
