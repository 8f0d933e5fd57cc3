package tandem.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.internal.parser.ParsingContext;
import org.flywaydb.core.internal.parser.PlaceholderReplacingReader;
import org.flywaydb.core.internal.resolver.ChecksumCalculator;
import org.flywaydb.core.internal.resource.ResourceName;
import org.flywaydb.core.internal.resource.ResourceNameParser;
import org.flywaydb.core.internal.resource.StringResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.ddl.script.RealHistories;
import tandem.model.TandemException;

/** Names, versions, checksums and placeholders are Flyway's: its own classes are the judge. */
class AgainstFlywayNamesTest {
  private static final FlywaySettings SETTINGS = FlywaySettings.defaults();

  @ParameterizedTest
  @ValueSource(strings = {
      "V1__a.sql", "V1.2__b_c.sql", "V1_2__b.sql", "V001__x.SQL", "V1.sql", "V__x.sql", "Va__x.sql",
      "V1.__x.sql",
      "V.1__x.sql", "V1..2__x.sql", "V20240101120000123456789__x.sql", "V1__.sql", "R__view_app.orders.sql",
      "R__.sql", "R.sql", "R1__x.sql", "beforeMigrate.sql", "beforeMigrate__vacuum_it.sql",
      "beforeMigratex.sql",
      "afterEachMigrateStatementError__x.sql", "beforeEachMigrate.sql", "afterMigrate__a__b.sql", "x.sql",
      "V1__a.sql.conf", "readme.md", "V1__a.b.sql", "V1__two__parts.sql", "v1__x.sql", "V1 __x.sql",
      "afterInfoOperationFinish.sql", "createSchema.sql"
  })
  void namesAreReadAsFlywayReadsThem(String fileName) {
    assertSameName(fileName);
  }

  private static void assertSameName(String fileName) {
    ResourceName theirs = new ResourceNameParser(new FluentConfiguration()).parse(fileName);
    ScriptName.Parsed ours = ScriptName.parse(fileName, SETTINGS);
    boolean isScript = fileName.toLowerCase().endsWith(".sql");
    if (ours instanceof ScriptName.Valid(ScriptName name)) {
      assertThat(theirs.isValid()).as(fileName).isTrue();
      assertThat(name.description()).isEqualTo(theirs.getDescription());
      assertThat(name.version().map(Version::text).orElse(null))
          .isEqualTo(theirs.getVersion() == null ? null : theirs.getVersion().getVersion());
      assertThat(name.event().isPresent()).isEqualTo(theirs.getType().getDisplayName().equals("Callback"));
    } else {
      assertThat(isScript && theirs.isValid()).as(fileName).isFalse();
    }
  }

  @Test
  void baselinesAreFlywaysAndUndoScriptsAreKnownWhereOpenSourceFlywaySkipsThem() {
    assertSameName("B7__base.sql");
    assertSameName("B.sql");
    assertThat(new ResourceNameParser(new FluentConfiguration()).parse("U1.2__a.sql").isValid()).isFalse();
    assertThat(ScriptName.parse("U1.2__a.sql", SETTINGS)).isInstanceOf(ScriptName.Valid.class);
  }

  @ParameterizedTest
  @CsvSource({
      "1, 1.0", "1, 2", "4.3.0.1, 4.3", "4.0.1, 4.1", "1_1, 1.1", "01, 1", "2.9.0.20210812164224, 2.9.0.1",
      "10, 9", "1.0.0.0.1, 1", "0, 0.0", "99999999999999999999, 99999999999999999998"
  })
  void versionsCompareAsFlywayComparesThem(String one, String other) {
    int theirs = MigrationVersion.fromVersion(one).compareTo(MigrationVersion.fromVersion(other));
    assertThat(Integer.signum(Version.of(one).compareTo(Version.of(other))))
        .isEqualTo(Integer.signum(theirs));
    assertThat(Version.of(one).equals(Version.of(other))).isEqualTo(theirs == 0);
    assertThat(Version.of(one).text()).isEqualTo(MigrationVersion.fromVersion(one).getVersion());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.a", "", ".1", "1.", "1..2", "a"})
  void whatFlywayTakesForNoVersionIsNone(String text) {
    assertThat(Version.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", "select 1;", "select 1;\n", "a\r\nb\rc\n\n", "\ufeffselect 'ä€😀';\n\ufeffx\n", "\n\n", "x\n\n\n"
  })
  void checksumsAreFlyways(String text) {
    assertThat(Checksum.of(text)).isEqualTo(ChecksumCalculator.calculate(new StringResource(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"marquez", "crates_io", "webapi"})
  void realHistoriesHaveFlywaysNamesAndChecksums(String history) throws Exception {
    Path folder = RealHistories.folder().map(f -> f.resolve(history).resolve("migrations")).orElse(null);
    assumeTrue(folder != null && Files.isDirectory(folder), "the real histories are not here");
    MigrationsFolder read = MigrationsFolder.read(folder, SETTINGS);
    assertThat(read.problems()).filteredOn(Problem::blocking).isEmpty();
    assertThat(read.versioned().size() + read.repeatables().size())
        .isEqualTo(RealHistories.scripts(folder).size());
    for (Migration migration : read.versioned()) {
      assertSameName(migration.fileName());
      assertThat(Checksum.of(migration.text()))
          .isEqualTo(ChecksumCalculator.calculate(new StringResource(Files.readString(migration.file()))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "select 1", "${a}", "x ${A} ${a}${b} y", "'${a}' -- ${b}", "$ {a} $a} ${a", "${flyway:table}",
      "${nope}",
      "${empty}.", "$${a}$", "${a}${", "${flyway:nope}", "$$ ${ a} $$", "$$${a}", "x$"
  })
  void placeholdersAreReplacedAsFlywayReplacesThem(String text) throws Exception {
    Map<String, String> values = Map.of("a", "1", "B", "two ${a}", "empty", "");
    FluentConfiguration configuration = new FluentConfiguration().placeholders(values);
    ParsingContext context = new ParsingContext();
    context.getPlaceholders().put("flyway:table", "flyway_schema_history");
    String theirs;
    try (var reader = PlaceholderReplacingReader
        .create(configuration, context, new java.io.StringReader(text))) {
      StringBuilder read = new StringBuilder();
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        read.append((char) c);
      }
      theirs = read.toString();
    } catch (FlywayException | StringIndexOutOfBoundsException e) {
      theirs = "error";
    }
    Placeholders ours =
        new Placeholders(SETTINGS.withPlaceholders(values), Map.of("table", SETTINGS.table()));
    String got;
    try {
      got = ours.replace(repeatable(text));
    } catch (TandemException e) {
      assertThat(e.code()).isEqualTo("PLACEHOLDER-UNKNOWN");
      assertThat(e.where()).isPresent();
      got = "error";
    }
    assertThat(got).isEqualTo(theirs);
  }

  private static Migration repeatable(String text) {
    ScriptName.Valid name = (ScriptName.Valid) ScriptName.parse("R__x.sql", SETTINGS);
    return new Migration(name.name(), Path.of("R__x.sql"), "R__x.sql", text, ScriptConfig.NONE);
  }
}
