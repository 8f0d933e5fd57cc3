package tandem.shadow;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The MariaDB that is installed on this machine, on a data folder of its own that is gone afterwards. Where
 * none is installed the test that asks is skipped.
 */
public final class MariaDbServer implements AutoCloseable {
  private static MariaDbServer shared;

  private final Path folder;
  private final Process process;
  private final int port;

  private MariaDbServer(Path folder, Process process, int port) {
    this.folder = folder;
    this.process = process;
    this.port = port;
  }

  /** One for all tests of this JVM. */
  public static synchronized MariaDbServer shared() {
    if (shared == null) {
      MariaDbServer server = start();
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      shared = server;
    }
    return shared;
  }

  /** One of the test's own, to be killed. */
  public static MariaDbServer start() {
    Path program = program("mariadbd").orElseGet(() -> abort("no MariaDB is installed here"));
    Path installer = program("mariadb-install-db").orElseGet(() -> abort("no MariaDB is installed here"));
    try {
      Path folder = Files.createTempDirectory("tandem-mariadb");
      Path data = Files.createDirectory(folder.resolve("data"));
      List<String> account = ProcessHandle.current().info().user().filter("root"::equals).isPresent()
          ? List.of("--user=mysql") : List.of();
      List<String> install = new ArrayList<>(List.of(installer.toString(), "--no-defaults", "--datadir="
          + data,
          "--auth-root-authentication-method=normal", "--skip-test-db"));
      install.addAll(account);
      if (!account.isEmpty()) {
        run(List.of("chown", "mysql", folder.toString(), data.toString()));
      }
      run(install);
      int port = freePort();
      List<String> words = new ArrayList<>(List.of(program.toString(), "--no-defaults", "--datadir=" + data,
          "--socket=" + folder.resolve("s"), "--port=" + port, "--bind-address=127.0.0.1",
              "--skip-name-resolve",
          "--innodb-flush-log-at-trx-commit=0", "--innodb-buffer-pool-size=64M"));
      words.addAll(account);
      Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
      awaitReady(process);
      return new MariaDbServer(folder, process, port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> program(String name) {
    return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin"))
        .map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst();
  }

  private static void run(List<String> words) throws IOException {
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(words.getFirst() + ": " + output);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void awaitReady(Process process) throws IOException {
    BufferedReader log = process.inputReader(StandardCharsets.UTF_8);
    StringBuilder said = new StringBuilder();
    for (String line = log.readLine(); ; line = log.readLine()) {
      if (line == null) {
        throw new IOException("mariadbd ended: " + said);
      }
      said.append(line).append('\n');
      if (line.contains("ready for connections")) {
        break;
      }
    }
    Thread drained = new Thread(() -> log.lines().forEach(line -> { }), "mariadbd's log");
    drained.setDaemon(true);
    drained.start();
  }

  /** The address of a database on it; of the server for the empty name. */
  public String url(String database) {
    return "jdbc:mariadb://127.0.0.1:" + port + '/' + database + "?user=root";
  }

  /** A connection to a database on it. */
  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url(database) + "&allowMultiQueries=true");
  }

  /** An empty database of this name. */
  public Connection fresh(String database) throws SQLException {
    try (Connection admin = connect(""); Statement statement = admin.createStatement()) {
      String name = '`' + database.replace("`", "``") + '`';
      statement.execute("DROP DATABASE IF EXISTS " + name);
      statement.execute("CREATE DATABASE " + name);
    }
    return connect(database);
  }

  /** Ends it at once, as a machine does that fails. */
  public void kill() {
    process.destroyForcibly();
    await();
  }

  private void await() {
    try {
      process.waitFor(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    kill();
    try {
      Folders.remove(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
