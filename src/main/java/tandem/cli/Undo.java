package tandem.cli;

import java.util.List;
import picocli.CommandLine;
import tandem.workflow.Allowances;
import tandem.workflow.UndoRequest;

/** {@code tandem undo}. */
@CommandLine.Command(
    name = "undo",
    description = "run the undo scripts of what ran last in an environment that is not protected",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem undo dev --dry-run",
        "  tandem undo integration --to 0004_invoices --allow data-loss:app.orders.points"
    })
final class Undo extends Command {

  @CommandLine.Parameters(index = "0", paramLabel = "ENV", description = "the environment, or a URL")
  private String environment;

  @CommandLine.Parameters(index = "1", arity = "0..1", paramLabel = "D",
      description = "the deployment or group that ran last; default: the last deployment")
  private String deployment;

  @CommandLine.Option(names = "--to", paramLabel = "D",
      description = "undo everything that ran after this deployment")
  private String to;

  @CommandLine.Option(names = "--allow", paramLabel = "HAZARD",
      description = "data-loss, data-loss:app.orders.note, unproven …; may be given again")
  private List<String> allow = List.of();

  @CommandLine.Option(names = "--dry-run", description = "change nothing, show what would run")
  private boolean dryRun;

  @Override
  int run(Session session) {
    return session.show(session.tandem().undo(new UndoRequest(
        environment, optional(deployment), optional(to), Allowances.of(allow), dryRun)), ExitCode.DONE);
  }
}
