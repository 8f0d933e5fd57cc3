package tandem.cli;

import picocli.CommandLine;

/** {@code tandem rename}. */
@CommandLine.Command(
    name = "rename",
    description = "give a deployment's folder another name",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem rename 0002_loyalty points",
        "  tandem rename 2026/0002_loyalty points"
    })
final class Rename extends Command {

  @CommandLine.Parameters(index = "0", paramLabel = "D", description = "the deployment")
  private String deployment;

  @CommandLine.Parameters(index = "1", paramLabel = "NAME", description = "the name behind its number")
  private String name;

  @Override
  int run(Session session) {
    return session.show(session.tandem().rename(deployment, name), ExitCode.DONE);
  }
}
