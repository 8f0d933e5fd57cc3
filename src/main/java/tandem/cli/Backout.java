package tandem.cli;

import java.util.List;
import picocli.CommandLine;
import tandem.workflow.Allowances;

/** {@code tandem backout}. */
@CommandLine.Command(
    name = "backout",
    description = "take a deployment out of an environment that is not protected",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem backout integration 0005_feature_1 --dry-run",
        "  tandem backout integration 0005_feature_1 --allow data-loss:app.orders.points"
    })
final class Backout extends Command {

  @CommandLine.Parameters(index = "0", paramLabel = "ENV", description = "the environment")
  private String environment;

  @CommandLine.Parameters(index = "1", paramLabel = "D", description = "a deployment or a group")
  private String deployment;

  @CommandLine.Option(names = "--allow", paramLabel = "HAZARD",
      description = "data-loss, data-loss:app.orders.note, unproven …; may be given again")
  private List<String> allow = List.of();

  @CommandLine.Option(names = "--dry-run", description = "change nothing, show what would run")
  private boolean dryRun;

  @Override
  int run(Session session) {
    return session.show(
        session.tandem().backout(environment, deployment, Allowances.of(allow), dryRun), ExitCode.DONE);
  }
}
