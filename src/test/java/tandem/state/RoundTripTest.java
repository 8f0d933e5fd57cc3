package tandem.state;


import static org.assertj.core.api.Assertions.assertThat;
import static tandem.dialect.postgresql.script.PostgreSqlSyntax.SYNTAX;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.ddl.FileNames;
import tandem.ddl.script.Script;
import tandem.ddl.script.ScriptStatement;
import tandem.dialect.Dialect;
import tandem.dialect.ReadScope;
import tandem.dialect.postgresql.PostgreSql;
import tandem.diff.Differ;
import tandem.model.SchemaModel;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;
import tandem.shadow.TestServers;

@Execution(ExecutionMode.CONCURRENT)
class RoundTripTest {
  private final Dialect dialect = new PostgreSql();
  private final ShadowServer server = TestServers.shared(17);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whatIsWrittenLoadsAsTheSameModelInAnyLayout(long seed) throws SQLException {
    try (ShadowDatabase random = server.create(); ShadowDatabase shadow = server.create();
        ShadowDatabase other = server.create()) {
      RandomSchema.fill(random, seed, 60, dialect.kinds());
      SchemaModel model = read(random);
      StateWriter writer = new StateWriter(dialect.kinds(), server.major());
      Map<String, String> files = writer.write(model);
      assertThat(files.keySet().stream().map(FileNames::folded).distinct()).hasSameSizeAs(files.keySet());
      new StateLoader(server, dialect).load(files, shadow);
      assertThat(new Differ(dialect.kinds()).diff(read(shadow), model).changes()).isEmpty();
      assertThat(writer.write(read(shadow))).isEqualTo(files);

      new StateLoader(server, dialect).load(shuffled(files), other);
      assertThat(read(other)).isEqualTo(read(shadow));
    }
  }

  /** What the corpus creates of each kind, loaded from files that a person may have ordered in any way. */
  @ParameterizedTest
  @MethodSource("created")
  void whatTheCorpusCreatesIsTheSameFromState(Path script) throws SQLException, IOException {
    String sql = Files.readString(script);
    server.ensureRoles(dialect.rolesNamed(sql));
    try (ShadowDatabase built = server.create(); ShadowDatabase shadow = server.create();
        ShadowDatabase other = server.create()) {
      try (Connection connection = built.connect(); Statement statement = connection.createStatement()) {
        for (ScriptStatement one : Script.split(SYNTAX, sql)) {
          statement.execute(one.text());
        }
      }
      SchemaModel model = read(built);
      Map<String, String> files = new StateWriter(dialect.kinds(), server.major()).write(model);
      new StateLoader(server, dialect).load(files, shadow);
      assertThat(new Differ(dialect.kinds()).diff(read(shadow), model).changes()).isEmpty();
      new StateLoader(server, dialect).load(shuffled(files), other);
      assertThat(new Differ(dialect.kinds()).diff(read(other), model).changes()).isEmpty();
    }
  }

  static List<Path> created() throws IOException {
    try (Stream<Path> kinds = Files.list(Path.of("src/test/resources/corpus/postgresql"))) {
      return kinds.map(kind -> kind.resolve("create/to.sql")).filter(Files::exists).sorted().toList();
    }
  }

  /** All statements in one file, back to front. */
  private static Map<String, String> shuffled(Map<String, String> files) {
    StringBuilder all = new StringBuilder();
    new TreeMap<>(files).descendingMap().values().forEach(text -> all.append(text).append('\n'));
    return Map.of("everything.sql", all.toString());
  }

  private SchemaModel read(ShadowDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return dialect.reader().read(connection, ReadScope.everything());
    }
  }
}
