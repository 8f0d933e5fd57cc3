package tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.TestServers;

/**
 * Runs the script of a txtar file, line by line, in a folder that holds the archive's files.
 *
 * <pre>
 * tandem WORD…         runs a command line; it must end with 0, after "!" with something else
 * exit N               what the last command line ended with
 * stdout REGEX         found in what it printed; "! stdout" not found; stderr alike
 * cmp stdout FILE      the same text; or two files
 * exists PATH…         after "!" does not
 * cp FROM TO, rm PATH  files
 * database NAME        makes an empty database and sets $NAME to its URL
 * sql NAME TEXT        runs SQL there, of a file where a file is named
 * env NAME=VALUE       sets a variable
 * </pre>
 *
 * Words are split at spaces; single quotes keep them together; $NAME stands for a variable.
 */
final class ScriptRun implements AutoCloseable {
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
  private static final Pattern VARIABLE = Pattern.compile("\\$([A-Z_][A-Z0-9_]*)");
  private static final int MAJOR = 17;

  private final Path folder;
  private final Map<String, String> variables = new HashMap<>();
  private final Map<String, ShadowDatabase> databases = new HashMap<>();
  private CommandLineRun last = new CommandLineRun(0, "", "");

  ScriptRun(Path folder, Map<String, String> files) throws IOException {
    this.folder = folder;
    String cache = System.getenv("TANDEM_CACHE");
    if (cache != null) {
      variables.put("TANDEM_CACHE", cache);
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  void line(String line) throws IOException, SQLException {
    boolean not = line.startsWith("! ");
    List<String> words = words(not ? line.substring(2) : line);
    List<String> rest = words.subList(1, words.size());
    switch (words.getFirst()) {
      case "tandem" -> tandem(rest, not);
      case "exit" -> assertThat(last.exit()).as(told()).isEqualTo(Integer.parseInt(rest.getFirst()));
      case "stdout" -> find(last.out(), rest.getFirst(), not);
      case "stderr" -> find(last.err(), rest.getFirst(), not);
      case "cmp" -> assertThat(text(rest.get(0))).as(told()).isEqualTo(text(rest.get(1)));
      case "exists" -> rest.forEach(path ->
          assertThat(Files.exists(folder.resolve(path))).as(path).isEqualTo(!not));
      case "cp" -> Files.copy(
          folder.resolve(rest.get(0)), folder.resolve(rest.get(1)), StandardCopyOption.REPLACE_EXISTING);
      case "rm" -> Files.delete(folder.resolve(rest.getFirst()));
      case "database" -> database(rest.getFirst());
      case "sql" -> sql(rest.get(0), rest.get(1));
      case "env" -> variables.put(rest.getFirst().split("=", 2)[0], rest.getFirst().split("=", 2)[1]);
      default -> throw new IllegalArgumentException("no such line: " + line);
    }
  }

  private void tandem(List<String> words, boolean mustFail) {
    last = CommandLineRun.in(folder, variables, words);
    assertThat(last.exit() != 0).as("tandem %s failed\n%s", words, told()).isEqualTo(mustFail);
  }

  private String told() {
    return "exit " + last.exit() + "\nstdout:\n" + last.out() + "stderr:\n" + last.err();
  }

  private void find(String text, String regex, boolean not) {
    boolean found = Pattern.compile(regex, Pattern.MULTILINE).matcher(text).find();
    assertThat(found).as("%s found\n%s", regex, told()).isEqualTo(!not);
  }

  private String text(String name) throws IOException {
    return name.equals("stdout") ? last.out() : Files.readString(folder.resolve(name));
  }

  private void database(String name) {
    ShadowDatabase database = TestServers.shared(MAJOR).create();
    databases.put(name, database);
    String login = encoded(database.user()) + ":" + encoded(database.password()) + "@";
    String address = database.jdbcUrl().replaceFirst("\\?.*", "");
    variables.put(name, address.replace("jdbc:postgresql://", "postgresql://" + login));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private void sql(String name, String text) throws SQLException, IOException {
    Path file = folder.resolve(text);
    String sql = text.endsWith(".sql") ? Files.readString(file) : text;
    try (Connection connection = databases.get(name).connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      words.add(matcher.group(1) != null ? matcher.group(1) : VARIABLE.matcher(matcher.group(2))
          .replaceAll(name -> Matcher.quoteReplacement(variables.getOrDefault(name.group(1), ""))));
    }
    return words;
  }

  @Override
  public void close() {
    databases.values().forEach(ShadowDatabase::close);
  }
}
