package tandem.cli;

import java.io.ByteArrayOutputStream;
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
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings around = new Surroundings(folder.toAbsolutePath().normalize(), new Variables(variables),
        stream(out), stream(err), false, false);
    int exit = Main.run(around, words);
    return new CommandLineRun(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
