package tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.OptionSpec;
import tandem.workflow.Built;
import tandem.workflow.Finding;
import tandem.workflow.Position;
import tandem.workflow.Report;
import tandem.workflow.Verdict;

/** Holds the pages of {@code docs/} to what the code does. */
final class ReferenceTest {
  private static final Pattern OPTION = Pattern.compile("`(--?[A-Za-z][a-z-]*)");
  /** Reports that several commands answer with. */
  private static final Map<String,
      String> SHARED = Map.of("check", "status, check",
          "changes", "reorder, rename, remove, split, seal, hold, release");
  private static final Pattern MEMBER = Pattern.compile("\\| `([A-Za-z-]+)` \\|.*");
  private static final Set<String> COMMON = names(Help.parser(new Version()).getCommandSpec().options());

  @Test
  void everyCommandIsInTheReferenceInTheOrderOfHelp() throws IOException {
    List<String> commands = sections("cli.md").keySet().stream()
        .filter(title -> title.startsWith("tandem ")).map(title -> title.substring("tandem ".length()))
            .toList();
    assertThat(commands).containsExactlyElementsOf(CommandList.NAMES);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionOfACommandIsInTheReferenceAndNoOther(String name) throws IOException {
    Set<String> known = names(Help.parser(CommandList.create(name)).getCommandSpec().options());
    known.removeAll(COMMON);
    assertThat(options(sections("cli.md").get("tandem " + name))).isEqualTo(known);
  }

  static Stream<String> commands() {
    return CommandList.NAMES.stream();
  }

  @Test
  void theOptionsOfAllCommandsAreInTheReference() throws IOException {
    assertThat(options(sections("cli.md").get("Every command"))).isEqualTo(COMMON);
  }

  @Test
  void everyKeyOfTheConfigIsInItsPage(@TempDir Path folder) throws IOException {
    assertThat(new TreeSet<>(members(sections("config.md").get("Keys"))))
        .isEqualTo(keysKnown(folder, "zzz: 1\n"));
    assertThat(new TreeSet<>(members(sections("config.md").get("Keys of an environment"))))
        .isEqualTo(keysKnown(folder, "environments: {dev: {zzz: 1}}\n"));
  }

  /** An unknown key is told with those that are known. */
  private static Set<String> keysKnown(Path folder, String config) throws IOException {
    Files.writeString(folder.resolve("config.yml"), config);
    String error = CommandLineRun.in(folder, Map.of(), List.of("check")).err();
    Matcher known = Pattern.compile("known here: (.*)").matcher(error);
    assertThat(known.find()).as(error).isTrue();
    return new TreeSet<>(Arrays.asList(known.group(1).split(", ")));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyMemberOfAReportIsInThePageInItsOrder(Class<?> report) throws IOException {
    String title = report.getSimpleName().replace("Report", "").toLowerCase(Locale.ROOT);
    List<String> lines = sections("json.md").get(SHARED.getOrDefault(title, title));
    assertThat(members(lines)).isEqualTo(components(report));
  }

  static Stream<Class<?>> reports() {
    return Arrays.stream(Report.class.getPermittedSubclasses());
  }

  @Test
  void everyMemberOfAPartIsInThePageInItsOrder() throws IOException {
    Map<String, List<String>> page = sections("json.md");
    assertThat(members(page.get("finding"))).isEqualTo(components(Finding.class));
    assertThat(members(page.get("built"))).isEqualTo(components(Built.class));
    assertThat(members(page.get("position"))).isEqualTo(components(Position.class));
    List<String> verdict = new ArrayList<>(List.of("condition"));
    verdict.addAll(components(Verdict.class));
    assertThat(members(page.get("verdict"))).isEqualTo(verdict);
  }

  private static List<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  private static Set<String> names(List<OptionSpec> options) {
    Set<String> names = new TreeSet<>();
    options.forEach(option -> names.addAll(List.of(option.names())));
    return names;
  }

  /** What stands in the first column of the section's table. */
  private static Set<String> options(List<String> lines) {
    Set<String> options = new TreeSet<>();
    for (String line : lines) {
      if (line.startsWith("| `-")) {
        OPTION.matcher(line.split(" \\| ")[0]).results().forEach(found -> options.add(found.group(1)));
      }
    }
    return options;
  }

  private static List<String> members(List<String> lines) {
    return lines.stream().map(MEMBER::matcher).filter(Matcher::matches).map(found -> found.group(1)).toList();
  }

  private static Map<String, List<String>> sections(String page) throws IOException {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("docs", page))) {
      if (line.startsWith("## ")) {
        current = sections.computeIfAbsent(line.substring(3), title -> new ArrayList<>());
      } else {
        current.add(line);
      }
    }
    return sections;
  }
}
