package tandem.shadow;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import tandem.model.TandemException;

/** A PostgreSQL server that runs as long as this JVM, on a port of the loopback address. */
final class Postmaster {
  /**
   * Starts the server ($2 and on, its output into $1) and waits for it, while a second shell reads the pipe
   * from the JVM. "stop" is a fast shutdown, the pipe's end (the JVM is gone, however it went) an immediate
   * one; both remove postmaster.pid. The signal is repeated since a process that is not yet PostgreSQL
   * ignores it, as it inherits from the shell. A session of its own keeps Ctrl-C of the terminal away from
   * the server.
   */
  private static final String WATCHER = """
      trap '' INT HUP TERM QUIT
      exec 3<&0
      log=$1; shift
      session=$(command -v setsid)
      $session "$@" </dev/null >"$log" 2>&1 3<&- &
      server=$!
      (
        exec >/dev/null 2>&1
        if read -r word <&3 && [ "$word" = stop ]; then kill -INT $server; read -r word <&3; fi
        while kill -QUIT $server; do sleep 0.05; done
      ) &
      reader=$!
      wait $server
      status=$?
      kill -KILL $reader 2>/dev/null
      exit $status
      """;

  /** Nothing here has to survive: what a crash of the machine leaves is made anew. */
  private static final List<String> SETTINGS = List.of(
      "listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=50", "shared_buffers=32MB",
      "fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off", "jit=off",
      "wal_level=logical", "max_wal_senders=0", "max_logical_replication_workers=0",
      // A checkpoint, and so the end of a run, leaves 1 MB of the log and not 60: slots may lie in memory.
      "max_wal_size=256MB", "min_wal_size=2MB", "wal_recycle=off", "wal_init_zero=off",
      // In the data folder, where it goes with the slot whatever kills the server.
      "dynamic_shared_memory_type=mmap",
      // One transaction may make or drop thousands of tables.
      "max_locks_per_transaction=512",
      // What is read back must not depend on the machine.
      "TimeZone=UTC", "log_timezone=UTC", "lc_messages=C", "logging_collector=off",
      "log_min_messages=warning", "log_statement=none", "log_min_error_statement=panic",
      "password_encryption=scram-sha-256");

  private static final long START_MILLIS = 30_000;
  private static final long STOP_MILLIS = 30_000;
  private static final int PORTS_TRIED = 5;

  private final Process watcher;
  private final OutputStream pipe;
  private final int port;

  private Postmaster(Process watcher, int port) {
    this.watcher = watcher;
    this.pipe = watcher.getOutputStream();
    this.port = port;
  }

  /** The server on the data folder, ready for connections. Its log is a file that the JVM's user owns. */
  static Postmaster start(Path home, Path data, Path log, ServerAccount account) throws IOException {
    try {
      return start(home, data, log, account, Postmaster::freePort);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The same, on one of the ports that {@code ports} names. */
  static Postmaster start(Path home, Path data, Path log, ServerAccount account, IntSupplier ports)
      throws IOException {
    String said = "";
    for (int attempt = 0; attempt < PORTS_TRIED; attempt++) {
      int port = ports.getAsInt();
      Postmaster postmaster = new Postmaster(launch(home, data, log, account, port), port);
      if (postmaster.becomesReady(data)) {
        return postmaster;
      }
      postmaster.stop();
      said = Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8).strip() : "";
      // Another process may have taken the port since it was seen free.
      if (!said.contains("Address already in use")) {
        throw notStarted(data, log, said);
      }
    }
    throw TandemException.failed("SHADOW-PORT",
            "The embedded PostgreSQL found no free port; " + PORTS_TRIED + " were taken by other programs.")
        .at("127.0.0.1")
        .remedy("Run the command again, or set `shadow:` to the URL of a PostgreSQL server.");
  }

  int port() {
    return port;
  }

  boolean isAlive() {
    return watcher.isAlive();
  }

  /** Stops the server; true when it wrote everything down and ended well. */
  boolean stop() {
    try {
      pipe.write("stop\n".getBytes(StandardCharsets.US_ASCII));
      pipe.flush();
    } catch (IOException e) {
      // The watcher is gone, and it goes only after the server.
    }
    try {
      boolean ended = watcher.waitFor(STOP_MILLIS, TimeUnit.MILLISECONDS);
      pipe.close();
      return ended && watcher.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      closePipe();
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void closePipe() {
    try {
      pipe.close();
    } catch (IOException e) {
      // The pipe's other end is gone already.
    }
  }

  private static Process launch(Path home, Path data, Path log, ServerAccount account, int port)
      throws IOException {
    List<String> server = new ArrayList<>(List.of(home.resolve("bin/postgres").toString(),
        "-D", data.toString(), "-p", Integer.toString(port)));
    for (String setting : SETTINGS) {
      server.add("-c");
      server.add(setting);
    }
    List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", WATCHER, "tandem-shadow", log.toString()));
    words.addAll(account.command(server).words());
    ProcessBuilder builder = new ProcessBuilder(words)
        .directory(data.getParent().toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD);
    // libpq's variables, PGPASSWORD above all, are none of the server's business.
    builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("TANDEM"));
    return builder.start();
  }

  /** The last line of postmaster.pid says {@code ready} when connections are taken, as for pg_ctl. */
  private boolean becomesReady(Path data) throws IOException {
    Path pidFile = data.resolve("postmaster.pid");
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(START_MILLIS);
    while (watcher.isAlive() && System.nanoTime() < deadline) {
      if (saysReady(pidFile)) {
        return true;
      }
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return false;
  }

  /** The file comes while the server starts, and goes where it does not come up after all. */
  private static boolean saysReady(Path pidFile) throws IOException {
    try {
      List<String> lines = Files.readAllLines(pidFile);
      return lines.size() >= 8 && lines.get(7).strip().equals("ready");
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("no port is free on the loopback address", e);
    }
  }

  private static TandemException notStarted(Path data, Path log, String said) {
    if (said.contains("No space left on device")) {
      return Folders.diskFull(data.toString(), null);
    }
    String last = said.lines().reduce((first, second) -> second).orElse("it said nothing");
    return TandemException.failed("SHADOW-START", "The embedded PostgreSQL did not start: " + last)
        .at(log.toString())
        .remedy("Run `tandem cache clear` and try again, or set `shadow:` to the URL of a PostgreSQL server "
            + "where databases may be made.");
  }
}
