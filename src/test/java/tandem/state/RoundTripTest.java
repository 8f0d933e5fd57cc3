package tandem.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.ddl.FileNames;
import tandem.dialect.Dialect;
import tandem.dialect.ReadScope;
import tandem.dialect.postgresql.PostgreSql;
import tandem.diff.Differ;
import tandem.model.SchemaModel;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;
import tandem.shadow.TestServers;

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
      new StateLoader(server).load(files, shadow);
      assertThat(new Differ(dialect.kinds()).diff(read(shadow), model).changes()).isEmpty();
      assertThat(writer.write(read(shadow))).isEqualTo(files);

      new StateLoader(server).load(shuffled(files), other);
      assertThat(read(other)).isEqualTo(read(shadow));
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
