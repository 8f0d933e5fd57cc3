package tandem.cli;

import java.util.List;
import picocli.CommandLine;

/** {@code tandem release}. */
@CommandLine.Command(
    name = "release",
    description = "let a held deployment into environments",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem release 0005_feature_1 production",
        "  tandem release 2026/spring integration production"
    })
final class Release extends Command {

  @CommandLine.Parameters(index = "0", paramLabel = "D", description = "a deployment or a group")
  private String deployment;

  @CommandLine.Parameters(index = "1..*", arity = "1..*", paramLabel = "ENV", description = "environments")
  private List<String> environments;

  @Override
  int run(Session session) {
    return session.show(session.tandem().release(deployment, environments), ExitCode.DONE);
  }
}
