package tandem.cli;

import picocli.CommandLine;
import tandem.workflow.BaselineReport;
import tandem.workflow.BaselineRequest;

/** {@code tandem baseline}. */
@CommandLine.Command(
    name = "baseline",
    description = "mark scripts as applied in a database that shows their effect",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem baseline production",
        "  tandem baseline test 0002_loyalty --dry-run"
    })
final class Baseline extends Command {

  @CommandLine.Parameters(index = "0", paramLabel = "ENV", description = "the environment, or a URL")
  private String environment;

  @CommandLine.Parameters(index = "1", arity = "0..1", paramLabel = "D",
      description = "the last deployment to mark; default: the first of the folder")
  private String deployment;

  @CommandLine.Option(names = "--dry-run", description = "mark nothing, show what would be marked")
  private boolean dryRun;

  @Override
  int run(Session session) {
    BaselineReport report = session.tandem().baseline(
        new BaselineRequest(environment, optional(deployment), dryRun));
    return session.show(report, ExitCode.when(!report.differences().isEmpty(), ExitCode.REFUSED));
  }
}
