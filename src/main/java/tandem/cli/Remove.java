package tandem.cli;

import java.util.Optional;
import picocli.CommandLine;

/** {@code tandem remove}. */
@CommandLine.Command(
    name = "remove",
    description = "take a deployment out of the migrations, once nothing needs it",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem remove 2026/spring",
        "  tandem remove 0005_feature_1 --park feature-1"
    })
final class Remove extends Command {

  @CommandLine.Parameters(index = "0", paramLabel = "D", description = "a deployment or a group")
  private String deployment;

  @CommandLine.Option(names = "--park", paramLabel = "BRANCH",
      description = "take it out of state too, and keep both on a new branch")
  private Optional<String> park = Optional.empty();

  @Override
  int run(Session session) {
    return session.show(session.tandem().remove(deployment, park), ExitCode.DONE);
  }
}
