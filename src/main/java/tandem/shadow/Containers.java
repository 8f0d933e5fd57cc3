package tandem.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tandem.model.TandemException;

/** Servers in containers, through Docker's command line. The image is one made like Docker's own postgres. */
final class Containers {
  private static final String USER = "postgres";
  private static final long READY_MILLIS = 90_000;
  private static final Pattern IMAGE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/:@-]*");

  /** Removes container $1 with program $2 when the JVM closes the pipe or is gone. */
  private static final String WATCHER = """
      trap '' INT HUP TERM QUIT
      read -r word
      "$2" rm --force --volumes "$1" >/dev/null 2>&1
      """;

  private final String program;
  private final String image;
  private final Consumer<String> progress;

  /** {@code program} is {@code docker}, or what stands in for it, such as podman. */
  Containers(String program, String image, Consumer<String> progress) {
    this.program = program;
    this.image = image;
    this.progress = progress;
  }

  /** Starts a container and waits for its server. */
  ShadowServer open(OptionalInt major) {
    if (!IMAGE.matcher(image).matches()) {
      throw TandemException.usage("SHADOW-SETTING", "`shadow: docker:` is followed by no image's name.")
          .remedy("Write an image such as docker:postgres:17.");
    }
    requireDocker();
    String password = Scram.randomPassword();
    String container = started(password);
    Process watcher = watched(container);
    try {
      ShadowServer server = connected(container, password, watcher);
      if (major.isPresent() && major.getAsInt() != server.major()) {
        server.close();
        throw TandemException.usage("SHADOW-MAJOR", "The image holds PostgreSQL " + server.version()
                + ", and what it is compared with is PostgreSQL " + major.getAsInt()
                + ": the two write definitions differently.")
            .at("docker:" + image)
            .remedy("Name an image of PostgreSQL " + major.getAsInt() + " in `shadow:`.");
      }
      return server;
    } catch (TandemException e) {
      end(watcher);
      throw e;
    }
  }

  private void requireDocker() {
    Command.Outcome outcome;
    try {
      outcome = Command.of(program, "version", "--format", "{{.Server.Version}}").run();
    } catch (IOException e) {
      throw TandemException.failed("SHADOW-DOCKER", "Docker is not here: " + program + " cannot be started.")
          .remedy("Install Docker, or use `shadow: embedded` or a server's URL.")
          .cause(e);
    }
    if (!outcome.worked()) {
      throw TandemException.failed("SHADOW-DOCKER", "Docker does not answer: " + lastLine(outcome))
          .remedy("Start Docker, or use `shadow: embedded` or a server's URL.");
    }
  }

  private String started(String password) {
    progress.accept("starting a container of " + image);
    Path environment = null;
    try {
      // In a file, since everybody may read a process's arguments.
      environment = Files.createTempFile("tandem-shadow", ".env",
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(environment, "POSTGRES_USER=" + USER + "\nPOSTGRES_PASSWORD=" + password + '\n');
      Command.Outcome outcome = Command.of(program, "run", "--detach", "--quiet", "--rm",
          "--label", "tandem.shadow", "--env-file", environment.toString(), "--publish", "127.0.0.1::5432",
          image, "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off",
          "-c", "autovacuum=off", "-c", "jit=off", "-c", "TimeZone=UTC",
          "-c", "max_locks_per_transaction=512").run();
      if (!outcome.worked()) {
        throw TandemException.failed("SHADOW-DOCKER", "Docker could not run the image: " + lastLine(outcome))
            .at("docker:" + image)
            .remedy("Check the image's name, or use `shadow: embedded` or a server's URL.");
      }
      return lastLine(outcome);
    } catch (IOException e) {
      throw TandemException.failed("SHADOW-DOCKER", "Docker could not be run: " + e.getMessage()).cause(e);
    } finally {
      deleted(environment);
    }
  }

  private static void deleted(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // Only this user can read it, and its password dies with the container.
    }
  }

  private Process watched(String container) {
    try {
      return new ProcessBuilder("/bin/sh", "-c", WATCHER, "tandem-shadow", container, program)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw TandemException.failed("SHADOW-DOCKER", "The container " + container + " cannot be watched: "
              + e.getMessage())
          .remedy("Remove it with " + program + " rm --force " + container + ".")
          .cause(e);
    }
  }

  private ShadowServer connected(String container, String password, Process watcher) {
    int port = port(container);
    AdminSession admin = new AdminSession(
        new Address("127.0.0.1", port, "postgres", USER, password, "sslmode=disable&gssEncMode=disable"));
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(READY_MILLIS);
    while (true) {
      try {
        return new ServerDatabases(admin, new Contained(image, watcher), Optional.empty());
      } catch (SQLException e) {
        if (System.nanoTime() > deadline || !isRunning(container)) {
          throw TandemException.failed("SHADOW-DOCKER", "The server in the container did not start: "
                  + e.getMessage())
              .at("docker:" + image)
              .remedy("Try the image with " + program + " run; it has to be made like Docker's own postgres.")
              .cause(e);
        }
        pause();
      }
    }
  }

  private int port(String container) {
    try {
      Command.Outcome outcome = Command.of(program, "port", container, "5432/tcp").run();
      String line = outcome.output().lines().findFirst().orElse("");
      return Integer.parseInt(line.substring(line.lastIndexOf(':') + 1).strip());
    } catch (IOException | NumberFormatException e) {
      throw TandemException.failed("SHADOW-DOCKER", "Docker names no port of container " + container + ".")
          .at("docker:" + image)
          .remedy("Try the image with " + program + " run; its server has to listen on port 5432.")
          .cause(e);
    }
  }

  private boolean isRunning(String container) {
    try {
      return Command.of(program, "inspect", "--format", "{{.State.Running}}", container).run().output()
          .equals("true");
    } catch (IOException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw TandemException.failed("SHADOW-DOCKER", "Interrupted while waiting for the container.").cause(e);
    }
  }

  private static void end(Process watcher) {
    try {
      watcher.getOutputStream().close();
      watcher.waitFor(30, TimeUnit.SECONDS);
    } catch (IOException e) {
      // The watcher is gone, and the container with it.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String lastLine(Command.Outcome outcome) {
    return outcome.output().lines().reduce((first, second) -> second).orElse("it said nothing").strip();
  }

  /** A server that goes with its container. */
  private static final class Contained implements ServerDatabases.Manner {
    private final String image;
    private final Process watcher;

    Contained(String image, Process watcher) {
      this.image = image;
      this.watcher = watcher;
    }

    @Override
    public String place() {
      return "docker:" + image;
    }

    @Override
    public Optional<Path> dataFolder() {
      return Optional.empty();
    }

    @Override
    public Optional<String> illness() {
      return watcher.isAlive() ? Optional.empty() : Optional.of("Its container was removed.");
    }

    @Override
    public void end(boolean tidy) {
      Containers.end(watcher);
    }
  }
}
