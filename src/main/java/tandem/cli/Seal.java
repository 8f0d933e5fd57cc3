package tandem.cli;

import java.util.List;
import picocli.CommandLine;

/** {@code tandem seal}. */
@CommandLine.Command(
    name = "seal",
    description = "record deployments as they are now, where an edit is meant",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem seal 0006_feature_2",
        "  tandem seal"
    })
final class Seal extends Command {

  @CommandLine.Parameters(arity = "0..*", paramLabel = "D",
      description = "deployments or groups; default: all of them")
  private List<String> deployments = List.of();

  @Override
  int run(Session session) {
    return session.show(session.tandem().seal(deployments), ExitCode.DONE);
  }
}
