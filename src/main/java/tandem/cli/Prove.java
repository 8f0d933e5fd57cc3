package tandem.cli;

import java.util.List;
import picocli.CommandLine;
import tandem.workflow.ProofOutcome;
import tandem.workflow.ProveReport;
import tandem.workflow.ProveRequest;

/** {@code tandem prove}. */
@CommandLine.Command(
    name = "prove",
    description = "replay deployments on shadows: from empty, step by step, without one another",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem prove",
        "  tandem prove 0006_feature_2 --without 0005_feature_1"
    })
final class Prove extends Command {

  @CommandLine.Parameters(paramLabel = "D", description = "the folder up to the last of these; default: all")
  private List<String> deployments = List.of();

  @CommandLine.Option(names = "--without", paramLabel = "OTHER", split = ",",
      description = "say whether D can ship where these have not")
  private List<String> without = List.of();

  @Override
  int run(Session session) {
    ProveReport report = session.tandem().prove(new ProveRequest(deployments, without));
    boolean holds = report.findings().isEmpty() && report.proofs().stream().allMatch(ProofOutcome::holds);
    return session.show(report, ExitCode.when(!holds, ExitCode.FINDINGS));
  }
}
