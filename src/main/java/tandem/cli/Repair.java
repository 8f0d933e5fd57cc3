package tandem.cli;

import picocli.CommandLine;

/** {@code tandem repair}. */
@CommandLine.Command(
    name = "repair",
    description = "realign an environment's history with the folder",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem repair dev --dry-run",
        "  tandem repair production --reason 'only a comment changed'"
    })
final class Repair extends Command {

  @CommandLine.Parameters(paramLabel = "ENV", description = "the environment, or a URL")
  private String environment;

  @CommandLine.Option(names = "--reason", paramLabel = "TEXT",
      description = "why a changed script's checksum is realigned on a protected environment")
  private String reason;

  @CommandLine.Option(names = "--dry-run", description = "change nothing, show what would change")
  private boolean dryRun;

  @Override
  int run(Session session) {
    return session.show(session.tandem().repair(environment, optional(reason), dryRun), ExitCode.DONE);
  }
}
