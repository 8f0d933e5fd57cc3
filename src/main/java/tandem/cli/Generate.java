package tandem.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import tandem.kind.Form;
import tandem.workflow.Allowances;
import tandem.workflow.GenerateRequest;

/** {@code tandem generate}. */
@CommandLine.Command(
    name = "generate",
    description = "turn what is pending into a proven deployment",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem generate loyalty",
        "  tandem generate drop_notes --only 'table:app.notes' --allow data-loss"
    })
final class Generate extends Command {

  @CommandLine.Parameters(paramLabel = "NAME", description = "of the deployment, without its number")
  private String name;

  @CommandLine.Option(names = "--only", paramLabel = "PATTERN",
      description = "changes to ship, with what they need; may be given again")
  private List<String> only = List.of();

  @CommandLine.Option(names = "--exclude", paramLabel = "PATTERN",
      description = "changes to leave for later; may be given again")
  private List<String> exclude = List.of();

  @CommandLine.Option(names = "--renamed", paramLabel = "OLD=NEW",
      description = "what was renamed, e.g. app.orders.note=app.orders.remark; may be given again")
  private List<String> renamed = List.of();

  @CommandLine.Option(names = "--allow", paramLabel = "HAZARD",
      description = "data-loss, data-loss:app.orders.note, unproven …; may be given again")
  private List<String> allow = List.of();

  @CommandLine.Option(names = "--form", paramLabel = "FORM",
      description = "online (the default: no long locks) or short (fewer statements)")
  private Form form;

  @CommandLine.Option(names = "--undo",
      description = "write an undo script beside each versioned script, proven down and up again")
  private boolean undo;

  @CommandLine.Option(names = "--dry-run", description = "write nothing, show the scripts")
  private boolean dryRun;

  @CommandLine.Option(names = "--strict", description = "what tandem does not model is an error")
  private boolean strict;

  @Override
  int run(Session session) {
    GenerateRequest request = new GenerateRequest(
        name, patterns(only), patterns(exclude), renamed, Allowances.of(allow), Optional.ofNullable(form),
        undo, dryRun, strict);
    return session.show(session.tandem().generate(request), ExitCode.DONE);
  }
}
