package tandem.cli;

import java.util.List;

/**
 * Runs the commands whose classes the launcher's class archive should hold, one after the other in this JVM
 * and in the current folder, the sample of the checkout. What they print and how they end does not matter.
 */
final class Training {
  /**
   * The one place that says what is trained: the start of every command, and the two that people wait for.
   */
  private static final List<List<String>> COMMANDS = List.of(
      List.of("--help"),
      List.of("check"),
      List.of("check", "--output", "json"),
      List.of("diff", "--from", "migrations", "--to", "state", "--sql"));

  private Training() {}

  /** Runs all of them; takes no arguments. */
  public static void main(String[] args) {
    for (List<String> command : COMMANDS) {
      Main.run(command.toArray(String[]::new));
    }
  }
}
