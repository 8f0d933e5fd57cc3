package tandem.cli;

import picocli.CommandLine;
import tandem.workflow.InfoRequest;

/** {@code tandem info}. */
@CommandLine.Command(
    name = "info",
    description = "every script with its state in an environment, Flyway's word beside it",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem info",
        "  tandem info production"
    })
final class Info extends Command {

  @CommandLine.Parameters(arity = "0..1", paramLabel = "ENV",
      description = "the environment, or a URL; default: the folder alone")
  private String environment;

  @Override
  int run(Session session) {
    return session.show(session.tandem().info(new InfoRequest(optional(environment))), ExitCode.DONE);
  }
}
