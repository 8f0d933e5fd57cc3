package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static tandem.stories.Story.done;
import static tandem.stories.Story.refused;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.cli.CommandLineRun;
import tandem.shadow.ShadowDatabase;

/** PgBouncer, where it is installed, between tandem and an environment. */
class PoolerTest {
  private static final Path PROGRAM = Path.of("/usr/sbin/pgbouncer");

  @TempDir
  private Path folder;

  /** A lock of a session that is another's after each transaction keeps nobody out. */
  @ParameterizedTest
  @CsvSource({"transaction, 20", "transaction, 1", "session, 20"})
  void onlyOneThatLeavesASessionToItsOwnerIsRunThrough(String mode, int size) throws Exception {
    assumeTrue(Files.isExecutable(PROGRAM), "PgBouncer is not installed");
    try (Story story = new Story(folder).project(Map.of("production", "shared"))) {
      story.file("migrations/0001_a/V1.1__a.sql", "CREATE TABLE public.t (a integer);");
      ShadowDatabase database = story.database("production");
      int server = Integer.parseInt(database.jdbcUrl().replaceFirst(".*?:([0-9]+)/.*", "$1"));
      int port = freePort();
      // Named statements are a session's, too: who pools transactions has switched them off.
      story.file("config.yml", story.text("config.yml").replace(database.jdbcUrl(),
          database.jdbcUrl().replace(":" + server + "/", ":" + port + "/") + "&prepareThreshold=0"));
      Process pooler = pooler(database, server, port, mode, size);
      try {
        await(port);
        CommandLineRun run = story.typed("migrate", "production");
        if (mode.equals("session")) {
          done(run);
        } else {
          assertThat(refused(run).err()).contains("[DATABASE-POOLED]", "pool_mode");
          assertThat(story.value("production", "SELECT to_regclass('public.t')")).isNull();
          assertThat(story.value("production", """
              SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'
                AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"""))
              .isEqualTo("0");
        }
      } finally {
        pooler.destroyForcibly().waitFor();
      }
    }
  }

  private Process pooler(ShadowDatabase database, int server, int port, String mode, int size)
      throws IOException {
    Path home = Files.createTempDirectory("tandem-pooler");
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    home.toFile().deleteOnExit();
    Path settings = Files.writeString(home.resolve("pgbouncer.ini"), """
        [databases]
        %1$s = host=127.0.0.1 port=%2$d dbname=%1$s user=%3$s password=%4$s
        [pgbouncer]
        listen_addr = 127.0.0.1
        listen_port = %5$d
        unix_socket_dir =
        auth_type = any
        pool_mode = %6$s
        default_pool_size = %7$d
        ignore_startup_parameters = extra_float_digits,options
        """.formatted(database.name(), server, database.user(), database.password(), port, mode, size));
    settings.toFile().deleteOnExit();
    List<String> command = new ArrayList<>(List.of(PROGRAM.toString(), "--quiet"));
    // It does not run as root.
    if (System.getProperty("user.name").equals("root")) {
      command.add("--user=nobody");
    }
    command.add(settings.toString());
    return new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(folder.resolve("pgbouncer.log").toFile()).start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void await(int port) throws Exception {
    for (int round = 0; round < 3_000; round++) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return;
      } catch (IOException notYet) {
        Thread.sleep(10);
      }
    }
    throw new IllegalStateException("PgBouncer does not answer");
  }
}
