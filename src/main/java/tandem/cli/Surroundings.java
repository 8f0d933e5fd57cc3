package tandem.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import tandem.config.Variables;

/**
 * What a command line finds around it.
 *
 * @param standing the folder where one stands, absolute
 * @param out for what was asked for
 * @param err for errors and progress
 * @param outIsTerminal a person reads {@code out} as it comes
 * @param errIsTerminal a person reads {@code err} as it comes
 */
public record Surroundings(
    Path standing,
    Variables variables,
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal) {
  /**
   * This process's. The launcher says in the property {@code tandem.terminal} which of {@code out} and
   * {@code err} is a terminal: Java before 22 cannot tell.
   */
  static Surroundings ofProcess() {
    List<String> terminals = List.of(System.getProperty("tandem.terminal", "").split(" "));
    return new Surroundings(
        Path.of("").toAbsolutePath(),
        new Variables(System.getenv()),
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        terminals.contains("out"),
        terminals.contains("err"));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
