package tandem.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** What {@code --help} prints. */
final class Help {
  private static final int WIDTH = 100;

  private Help() {}

  /** All commands; the only place that builds every one of them. */
  static String overview() {
    StringBuilder text = new StringBuilder("""
        tandem keeps a database's state and its migrations in one repository, in step, and proves it.

        Usage: tandem COMMAND [OPTIONS]

        """);
    for (String name : CommandList.NAMES) {
      String[] description = parser(CommandList.create(name)).getCommandSpec().usageMessage().description();
      text.append("  %-12s%s%n".formatted(name, String.join(" ", List.of(description))));
    }
    return text.append("""

        'tandem COMMAND --help' shows its options. In every command: -C DIR looks for config.yml from there,
        --output json writes JSON, -v says more.

        Examples:
          tandem check
          tandem diff --from migrations --to state --sql
        """).toString();
  }

  /** One command. */
  static String of(CommandLine parser) {
    return parser.getUsageMessage(Ansi.OFF);
  }

  /** A parser for one command, named as people type it. */
  static CommandLine parser(Command command) {
    CommandLine parser = new CommandLine(command);
    parser.setCommandName("tandem " + parser.getCommandName());
    parser.setUsageHelpWidth(WIDTH);
    parser.setCaseInsensitiveEnumValuesAllowed(true);
    parser.getCommandSpec().usageMessage().sortOptions(false);
    return parser;
  }
}
