package tandem.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tandem.model.ObjectKey;
import tandem.shadow.MissingExtension;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;
import tandem.shadow.TestServers;

/**
 * The pairs of schemas under {@code $TANDEM_SHARED/corpus}, both ways, with rows made up for their tables;
 * without that variable nothing runs. No column that is there before and after loses a value, not even with a
 * hazard that says so, unless its values are computed afterwards.
 * {@code -Dtandem.corpus=part/of/path} picks some.
 */
@Tag("slow")
class SharedCorpusTest {
  private static final Pattern MISSING_ROLE = Pattern.compile("role \"([^\"]+)\" does not exist");
  private static final Pattern PRESENT_ROLE = Pattern.compile("role \"([^\"]+)\" already exists");

  @Test
  void everyPairConvergesInBothDirections() throws IOException {
    String shared = System.getenv("TANDEM_SHARED");
    assumeTrue(shared != null && Files.isDirectory(Path.of(shared, "corpus")), "TANDEM_SHARED has no corpus");
    Path corpus = Path.of(shared, "corpus");
    Map<String, String> failures = new TreeMap<>();
    Map<String, String> notHere = new TreeMap<>();
    Map<String, Set<ObjectKey>> withoutRows = new TreeMap<>();
    int directions = 0;
    for (Path folder : pairs(corpus, System.getProperty("tandem.corpus", ""))) {
      String name = corpus.relativize(folder).toString();
      for (boolean back : new boolean[] {false, true}) {
        directions++;
        Map<String, String> outcome = failures;
        String failure;
        Set<ObjectKey> empty = new TreeSet<>();
        try {
          failure = failure(folder, back, empty);
        } catch (ExtensionMissing e) {
          outcome = notHere;
          failure = e.getMessage();
        }
        if (!failure.isEmpty()) {
          outcome.put(name + (back ? " back" : ""), failure);
        }
        if (!empty.isEmpty()) {
          withoutRows.put(name + (back ? " back" : ""), empty);
        }
      }
    }
    int converged = directions - failures.size() - notHere.size();
    System.out.println(converged + " of " + directions + " converge");
    notHere.forEach((name, why) -> System.out.println("not loaded: " + name + ": " + why));
    withoutRows.forEach((name, tables) -> System.out.println("rows do not fit: " + name + ": " + tables));
    failures.forEach((name, failure) -> System.out.println("== " + name + "\n" + failure.indent(4)));
    assertThat(failures.keySet()).isEmpty();
  }

  private static List<Path> pairs(Path corpus, String only) throws IOException {
    try (Stream<Path> files = Files.walk(corpus)) {
      return files.filter(file -> file.endsWith("from.sql")).map(Path::getParent)
          .filter(folder -> folder.toString().contains(only)).sorted().toList();
    }
  }

  private static String failure(Path folder, boolean back, Set<ObjectKey> empty) throws ExtensionMissing {
    try {
      String from = Files.readString(folder.resolve(back ? "to.sql" : "from.sql"));
      String to = Files.readString(folder.resolve(back ? "from.sql" : "to.sql"));
      try {
        empty.addAll(converges(TestServers.shared(17), from, to));
      } catch (SyntaxTooNew e) {
        empty.addAll(converges(TestServers.shared(18), from, to));
      }
      return "";
    } catch (SQLException e) {
      if (MissingExtension.in(e).isPresent()) {
        throw new ExtensionMissing(e);
      }
      return String.valueOf(e.getMessage());
    } catch (IOException | RuntimeException | AssertionError | SyntaxTooNew e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** The tables that stayed empty because rows made for them do not fit. */
  private static Set<ObjectKey> converges(ShadowServer server, String from, String to) throws SQLException,
      SyntaxTooNew {
    String start = loadable(server, from);
    String goal = loadable(server, to);
    Judge.WithRows rows = new Judge(server).convergesWithRows(start, goal);
    server.dropRolesOfScripts();
    assertThat(rows.lost()).as("what is lost without need").isEmpty();
    return rows.leftEmpty();
  }

  private static final class SyntaxTooNew extends Exception {
    private static final long serialVersionUID = 1;

    SyntaxTooNew(SQLException cause) {
      super(cause.getMessage(), cause);
    }
  }

  /** The embedded server lacks an extension; a server that has it says whether the pair converges. */
  private static final class ExtensionMissing extends Exception {
    private static final long serialVersionUID = 1;

    ExtensionMissing(SQLException cause) {
      super(cause.getMessage(), cause);
    }
  }

  /** The script with roles that it lacks made, and without the making of those that are there already. */
  private static String loadable(ShadowServer server, String script) throws SQLException, SyntaxTooNew {
    String loadable = script;
    for (int tries = 0; ; tries++) {
      try (ShadowDatabase database = server.create();
          Connection connection = database.connect();
          Statement statement = connection.createStatement()) {
        if (!loadable.isBlank()) {
          statement.execute(loadable);
        }
        return withoutMakingRoles(server, loadable);
      } catch (SQLException e) {
        Matcher missing = MISSING_ROLE.matcher(e.getMessage());
        Matcher present = PRESENT_ROLE.matcher(e.getMessage());
        if (tries < 20 && missing.find()) {
          server.ensureRoles(List.of(missing.group(1)));
        } else if (tries < 20 && present.find()) {
          loadable = loadable.replaceAll("(?i)create (role|user) \"?" + present.group(1) + "\"?[^;]*;", "");
        } else if ("42601".equals(e.getSQLState()) && server.major() < 18) {
          throw new SyntaxTooNew(e);
        } else {
          throw e;
        }
      }
    }
  }

  private static String withoutMakingRoles(ShadowServer server, String script) {
    Matcher made = Pattern.compile("(?im)^\\s*create (?:role|user) \"?(\\w+)\"?[^;]*;").matcher(script);
    made.results().forEach(role -> server.ensureRoles(List.of(role.group(1))));
    return made.replaceAll("");
  }
}
