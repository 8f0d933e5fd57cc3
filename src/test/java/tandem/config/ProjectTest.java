package tandem.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.model.TandemException;

final class ProjectTest {
  private static final Variables NONE = new Variables(Map.of());

  @TempDir
  private Path folder;

  @Test
  void theNearestConfigUpwardsIsTheProject() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("a/b/c"));
    Files.writeString(folder.resolve("config.yml"), "schemas: [outer]\n");
    Files.writeString(folder.resolve("a/config.yml"), "schemas: [inner]\nstate: db/state\n");
    Project project = Project.of(deep, deep, NONE);
    assertThat(project.folder()).isEqualTo(folder.resolve("a"));
    assertThat(project.config().schemas()).containsExactly("inner");
    assertThat(project.state()).isEqualTo(folder.resolve("a/db/state"));
    assertThat(project.migrations()).isEqualTo(folder.resolve("a/migrations"));
  }

  @Test
  void withoutAnyTheRemedyIsInit() {
    TandemException error =
        catchThrowableOfType(TandemException.class, () -> Project.of(folder, folder, NONE));
    assertThat(error.code()).isEqualTo("CONFIG-NO-PROJECT");
    assertThat(error.exit()).isEqualTo(TandemException.Exit.USAGE);
    assertThat(error.remedy().orElseThrow()).contains("tandem init");
  }

  @Test
  void errorsNameTheFileFromWhereOneStands() throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("shop")).resolve("config.yml"), "x: 1\n");
    TandemException error = catchThrowableOfType(
        TandemException.class, () -> Project.of(folder.resolve("shop"), folder, NONE));
    assertThat(error.where()).contains("shop/config.yml:1");
  }
}
