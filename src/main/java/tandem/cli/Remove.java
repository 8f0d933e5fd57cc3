package tandem.cli;

import picocli.CommandLine;

/** {@code tandem remove}. */
@CommandLine.Command(
    name = "remove",
    description = "take a deployment out of the migrations, once nothing needs it",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem remove 0005_feature_1",
        "  tandem remove 2026/spring"
    })
final class Remove extends Command {

  @CommandLine.Parameters(index = "0", paramLabel = "D", description = "a deployment or a group")
  private String deployment;

  @Override
  int run(Session session) {
    return session.show(session.tandem().remove(deployment), ExitCode.DONE);
  }
}
