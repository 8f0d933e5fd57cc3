package tandem.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.ddl.Sql;
import tandem.model.TandemException;

/**
 * Containers, with a script in place of Docker's program: it answers as Docker does, and the server in its
 * "container" is an embedded one.
 */
class ContainersTest {
  private static final OptionalInt ANY = OptionalInt.empty();

  @TempDir
  private Path folder;

  @Test
  void aContainerServesAndGoesAtTheEnd() throws Exception {
    try (ShadowServer inside = TestServers.shadows().open(ANY);
        ShadowDatabase database = second(inside);
        Connection connection = database.connect()) {
      Path docker = program("""
          echo "$@" >> calls
          case $1 in
            version) echo 28.0 ;;
            run)
              while [ "$1" != --env-file ]; do shift; done
              cp "$2" given.part; mv given.part given
              echo 'a word on standard error' >&2; echo 0123abc ;;
            port) echo 127.0.0.1:%d ;;
            inspect) echo true ;;
            rm) touch removed ;;
          esac
          """.formatted(ServerUrl.parse(database.jdbcUrl()).port()));
      CompletableFuture<Void> entryPoint = CompletableFuture.runAsync(() -> actAsEntryPoint(connection));
      try (ShadowServer server = new Containers(docker.toString(), "postgres:17", line -> {}).open(ANY);
          ShadowDatabase made = server.create()) {
        assertThat(server.place()).isEqualTo("docker:postgres:17");
        assertThat(Ask.one(made, "SELECT current_user")).isEqualTo("postgres");
        assertThat(Files.readString(folder.resolve("calls"))).doesNotContain(made.password());
        assertThat(folder.resolve("removed")).doesNotExist();
      }
      entryPoint.join();
      assertThat(folder.resolve("removed")).exists();
    }
  }

  @Test
  void aDockerThatDoesNotAnswerIsOneClearError() throws IOException {
    Path docker = program("echo 'Cannot connect to the Docker daemon.' >&2; exit 1");
    TandemException e = failure(docker.toString(), "postgres:17");
    assertThat(e.code()).isEqualTo("SHADOW-DOCKER");
    assertThat(e.what()).contains("does not answer", "daemon");
    assertThat(e.remedy().orElseThrow()).contains("shadow: embedded");
  }

  @Test
  void aMachineWithoutDockerIsOneClearError() {
    TandemException e = failure(folder.resolve("nothing").toString(), "postgres:17");
    assertThat(e.code()).isEqualTo("SHADOW-DOCKER");
    assertThat(e.what()).contains("cannot be started");
  }

  @Test
  void anImageThatCannotBeRunIsOneClearError() throws IOException {
    Path docker = program("""
        [ "$1" = version ] && exit 0
        echo "docker: Error response from daemon: manifest unknown." >&2; exit 125
        """);
    TandemException e = failure(docker.toString(), "postgres:999");
    assertThat(e.what()).contains("manifest unknown");
    assertThat(e.where()).contains("docker:postgres:999");
  }

  @Test
  void anImageThatIsNoNameIsRefusedBeforeAnythingRuns() {
    TandemException e = failure(folder.resolve("nothing").toString(), "--privileged x");
    assertThat(e.code()).isEqualTo("SHADOW-SETTING");
  }

  /** The server inside is asked for databases twice, and by one name: the first has to be gone. */
  private static ShadowDatabase second(ShadowServer server) {
    server.create().close();
    return server.create();
  }

  private static TandemException failure(String program, String image) {
    return catchThrowableOfType(TandemException.class,
        () -> new Containers(program, image, line -> {}).open(ANY));
  }

  private Path program(String script) throws IOException {
    Path program = Files.writeString(folder.resolve("docker"),
        "#!/bin/sh\ncd \"$(dirname \"$0\")\"\n" + script);
    return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
  }

  /** What the image's entry point does: the superuser gets the password of the environment file. */
  private void actAsEntryPoint(Connection connection) {
    Path given = folder.resolve("given");
    try (Statement statement = connection.createStatement()) {
      for (int i = 0; i < 6_000 && !Files.exists(given); i++) {
        Thread.sleep(10);
      }
      String password = Files.readAllLines(given).stream()
          .filter(line -> line.startsWith("POSTGRES_PASSWORD="))
          .findFirst().orElseThrow().substring("POSTGRES_PASSWORD=".length());
      statement.execute("ALTER ROLE postgres PASSWORD " + Sql.literal(password));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
