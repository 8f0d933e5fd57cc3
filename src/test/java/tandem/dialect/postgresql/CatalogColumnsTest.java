package tandem.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.corpus.CoveragePage;
import tandem.dialect.postgresql.kind.Reading;
import tandem.kind.ObjectKind;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.TestServers;

/**
 * A column of a catalog that nothing reads, and that the list does not excuse, is something missed in
 * silence.
 */
class CatalogColumnsTest {
  @ParameterizedTest
  @ValueSource(ints = {14, 17, 18})
  void eachColumnIsReadOrExcused(int major) throws Exception {
    assertThat(unexcused(major)).as("neither read nor excused in %s", ExcusedColumns.FILE).isEmpty();
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(ints = {15, 16})
  void eachColumnIsReadOrExcusedOnTheMajorsBetween(int major) throws Exception {
    eachColumnIsReadOrExcused(major);
  }

  @Test
  void noLineExcusesWhatIsReadOrIsNowhere() throws Exception {
    SortedSet<String> missed = missed(14);
    missed.addAll(missed(17));
    missed.addAll(missed(18));
    assertThat(ExcusedColumns.read().idle(missed)).as("excused without need in %s", ExcusedColumns.FILE)
        .isEmpty();
  }

  @Test
  void whatIsReadThroughAFunctionIsReadThroughIt() throws Exception {
    StringBuilder queries = new StringBuilder();
    for (ObjectKind<?> kind : new PostgreSql().kinds().all()) {
      queries.append(((Reading<?>) kind).query(18));
    }
    assertThat(ExcusedColumns.read().lines()).flatExtracting(ExcusedColumns.Line::through)
        .isNotEmpty().allSatisfy(function -> assertThat(queries).contains(function));
  }

  @Test
  void thePageListsThem() throws IOException {
    CoveragePage.check("columns", ExcusedColumns.read().page());
  }

  private static SortedSet<String> unexcused(int major) throws SQLException, IOException {
    ExcusedColumns excused = ExcusedColumns.read();
    SortedSet<String> unexcused = missed(major);
    unexcused.removeIf(excused::excuses);
    return unexcused;
  }

  private static SortedSet<String> missed(int major) throws SQLException {
    try (ShadowDatabase database = TestServers.shared(major).create();
        Connection connection = database.connect()) {
      CatalogColumns columns = new CatalogColumns(connection);
      SortedSet<String> missed = new TreeSet<>(columns.all());
      missed.removeAll(columns.read(major));
      return missed;
    }
  }
}
