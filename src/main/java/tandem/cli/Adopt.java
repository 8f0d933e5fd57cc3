package tandem.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import tandem.workflow.AdoptReport;
import tandem.workflow.AdoptRequest;
import tandem.workflow.Allowances;

/** {@code tandem adopt}. */
@CommandLine.Command(
    name = "adopt",
    description = "turn what was changed by hand in an environment into a hotfix, marked as applied there",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem adopt production --name paid_flag --dry-run",
        "  tandem adopt production --script fix.sql --attest OPS-7"
    })
final class Adopt extends Command {

  @CommandLine.Parameters(paramLabel = "ENV", description = "the environment, or a URL")
  private String environment;

  @CommandLine.Option(names = "--name", paramLabel = "N", defaultValue = "hotfix",
      description = "of the hotfix, without its number; default: hotfix")
  private String name;

  @CommandLine.Option(names = "--only", paramLabel = "PATTERN",
      description = "what to adopt, with what it needs; may be given again")
  private List<String> only = List.of();

  @CommandLine.Option(names = "--script", paramLabel = "FILE",
      description = "the text that was run by hand, to be the migration")
  private Path script;

  @CommandLine.Option(names = "--attest", paramLabel = "TEXT",
      description = "who ran by hand what the catalog cannot show, when, and the ticket")
  private String attest;

  @CommandLine.Option(names = "--renamed", paramLabel = "OLD=NEW",
      description = "what was renamed by hand, e.g. app.orders.note=app.orders.remark; may be given again")
  private List<String> renamed = List.of();

  @CommandLine.Option(names = "--allow", paramLabel = "HAZARD",
      description = "data-loss, data-loss:app.orders.note, unproven …; may be given again")
  private List<String> allow = List.of();

  @CommandLine.Option(names = "--dry-run", description = "write and mark nothing, show the scripts")
  private boolean dryRun;

  @Override
  int run(Session session) {
    AdoptReport report = session.tandem().adopt(new AdoptRequest(environment, name, patterns(only),
        session.path(script), optional(attest), renamed, Allowances.of(allow), dryRun));
    return session.show(report, ExitCode.when(!report.differences().isEmpty(), ExitCode.REFUSED));
  }
}
