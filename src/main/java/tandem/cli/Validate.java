package tandem.cli;

import picocli.CommandLine;
import tandem.workflow.ValidateReport;

/** {@code tandem validate}. */
@CommandLine.Command(
    name = "validate",
    description = "an environment's history against the folder, as Flyway does",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem validate production",
        "  tandem validate production --output json"
    })
final class Validate extends Command {

  @CommandLine.Parameters(paramLabel = "ENV", description = "the environment, or a URL")
  private String environment;

  @Override
  int run(Session session) {
    ValidateReport report = session.tandem().validate(environment);
    return session.show(report, ExitCode.when(!report.findings().isEmpty(), ExitCode.FAILED));
  }
}
