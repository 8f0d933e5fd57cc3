package tandem.cli;

import picocli.CommandLine;

/** {@code tandem split}. */
@CommandLine.Command(
    name = "split",
    description = "a hand-written repeatable of several objects becomes one script per programmable",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem split migrations/programmable/R__reports.sql --dry-run",
        "  tandem split R__reports.sql"
    })
final class Split extends Command {

  @CommandLine.Parameters(index = "0", paramLabel = "FILE", description = "a repeatable script")
  private String file;

  @CommandLine.Option(names = "--dry-run", description = "write nothing, show what would change")
  private boolean dryRun;

  @Override
  int run(Session session) {
    return session.show(session.tandem().split(file, dryRun), ExitCode.DONE);
  }
}
