package tandem.cli;

import java.util.List;
import picocli.CommandLine;

/** {@code tandem hold}. */
@CommandLine.Command(
    name = "hold",
    description = "keep a deployment out of environments",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem hold 0005_feature_1 production --reason \"waits for the campaign\"",
        "  tandem hold 2026/spring integration production --reason \"load test first\""
    })
final class Hold extends Command {

  @CommandLine.Parameters(index = "0", paramLabel = "D", description = "a deployment or a group")
  private String deployment;

  @CommandLine.Parameters(index = "1..*", arity = "1..*", paramLabel = "ENV", description = "environments")
  private List<String> environments;

  @CommandLine.Option(names = "--reason", paramLabel = "TEXT", required = true, description = "why")
  private String reason;

  @Override
  int run(Session session) {
    return session.show(session.tandem().hold(deployment, environments, reason), ExitCode.DONE);
  }
}
