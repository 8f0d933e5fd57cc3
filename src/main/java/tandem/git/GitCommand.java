package tandem.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import tandem.model.TandemException;

/**
 * Runs git without a shell. What the caller's environment says of another repository (a hook of git sets
 * GIT_DIR) or of tracing and pagers does not reach it, and it asks nobody for a password.
 */
final class GitCommand {
  /** What of git's own variables is about the machine, not about a repository; manual, "git", environment. */
  private static final Set<String> KEPT = Set.of(
      "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_CEILING_DIRECTORIES",
      "GIT_DISCOVERY_ACROSS_FILESYSTEM", "GIT_EXEC_PATH", "GIT_SSH", "GIT_SSH_COMMAND");
  private static final List<String> QUIET = List.of(
      "--no-pager", "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false",
      "-c", "log.showSignature=false", "-c", "color.ui=false");

  private final Path folder;
  private final String program;
  private final Map<String, String> environment;

  GitCommand(Path folder, String program, Map<String, String> environment) {
    this.folder = folder;
    this.program = program;
    this.environment = environment;
  }

  /** What git answered. */
  record Answer(int exit, byte[] output, String error) {
    boolean succeeded() {
      return exit == 0;
    }

    String text() {
      return new String(output, StandardCharsets.UTF_8);
    }

    /** The output without the line's end. */
    String line() {
      return text().stripTrailing();
    }

    /** The output's parts, each ended by a zero byte. */
    List<String> parts() {
      String text = text();
      return text.isEmpty() ? List.of() : List.of(text.split("\0"));
    }
  }

  /** The same, run in another folder. */
  GitCommand in(Path another) {
    return new GitCommand(another, program, environment);
  }

  /** Runs it and returns what it answered, whatever that is. */
  Answer ask(List<String> arguments) {
    return run(arguments, new byte[0]);
  }

  /** Runs it; a failure is a {@link TandemException}. */
  Answer require(List<String> arguments) {
    return require(arguments, new byte[0]);
  }

  /** Runs it with this input; a failure is a {@link TandemException}. */
  Answer require(List<String> arguments, byte[] input) {
    Answer answer = run(arguments, input);
    if (!answer.succeeded()) {
      throw problem(arguments.getFirst(), answer);
    }
    return answer;
  }

  /** What to tell a person of a failure. */
  TandemException problem(String subcommand, Answer answer) {
    // A push says first where it goes.
    String said = answer.error().lines().filter(line -> !line.startsWith("To ")).findFirst().orElse("")
        .strip().replaceFirst("^(fatal|error): ", "");
    if (answer.error().contains("not a git repository")) {
      return TandemException.failed("GIT-NO-REPOSITORY", "This folder is in no git repository.")
          .at(folder.toString()).remedy("Run `git init`, or name a folder inside a repository with -C.");
    }
    // git refuses repositories of other users since 2.35.2; manual, "git-config", safe.directory.
    if (answer.error().contains("dubious ownership") || answer.error().contains("unsafe repository")) {
      return TandemException.failed("GIT-OWNERSHIP", "git does not read this repository of another user.")
          .at(folder.toString())
          .remedy("Run `git config --global --add safe.directory " + folder + "`, or chown the folder.");
    }
    return TandemException.failed("GIT-FAILED", "git " + subcommand + " failed: " + said)
        .at(folder.toString());
  }

  private Answer run(List<String> arguments, byte[] input) {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(QUIET);
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    scrub(builder.environment());
    try {
      Process process = builder.start();
      CompletableFuture<byte[]> errors = async(() -> all(process.getErrorStream()));
      CompletableFuture<byte[]> written = async(() -> write(process.getOutputStream(), input));
      byte[] output = all(process.getInputStream());
      int exit = process.waitFor();
      written.join();
      return new Answer(exit, output, withoutSecrets(new String(errors.join(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw missing(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw TandemException.failed("GIT-INTERRUPTED", "Interrupted while git was running.").cause(e);
    }
  }

  private TandemException missing(IOException e) {
    if (!folder.toFile().isDirectory()) {
      return TandemException.failed("GIT-NO-FOLDER", "There is no such folder.")
          .at(folder.toString()).cause(e);
    }
    return TandemException.failed("GIT-MISSING", "There is no " + program + " command on the PATH.")
        .remedy("Install git (`apt-get install git`, `apk add git`, https://git-scm.com/downloads).")
        .cause(e);
  }

  private void scrub(Map<String, String> variables) {
    variables.clear();
    environment.forEach((name, value) -> {
      if (!name.startsWith("GIT_") || KEPT.contains(name)) {
        variables.put(name, value);
      }
    });
    variables.put("LC_ALL", "C");
    variables.put("GIT_TERMINAL_PROMPT", "0");
    // git status would else write the index and take its lock from somebody's commit.
    variables.put("GIT_OPTIONAL_LOCKS", "0");
  }

  /** Messages of git show remote URLs; the part before @ may hold a password or token. */
  static String withoutSecrets(String text) {
    return text.replaceAll("(\\w+://)[^/\\s'\"]*@", "$1***@");
  }

  private interface Reading {
    byte[] bytes() throws IOException;
  }

  private static CompletableFuture<byte[]> async(Reading reading) {
    CompletableFuture<byte[]> result = new CompletableFuture<>();
    Thread.ofVirtual().start(() -> {
      try {
        result.complete(reading.bytes());
      } catch (IOException e) {
        result.completeExceptionally(new UncheckedIOException(e));
      }
    });
    return result;
  }

  private static byte[] all(InputStream stream) throws IOException {
    try (stream) {
      return stream.readAllBytes();
    }
  }

  /** git may end before it has read everything; its exit code tells why. */
  private static byte[] write(OutputStream stream, byte[] input) {
    try (stream) {
      stream.write(input);
    } catch (IOException e) {
      return new byte[0];
    }
    return input;
  }
}
