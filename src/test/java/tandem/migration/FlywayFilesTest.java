package tandem.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.model.TandemException;

class FlywayFilesTest {
  @TempDir Path project;

  private void file(String path, String text) throws Exception {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private FlywaySettings read() {
    return new FlywayFiles(Map.of("APP_SCHEMA", "webapi")::get).read(FlywayFiles.in(project));
  }

  @Test
  void withoutAFileFlywaysDefaultsHold() {
    assertThat(read()).isEqualTo(FlywaySettings.defaults());
  }

  @Test
  void aTomlFileIsRead() throws Exception {
    file("flyway.toml", """
        # Flyway
        [flyway]
        environment = "dev"
        locations = [
          "filesystem:db/migrations",  # ours
          "classpath:db/more"
        ]
        table = 'history'
        defaultSchema = "app"
        mixed = true
        sqlMigrationPrefix = "M"
        sqlMigrationSuffixes = [".sql", ".pgsql"]
        encoding = "ISO-8859-1"
        installedBy = "robot"
        placeholders = { "schema" = "${env.APP_SCHEMA}", other = "x" }
        [flyway.placeholders2]
        a = "b"
        [environments.dev]
        url = "jdbc:postgresql://localhost/x"
        password = "secret"
        """);
    FlywaySettings read = read();
    assertThat(read.locations()).containsExactly("filesystem:db/migrations", "classpath:db/more");
    assertThat(FlywayFiles.folders(read.locations(), project))
        .containsExactly(project.resolve("db/migrations"), project.resolve("src/main/resources/db/more"));
    assertThat(read.table()).isEqualTo("history");
    assertThat(read.historySchema()).contains("app");
    assertThat(read.mixed()).isTrue();
    assertThat(read.versionedPrefix()).isEqualTo("M");
    assertThat(read.suffixes()).containsExactly(".sql", ".pgsql");
    assertThat(read.encoding()).isEqualTo(StandardCharsets.ISO_8859_1);
    assertThat(read.installedBy()).contains("robot");
    assertThat(read.placeholders())
        .containsExactlyInAnyOrderEntriesOf(Map.of("schema", "webapi", "other", "x"));
    assertThat(read.toString()).doesNotContain("secret");
  }

  @Test
  void aTableOfPlaceholdersIsReadToo() throws Exception {
    file("flyway.toml", "[flyway]\ntable = \"t\"\n[flyway.placeholders]\na = \"1\"\n\"b c\" = \"2\"\n");
    assertThat(read().placeholders()).containsExactlyInAnyOrderEntriesOf(Map.of("a", "1", "b c", "2"));
    assertThat(read().table()).isEqualTo("t");
  }

  @Test
  void aConfFileIsReadAndATomlFileWins() throws Exception {
    file("conf/flyway.conf", """
        flyway.url=jdbc:postgresql://localhost/x
        flyway.password=secret
        flyway.locations=filesystem:sql\\migrations,filesystem:more
        flyway.schemas=app, billing
        flyway.table=from_conf
        flyway.placeholders.ohdsiSchema=${APP_SCHEMA}
        # flyway.mixed=true
        """);
    FlywaySettings read = read();
    assertThat(read.locations()).containsExactly("filesystem:sql\\migrations", "filesystem:more");
    assertThat(read.schemas()).containsExactly("app", "billing");
    assertThat(read.historySchema()).contains("app");
    assertThat(read.placeholders()).containsEntry("ohdsiSchema", "webapi");
    assertThat(read.mixed()).isFalse();
    file("flyway.toml", "[flyway]\ntable = \"from_toml\"\n");
    assertThat(read().table()).isEqualTo("from_toml");
  }

  @Test
  void whatCannotBeReadIsAnErrorThatNamesTheFile() throws Exception {
    file("flyway.toml", "[flyway\ntable = ");
    assertThatThrownBy(this::read).isInstanceOfSatisfying(TandemException.class, e -> {
      assertThat(e.code()).isEqualTo("FLYWAY-CONFIG");
      assertThat(e.where()).hasValueSatisfying(w -> assertThat(w).endsWith("flyway.toml"));
    });
    file("flyway.toml", "[flyway]\nmixed = \"perhaps\"\n");
    assertThatThrownBy(this::read).isInstanceOf(TandemException.class).hasMessageContaining("perhaps");
    assertThatThrownBy(() -> FlywayFiles.folders(List.of("s3:bucket"), project))
        .isInstanceOf(TandemException.class);
  }
}
