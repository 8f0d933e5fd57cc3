package tandem.cli;

import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import tandem.workflow.CheckReport;
import tandem.workflow.CheckRequest;

/** {@code tandem check}. */
@CommandLine.Command(
    name = "check",
    description = "for CI: say whether state, migrations and databases agree",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem check",
        "  tandem check production --output json"
    })
final class Check extends Command {

  @CommandLine.Parameters(paramLabel = "ENV",
      description = "environments to compare; default: those with check: true")
  private List<String> environments = List.of();

  @CommandLine.Option(names = "--strict", description = "what tandem does not model is a finding")
  private boolean strict;

  @Override
  int run(Session session) {
    CheckReport report = session.tandem().check(new CheckRequest(environments, Set.of(), strict));
    int exit = ExitCode.worst(
        ExitCode.when(report.isIncomplete(), ExitCode.FAILED),
        ExitCode.when(report.hasFindings(), ExitCode.FINDINGS));
    return session.show(report, exit);
  }
}
