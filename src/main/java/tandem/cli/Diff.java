package tandem.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import tandem.kind.Form;
import tandem.report.TextReport;
import tandem.workflow.DiffReport;
import tandem.workflow.DiffRequest;

/** {@code tandem diff}. */
@CommandLine.Command(
    name = "diff",
    description = "where two sources differ, and the script from one to the other",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem diff --from migrations --to state",
        "  tandem diff --from production --to state --sql"
    })
final class Diff extends Command {

  @CommandLine.Option(names = "--from", paramLabel = "SOURCE", required = true,
      description = "state, migrations, migrations@D, an environment, a URL, a snapshot, REV:state …")
  private String from;

  @CommandLine.Option(names = "--to", paramLabel = "SOURCE", required = true, description = "the same")
  private String to;

  @CommandLine.Option(names = "--sql", description = "print the proven script that turns FROM into TO")
  private boolean sql;

  @CommandLine.Option(names = "--no-proof", description = "with --sql: do not prove it")
  private boolean noProof;

  @CommandLine.Option(names = "--form", paramLabel = "FORM",
      description = "with --sql: online (the default: no long locks) or short (fewer statements)")
  private Form form;

  @CommandLine.Option(names = "--unified", description = "print the definitions as a unified diff")
  private boolean unified;

  @CommandLine.Option(names = "--only", paramLabel = "PATTERN",
      description = "objects to look at; may be given again")
  private List<String> only = List.of();

  @CommandLine.Option(names = "--exclude", paramLabel = "PATTERN",
      description = "objects to leave out; may be given again")
  private List<String> exclude = List.of();

  @CommandLine.Option(names = "--renamed", paramLabel = "OLD=NEW",
      description = "what was renamed, e.g. app.orders.note=app.orders.remark; may be given again")
  private List<String> renamed = List.of();

  @CommandLine.Option(names = "--strict", description = "what tandem does not model is an error")
  private boolean strict;

  @Override
  int run(Session session) {
    DiffReport report = session.tandem().diff(
        new DiffRequest(from, to, sql, !noProof, Optional.ofNullable(form), patterns(only), patterns(exclude),
            renamed, strict));
    int exit = ExitCode.when(!report.differences().isEmpty(), ExitCode.FINDINGS);
    if (session.json() || !sql && !unified) {
      return session.show(report, exit);
    }
    String text = sql
        ? TextReport.script(report, session.style()) : TextReport.unified(report, session.style());
    return session.show(report, text, exit);
  }
}
