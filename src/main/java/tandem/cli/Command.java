package tandem.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import tandem.model.ObjectPattern;

/** What all commands have. */
abstract class Command {
  /** How a report is written. */
  enum Format { TEXT, JSON }

  @Option(order = 91, names = "-C", paramLabel = "DIR",
      description = "look for config.yml from this folder upwards")
  Path folder;

  @Option(order = 92, names = {"--output", "--format"}, paramLabel = "FORMAT", defaultValue = "text",
      description = "text or json; json puts nothing else on stdout")
  Format output;

  @Option(order = 93, names = "--no-color", description = "no colour; NO_COLOR does the same")
  boolean noColour;

  @Option(order = 94, names = {"-v", "--verbose"}, description = "say more; stack traces of errors")
  boolean verbose;

  @Option(order = 95, names = {"-h", "--help"}, usageHelp = true, description = "show this help")
  boolean help;

  /** Does it, shows what came out, and returns what the process should end with. */
  abstract int run(Session session);

  static List<ObjectPattern> patterns(List<String> texts) {
    return texts.stream().map(ObjectPattern::of).toList();
  }

  static Optional<String> optional(String text) {
    return Optional.ofNullable(text);
  }
}
