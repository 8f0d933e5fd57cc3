package tandem.cli;

import java.util.List;
import picocli.CommandLine;
import tandem.workflow.CaptureReport;
import tandem.workflow.CaptureRequest;

/** {@code tandem capture}. */
@CommandLine.Command(
    name = "capture",
    description = "write what a live database holds into state/",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem capture",
        "  tandem capture dev --only 'table:app.orders' --dry-run"
    })
final class Capture extends Command {

  @CommandLine.Parameters(arity = "0..1", paramLabel = "ENV",
      description = "the environment; default: the development database")
  private String environment;

  @CommandLine.Option(names = "--only", paramLabel = "PATTERN",
      description = "objects to capture; may be given again")
  private List<String> only = List.of();

  @CommandLine.Option(names = "--dry-run", description = "write nothing, show what would change")
  private boolean dryRun;

  @CommandLine.Option(names = "--check", description = "write nothing, end with 3 if something would change")
  private boolean check;

  @CommandLine.Option(names = "--strict", description = "what tandem does not model is an error")
  private boolean strict;

  @Override
  int run(Session session) {
    CaptureReport report = session.tandem().capture(
        new CaptureRequest(optional(environment), patterns(only), dryRun, check, strict));
    boolean differs = !report.files().isEmpty() || !report.conflicts().isEmpty();
    int exit = check
        ? ExitCode.when(differs, ExitCode.FINDINGS)
        : ExitCode.when(!dryRun && !report.conflicts().isEmpty(), ExitCode.FAILED);
    return session.show(report, exit);
  }
}
