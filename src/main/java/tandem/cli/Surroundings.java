package tandem.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import tandem.config.Variables;

/**
 * What a command line finds around it.
 *
 * @param standing the folder where one stands, absolute
 * @param in what is typed while a command runs
 * @param out for what was asked for
 * @param err for errors and progress
 * @param inIsTerminal a person types {@code in}
 * @param outIsTerminal a person reads {@code out} as it comes
 * @param errIsTerminal a person reads {@code err} as it comes
 */
public record Surroundings(
    Path standing,
    Variables variables,
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean inIsTerminal,
    boolean outIsTerminal,
    boolean errIsTerminal) {
  /**
   * This process's. The launcher says in the property {@code tandem.terminal} which of {@code in},
   * {@code out} and {@code err} is a terminal: Java before 22 cannot tell.
   */
  static Surroundings ofProcess() {
    List<String> terminals = List.of(System.getProperty("tandem.terminal", "").split(" "));
    return new Surroundings(
        Path.of("").toAbsolutePath(),
        new Variables(System.getenv()),
        System.in,
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        terminals.contains("in"),
        terminals.contains("out"),
        terminals.contains("err"));
  }

  /** True where a person reads what is asked on {@code err} and can type an answer; {@code CI} says no. */
  boolean answered() {
    return inIsTerminal && errIsTerminal && variables.nonEmpty("CI").isEmpty();
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
