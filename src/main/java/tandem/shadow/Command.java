package tandem.shadow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** A program that is run to its end. Its arguments are visible to every user, so none may be a secret. */
record Command(List<String> words) {
  /** How it ended and all it printed, both streams together. */
  record Outcome(int status, String output) {
    boolean worked() {
      return status == 0;
    }
  }

  static Command of(String... words) {
    return new Command(List.of(words));
  }

  /** Runs it with nothing on its standard input. An {@link IOException} says that it could not be started. */
  Outcome run() throws IOException {
    return run(UnaryOperator.identity());
  }

  /** The same, after {@code prepared} has set the folder or environment. */
  Outcome run(UnaryOperator<ProcessBuilder> prepared) throws IOException {
    Process process = prepared.apply(new ProcessBuilder(words)).redirectErrorStream(true).start();
    process.getOutputStream().close();
    try {
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(process.waitFor(), output.strip());
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + words.getFirst() + " was running", e);
    }
  }
}
