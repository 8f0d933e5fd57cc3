package tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.cli.CommandLineRun;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;
import tandem.shadow.TestServers;

/**
 * Runs {@code docs/tutorial.md} as a reader would: every console block, in order. A command that does not end
 * as its comment says ({@code # ends with 3}; else 0), or does not print the lines below it, fails the test.
 * In those, … stands for anything.
 */
class TutorialTest {
  private static final Path TUTORIAL = Path.of("docs/tutorial.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\n(.*?)^```$");
  private static final Pattern ENDS_WITH = Pattern.compile("#.*ends with (\\d)");
  private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|'([^']*)'|(\\S+)");
  private static final Pattern DATABASE = Pattern.compile("ducks_\\w+");

  private final ShadowServer server = TestServers.shared(17);
  private final Map<String, ShadowDatabase> databases = new HashMap<>();
  private Path standing;

  /** What is typed after a prompt, with the lines of a here-document, and what it should print. */
  private record Step(String typed, List<String> input, List<String> printed) {
    int exit() {
      Matcher said = ENDS_WITH.matcher(typed);
      return said.find() ? Integer.parseInt(said.group(1)) : 0;
    }

    List<String> words() {
      List<String> words = new ArrayList<>();
      Matcher word = WORD.matcher(typed.replaceFirst("\\s+#\\s.*$", ""));
      while (word.find()) {
        words.add(Stream.of(1, 2, 3).map(word::group).filter(Objects::nonNull).findFirst().orElseThrow());
      }
      return words;
    }
  }

  @Test
  void everyBlockDoesWhatItSays(@TempDir Path folder) throws IOException, SQLException {
    standing = folder;
    List<Step> steps = steps(Files.readString(TUTORIAL));
    assertThat(steps).as("steps").hasSizeGreaterThan(15);
    try {
      for (Step step : steps) {
        String printed = run(step);
        assertPrinted(step, printed);
      }
    } finally {
      databases.values().forEach(ShadowDatabase::close);
    }
  }

  private static List<Step> steps(String tutorial) {
    List<Step> steps = new ArrayList<>();
    Matcher block = BLOCK.matcher(tutorial);
    while (block.find()) {
      List<String> lines = new ArrayList<>(block.group(1).lines().toList());
      while (!lines.isEmpty()) {
        String typed = lines.removeFirst();
        assertThat(typed).as("a block starts with a prompt").startsWith("$ ");
        List<String> input = new ArrayList<>();
        if (typed.contains("<<'END'")) {
          while (!lines.getFirst().equals("END")) {
            input.add(lines.removeFirst());
          }
          lines.removeFirst();
        }
        List<String> printed = new ArrayList<>();
        while (!lines.isEmpty() && !lines.getFirst().startsWith("$ ")) {
          printed.add(lines.removeFirst());
        }
        steps.add(new Step(typed.substring(2), input, printed));
      }
    }
    return steps;
  }

  private String run(Step step) throws IOException, SQLException {
    List<String> words = step.words();
    List<String> arguments = words.subList(1, words.size()).stream().map(this::withDatabases).toList();
    switch (words.getFirst()) {
      case "tandem" -> {
        CommandLineRun run = CommandLineRun.in(standing, variables(), arguments);
        assertThat(run.exit()).as(step.typed() + "\n" + run.out() + run.err()).isEqualTo(step.exit());
        return run.out() + run.err();
      }
      case "createdb" -> databases.put(words.get(1), server.create());
      case "psql" -> {
        boolean isArgument = words.get(2).equals("-c");
        sql(words.get(1), isArgument ? words.get(3) : String.join("\n", step.input()));
      }
      case "mkdir" -> Files.createDirectory(standing.resolve(words.get(1)));
      case "cd" -> standing = standing.resolve(words.get(1));
      case "cat" -> {
        return words.get(1).equals(">>") ? append(words.get(2), step.input()) : read(words.get(1));
      }
      default -> throw new AssertionError("the tutorial types what this test cannot do: " + step.typed());
    }
    return "";
  }

  private String append(String file, List<String> lines) throws IOException {
    Files.writeString(standing.resolve(file), withDatabases(String.join("\n", lines)) + "\n",
        StandardOpenOption.APPEND);
    return "";
  }

  private String read(String file) throws IOException {
    return Files.readString(standing.resolve(file));
  }

  private void sql(String database, String sql) throws SQLException {
    try (Connection connection = databases.get(database).connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The reader's databases have other names on the server of the tests. */
  private String withDatabases(String text) {
    return DATABASE.matcher(text).replaceAll(found -> databases.containsKey(found.group())
        ? databases.get(found.group()).name() : found.group());
  }

  /** A reader whose libpq variables are set. */
  private Map<String, String> variables() {
    ShadowDatabase any = databases.values().iterator().next();
    URI url = URI.create(any.jdbcUrl().substring("jdbc:".length()));
    Map<String, String> variables = new HashMap<>(System.getenv());
    variables.put("PGHOST", url.getHost());
    variables.put("PGPORT", String.valueOf(url.getPort()));
    variables.put("PGUSER", any.user());
    variables.put("PGPASSWORD", any.password());
    return variables;
  }

  private void assertPrinted(Step step, String printed) {
    String rest = squeezed(printed);
    for (String line : step.printed()) {
      String wanted = squeezed(withDatabases(line));
      if (wanted.isBlank() || wanted.equals("…")) {
        continue;
      }
      Matcher found = Pattern.compile(pattern(wanted)).matcher(rest);
      assertThat(found.find())
          .as("`" + line + "` after $ " + step.typed() + ", which printed:\n" + printed).isTrue();
      rest = rest.substring(found.end());
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("[ \t]+", " ").replaceAll("(?m)^ | $", "");
  }

  private static String pattern(String line) {
    StringBuilder pattern = new StringBuilder();
    for (String part : line.split("…", -1)) {
      pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part));
    }
    return pattern.toString();
  }
}
