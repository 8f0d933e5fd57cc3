package tandem.corpus.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tandem.corpus.Judge;
import tandem.ddl.HazardCode;
import tandem.ddl.script.Script;
import tandem.ddl.script.ScriptStatement;
import tandem.dialect.Dialect;
import tandem.dialect.ReadScope;
import tandem.dialect.postgresql.PostgreSql;
import tandem.diff.Differ;
import tandem.model.SchemaModel;
import tandem.plan.Plan;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;
import tandem.shadow.TestServers;
import tandem.state.StateLoader;
import tandem.state.StateWriter;

/**
 * Random schemas and random changes of them, both ways, before the judge of the corpus. {@code -Dtandem.seed=7}
 * replays one, {@code -Dtandem.seeds=5000} runs so many from the first or from that one on,
 * {@code -Dtandem.major=14} on another server. What fails is made small and written as a case of the corpus
 * under {@code target/seeds}.
 */
class SeedsTest {
  private static final int IN_CI = 56;
  private static final Path FOLDER = Path.of("target/seeds");

  private final ShadowServer server = TestServers.shared(Integer.getInteger("tandem.major", 17));
  private final Judge judge = new Judge(server);
  private final Dialect dialect = new PostgreSql();

  @Test
  void everySeedConvergesInBothDirections() throws IOException {
    Optional<Long> only = Optional.ofNullable(Long.getLong("tandem.seed"));
    int count = Integer.getInteger("tandem.seeds", only.isPresent() ? 1 : IN_CI);
    TreeMap<String, List<String>> failures = new TreeMap<>();
    for (long seed : LongStream.range(0, count).map(n -> only.orElse(1L) + n).toArray()) {
      Pair pair = Pair.of(seed);
      judge(seed, "", pair, failures);
      judge(seed, " back", pair.back(), failures);
    }
    assertThat(failures.keySet()).as(() -> failures.values().stream().map(list -> String.join("\n", list))
        .reduce("", (one, two) -> one + "\n\n" + two)).isEmpty();
  }

  private void judge(long seed, String direction, Pair pair, TreeMap<String, List<String>> failures)
      throws IOException {
    Failure failure = failure(pair).orElse(null);
    if (failure == null) {
      return;
    }
    List<String> same = failures.computeIfAbsent(failure.kind(), kind -> new java.util.ArrayList<>());
    if (same.isEmpty()) {
      Pair small = Shrinker.shrunk(pair,
          smaller -> failure(smaller).filter(other -> other.kind().equals(failure.kind())).isPresent());
      Path folder = FOLDER.resolve(seed + direction.strip());
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("from.sql"), small.from().script());
      Files.writeString(folder.resolve("to.sql"), small.to().script());
      Files.writeString(folder.resolve("seed.sql"), small.seed());
      Files.writeString(folder.resolve("failure.txt"),
          failure(small).map(Failure::text).orElse(failure.text()) + "\nof the whole:\n" + failure.text());
      same.add("-Dtandem.seed=" + seed + direction + ", as a case in " + folder.toAbsolutePath() + ":\n"
          + failure(small).map(Failure::text).orElse(failure.text()).indent(2));
    } else {
      same.add("-Dtandem.seed=" + seed + direction);
    }
    System.out.println("seed " + seed + direction + ": " + failure.kind());
  }

  /** What went wrong. */
  private record Failure(String kind, String text) {
    static Failure of(Throwable thrown) {
      String text = String.valueOf(thrown.getMessage());
      String kind = text.lines().filter(line -> !line.isBlank()).limit(2).reduce("", (one, two) -> one + ' ' + two)
          .replaceAll("\"[^\"]*\"", "…").replaceAll("\\S*\\d\\S*", "…");
      return new Failure(thrown.getClass().getSimpleName() + kind, text);
    }
  }

  private Optional<Failure> failure(Pair pair) {
    try {
      Plan plan = judge.converges(pair.from().script(), pair.to().script(), pair.seed());
      if (!loses(pair)) {
        assertThat(plan.hazards()).as(() -> "hazards of\n" + Judge.script(plan))
            .noneMatch(hazard -> hazard.code() == HazardCode.DATA_LOSS);
      }
      comesBackFromState(pair.to().script());
      return Optional.empty();
    } catch (AssertionError | RuntimeException | SQLException e) {
      return Optional.of(Failure.of(e));
    }
  }

  /** True where something goes that held values: a table, a column, a label; or a column becomes computed. */
  private static boolean loses(Pair pair) {
    return pair.from().all().stream().anyMatch(before -> switch (before) {
      case Tables.Table table -> pair.to().maybe(table.id()).isEmpty();
      case Types.Sequence sequence -> pair.to().maybe(sequence.id()).isEmpty();
      case Tables.Column column -> pair.to().maybe(column.id()).map(Tables.Column.class::cast)
          .filter(after -> after.computedFrom().isEmpty() == column.computedFrom().isEmpty()
              && after.type().equals(column.type())).isEmpty();
      case Types.EnumType type -> pair.to().maybe(type.id()).map(Types.EnumType.class::cast)
          .filter(after -> after.labels().containsAll(type.labels())).isEmpty();
      case Types.Composite type -> !pair.to().maybe(type.id()).equals(Optional.of(type));
      case Element other -> false;
    });
  }

  private void comesBackFromState(String script) throws SQLException {
    try (ShadowDatabase original = server.create(); ShadowDatabase loaded = server.create()) {
      try (Connection connection = original.connect(); Statement statement = connection.createStatement()) {
        for (ScriptStatement one : Script.split(script)) {
          statement.execute(one.text());
        }
      }
      SchemaModel model = read(original);
      new StateLoader(server).load(new StateWriter(dialect.kinds(), server.major()).write(model), loaded);
      assertThat(new Differ(dialect.kinds()).diff(read(loaded), model).changes()).as("from state").isEmpty();
    }
  }

  private SchemaModel read(ShadowDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return dialect.reader().read(connection, ReadScope.everything());
    }
  }
}
