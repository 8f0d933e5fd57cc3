package tandem.cli;

import java.util.List;
import picocli.CommandLine;
import tandem.workflow.Allowances;
import tandem.workflow.MigrateReport;
import tandem.workflow.MigrateRequest;
import tandem.workflow.ScriptRun;

/** {@code tandem migrate}. */
@CommandLine.Command(
    name = "migrate",
    description = "run in an environment what is pending there",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem migrate dev",
        "  tandem migrate production --to 0002_loyalty --dry-run"
    })
final class Migrate extends Command {

  @CommandLine.Parameters(paramLabel = "ENV", description = "the environment, or a URL")
  private String environment;

  @CommandLine.Option(names = "--to", paramLabel = "D", description = "the last deployment to run")
  private String to;

  @CommandLine.Option(names = "--cherry-pick", paramLabel = "D", split = ",",
      description = "run these deployments and no others, once proven independent of what they pass by")
  private List<String> picks = List.of();

  @CommandLine.Option(names = "--out-of-order", description = "run what is below the highest version run too")
  private boolean outOfOrder;

  @CommandLine.Option(names = "--mark-applied", paramLabel = "V", split = ",",
      description = "record these versions without running them, where the catalog shows what they do")
  private List<String> markApplied = List.of();

  @CommandLine.Option(names = "--attest", paramLabel = "TEXT",
      description = "with --mark-applied: who ran by hand what the catalog cannot show, when, and the ticket")
  private String attest;

  @CommandLine.Option(names = "--build", paramLabel = "ID",
      description = "record the run under this build, and tag the commit ENV-ID")
  private String build;

  @CommandLine.Option(names = "--dry-run", description = "run nothing, show what would run")
  private boolean dryRun;

  @CommandLine.Option(names = "--allow", paramLabel = "HAZARD",
      description = "drift, drift:app.orders, lost-text:app.total …; may be given again")
  private List<String> allow = List.of();

  @Override
  int run(Session session) {
    MigrateReport report = session.tandem()
        .migrate(new MigrateRequest(environment, optional(to), picks, outOfOrder,
        markApplied, optional(attest), dryRun, optional(build), Allowances.of(allow)));
    boolean failed = report.scripts().stream().anyMatch(run -> run.outcome() == ScriptRun.Outcome.FAILED);
    return session.show(report, failed ? ExitCode.FAILED
        : ExitCode.when(!report.differences().isEmpty(), ExitCode.REFUSED));
  }
}
