package tandem.cli;

import java.util.List;
import picocli.CommandLine;
import tandem.workflow.StatusRequest;

/** {@code tandem status}. */
@CommandLine.Command(
    name = "status",
    description = "the whole picture at a glance",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem status",
        "  tandem status production"
    })
final class Status extends Command {

  @CommandLine.Parameters(paramLabel = "ENV", description = "environments; default: all")
  private List<String> environments = List.of();

  @Override
  int run(Session session) {
    return session.show(session.tandem().status(new StatusRequest(environments)), ExitCode.DONE);
  }
}
