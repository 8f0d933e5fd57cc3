package tandem.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import tandem.workflow.ProofOutcome;
import tandem.workflow.ProveReport;
import tandem.workflow.ProveRequest;

/** {@code tandem prove}. */
@CommandLine.Command(
    name = "prove",
    description = "replay deployments on shadows, from empty and step by step",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem prove",
        "  tandem prove 0002_loyalty"
    })
final class Prove extends Command {

  @CommandLine.Parameters(paramLabel = "D", description = "the folder up to the last of these; default: all")
  private List<String> deployments = List.of();

  @Override
  int run(Session session) {
    ProveReport report = session.tandem().prove(new ProveRequest(deployments, Optional.empty()));
    boolean holds = report.findings().isEmpty() && report.proofs().stream().allMatch(ProofOutcome::holds);
    return session.show(report, ExitCode.when(!holds, ExitCode.FINDINGS));
  }
}
