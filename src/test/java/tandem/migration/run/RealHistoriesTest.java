package tandem.migration.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.ddl.script.RealHistories;
import tandem.migration.FlywaySettings;
import tandem.migration.MigrationsFolder;

/** Real histories, run by Flyway and by tandem: the same rows, and each accepts the other's work. */
class RealHistoriesTest {

  @ParameterizedTest
  @ValueSource(strings = {"marquez", "crates_io", "webapi"})
  void bothRunThemAlike(String name) throws Exception {
    Path history = RealHistories.folder().map(f -> f.resolve(name)).orElse(null);
    assumeTrue(history != null && Files.isDirectory(history), "the real histories are not here");
    Path folder = history.resolve("migrations");
    Map<String, String> placeholders = Map.of("ohdsiSchema", "webapi");
    FlywaySettings settings = FlywaySettings.defaults().withPlaceholders(placeholders);
    try (Database theirs = new Database(); Database ours = new Database()) {
      if (Files.exists(history.resolve("prelude.sql"))) {
        String prelude = Files.readString(history.resolve("prelude.sql"));
        theirs.execute(prelude);
        ours.execute(prelude);
      }
      theirs.flyway(folder).placeholders(placeholders).load().migrate();
      ours.tandem(folder, settings)
          .run(MigrationsFolder.read(folder, settings).sound().all(), RunOptions.plain());
      assertThat(ours.history()).isEqualTo(theirs.history());
      ours.flyway(folder).placeholders(placeholders).load().validate();
      assertThat(ours.flyway(folder).placeholders(placeholders).load().migrate().migrationsExecuted)
          .isZero();
      assertThat(theirs.migrate(folder, settings, RunOptions.plain()).scripts()).isEmpty();
      assertThat(catalog(ours)).isEqualTo(catalog(theirs));
    }
  }

  /** All but what tandem keeps for itself: crates_io builds indexes concurrently, which wants a journal. */
  private static List<String> catalog(Database database) throws Exception {
    return database.query("""
        SELECT format('%s.%s %s %s %s', n.nspname, c.relname, c.relkind, a.attname,
                      format_type(a.atttypid, a.atttypmod))
          FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
          LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
         WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname NOT IN ('information_schema', 'tandem')
        UNION ALL SELECT pg_get_functiondef(p.oid)
          FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
         WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname NOT IN ('information_schema', 'tandem')
           AND prokind = 'f'
        ORDER BY 1""");
  }
}
