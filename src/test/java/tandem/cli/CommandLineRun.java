package tandem.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tandem.config.Variables;

/**
 * A command line that was run in this JVM, as {@code ./tandem} runs it in its own.
 *
 * @param exit what the process would have ended with
 */
public record CommandLineRun(int exit, String out, String err) {
  /** Runs it in a folder, away from any terminal. */
  public static CommandLineRun in(Path folder, Map<String, String> variables, List<String> words) {
    return run(folder, variables, InputStream.nullInputStream(), false, words);
  }

  /** Runs it on a terminal, where a person types these lines. */
  public static CommandLineRun answered(
      Path folder, Map<String, String> variables, String typed, List<String> words) {
    byte[] bytes = typed.getBytes(StandardCharsets.UTF_8);
    return run(folder, variables, new ByteArrayInputStream(bytes), true, words);
  }

  private static CommandLineRun run(
      Path folder, Map<String, String> variables, InputStream in, boolean terminal, List<String> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings around = new Surroundings(folder.toAbsolutePath().normalize(), new Variables(variables),
        in, stream(out), stream(err), terminal, false, terminal);
    int exit = Main.run(around, words);
    return new CommandLineRun(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
