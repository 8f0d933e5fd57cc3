package tandem.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.dialect.Dialect;
import tandem.dialect.postgresql.PostgreSql;
import tandem.diff.Differ;
import tandem.kind.ObjectKind;
import tandem.model.SchemaModel;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;
import tandem.shadow.TestServers;
import tandem.state.StateLoader;
import tandem.state.StateWriter;

/** A database that holds one of everything is the same database when its state has been built. */
class EverythingTest {
  private static final Path SCRIPT = Path.of("src/test/resources/everything/postgresql.sql");
  private static final Pattern NEEDS = Pattern.compile("(?m)^-- needs (\\d+)$");

  /** Kinds that came with a major: schemas in publications (15), constraints that are NOT NULL (18). */
  private static final Map<String, Integer> SINCE = Map.of("published schema", 15, "not null", 18);

  private final Dialect dialect = new PostgreSql();

  @ParameterizedTest
  @ValueSource(ints = {14, 17, 18})
  void isTheSameFromItsState(int major) throws SQLException, IOException {
    rebuilt(major);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(ints = {15, 16})
  void isTheSameFromItsStateOnTheMajorsBetween(int major) throws SQLException, IOException {
    rebuilt(major);
  }

  private void rebuilt(int major) throws SQLException, IOException {
    ShadowServer server = TestServers.shared(major);
    String script = of(major);
    server.ensureRoles(dialect.rolesNamed(script));
    Ground ground = new PostgreSqlGround(server);
    try (Site everything = Site.built(ground, script)) {
      SchemaModel model = everything.model();
      assertThat(model.unmodelled()).as("what no kind models").isEmpty();
      assertThat(without(model, major)).as("kinds of which %s has nothing", SCRIPT).isEmpty();
      StateWriter writer = new StateWriter(dialect.kinds(), major);
      Map<String, String> files = writer.write(model);
      ShadowDatabase built = server.create();
      try (Site again = Site.of(ground, built, String.join("\n", files.values()))) {
        new StateLoader(server, dialect).load(files, built);
        assertThat(new Differ(dialect.kinds()).diff(again.model(), model).changes()).isEmpty();
        assertThat(again.model().unmodelled()).isEmpty();
        assertThat(writer.write(again.model())).isEqualTo(files);
        assertThat(again.dump()).containsExactlyElementsOf(everything.dump());
      }
    }
  }

  /** The kinds of which the model holds nothing. */
  private Set<String> without(SchemaModel model, int major) {
    Set<String> missing = new TreeSet<>(dialect.kinds().all().stream().map(ObjectKind::name)
        .filter(name -> SINCE.getOrDefault(name, 0) <= major).toList());
    model.objects().keySet().forEach(key -> missing.remove(key.kind()));
    return missing;
  }

  /** The script without what is for newer majors. */
  private static String of(int major) throws IOException {
    String script = Files.readString(SCRIPT);
    StringBuilder fitting = new StringBuilder();
    Matcher needs = NEEDS.matcher(script);
    int from = 0;
    int needed = 0;
    while (needs.find()) {
      fitting.append(needed <= major ? script.substring(from, needs.start()) : "");
      from = needs.end();
      needed = Integer.parseInt(needs.group(1));
    }
    return fitting.append(needed <= major ? script.substring(from) : "").toString();
  }
}
