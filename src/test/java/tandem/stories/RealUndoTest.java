package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tandem.dialect.postgresql.running.PostgreSqlRunning;
import tandem.migration.Cut;
import tandem.migration.FlywaySettings;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.migration.run.RunListener;
import tandem.migration.run.RunOptions;
import tandem.migration.run.Runner;
import tandem.migration.run.ScriptRun;
import tandem.migration.run.UndoStep;
import tandem.model.TandemException;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.TestServers;

/** crates.io's 285 migrations with the undo scripts its developers wrote: all up, all down, all up. */
@Tag("slow")
class RealUndoTest {
  /** What a schema is, a line per fact; columns without their places, which no way down restores. */
  private static final String CATALOG = """
      WITH space AS (SELECT oid, nspname FROM pg_namespace
                      WHERE nspname NOT LIKE 'pg\\_%' AND nspname NOT IN ('information_schema', 'tandem')),
           own AS (SELECT c.* FROM pg_class c JOIN space s ON s.oid = c.relnamespace
                    WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
                      AND c.relname NOT LIKE 'flyway\\_schema\\_history%')
      SELECT 'schema ' || nspname FROM space
      UNION ALL SELECT 'extension ' || extname FROM pg_extension
      UNION ALL SELECT format('relation %s %s %s', oid::regclass, relkind, reloptions)
        FROM own WHERE relkind <> 'i'
      UNION ALL SELECT format('column %s %s %s %s %s', a.attrelid::regclass, attname,
                              format_type(atttypid, atttypmod), attnotnull, pg_get_expr(adbin, adrelid))
        FROM own JOIN pg_attribute a ON a.attrelid = own.oid AND attnum > 0 AND NOT attisdropped
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND adnum = attnum WHERE relkind <> 'i'
      UNION ALL SELECT format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(c.oid))
        FROM own JOIN pg_constraint c ON conrelid = own.oid WHERE contype <> 'n'
      UNION ALL SELECT 'index ' || pg_get_indexdef(indexrelid) FROM own JOIN pg_index ON indexrelid = own.oid
      UNION ALL SELECT 'trigger ' || pg_get_triggerdef(t.oid)
        FROM own JOIN pg_trigger t ON tgrelid = own.oid WHERE NOT tgisinternal
      UNION ALL SELECT format('view %s %s', own.oid::regclass, pg_get_viewdef(own.oid))
        FROM own WHERE relkind IN ('v', 'm')
      UNION ALL SELECT format('function %s %s %s %s', p.oid::regprocedure, prolang, provolatile, prosrc)
        FROM pg_proc p JOIN space s ON s.oid = pronamespace
       WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
      UNION ALL SELECT format('enum %s %s', enumtypid::regtype, enumlabel) FROM pg_enum
      UNION ALL SELECT format('comment %s %s', classoid::regclass, description)
        FROM pg_description d JOIN own ON own.oid = objoid""";

  /** Undo scripts that do not bring the schema of before, and why. */
  private static final Map<String, String> INEXACT = Map.ofEntries(
      Map.entry("13", "leaves out the defaults now()"),
      Map.entry("18", "leaves out the default 0"),
      Map.entry("20", "leaves out NOT NULL"),
      Map.entry("37", "brings back one column of two, and no index"),
      Map.entry("90", "leaves out the unique key of users.email"),
      Map.entry("106", "indents the function's body otherwise"),
      Map.entry("127", "makes the unique key with its columns in another order"),
      Map.entry("131", "makes a varchar a text"),
      Map.entry("132", "lacks a semicolon"),
      Map.entry("133", "makes the index over the column, not over date(column)"),
      Map.entry("136", "makes diesel's own table, which was never there"),
      Map.entry("138", "indents the functions' bodies otherwise"),
      Map.entry("147", "makes a varchar a text"),
      Map.entry("149", "adds NOT NULL and names the key otherwise"),
      Map.entry("154", "leaves out the default of crates.max_version"),
      Map.entry("157", "makes a varchar a text"),
      Map.entry("172", "names the key otherwise, and leaves out ON DELETE CASCADE"),
      Map.entry("186", "does nothing"),
      Map.entry("189", "leaves out the foreign key"),
      Map.entry("192", "leaves the extension pgcrypto, and makes a varchar a text"),
      Map.entry("225", "mixes CONCURRENTLY with what runs in a transaction"),
      Map.entry("226", "indents the function's body otherwise"),
      Map.entry("230", "leaves out an index over the column"),
      Map.entry("235", "drops a constraint, and there is an index only"),
      Map.entry("242", "indents the function's body otherwise"),
      Map.entry("245", "drops the function, and the script had replaced it"),
      Map.entry("254", "leaves a default that was not there"),
      Map.entry("275", "adds a check that only the production database had"));

  private final List<Migration> scripts = new ArrayList<>();
  private MigrationsFolder folder;

  @Test
  void allUpAllDownAllUp() throws SQLException {
    Path source = Path.of(Optional.ofNullable(System.getenv("TANDEM_SHARED")).orElse("../shared"))
        .resolve("realworld/crates_io");
    assumeTrue(Files.isDirectory(source), "the shared test data is not there");
    folder = MigrationsFolder.read(
        List.of(source.resolve("migrations"), source.resolve("undo")), FlywaySettings.defaults()).sound();
    scripts.addAll(folder.versioned());
    assertThat(scripts).hasSize(285).allMatch(script -> folder.undoOf(script).isPresent());
    List<Set<String>> after = new ArrayList<>();
    ShadowDatabase database = TestServers.shared(17).create();
    try {
      after.add(catalog(database));
      upNoting(database, after);
      Set<String> inexact = new TreeSet<>();
      for (int i = scripts.size() - 1; i >= 0; i--) {
        Optional<String> other = down(database, scripts.get(i), after.get(i));
        if (other.isPresent()) {
          String version = new BigInteger(scripts.get(i).version().orElseThrow().text()).toString();
          inexact.add(version);
          assertThat(INEXACT).as(other.get()).containsKey(version);
          database.close();
          database = TestServers.shared(17).create();
          up(database, i);
        }
      }
      assertThat(inexact).isEqualTo(new TreeSet<>(INEXACT.keySet()));
      assertThat(catalog(database)).isEqualTo(after.getFirst());
      up(database, scripts.size());
      assertThat(catalog(database)).isEqualTo(after.getLast());
    } finally {
      database.close();
    }
  }

  /** Runs all scripts, and notes what the schema is after each. */
  private void upNoting(ShadowDatabase database, List<Set<String>> after) {
    new Runner(new PostgreSqlRunning(), database::connect, folder, PastTexts.none(), new RunListener() {
      @Override
      public void finished(ScriptRun run) {
        try {
          after.add(catalog(database));
        } catch (SQLException e) {
          throw new IllegalStateException(e);
        }
      }
    }).run(folder.all(), RunOptions.plain());
  }

  private Runner runner(ShadowDatabase database) {
    return new Runner(new PostgreSqlRunning(), database::connect, folder, PastTexts.none(),
        RunListener.silent());
  }

  private void up(ShadowDatabase database, int count) {
    runner(database).run(new Cut(Optional.empty(), folder.deployments(), scripts.subList(0, count), List.of(),
        List.of()), RunOptions.plain());
  }

  /** What is not as it was before, or why the script does not run. */
  private Optional<String> down(ShadowDatabase database, Migration script, Set<String> before)
      throws SQLException {
    try {
      runner(database).undo(List.of(new UndoStep(script, folder.undoOf(script).orElseThrow())), List.of(),
          RunOptions.plain());
    } catch (TandemException e) {
      return Optional.of(e.what());
    }
    Set<String> now = catalog(database);
    Set<String> left = new TreeSet<>(now);
    left.removeAll(before);
    Set<String> gone = new TreeSet<>(before);
    gone.removeAll(now);
    return now.equals(before) ? Optional.empty() : Optional.of("left " + left + ", gone " + gone);
  }

  private static Set<String> catalog(ShadowDatabase database) throws SQLException {
    Set<String> lines = new TreeSet<>();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(CATALOG)) {
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
    }
    return lines;
  }
}
